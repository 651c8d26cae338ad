import type { Database } from '@myhibachi/database';

export interface DeadAddress {
  /** RFC 3463. */
  readonly code: string;
  readonly at: Temporal.Instant;
}

/** What a mail server said about this address for good; null while mail may go there. */
export async function findDeadAddress(db: Database, addressBidx: string): Promise<DeadAddress | null> {
  const row = await db
    .selectFrom('dead_addresses')
    .select(['code', 'at'])
    .where('address_bidx', '=', addressBidx)
    .executeTakeFirst();
  return row ?? null;
}

/** False when it was known already. */
export async function insertDeadAddress(
  db: Database,
  row: {
    readonly addressBidx: string;
    readonly code: string;
    readonly messageId: string;
    readonly at: Temporal.Instant;
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('dead_addresses')
    .values({ address_bidx: row.addressBidx, code: row.code, message_id: row.messageId, at: row.at })
    .onConflict((conflict) => conflict.column('address_bidx').doNothing())
    .returning('code')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Whoever writes from an address can be reached there. */
export async function deleteDeadAddress(db: Database, addressBidx: string): Promise<boolean> {
  const result = await db.deleteFrom('dead_addresses').where('address_bidx', '=', addressBidx).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
