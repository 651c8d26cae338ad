/** How money turns a hold into a booking, on time or late (domain 4). */
import {
  attachToBooking,
  keptOf,
  listPayments,
  moveCaptureToBooking,
  postCapture,
  postCharges,
  refundPayments,
  type Payment,
} from '../billing/index.ts';
import { AppError, audit, isAppError, newId, withSavepoint, type TransactionContext } from '../kernel/index.ts';
import { loadQuote, type QuoteRecord } from '../quoting/index.ts';
import { claimSeat, handSeatOver } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import { getSignedAgreement } from '../agreements/index.ts';
import { announceConfirmed } from './announce-confirmed.ts';
import { nextHoldStatus } from './booking-state.ts';
import { UNTOUCHED, type Booking } from './booking-row-store.ts';
import { insertBooking } from './booking-store.ts';
import { closeOpenPayments } from './close-open-payments.ts';
import { setHoldStatus, type Hold } from './hold-store.ts';
import { cameByItself, queueForHold } from './queue-messages.ts';
import { returnExcess } from './return-credit.ts';

function composeBooking(tx: TransactionContext, hold: Hold, quote: QuoteRecord): Booking {
  const { totalCents, ...amounts } = quote.totals;
  return {
    id: newId(),
    code: hold.code,
    holdId: hold.id,
    customerId: hold.customerId,
    stationId: hold.stationId,
    source: 'web',
    status: 'confirmed',
    date: hold.date,
    start: hold.start,
    slot: hold.slot,
    timeZone: hold.timeZone,
    startsAt: hold.startsAt,
    durationMinutes: hold.durationMinutes,
    party: quote.party,
    upgrades: quote.upgrades,
    addOns: quote.addOns,
    priceVersion: quote.priceVersion,
    gratuityPercent: quote.gratuityPercent,
    lines: quote.lines,
    charges: { ...amounts, feesCents: 0 },
    totalCents,
    depositCents: hold.policy.depositCents,
    travel: quote.travel,
    needsTravelConfirmation: quote.travel.status === 'to_be_confirmed',
    venue: hold.venue,
    contact: hold.contact,
    requests: hold.requests,
    dietaryNotes: null,
    policy: hold.policy,
    reschedules: 0,
    ...UNTOUCHED,
    createdAt: tx.clock.now(),
    updatedAt: tx.clock.now(),
  };
}

/** Makes the booking from the signed hold, its stored quote and its money. The caller has locked the hold. */
async function convertHold(
  tx: TransactionContext,
  hold: Hold,
  payments: readonly Payment[],
  event: 'confirm' | 'pay_late',
): Promise<Booking> {
  const status = nextHoldStatus(hold.status, event);
  const booking = composeBooking(tx, hold, await loadQuote(tx, hold.quoteId));
  if (!(await insertBooking(tx, booking))) throw new AppError('internal', { reason: `${hold.code} is booked already` });
  if (!(await handSeatOver(tx.db, hold.id, booking.id))) {
    throw new AppError('internal', { reason: `hold ${hold.id} has no seat to hand over` });
  }
  await setHoldStatus(tx, hold.id, status);
  await attachToBooking(tx.db, hold.id, booking.id);
  await postCharges(tx, booking.id, booking.charges);
  for (const payment of payments) {
    await postCapture(tx, payment, null);
    await moveCaptureToBooking(tx, payment, booking.id);
  }
  // More than the whole bill may have come in before there was a bill to judge it by.
  const last = payments.at(-1);
  if (last !== undefined) await returnExcess(tx, booking, last, 'nobody');
  // The deposit is in: a checkout that is still open in another tab would only take it twice.
  await closeOpenPayments(tx, { bookingId: booking.id });
  await announceConfirmed(tx, booking);
  audit(tx, {
    action: 'booking.confirm',
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
    before: { holdStatus: hold.status },
    after: {
      code: booking.code,
      status: booking.status,
      totalCents: booking.totalCents,
      date: booking.date,
      start: booking.start,
    },
  });
  return booking;
}

async function capturedOf(tx: TransactionContext, hold: Hold): Promise<Payment[]> {
  return (await listPayments(tx.db, { holdId: hold.id })).filter((payment) => payment.status === 'captured');
}

/** A hold that is signed when its money is already there becomes a booking at once. */
export async function convertIfPaid(tx: TransactionContext, hold: Hold): Promise<Hold> {
  const payments = await capturedOf(tx, hold);
  if (payments.length === 0 || (await keptOf(tx, payments)) < hold.policy.depositCents) return hold;
  await convertHold(tx, hold, payments, 'confirm');
  return { ...hold, status: 'converted' };
}

/** Tries to win the seat back for a payment that came too late; false when it is gone. */
async function retakeSeat(tx: TransactionContext, hold: Hold): Promise<boolean> {
  const station = await getStation(tx, hold.stationId);
  try {
    await withSavepoint(tx, () =>
      claimSeat(tx, { station, date: hold.date, start: hold.start }, { holdId: hold.id }, true),
    );
    return true;
  } catch (error) {
    if (isAppError(error) && (error.code === 'slot_taken' || error.code === 'slot_unavailable')) return false;
    throw error;
  }
}

async function settleLate(
  tx: TransactionContext,
  hold: Hold,
  payments: readonly Payment[],
  paymentId: string,
): Promise<void> {
  const signed = (await getSignedAgreement(tx, { holdId: hold.id })) !== null;
  const amount = await keptOf(tx, payments);
  const enough = amount >= hold.policy.depositCents;
  if (hold.status === 'expired' && signed && enough && (await retakeSeat(tx, hold))) {
    await convertHold(tx, hold, payments, 'pay_late');
    return;
  }
  await refundPayments(tx, payments, amount, `The payment arrived after the hold was ${hold.status}.`);
  await queueForHold(tx, hold, 'late_payment_refunded', { event: paymentId, details: { refundCents: amount } });
}

/** Whatever was paid towards a hold that ends goes back in full. */
export async function returnPayments(tx: TransactionContext, hold: Hold, reason: string): Promise<void> {
  const payments = await capturedOf(tx, hold);
  for (const payment of payments) await postCapture(tx, payment, null);
  await refundPayments(tx, payments, await keptOf(tx, payments), reason);
}

/**
 * Decides what money for a hold means: enough for a signed, live hold confirms it; less waits and says how much is
 * missing; after the deadline it wins the seat back or is returned with an apology. The caller has locked the hold.
 */
export async function settleHold(tx: TransactionContext, hold: Hold, payment: Payment): Promise<void> {
  // Told twice, it was settled the first time.
  if (!(await postCapture(tx, payment, null))) return;
  const payments = await capturedOf(tx, hold);
  if (hold.status === 'expired' || hold.status === 'released') return settleLate(tx, hold, payments, payment.id);
  const missing = hold.policy.depositCents - (await keptOf(tx, payments));
  if (hold.status === 'pending_deposit' && missing <= 0) {
    await convertHold(tx, hold, payments, 'confirm');
    return;
  }
  const details = { amountCents: payment.capturedCents, missingCents: Math.max(0, missing) };
  await queueForHold(tx, hold, 'payment_received', { event: payment.id, details, ...cameByItself(tx) });
}
