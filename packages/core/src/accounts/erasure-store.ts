/** What erasing a person does to each table. Whatever is not blanked here is kept on purpose (see `keptOf`). */
import { ErasureReceipt } from '@myhibachi/contracts';
import { sql, type RawBuilder } from 'kysely';
import type { Context, TransactionContext } from '../kernel/index.ts';
import { eraseConversations } from './erase-conversations-store.ts';
import type { Belongings } from './family-store.ts';

const NOBODY = { firstName: 'Erased', lastName: 'person', email: 'erased@erased.invalid', phone: '+15555550100' };
const NOWHERE = 'erased';

function among(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;
}

async function run(ctx: Context, what: string, statement: RawBuilder<unknown>) {
  const { numAffectedRows = 0n } = await statement.execute(ctx.db);
  return { what, count: Number(numAffectedRows) };
}

interface Obstacles {
  readonly parties: number;
  readonly holds: number;
  readonly money: number;
}

/** What is still open between the person and us. */
export async function readObstacles(ctx: Context, own: Belongings): Promise<Obstacles> {
  const { rows } = await sql<Obstacles>`
    select (select count(*)::int from bookings where ${among('id', own.bookingIds)} and deleted_at is null
               and status in ('deposit_pending', 'confirmed', 'in_progress', 'cancellation_requested')) as parties,
           (select count(*)::int from holds where ${among('id', own.holdIds)}
               and status in ('pending_signature', 'pending_deposit')) as holds,
           (select count(*)::int from bookings where ${among('id', own.bookingIds)} and due_cents <> 0)
           + (select count(*)::int from refunds r join payments p on p.id = r.payment_id
               where (${among('p.booking_id', own.bookingIds)} or ${among('p.hold_id', own.holdIds)})
                 and r.status in ('needs_approval', 'requested', 'submitted')) as money`.execute(ctx.db);
  return rows[0] ?? { parties: 0, holds: 0, money: 0 };
}

async function eraseCustomers(tx: TransactionContext, own: Belongings) {
  const seal = (column: string, value: string) => tx.crypto.encrypt(`customers.${column}`, value);
  return run(
    tx,
    'Name, e-mail address and phone number',
    sql`update customers set first_name_enc = ${seal('first_name', NOBODY.firstName)},
          last_name_enc = ${seal('last_name', NOBODY.lastName)}, email_enc = ${seal('email', NOBODY.email)},
          phone_enc = ${seal('phone', NOBODY.phone)}, email_bidx = 'erased:' || id, phone_bidx = 'erased:' || id,
          search_tokens = '{}', language = null, erased_at = ${tx.clock.now().toString()}::timestamptz,
          version = version + 1,
          updated_at = ${tx.clock.now().toString()}::timestamptz
        where ${among('id', own.ids)}`,
  );
}

/** The town stays with the bill, for the tax; the street goes. */
async function blankVenues(tx: TransactionContext, table: 'bookings' | 'holds', ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string; venue_enc: string }>`
    select id, venue_enc from ${sql.table(table)} where ${among('id', ids)} for update`.execute(tx.db);
  for (const { id, venue_enc: sealed } of rows) {
    const venue = JSON.parse(tx.crypto.decrypt(`${table}.venue`, sealed)) as Record<string, unknown>;
    const blank = tx.crypto.encrypt(`${table}.venue`, JSON.stringify({ ...venue, street: NOWHERE }));
    await sql`update ${sql.table(table)} set venue_enc = ${blank} where id = ${id}`.execute(tx.db);
  }
}

async function eraseParties(tx: TransactionContext, own: Belongings) {
  await blankVenues(tx, 'bookings', own.bookingIds);
  await blankVenues(tx, 'holds', own.holdIds);
  const contact = (table: string) => tx.crypto.encrypt(`${table}.contact`, JSON.stringify(NOBODY));
  const sealed = (field: string) => tx.crypto.encrypt(field, NOWHERE);
  return [
    await run(
      tx,
      'Contact, street, wishes, allergies and dietary notes of parties',
      sql`update bookings set contact_enc = ${contact('bookings')}, requests_enc = null, dietary_notes_enc = null,
            allergens_enc = null,
            cancellation_reason_enc = null, search_tokens = '{}', version = version + 1
          where ${among('id', own.bookingIds)}`,
    ),
    await run(
      tx,
      'Contact, street and wishes of evenings held',
      sql`update holds set contact_enc = ${contact('holds')}, requests_enc = null where ${among('id', own.holdIds)}`,
    ),
    await run(
      tx,
      'Words kept with what happened to parties',
      sql`update booking_events set note_enc = null where ${among('booking_id', own.bookingIds)} and note_enc is not null`,
    ),
    await run(
      tx,
      'Our notes about parties',
      sql`delete from booking_notes where ${among('booking_id', own.bookingIds)}`,
    ),
    await run(
      tx,
      'Reasons given for decisions',
      sql`update booking_decisions set reason_enc = ${sealed('booking_decisions.reason')}, decision_reason_enc = null
          where ${among('booking_id', own.bookingIds)}`,
    ),
    await run(
      tx,
      'Reasons given for deadlines kept open',
      sql`update deposit_pauses set reason_enc = ${sealed('deposit_pauses.reason')}
          where ${among('booking_id', own.bookingIds)}`,
    ),
  ];
}

/** What was agreed to stays with its agreement; every other answer, and where we asked, goes. */
async function eraseTerms(tx: TransactionContext, own: Belongings) {
  const sealed = (field: string) => tx.crypto.encrypt(field, NOWHERE);
  const asked = sql`(select id from terms_requests where ${among('booking_id', own.bookingIds)})`;
  return [
    await run(
      tx,
      'Numbers asked to agree to terms by text',
      sql`update terms_requests set address_enc = ${tx.crypto.encrypt('terms_requests.address', NOBODY.phone)},
            address_bidx = 'erased:' || id where ${among('booking_id', own.bookingIds)}`,
    ),
    await run(
      tx,
      'Answers to terms that became no agreement',
      sql`update terms_replies set body_enc = ${sealed('terms_replies.body')}, phone_enc = ${sealed('terms_replies.phone')},
            source_enc = null where verdict <> 'agree' and request_id in ${asked}`,
    ),
  ];
}

async function eraseTalk(tx: TransactionContext, own: Belongings) {
  const sealed = (field: string, value: string) => tx.crypto.encrypt(field, value);
  const about = sql`(${among('booking_id', own.bookingIds)} or ${among('hold_id', own.holdIds)})`;
  // A number shared with somebody else's account is theirs, too: only what hangs on this person's parties goes.
  const addresses = sql`(address_bidx = any(${[...own.emails]}::text[]) or (address_bidx = any(${[...own.phones]}::text[])
    and not exists (select 1 from customers c where c.phone_bidx = address_bidx and not ${among('c.id', own.ids)})))`;
  return [
    await run(
      tx,
      'Messages about parties',
      sql`update messages set content_enc = null, details = '{}', mail_id = null,
            status = case when status in ('queued', 'sending') then 'skipped' else status end
          where ${about} or ${addresses}`,
    ),
    await run(
      tx,
      'Addresses of messages',
      sql`update messages set address_enc = ${sealed('messages.address', NOBODY.email)}, address_bidx = 'erased'
          where (${about} and template not like 'staff\\_%') or ${addresses}`,
    ),
    await run(
      tx,
      'Addresses that mail came back from',
      sql`delete from dead_addresses where address_bidx = any(${[...own.emails]}::text[])`,
    ),
    await run(
      tx,
      'Counts of news sent',
      sql`delete from marketing_sends where address_bidx = any(${[...own.emails, ...own.phones]}::text[])`,
    ),
    await run(
      tx,
      'Questions asked before booking',
      sql`update leads set first_name_enc = null, last_name_enc = null, phone_enc = null, venue_enc = null,
            message_enc = null, email_enc = case when merged_into is null then ${sealed('leads.email', NOBODY.email)} end
          where ${among('id', own.leadIds)}`,
    ),
    await run(
      tx,
      'Addresses of those questions',
      sql`delete from lead_addresses where ${among('lead_id', own.leadIds)}`,
    ),
    await run(
      tx,
      'Places of quotes',
      sql`update quotes set venue_enc = null, venue_lat = null, venue_lng = null
          where ${among('id', own.quoteIds)} or ${among('lead_id', own.leadIds)}`,
    ),
    await run(tx, 'Our notes', sql`delete from customer_notes where ${among('customer_id', own.ids)}`),
  ];
}

async function eraseAccess(tx: TransactionContext, own: Belongings) {
  return [
    await run(tx, 'Sessions', sql`delete from host_sessions where ${among('customer_id', own.ids)}`),
    await run(
      tx,
      'Sign-in links',
      sql`delete from host_sign_in_links where ${among('customer_id', own.ids)} or email_bidx = any(${[...own.emails]}::text[])`,
    ),
    await run(
      tx,
      'What merged entries were before',
      sql`update customer_merges set before_enc = null
          where ${among('survivor_id', own.ids)} or ${among('absorbed_id', own.ids)}`,
    ),
    await run(
      tx,
      'Network addresses of consents',
      sql`update consents set ip_enc = null where ip_enc is not null
            and address_bidx = any(${[...own.emails, ...own.phones]}::text[])`,
    ),
  ];
}

/** Blanks everything that names the person. The caller holds the locks of the customer and their duplicates. */
export async function blankPerson(tx: TransactionContext, own: Belongings): Promise<ErasureReceipt['erased']> {
  await sql`select set_config('myhibachi.erasing_person', 'on', true)`.execute(tx.db);
  const talk = [...(await eraseTerms(tx, own)), ...(await eraseTalk(tx, own)), ...(await eraseConversations(tx, own))];
  const parties = await eraseParties(tx, own);
  const access = await eraseAccess(tx, own);
  const person = await eraseCustomers(tx, own);
  await sql`select set_config('myhibachi.erasing_person', 'off', true)`.execute(tx.db);
  return [person, ...parties, ...talk, ...access].filter(({ count }) => count > 0);
}

/** What stays, until when and why. */
export async function keptOf(ctx: Context, own: Belongings): Promise<ErasureReceipt['kept']> {
  const { rows } = await sql<{
    agreements: number;
    until: string | null;
    parties: number;
    last: string | null;
    words: number;
  }>`
    select (select count(*)::int from agreements where ${among('booking_id', own.bookingIds)} or ${among('hold_id', own.holdIds)}) as agreements,
           (select max(keep_until)::text from agreements where ${among('booking_id', own.bookingIds)} or ${among('hold_id', own.holdIds)}) as until,
           (select count(*)::int from bookings where ${among('id', own.bookingIds)}) as parties,
           (select (max(event_date) + interval '7 years')::date::text from bookings where ${among('id', own.bookingIds)}) as last,
           (select count(*)::int from consents where address_bidx = any(${[...own.emails, ...own.phones]}::text[])) as words`.execute(
    ctx.db,
  );
  const [kept] = rows;
  if (kept === undefined) return [];
  return [
    {
      what: 'Signed agreements',
      count: kept.agreements,
      why: 'A signed contract is kept for seven years as proof, and then deleted.',
      until: kept.until,
    },
    {
      what: 'Bills, payments and our books, without a name',
      count: kept.parties,
      why: 'Tax law asks for them for seven years.',
      until: kept.last,
    },
    {
      what: 'What was agreed to hear, by a keyed code instead of the address',
      count: kept.words,
      why: 'So that an address that said stop is never written to again.',
      until: null,
    },
  ].filter(({ count }) => count > 0);
}

export async function insertErasure(
  ctx: Context,
  erasure: {
    readonly id: string;
    readonly customerId: string;
    readonly by: string;
    readonly reason: string;
    readonly receipt: ErasureReceipt;
  },
): Promise<void> {
  await ctx.db
    .insertInto('erasures')
    .values({
      id: erasure.id,
      customer_id: erasure.customerId,
      erased_by: erasure.by,
      reason_enc: ctx.crypto.encrypt('erasures.reason', erasure.reason),
      receipt: JSON.stringify(erasure.receipt),
      at: ctx.clock.now(),
    })
    .execute();
}

export async function findReceipt(ctx: Context, customerId: string): Promise<ErasureReceipt | null> {
  const row = await ctx.db
    .selectFrom('erasures')
    .select('receipt')
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return row === undefined ? null : ErasureReceipt.parse(row.receipt);
}

/** Agreements whose time to be kept ended before that day; the table itself refuses any other. */
export async function deleteAgreementsKeptUntil(ctx: Context, day: string): Promise<number> {
  await sql`select set_config('myhibachi.purging_on', ${day}, true)`.execute(ctx.db);
  const { numAffectedRows = 0n } = await sql`delete from agreements where keep_until < ${day}::date`.execute(ctx.db);
  await sql`select set_config('myhibachi.purging_on', '', true)`.execute(ctx.db);
  return Number(numAffectedRows);
}
