/** What a ready-made answer may speak of: the party and the price a conversation is about. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

/** The next party of a customer and their duplicates, or their last one when none is to come; cancelled ones are none. */
export async function findPartyInQuestion(
  db: Database,
  customerId: string,
  now: Temporal.Instant,
): Promise<string | null> {
  const row = await db
    .selectFrom('bookings as b')
    .innerJoin('customers as c', 'c.id', 'b.customer_id')
    .select('b.id')
    .where((eb) => eb.or([eb('c.id', '=', customerId), eb('c.merged_into', '=', customerId)]))
    .where('b.status', '<>', 'cancelled')
    .where('b.deleted_at', 'is', null)
    .orderBy(sql`b.starts_at < ${now.toString()}::timestamptz`)
    .orderBy(sql`abs(extract(epoch from b.starts_at - ${now.toString()}::timestamptz))`)
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export interface PriceInQuestion {
  readonly totalCents: number;
  readonly depositCents: number;
}

/** The newest quote that still stands of whoever writes from this address, or of the customer they are. */
export async function findQuoteInQuestion(
  db: Database,
  identityId: string,
  now: Temporal.Instant,
): Promise<PriceInQuestion | null> {
  const { rows } = await sql<PriceInQuestion>`
    select q.total_cents as "totalCents", q.deposit_cents as "depositCents"
      from contact_identities i
      left join customers c on c.id = i.customer_id
      join lead_addresses a on a.address_bidx in (i.address_bidx, c.email_bidx, c.phone_bidx)
      join quotes q on q.lead_id = a.lead_id
     where i.id = ${identityId} and q.expires_at > ${now.toString()}::timestamptz
     order by q.created_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}
