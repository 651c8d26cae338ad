import { listPayments, readExpectedBalance, recordPayment, refundPayments } from '../billing/index.ts';
import { appendTimeline, purposeOf, type Booking } from '../booking/index.ts';
import {
  AppError,
  addCents,
  audit,
  authorize,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import type { Decision } from './decision-store.ts';
import { lockDecision, settle } from './judge-decision.ts';

/** All of it is written down as it came; of a party that goes on, what is more than is due is promised back at once. */
async function take(tx: TransactionContext, booking: Booking, decision: Decision): Promise<number> {
  const { payment } = decision;
  if (payment === null) throw new AppError('internal', { reason: `decision ${decision.id} carries no payment` });
  const { dueCents } = await readExpectedBalance(tx.db, booking);
  const settlesItself = booking.status === 'cancelled' || booking.deletedAt !== null || booking.lapsedAt !== null;
  const excess = addCents(Math.max(0, payment.amountCents - Math.max(0, dueCents)));
  const facts = { holdId: null, bookingId: booking.id, bookingCode: booking.code, purpose: purposeOf(booking) };
  const { paymentId } = await recordPayment(tx, { ...payment, ...facts });
  // What arrives for a party that is off is returned by its own rule when it is settled: promised here too, it would
  // be promised twice, and the money would never reach the books.
  if (settlesItself) return addCents(0);
  const payments = await listPayments(tx.db, { bookingId: booking.id });
  const own = payments.filter((row) => row.id === paymentId);
  await refundPayments(tx, own, excess, 'More arrived than was due.');
  return excess;
}

/** Takes or turns down money that is more than is due (domain 7); nothing of it stood in the books until now. */
export async function decideOverpayment(
  ctx: Context,
  input: { decisionId: string; verdict: 'approve' | 'reject'; reason: string },
): Promise<void> {
  authorize(ctx, 'refund.approve');
  await withTransaction(ctx, async (tx) => {
    const { decision, booking } = await lockDecision(tx, input.decisionId, 'overpayment');
    const taken = input.verdict === 'approve';
    await settle(tx, decision, taken ? 'approved' : 'rejected', input.reason);
    const refundCents = taken ? await take(tx, booking, decision) : 0;
    const text = taken ? 'The overpayment was taken; what is too much goes back.' : 'The overpayment was turned down.';
    await appendTimeline(tx, booking.id, 'overpayment_decided', text, { audience: 'staff', note: input.reason });
    audit(tx, {
      action: 'booking.decide_overpayment',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { verdict: input.verdict, amountCents: decision.payment?.amountCents ?? 0, refundCents },
      reason: input.reason,
    });
  });
}
