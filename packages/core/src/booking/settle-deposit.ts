/** What money means for a booking that never had a hold: the deposit confirms it, on time or late (domain 4). */
import { postAdjustment, readBalance, sumWaitingRefunds, totalOf, type Payment } from '../billing/index.ts';
import {
  audit,
  isAppError,
  subtractCents,
  withSavepoint,
  type Cents,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { claimSeat } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import { announceConfirmed } from './announce-confirmed.ts';
import { nextBookingStatus } from './booking-state.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { closeOpenPayments } from './close-open-payments.ts';
import { queueForBooking } from './queue-messages.ts';
import { returnCredit } from './return-credit.ts';
import { appendTimeline } from './timeline-store.ts';

/** Paid and not promised back. */
export async function keptOfBooking({ db }: Pick<Context, 'db'>, bookingId: string): Promise<Cents> {
  const { paidCents } = await readBalance(db, bookingId);
  return subtractCents(paidCents, await sumWaitingRefunds(db, bookingId));
}

/** The deposit is in. A cancellation somebody asked for stays asked for; rejected, it now goes back to confirmed. */
export async function confirmIfDeposited(tx: TransactionContext, booking: Booking): Promise<Booking> {
  const pending = booking.status === 'deposit_pending';
  const asked = booking.status === 'cancellation_requested' && booking.statusBefore === 'deposit_pending';
  if (!pending && !asked) return booking;
  if ((await keptOfBooking(tx, booking.id)) < booking.depositCents) return booking;
  if (asked) return saveBooking(tx, { ...booking, statusBefore: 'confirmed' });
  const saved = await saveBooking(tx, { ...booking, status: nextBookingStatus(booking.status, 'pay_deposit') });
  // The deposit is in: a checkout that is still open in another tab would only take it twice.
  await closeOpenPayments(tx, { bookingId: saved.id });
  await announceConfirmed(tx, saved);
  audit(tx, {
    action: 'booking.confirm',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { status: booking.status },
    after: { status: saved.status, code: saved.code },
  });
  return saved;
}

/** Tries to win the booking's seat back at its own date and start; false when it is gone or the time has passed. */
async function retakeBookingSeat(tx: TransactionContext, booking: Booking): Promise<boolean> {
  const station = await getStation(tx, booking.stationId);
  try {
    await withSavepoint(tx, () =>
      claimSeat(tx, { station, date: booking.date, start: booking.start }, { bookingId: booking.id }, true),
    );
    return true;
  } catch (error) {
    if (isAppError(error) && (error.code === 'slot_taken' || error.code === 'slot_unavailable')) return false;
    throw error;
  }
}

/** The party as it stood before its deposit lapsed, at the price of then. */
async function reinstate(tx: TransactionContext, before: Booking): Promise<Cents> {
  const bill = before.billBefore ?? { lines: before.lines, charges: before.charges };
  const saved = await saveBooking(tx, {
    ...before,
    ...bill,
    status: nextBookingStatus(before.status, 'pay_late'),
    totalCents: totalOf(bill.charges),
    lapsedAt: null,
    billBefore: null,
  });
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note: 'The deposit arrived late and the seat was still free.',
  });
  const { backCents } = await returnCredit(tx, saved, { reason: 'More was paid than the party costs.' });
  await closeOpenPayments(tx, { bookingId: saved.id });
  await announceConfirmed(tx, saved);
  audit(tx, {
    action: 'booking.reinstate',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { status: before.status, totalCents: before.totalCents },
    after: { status: saved.status, totalCents: saved.totalCents },
  });
  return backCents;
}

/**
 * Money for a party that lapsed: enough for the deposit wins the seat back while it is free, anything else goes back
 * in full with an apology. The capture stands in the ledger already.
 */
export async function settleLapsed(tx: TransactionContext, booking: Booking, payment: Payment): Promise<Cents> {
  const kept = await keptOfBooking(tx, booking.id);
  if (kept >= booking.depositCents && (await retakeBookingSeat(tx, booking))) return reinstate(tx, booking);
  const { backCents } = await returnCredit(tx, booking, {
    reason: 'The payment arrived after the booking had lapsed.',
    paymentId: payment.id,
  });
  await appendTimeline(tx, booking.id, 'late_payment', 'A payment came too late and goes back in full.');
  await queueForBooking(tx, booking, 'late_payment_refunded', {
    event: payment.id,
    details: { refundCents: backCents },
  });
  return backCents;
}
