/** What is older than it may be kept, and how it goes (domain 14). Deleting reaches over modules: a party is one thing. */
import { sql, type RawBuilder } from 'kysely';
import type { Context, TransactionContext } from '../kernel/index.ts';

export interface Cutoff {
  /** Parties and money before this day are past their years. */
  readonly before: string;
  /** Agreements kept until a day before this one are past theirs. */
  readonly today: string;
}

export interface OldParty {
  readonly bookingId: string | null;
  readonly holdId: string | null;
}

const OPEN_REFUND = sql`('needs_approval', 'requested', 'submitted')`;

/** Money, a signature or an event of this party that must be kept longer than the party itself. */
function keptBy(booking: string, hold: string, { before, today }: Cutoff): RawBuilder<boolean> {
  const [ofBooking, ofHold] = [sql.ref(booking), sql.ref(hold)];
  return sql<boolean>`(
    exists (select 1 from ledger_transactions t where t.booking_id = ${ofBooking} and t.at >= ${before}::date)
    or exists (select 1 from ledger_transactions t where t.hold_id = ${ofHold} and t.at >= ${before}::date)
    or exists (select 1 from booking_events e where e.booking_id = ${ofBooking} and e.at >= ${before}::date)
    or exists (select 1 from payments p join refunds r on r.payment_id = p.id
                where (p.booking_id = ${ofBooking} or p.hold_id = ${ofHold}) and r.status in ${OPEN_REFUND})
    or exists (select 1 from agreements a where a.booking_id = ${ofBooking} and a.keep_until >= ${today}::date)
    or exists (select 1 from agreements a where a.hold_id = ${ofHold} and a.keep_until >= ${today}::date))`;
}

/** Parties that are over and past their years, oldest first; holds nothing came of as well. */
export async function listOldParties(ctx: Context, cutoff: Cutoff, limit: number): Promise<OldParty[]> {
  const { rows } = await sql<OldParty>`
    (select b.id as "bookingId", b.hold_id as "holdId" from bookings b
      where b.status in ('completed', 'cancelled', 'no_show') and b.starts_at < ${cutoff.before}::date
        and not ${keptBy('b.id', 'b.hold_id', cutoff)}
      order by b.starts_at limit ${limit})
    union all
    (select null, h.id from holds h
      where h.status in ('expired', 'released') and h.starts_at < ${cutoff.before}::date
        and not ${keptBy('h.id', 'h.id', cutoff)}
      order by h.starts_at limit ${limit})
    limit ${limit}`.execute(ctx.db);
  return rows;
}

/** Locks the party and looks again; null when it is gone, or something of it must be kept after all. */
export async function lockOldParty(
  tx: TransactionContext,
  party: OldParty,
  cutoff: Cutoff,
): Promise<{ readonly code: string; readonly customerId: string; readonly stationId: string } | null> {
  const table = sql.table(party.bookingId === null ? 'holds' : 'bookings');
  const hold = party.bookingId === null ? 'own.id' : 'own.hold_id';
  const { rows } = await sql<{ code: string; customerId: string; stationId: string }>`
    select own.code, own.customer_id as "customerId", own.station_id as "stationId" from ${table} own
     where own.id = ${party.bookingId ?? party.holdId} and not ${keptBy('own.id', hold, cutoff)}
       for update of own`.execute(tx.db);
  return rows[0] ?? null;
}

/** Tables whose rows hang on a booking, a hold or both, in an order in which they can go. A test compares it with the schema. */
export const HANGING = [
  ['ledger_transactions', ['booking_id', 'hold_id']],
  ['payments', ['booking_id', 'hold_id']],
  ['terms_requests', ['booking_id']],
  ['messages', ['booking_id', 'hold_id']],
  ['agreements', ['booking_id', 'hold_id']],
  ['seats', ['booking_id', 'hold_id']],
  ['booking_events', ['booking_id']],
  ['booking_notes', ['booking_id']],
  ['booking_decisions', ['booking_id']],
  ['deposit_pauses', ['booking_id']],
  ['chef_assignments', ['booking_id']],
  ['bookings', ['hold_id']],
] as const;

const OWN = { booking_id: 'bookingId', hold_id: 'holdId' } as const;

function ofParty(party: OldParty, columns: readonly (keyof typeof OWN)[]): RawBuilder<boolean> {
  const ours = columns.flatMap((column) => {
    const id = party[OWN[column]];
    return id === null ? [] : [sql<boolean>`${sql.ref(column)} = ${id}`];
  });
  return ours.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(ours, sql` or `)})`;
}

async function remove(tx: TransactionContext, statement: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows = 0n } = await statement.execute(tx.db);
  return Number(numAffectedRows);
}

/** What was said stays with its conversation; that it went out as this message is no longer known. */
async function detachMessages(tx: TransactionContext, which: RawBuilder<unknown>): Promise<void> {
  await sql`update conversation_messages set transport_id = null where transport_id in (${which})`.execute(tx.db);
  await sql`delete from conversation_attachments where transport_id in (${which}) and message_id is null`.execute(
    tx.db,
  );
  await sql`update conversation_attachments set transport_id = null where transport_id in (${which})`.execute(tx.db);
}

/** Bill, money, books, signature, messages and the party itself, all or nothing. The caller has locked it. Answers the rows. */
export async function deleteParty(
  tx: TransactionContext,
  party: OldParty & { readonly customerId: string },
  cutoff: Cutoff,
): Promise<number> {
  await sql`select set_config('myhibachi.purging_before', ${cutoff.before}, true),
                   set_config('myhibachi.purging_on', ${cutoff.today}, true)`.execute(tx.db);
  const both = ofParty(party, ['booking_id', 'hold_id']);
  let rows = await remove(
    tx,
    sql`delete from ledger_postings where transaction_id in (select id from ledger_transactions where ${both})`,
  );
  rows += await remove(tx, sql`delete from ledger_transactions where ${both}`);
  rows += await remove(tx, sql`delete from refunds where payment_id in (select id from payments where ${both})`);
  await detachMessages(tx, sql`select id from messages where ${both}`);
  await sql`update conversations set booking_id = null where ${ofParty(party, ['booking_id'])}`.execute(tx.db);
  for (const [table, columns] of HANGING) {
    if (table === 'bookings') continue;
    rows += await remove(tx, sql`delete from ${sql.table(table)} where ${ofParty(party, columns)}`);
  }
  if (party.bookingId !== null) rows += await remove(tx, sql`delete from bookings where id = ${party.bookingId}`);
  if (party.holdId !== null) rows += await remove(tx, sql`delete from holds where id = ${party.holdId}`);
  await sql`select refresh_customer_figures(${party.customerId}::uuid)`.execute(tx.db);
  return rows;
}

/** Messages of before this moment, oldest first, so many; what still waits to be sent is none of them. */
export async function deleteOldMessages(
  tx: TransactionContext,
  before: Temporal.Instant,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from messages
     where created_at < ${before.toString()}::timestamptz and status not in ('queued', 'sending')
     order by created_at limit ${limit} for update skip locked`.execute(tx.db);
  const ids = sql`select unnest(${rows.map(({ id }) => id)}::uuid[])`;
  await detachMessages(tx, ids);
  return remove(tx, sql`delete from messages where id in (${ids})`);
}

/** Files of conversations from before this moment, oldest first; that they were there, their messages no longer say. */
export async function deleteOldFiles(tx: TransactionContext, before: Temporal.Instant, limit: number): Promise<number> {
  return remove(
    tx,
    sql`delete from conversation_attachments where id in (
          select id from conversation_attachments where at < ${before.toString()}::timestamptz
           order by at limit ${limit} for update skip locked)`,
  );
}

/** What somebody agreed to stays; the address they did it from does not. */
export async function forgetConsentOrigins(
  tx: TransactionContext,
  before: Temporal.Instant,
  limit: number,
): Promise<number> {
  await sql`select set_config('myhibachi.erasing_person', 'on', true)`.execute(tx.db);
  const forgotten = await remove(
    tx,
    sql`update consents set ip_enc = null where id in (
          select id from consents where ip_enc is not null and at < ${before.toString()}::timestamptz
           order by at limit ${limit} for update skip locked)`,
  );
  await sql`select set_config('myhibachi.erasing_person', 'off', true)`.execute(tx.db);
  return forgotten;
}
