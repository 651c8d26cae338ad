import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { addCents, newId, type Cents } from '../kernel/index.ts';
import type { Posting } from './ledger.ts';

export interface LedgerEntry {
  readonly bookingId: string | null;
  readonly holdId: string | null;
  readonly paymentId?: string;
  readonly refundId?: string;
  readonly kind: 'charge' | 'adjustment' | 'capture' | 'refund' | 'refund_reversal';
  /** What is recorded, once: a second entry with this key changes nothing. */
  readonly dedupeKey: string;
  readonly note: string;
  readonly at: Temporal.Instant;
  readonly postings: readonly Posting[];
}

/** Writes one balanced entry; false when this very thing stands in the ledger already. */
export async function insertLedgerEntry(db: Database, entry: LedgerEntry): Promise<boolean> {
  if (entry.postings.length === 0) return false;
  const id = newId();
  const inserted = await db
    .insertInto('ledger_transactions')
    .values({
      id,
      booking_id: entry.bookingId,
      hold_id: entry.bookingId === null ? entry.holdId : null,
      payment_id: entry.paymentId ?? null,
      refund_id: entry.refundId ?? null,
      kind: entry.kind,
      dedupe_key: entry.dedupeKey,
      note: entry.note,
      at: entry.at,
    })
    .onConflict((oc) => oc.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  await db
    .insertInto('ledger_postings')
    .values(
      entry.postings.map((posting) => ({
        transaction_id: id,
        account: posting.account,
        amount_cents: posting.amountCents,
      })),
    )
    .execute();
  return true;
}

export interface Balance {
  readonly totalCents: Cents;
  /** Captured minus refunded. */
  readonly paidCents: Cents;
  readonly refundedCents: Cents;
  /** Negative when the host has a credit. */
  readonly dueCents: Cents;
}

/** The bill as the ledger knows it. */
export async function readBalance(db: Database, bookingId: string): Promise<Balance> {
  const rows = await db
    .selectFrom('ledger_transactions as t')
    .innerJoin('ledger_postings as p', 'p.transaction_id', 't.id')
    .select((eb) => ['t.kind', eb.fn.sum<number>('p.amount_cents').as('amount')])
    .where('t.booking_id', '=', bookingId)
    .where('p.account', '=', 'receivable')
    .groupBy('t.kind')
    .execute();
  const of = (...kinds: string[]): number =>
    rows.filter((row) => kinds.includes(row.kind)).reduce((sum, row) => sum + row.amount, 0);
  const total = of('charge', 'adjustment');
  const refunded = of('refund', 'refund_reversal');
  const paid = -of('capture') - refunded;
  return {
    totalCents: addCents(total),
    paidCents: addCents(paid),
    refundedCents: addCents(refunded),
    dueCents: addCents(total, -paid),
  };
}

/** Captured, but not yet in the books because the job that settles it has not run; with the tips it brings along. */
async function readUnsettled(db: Database, booking: { readonly id: string; readonly holdId: string | null }) {
  return db
    .selectFrom('payments as p')
    .select((eb) => [
      eb.fn.coalesce(eb.fn.sum<number>('p.captured_cents'), sql<number>`0`).as('capturedCents'),
      eb.fn.coalesce(eb.fn.sum<number>('p.gratuity_cents'), sql<number>`0`).as('gratuityCents'),
    ])
    .where('p.status', '=', 'captured')
    .where((eb) =>
      eb.or([
        eb('p.booking_id', '=', booking.id),
        eb.and([eb('p.booking_id', 'is', null), eb('p.hold_id', '=', booking.holdId)]),
      ]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('ledger_transactions as t')
            .select('t.id')
            .whereRef('t.dedupe_key', '=', sql<string>`'capture:' || p.id`),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
}

/**
 * The bill with all that has arrived, also what its job has not written into the ledger yet: by this a further payment
 * is judged, so that two in a row never both fit into the same rest. The caller has locked the booking.
 */
export async function readExpectedBalance(
  db: Database,
  booking: { readonly id: string; readonly holdId: string | null },
): Promise<Balance> {
  const balance = await readBalance(db, booking.id);
  const { capturedCents, gratuityCents } = await readUnsettled(db, booking);
  return {
    ...balance,
    totalCents: addCents(balance.totalCents, gratuityCents),
    paidCents: addCents(balance.paidCents, capturedCents),
    dueCents: addCents(balance.dueCents, gratuityCents, -capturedCents),
  };
}
