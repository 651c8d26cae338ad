/** Refunds as staff ask for and decide on them, within their stations; the money side is billing's (domain 7). */
import {
  approveRefund,
  findPayment,
  findRefund,
  listPayments,
  readBalance,
  recordRefundSent as recordSent,
  refundPayments,
  rejectRefund,
} from '../billing/index.ts';
import {
  appendTimeline,
  findBooking,
  keptOfBooking,
  lockBooking,
  queueForBooking,
  reduceBill,
  stationOfPayment,
} from '../booking/index.ts';
import {
  addCents,
  audit,
  authorize,
  formatCents,
  invalidField,
  newId,
  notFound,
  reachesStation,
  withTransaction,
  type Action,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { lockForDesk } from './load-booking.ts';

/** What of an amount the bill is smaller by, and what of it is due again; a credit is not on the bill any more. */
async function splitOf(
  tx: TransactionContext,
  bookingId: string,
  keptCents: number,
  amountCents: number,
  bill: 'reduce' | 'keep',
): Promise<{ reducesBillCents: number; againCents: number }> {
  const { totalCents } = await readBalance(tx.db, bookingId);
  const billed = Math.max(0, amountCents - Math.max(0, keptCents - totalCents));
  return bill === 'reduce' ? { reducesBillCents: billed, againCents: 0 } : { reducesBillCents: 0, againCents: billed };
}

/**
 * Promises money back, newest payment first. `bill` says what becomes of the bill: `reduce` makes it smaller by what is
 * given back beyond a credit, so that nothing more is due for it; `keep` leaves it, and the host pays it again. Above the limit, to which everything given back of this booking without a
 * second person counts, or asked by who may only ask, a second person decides; `because` says why, in words for staff.
 * Throws `validation_failed` naming what is left when it is less.
 */
export async function requestRefund(
  ctx: Context,
  input: { bookingId: string; amountCents: number; reason: string; bill: 'reduce' | 'keep' },
): Promise<{ outcome: 'on_its_way' | 'needs_approval'; because: string | null }> {
  authorize(ctx, 'payment.request_refund');
  const { bookingId, reason } = input;
  return withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId, action: 'payment.request_refund' });
    const left = await keptOfBooking(tx, booking.id);
    const amount = addCents(input.amountCents);
    if (amount > left)
      throw invalidField('amountCents', `At most ${formatCents(addCents(Math.max(0, left)))} can go back.`);
    const waits = !reachesStation(tx.actor, 'payment.refund', booking.stationId);
    const payments = await listPayments(tx.db, { bookingId });
    const { reducesBillCents, againCents } = await splitOf(tx, booking.id, left, amount, input.bill);
    const { plan, because } = await refundPayments(tx, payments, amount, reason, { waits, reducesBillCents });
    const again = againCents > 0 ? ` ${formatCents(addCents(againCents))} of it will be due again.` : '';
    const text = `${formatCents(amount)} go back${because === null ? '.' : `, once a second person agrees. ${because}`}${again}`;
    if (because === null) await reduceBill(tx, booking, reducesBillCents, reason);
    await appendTimeline(tx, booking.id, 'refund_requested', text, { audience: 'staff', note: reason });
    audit(tx, {
      action: 'booking.request_refund',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: {
        amountCents: amount,
        plan,
        bill: input.bill,
        reducesBillCents,
        ...(because === null ? {} : { because }),
      },
      reason,
    });
    if (because === null)
      await queueForBooking(tx, booking, 'refund_sent', { event: newId(), details: { refundCents: amount } });
    return { outcome: because === null ? 'on_its_way' : 'needs_approval', because };
  });
}

/** Missing and of another station look the same. */
async function assertReachesRefund(ctx: Context, refundId: string, action: Action): Promise<void> {
  const refund = await findRefund(ctx.db, refundId);
  const payment = refund === null ? null : await findPayment(ctx.db, refund.paymentId);
  const stationId = payment === null ? null : await stationOfPayment(ctx, payment);
  if (stationId === null || !reachesStation(ctx.actor, action, stationId)) throw notFound('refund');
}

/** The host hears of their money once it is sure to come: not of what a second person may still turn down. */
async function approveAndTell(tx: TransactionContext, refundId: string): Promise<void> {
  const asked = await findRefund(tx.db, refundId);
  const payment = asked === null ? null : await findPayment(tx.db, asked.paymentId);
  // Booking before refund, as everybody locks them.
  const locked = payment === null || payment.bookingId === null ? null : await lockBooking(tx, payment.bookingId);
  await approveRefund(tx, { refundId });
  const refund = await findRefund(tx.db, refundId);
  if (locked !== null && refund !== null) await reduceBill(tx, locked, refund.reducesBillCents, refund.reason);
  // A hold that never became a party has no page to send anybody to.
  const bookingId = payment?.bookingId ?? null;
  const booking = bookingId === null ? null : await findBooking(tx, bookingId);
  if (refund === null || booking === null) return;
  const { id: entityId, stationId } = booking;
  const refundCents = refund.amountCents;
  await queueForBooking(tx, booking, 'refund_sent', { event: refundId, details: { refundCents } });
  audit(tx, { action: 'booking.tell_refund', entityType: 'booking', entityId, stationId, after: { refundCents } });
}

/** The second person's word on a refund of their stations. Throws `forbidden` for one's own, `already_done`. */
export async function decideRefund(
  ctx: Context,
  input: { refundId: string; verdict: 'approve' | 'reject'; reason?: string | undefined },
): Promise<void> {
  authorize(ctx, 'refund.approve');
  const { refundId, verdict, reason } = input;
  await assertReachesRefund(ctx, refundId, 'refund.approve');
  if (verdict === 'approve') return withTransaction(ctx, (tx) => approveAndTell(tx, refundId));
  if (reason === undefined) throw invalidField('reason', 'Please say why in 10 to 500 characters.');
  return rejectRefund(ctx, { refundId, reason });
}

/** A Zelle, Venmo or cash refund has been sent by a person; from now on the books say so. */
export async function recordRefundSent(ctx: Context, input: { refundId: string }): Promise<void> {
  authorize(ctx, 'payment.refund');
  await assertReachesRefund(ctx, input.refundId, 'payment.refund');
  await recordSent(ctx, input);
}
