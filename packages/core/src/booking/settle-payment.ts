import {
  attachToBooking,
  listPayments,
  postAdjustment,
  postCapture,
  refundPayments,
  requireCaptured,
  sumByHand,
  totalOf,
  type Payment,
} from '../billing/index.ts';
import {
  addCents,
  audit,
  authorize,
  formatCents,
  methodInWords,
  notFound,
  withTransaction,
  type Cents,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';
import { findBookingOfHold, lockBooking, saveBooking } from './booking-store.ts';
import { appendTimeline } from './timeline-store.ts';
import { lockHold } from './hold-store.ts';
import { missingDeposit } from './missing-deposit.ts';
import { cameByItself, queueForBooking } from './queue-messages.ts';
import { returnCredit, returnExcess } from './return-credit.ts';
import { confirmIfDeposited, settleLapsed } from './settle-deposit.ts';
import { settleHold } from './settle-hold.ts';

/** A tip that came with the payment is charged too, so that it is owed, paid and wholly the chefs'. */
async function chargeTip(tx: TransactionContext, booking: Booking, payment: Payment): Promise<Booking> {
  if (payment.gratuityCents === 0) return booking;
  const after = { ...booking.charges, gratuityCents: booking.charges.gratuityCents + payment.gratuityCents };
  const lines = [
    ...booking.lines,
    {
      kind: 'gratuity' as const,
      label: 'Tip',
      quantity: 1,
      unitCents: payment.gratuityCents,
      amountCents: payment.gratuityCents,
      rule: 'Given with the payment, wholly for the chefs.',
    },
  ];
  const saved = await saveBooking(tx, { ...booking, charges: after, lines, totalCents: totalOf(after) });
  await postAdjustment(tx, {
    bookingId: booking.id,
    version: saved.version,
    before: booking.charges,
    after,
    note: 'Tip given with a payment.',
  });
  return saved;
}

async function noteArrival(
  tx: TransactionContext,
  booking: Booking,
  payment: Payment,
  refundCents: number,
): Promise<void> {
  const amountCents = payment.capturedCents;
  const missing = booking.status === 'deposit_pending' ? await missingDeposit(tx, booking) : 0;
  const more = missing > 0 ? ` ${formatCents(addCents(missing))} more lock the date.` : '';
  const { reference, recordedBy } = payment;
  await appendTimeline(
    tx,
    booking.id,
    'payment',
    `${formatCents(amountCents)} arrived by ${methodInWords(payment.method)}.${more}`,
    {
      ...(reference === null ? {} : { note: `Reference ${reference}` }),
      ...(recordedBy === null ? {} : { by: recordedBy }),
    },
  );
  await queueForBooking(tx, booking, 'payment_received', {
    event: payment.id,
    details: { amountCents, refundCents },
    ...cameByItself(tx),
  });
}

/** A cancelled party keeps only what its cancellation still costs; whatever is beyond goes back. */
async function settleCancelled(tx: TransactionContext, booking: Booking, payment: Payment): Promise<Cents> {
  // Over all payments: the cancellation may have promised its own refund from this one before it was settled.
  const reason = 'The party had been cancelled before this payment arrived.';
  const { backCents: refundCents, refundIds } = await returnCredit(tx, booking, { reason });
  const handCents = await sumByHand(tx.db, refundIds);
  if (refundCents < payment.capturedCents) await noteArrival(tx, booking, payment, refundCents);
  if (refundCents > 0)
    await queueForBooking(tx, booking, 'refund_sent', { event: payment.id, details: { refundCents, handCents } });
  return refundCents;
}

/** The booking is deleted: nobody will cook for this money, so all of it goes back. */
async function returnToSender(tx: TransactionContext, booking: Booking, payment: Payment): Promise<Cents> {
  const refundCents = payment.capturedCents;
  const payments = await listPayments(tx.db, { bookingId: booking.id });
  const { capturedAt } = payment;
  const first =
    capturedAt !== null && booking.deletedAt !== null && Temporal.Instant.compare(capturedAt, booking.deletedAt) < 0;
  const why = first
    ? 'The booking was deleted just after this payment arrived.'
    : 'The booking had been deleted before this payment arrived.';
  const { refundIds } = await refundPayments(tx, payments, refundCents, why, { owed: true });
  const details = { refundCents, handCents: await sumByHand(tx.db, refundIds) };
  await queueForBooking(tx, booking, 'refund_sent', { event: payment.id, details });
  return refundCents;
}

/** What goes back of it, where more came than was due. */
async function settleBooking(tx: TransactionContext, found: Booking, payment: Payment): Promise<Cents> {
  if (!(await postCapture(tx, payment, found.id))) return addCents();
  if (found.deletedAt !== null) return returnToSender(tx, found, payment);
  if (found.lapsedAt !== null) return settleLapsed(tx, found, payment);
  if (found.status === 'cancelled') return settleCancelled(tx, found, payment);
  const booking = await chargeTip(tx, found, payment);
  const backCents = await returnExcess(tx, booking, payment, payment.recordedBy === null ? 'nobody' : 'a person');
  await noteArrival(tx, booking, payment, backCents);
  await confirmIfDeposited(tx, booking);
  return backCents;
}

/**
 * Books at once what a person has just written down, so that whoever looks next sees it; the job that follows finds it
 * done. False where that is left to the job: a lapsed booking fights for its seat again, and a hold is locked before
 * its booking; otherwise what of it goes back. The caller has locked the booking and leaves the audit row.
 */
export async function settleRecorded(
  tx: TransactionContext,
  booking: Booking,
  paymentId: string,
): Promise<{ backCents: Cents } | false> {
  const payment = await requireCaptured(tx, paymentId);
  if (payment.holdId !== null || booking.lapsedAt !== null) return false;
  return { backCents: await settleBooking(tx, booking, payment) };
}

async function lockBookingOf(tx: TransactionContext, payment: Payment): Promise<Booking> {
  const ofHold =
    payment.bookingId !== null || payment.holdId === null ? null : await findBookingOfHold(tx, payment.holdId);
  const bookingId = payment.bookingId ?? ofHold?.id;
  const booking = bookingId === undefined ? null : await lockBooking(tx, bookingId);
  if (booking === null) throw notFound('booking of this payment');
  return booking;
}

async function settle(tx: TransactionContext, payment: Payment): Promise<void> {
  const hold = payment.holdId === null ? null : await lockHold(tx, payment.holdId);
  if (hold !== null && payment.bookingId === null && hold.status !== 'converted') return settleHold(tx, hold, payment);
  const booking = await lockBookingOf(tx, payment);
  // A payment opened just as the hold became a booking still belongs to the hold alone.
  if (hold !== null) await attachToBooking(tx.db, hold.id, booking.id);
  const known = (await listPayments(tx.db, { bookingId: booking.id })).find((row) => row.id === payment.id);
  await settleBooking(tx, booking, known ?? { ...payment, bookingId: booking.id });
}

/**
 * What follows from money that arrived: a hold is confirmed, a balance paid, a late payment returned (domain 4, 7).
 * Told twice it does nothing the second time, because the ledger takes each capture once.
 */
export async function settlePayment(ctx: Context, input: { paymentId: string }): Promise<void> {
  authorize(ctx, 'hold.confirm');
  await withTransaction(ctx, async (tx) => {
    const payment = await requireCaptured(tx, input.paymentId);
    await settle(tx, payment);
    audit(tx, {
      action: 'payment.settle',
      entityType: 'payment',
      entityId: payment.id,
      after: { code: payment.bookingCode, method: payment.method, amountCents: payment.capturedCents },
    });
  });
}
