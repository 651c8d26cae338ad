import { keptOf, listPayments, recordPayment } from '../billing/index.ts';
import {
  addCents,
  audit,
  authorize,
  formatCents,
  invalidField,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { loadQuote } from '../quoting/index.ts';
import { assertReachesBooking, assertReachesHold } from './booking-policy.ts';
import { normaliseBookingCode } from './booking-code.ts';
import type { Booking } from './booking-row-store.ts';
import { findBookingByCode, lockBooking } from './booking-store.ts';
import { findHoldByCode, lockHold, type Hold } from './hold-store.ts';
import { judgeReceived, purposeOf } from './judge-received.ts';

export interface ReceivedByCode {
  readonly code: string;
  readonly method: 'zelle' | 'venmo' | 'cash';
  readonly amountCents: number;
  readonly reference: string;
}

async function forBooking(tx: TransactionContext, found: Booking, input: ReceivedByCode) {
  assertReachesBooking(tx.actor, found);
  const booking = await lockBooking(tx, found.id);
  if (booking === null || booking.deletedAt !== null) throw notFound('booking');
  const { verdict } = await judgeReceived(tx, booking, input);
  if (verdict.kind === 'overpaid')
    throw invalidField('amountCents', `Only ${formatCents(verdict.dueCents)} is due on ${booking.code}.`);
  return { holdId: null, bookingId: booking.id, purpose: purposeOf(booking) };
}

/** A hold owes what its quote says; what came before counts, and what was promised back does not. */
async function forHold(tx: TransactionContext, hold: Hold, input: ReceivedByCode) {
  const captured = (await listPayments(tx.db, { holdId: hold.id })).filter(({ status }) => status === 'captured');
  const { totals } = await loadQuote(tx, hold.quoteId);
  const due = addCents(Math.max(0, totals.totalCents - (await keptOf(tx, captured))));
  if (input.amountCents > due) throw invalidField('amountCents', `Only ${formatCents(due)} is due on ${hold.code}.`);
  return { holdId: hold.id, bookingId: null, purpose: 'deposit' as const };
}

/** The booking of this code; its hold while there is none, also when it becomes one at this very moment. */
async function subjectOf(tx: TransactionContext, input: ReceivedByCode) {
  const early = await findBookingByCode(tx, input.code);
  if (early !== null && early.deletedAt === null) return forBooking(tx, early, input);
  const found = await findHoldByCode(tx, input.code);
  if (found === null) throw notFound('hold or booking with this code');
  assertReachesHold(tx.actor, found);
  const hold = await lockHold(tx, found.id);
  if (hold === null) throw notFound('hold');
  if (hold.status !== 'converted') return forHold(tx, hold, input);
  const booking = await findBookingByCode(tx, input.code);
  if (booking === null || booking.deletedAt !== null) throw notFound('booking');
  return forBooking(tx, booking, input);
}

/**
 * Writes down a Zelle, Venmo or cash payment somebody saw arrive, by the booking code in its note. More than is due is
 * refused, because it needs a person's look first (domain 7). Throws `already_done` for what is written down already.
 */
export async function recordReceivedPayment(ctx: Context, input: ReceivedByCode): Promise<{ paymentId: string }> {
  authorize(ctx, 'payment.record');
  const code = normaliseBookingCode(input.code);
  if (code === null) throw invalidField('code', 'Please send a booking code such as MH-7K3PXQ.');
  return withTransaction(ctx, async (tx) => {
    const subject = await subjectOf(tx, { ...input, code });
    const { method, amountCents, reference } = input;
    audit(tx, {
      action: 'payment.receive',
      entityType: subject.bookingId === null ? 'hold' : 'booking',
      entityId: subject.bookingId ?? subject.holdId ?? '',
      after: { code, method, amountCents },
    });
    return recordPayment(tx, { ...subject, bookingCode: code, method, amountCents, reference });
  });
}
