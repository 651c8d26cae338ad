import { methodInWords, notFound, subtractCents, type TransactionContext } from '../kernel/index.ts';
import { insertLedgerEntry } from './ledger-store.ts';
import { NO_CHARGES, capturePostings, chargePostings, refundPostings, type Charges } from './ledger.ts';
import { findPayment, type Payment } from './payment-store.ts';

/** The first bill of a booking. */
export async function postCharges(tx: TransactionContext, bookingId: string, charges: Charges): Promise<void> {
  await insertLedgerEntry(tx.db, {
    bookingId,
    holdId: null,
    kind: 'charge',
    dedupeKey: `charge:${bookingId}`,
    note: 'The bill as booked.',
    at: tx.clock.now(),
    postings: chargePostings(NO_CHARGES, charges),
  });
}

/** A changed bill, as the difference to the one before. `version` is the booking's new version. */
export async function postAdjustment(
  tx: TransactionContext,
  change: { bookingId: string; version: number; before: Charges; after: Charges; note: string },
): Promise<void> {
  await insertLedgerEntry(tx.db, {
    bookingId: change.bookingId,
    holdId: null,
    kind: 'adjustment',
    dedupeKey: `adjustment:${change.bookingId}:${change.version}`,
    note: change.note,
    at: tx.clock.now(),
    postings: chargePostings(change.before, change.after),
  });
}

/** Money that arrived, for its booking or, while there is none, for its hold. Once a payment, however often it is told. */
export async function postCapture(
  tx: TransactionContext,
  payment: Payment,
  bookingId: string | null,
): Promise<boolean> {
  return insertLedgerEntry(tx.db, {
    bookingId,
    holdId: payment.holdId,
    paymentId: payment.id,
    kind: 'capture',
    dedupeKey: bookingId === null ? `capture:hold:${payment.id}` : `capture:${payment.id}`,
    note: `${methodInWords(payment.method)} ${payment.purpose}${payment.reference === null ? '' : `, ${payment.reference}`}`,
    at: tx.clock.now(),
    postings: capturePostings(payment.capturedCents, bookingId !== null),
  });
}

/** What was paid towards a hold moves to the booking it became, with what has been sent back of it. */
export async function moveCaptureToBooking(tx: TransactionContext, payment: Payment, bookingId: string): Promise<void> {
  await insertLedgerEntry(tx.db, {
    bookingId: null,
    holdId: payment.holdId,
    paymentId: payment.id,
    kind: 'adjustment',
    dedupeKey: `capture-moved:${payment.id}`,
    note: 'Moved to the booking.',
    at: tx.clock.now(),
    postings: capturePostings(subtractCents(payment.refundedCents, payment.capturedCents), false),
  });
  await postCapture(tx, payment, bookingId);
  await insertLedgerEntry(tx.db, {
    bookingId,
    holdId: null,
    paymentId: payment.id,
    kind: 'refund',
    dedupeKey: `refund-moved:${payment.id}`,
    note: 'Sent back before there was a booking.',
    at: tx.clock.now(),
    postings: refundPostings(payment.refundedCents, true),
  });
}

/** The captured payment a job speaks of. */
export async function requireCaptured(tx: TransactionContext, paymentId: string): Promise<Payment> {
  const payment = await findPayment(tx.db, paymentId);
  if (payment === null || payment.status !== 'captured') throw notFound('captured payment');
  return payment;
}
