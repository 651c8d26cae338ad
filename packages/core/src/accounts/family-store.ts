/** A customer and the duplicates merged into them: what is found by address is found by the addresses of all. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

/** The customer's own id first. */
export async function familyOf(db: Database, customerId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('customers').select('id').where('merged_into', '=', customerId).execute();
  return [customerId, ...rows.map((row) => row.id)];
}

export interface FamilyAddresses {
  readonly ids: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Blind indexes of every address of the customer and their duplicates. */
async function addressesOf(db: Database, customerId: string): Promise<FamilyAddresses> {
  const rows = await db
    .selectFrom('customers')
    .select(['id', 'email_bidx as email', 'phone_bidx as phone'])
    .where((eb) => eb.or([eb('id', '=', customerId), eb('merged_into', '=', customerId)]))
    .execute();
  return {
    ids: rows.map((row) => row.id),
    emails: [...new Set(rows.flatMap((row) => row.email ?? []))],
    phones: [...new Set(rows.map((row) => row.phone))],
  };
}

/** Whom we know by this e-mail address; the address of a duplicate is that of the customer it was merged into. */
export async function findCustomerIdByAddress(db: Database, emailBidx: string): Promise<string | null> {
  const row = await db
    .selectFrom('customers')
    .select((eb) => eb.fn.coalesce('merged_into', 'id').as('id'))
    .where('email_bidx', '=', emailBidx)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What hangs on a person, by id; the newest of each kind where there is no end of them. */
export interface Belongings extends FamilyAddresses {
  readonly bookingIds: readonly string[];
  readonly holdIds: readonly string[];
  readonly leadIds: readonly string[];
  /** Addresses and browsers they write from, and what was said there. */
  readonly identityIds: readonly string[];
  readonly conversationIds: readonly string[];
  /** Quotes of their holds; those of their leads are found by the lead. */
  readonly quoteIds: readonly string[];
}

const MOST = 5000;

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** Addresses and browsers of the person, and their conversations. */
async function talkOf(
  db: Database,
  family: FamilyAddresses,
  options: { readonly proven: boolean },
): Promise<Pick<Belongings, 'identityIds' | 'conversationIds'>> {
  const ids = [...family.ids];
  const identities = await db
    .selectFrom('contact_identities')
    .select('id')
    .where((eb) =>
      eb.or([
        eb('customer_id', 'in', ids),
        eb.and([eb('kind', '=', 'email'), eb('address_bidx', '=', sql<string>`any(${[...family.emails]}::text[])`)]),
        ...(options.proven
          ? []
          : [
              eb.and([eb('kind', '=', 'phone'), eb('address_bidx', 'in', [...family.phones])]),
              eb('given_phone_bidx', 'in', [...family.phones]),
              eb('given_email_bidx', '=', sql<string>`any(${[...family.emails]}::text[])`),
            ]),
      ]),
    )
    .limit(MOST)
    .execute();
  const conversations = await db
    .selectFrom('conversations')
    .select('id')
    .where('identity_id', '=', sql<string>`any(${idsOf(identities)}::uuid[])`)
    .orderBy('opened_at', 'desc')
    .limit(MOST)
    .execute();
  return { identityIds: idsOf(identities), conversationIds: idsOf(conversations) };
}

/** Asked for first, so that every list that follows is read by an index. `proven` leaves out what only a phone number ties to them. */
export async function belongingsOf(
  db: Database,
  customerId: string,
  options: { readonly proven: boolean },
): Promise<Belongings> {
  const family = await addressesOf(db, customerId);
  const ids = [...family.ids];
  const own = <T extends 'bookings' | 'holds'>(table: T) =>
    db
      .selectFrom(table as 'bookings')
      .select('id')
      .where('customer_id', 'in', ids)
      .orderBy('created_at', 'desc')
      .limit(MOST);
  const [bookings, holds, quotes] = await Promise.all([
    own('bookings').execute(),
    own('holds').execute(),
    db.selectFrom('holds').select('quote_id as id').where('customer_id', 'in', ids).limit(MOST).execute(),
  ]);
  const leads = await db
    .selectFrom('lead_addresses')
    .select('lead_id as id')
    .distinct()
    .where((eb) =>
      eb.or([
        eb.and([eb('kind', '=', 'email'), eb('address_bidx', '=', sql<string>`any(${[...family.emails]}::text[])`)]),
        ...(options.proven ? [] : [eb.and([eb('kind', '=', 'phone'), eb('address_bidx', 'in', [...family.phones])])]),
      ]),
    )
    .limit(MOST)
    .execute();
  const talk = await talkOf(db, family, options);
  return {
    ...family,
    ...talk,
    bookingIds: idsOf(bookings),
    holdIds: idsOf(holds),
    leadIds: idsOf(leads),
    quoteIds: [...new Set(idsOf(quotes))],
  };
}
