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
  readonly language: 'en' | 'es' | null;
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
      language: row.language,
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

/** Learns the language of somebody of whom it is not known; what is known stays. */
export async function learnLanguage(db: Database, id: string, language: 'en' | 'es'): Promise<void> {
  await db.updateTable('customers').set({ language }).where('id', '=', id).where('language', 'is', null).execute();
}

/** What a customer is written to in; null while nobody knows. */
export async function readLanguage(db: Database, id: string): Promise<string | null> {
  const row = await db.selectFrom('customers').select('language').where('id', '=', id).executeTakeFirst();
  return row?.language ?? null;
}

/** The same by an address; of several who share a phone, the one who came last and said so. */
export async function readLanguageOf(
  db: Database,
  index: { readonly emailBidx: string } | { readonly phoneBidx: string },
): Promise<string | null> {
  const customers = db.selectFrom('customers').select('language').where('language', 'is not', null);
  const theirs =
    'emailBidx' in index
      ? customers.where('email_bidx', '=', index.emailBidx)
      : customers.where('phone_bidx', '=', index.phoneBidx);
  const row = await theirs.orderBy('created_at', 'desc').limit(1).executeTakeFirst();
  return row?.language ?? null;
}
