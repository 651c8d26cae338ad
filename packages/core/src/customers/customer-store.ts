import type { Database } from '@myhibachi/database';

export interface NewCustomer {
  readonly id: string;
  readonly firstNameEnc: string;
  readonly lastNameEnc: string;
  /** Null for somebody who is reached by phone only. */
  readonly emailEnc: string | null;
  readonly emailBidx: string | null;
  readonly phoneEnc: string;
  readonly phoneBidx: string;
  readonly searchTokens: readonly number[];
  readonly at: Temporal.Instant;
}

/**
 * Inserts unless the e-mail address, or the number of somebody without one, is known; waits for a transaction that is
 * just inserting the same one.
 */
export async function insertCustomer(db: Database, row: NewCustomer): Promise<boolean> {
  const inserted = await db
    .insertInto('customers')
    .values({
      id: row.id,
      first_name_enc: row.firstNameEnc,
      last_name_enc: row.lastNameEnc,
      email_enc: row.emailEnc,
      email_bidx: row.emailBidx,
      phone_enc: row.phoneEnc,
      phone_bidx: row.phoneBidx,
      search_tokens: [...row.searchTokens],
      created_at: row.at,
      updated_at: row.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/**
 * Whom an e-mail address belongs to; a duplicate's leads to the customer it was merged into. Held against a merge until
 * the transaction ends, so that nothing new is hung on somebody who has just become a duplicate.
 */
export async function findCustomerIdByEmail(db: Database, emailBidx: string): Promise<string | null> {
  const row = await db
    .selectFrom('customers')
    .select((eb) => eb.fn.coalesce('merged_into', 'id').as('id'))
    .where('email_bidx', '=', emailBidx)
    .forKeyShare()
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whom a number belongs to among those who have no e-mail address; held as above. */
export async function findCustomerIdByPhoneOnly(db: Database, phoneBidx: string): Promise<string | null> {
  const row = await db
    .selectFrom('customers')
    .select((eb) => eb.fn.coalesce('merged_into', 'id').as('id'))
    .where('phone_bidx', '=', phoneBidx)
    .where('email_bidx', 'is', null)
    .forKeyShare()
    .executeTakeFirst();
  return row?.id ?? null;
}
