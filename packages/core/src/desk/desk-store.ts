/** Notes on bookings, and what the desk reads of their money and messages. */
import { sql } from 'kysely';
import { describeActor, newId, type Context } from '../kernel/index.ts';

export interface Note {
  readonly id: string;
  readonly bookingId: string;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Temporal.Instant;
  readonly editedAt: Temporal.Instant | null;
}

export async function insertNote(ctx: Context, bookingId: string, text: string): Promise<string> {
  const id = newId();
  await ctx.db
    .insertInto('booking_notes')
    .values({
      id,
      booking_id: bookingId,
      text_enc: ctx.crypto.encrypt('booking_notes.text', text),
      written_by: describeActor(ctx.actor),
      written_at: ctx.clock.now(),
    })
    .execute();
  return id;
}

/** Deleted ones too: taking back can be undone. */
export async function findNote(ctx: Context, id: string): Promise<Note | null> {
  const row = await ctx.db.selectFrom('booking_notes').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    bookingId: row.booking_id,
    text: ctx.crypto.decrypt('booking_notes.text', row.text_enc),
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    editedAt: row.edited_at,
  };
}

export async function countNotes(ctx: Context, bookingId: string): Promise<number> {
  const row = await ctx.db
    .selectFrom('booking_notes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('booking_id', '=', bookingId)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function updateNote(
  ctx: Context,
  id: string,
  set: { readonly text: string } | { readonly deleted: boolean },
): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db
    .updateTable('booking_notes')
    .set(
      'text' in set
        ? { text_enc: ctx.crypto.encrypt('booking_notes.text', set.text), edited_at: now }
        : { deleted_at: set.deleted ? now : null },
    )
    .where('id', '=', id)
    .execute();
}

export async function listNotes(ctx: Context, bookingId: string): Promise<Note[]> {
  const rows = await ctx.db
    .selectFrom('booking_notes')
    .selectAll()
    .where('booking_id', '=', bookingId)
    .where('deleted_at', 'is', null)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bookingId: row.booking_id,
    text: ctx.crypto.decrypt('booking_notes.text', row.text_enc),
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    editedAt: row.edited_at,
  }));
}

/** For good: after the days of grace of a deleted booking. */
export async function removeNotes(ctx: Context, bookingId: string): Promise<void> {
  await ctx.db.deleteFrom('booking_notes').where('booking_id', '=', bookingId).execute();
}

export async function blankPauses(ctx: Context, bookingId: string): Promise<void> {
  await ctx.db
    .updateTable('deposit_pauses')
    .set({ reason_enc: ctx.crypto.encrypt('deposit_pauses.reason', 'Removed.') })
    .where('booking_id', '=', bookingId)
    .execute();
}

export async function listToPurge(ctx: Context, before: Temporal.Instant, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('bookings')
    .select('id')
    .where('deleted_at', '<=', before)
    .where('purged_at', 'is', null)
    .orderBy('deleted_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

const MOST_ROWS = 500;

/** Every row of a booking's ledger, oldest first, with its postings. */
export async function readLedger(ctx: Context, bookingId: string) {
  const rows = await ctx.db
    .selectFrom('ledger_transactions as t')
    .innerJoin('ledger_postings as p', 'p.transaction_id', 't.id')
    .select(['t.id', 't.kind', 't.note', 't.at', 'p.account', 'p.amount_cents as amountCents'])
    .where('t.booking_id', '=', bookingId)
    .orderBy('t.at')
    .orderBy('t.id')
    .limit(MOST_ROWS)
    .execute();
  const entries = new Map<
    string,
    {
      id: string;
      kind: string;
      note: string;
      at: Temporal.Instant;
      postings: { account: string; amountCents: number }[];
    }
  >();
  for (const { id, kind, note, at, account, amountCents } of rows) {
    const entry = entries.get(id) ?? { id, kind, note, at, postings: [] };
    entry.postings.push({ account, amountCents });
    entries.set(id, entry);
  }
  return [...entries.values()];
}

/** Every refund of a booking's payments, oldest first. */
export async function readRefunds(ctx: Context, bookingId: string) {
  return ctx.db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select([
      'r.id',
      'p.id as paymentId',
      sql<string>`coalesce(r.way, p.method)`.as('method'),
      'r.amount_cents as amountCents',
      'r.status',
      'r.reason',
      'r.requested_by as requestedBy',
      'r.approved_by as approvedBy',
      'r.rejected_by as rejectedBy',
      'r.withdrawn_by as withdrawnBy',
      'r.owed',
      'r.approval_because as because',
      'r.bill_reduced_at as billReducedAt',
      'r.reduces_bill_cents as reducesBillCents',
      'r.created_at as at',
    ])
    .where('p.booking_id', '=', bookingId)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .limit(MOST_ROWS)
    .execute();
}

/** What was sent about a booking and its hold, newest first; alerts to our own people are not. */
export async function readMessages(ctx: Context, subject: { bookingId: string; holdId: string | null }) {
  return ctx.db
    .selectFrom('messages')
    .select([
      'id',
      'channel',
      'template',
      'status',
      'outcome',
      'created_at as at',
      'send_after as sendAfter',
      'content_enc as contentEnc',
    ])
    .where((eb) =>
      subject.holdId === null
        ? eb('booking_id', '=', subject.bookingId)
        : eb.or([eb('booking_id', '=', subject.bookingId), eb('hold_id', '=', subject.holdId)]),
    )
    .where('direction', '=', 'out')
    .where('template', '<>', 'staff_alert')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_ROWS)
    .execute();
}
