import { recordPayment } from '../billing/index.ts';
import { appendTimeline, purposeOf, settleRecorded, type Booking } from '../booking/index.ts';
import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import type { Decision } from './decision-store.ts';
import { lockDecision, settle } from './judge-decision.ts';

/**
 * All of it is written down as it came and booked at once: what is more than is due goes back. Of a party that lapsed the
 * job that settles it decides, which fights for its seat first.
 */
async function take(tx: TransactionContext, booking: Booking, decision: Decision): Promise<number> {
  const { payment } = decision;
  if (payment === null) throw new AppError('internal', { reason: `decision ${decision.id} carries no payment` });
  const facts = { holdId: null, bookingId: booking.id, bookingCode: booking.code, purpose: purposeOf(booking) };
  const { paymentId } = await recordPayment(tx, { ...payment, ...facts });
  const settled = await settleRecorded(tx, booking, paymentId);
  return settled === false ? 0 : settled.backCents;
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
