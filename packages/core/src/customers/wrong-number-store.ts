import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export async function readWrongNumber(
  db: Database,
  addressBidx: string,
  wordingVersion: string,
): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('consents')
    .select('at')
    .where('address_bidx', '=', addressBidx)
    .where('channel', '=', 'sms')
    .where('wording_version', '=', wordingVersion)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Nobody is found by this number any more; the next who gives it to us is somebody new. */
export async function freePhoneOfCustomers(db: Database, phoneBidx: string): Promise<number> {
  const result = await db
    .updateTable('customers')
    .set({ phone_bidx: sql<string>`'freed:' || id`, version: sql<number>`version + 1` })
    .where('phone_bidx', '=', phoneBidx)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
