/** The bill made smaller by what is given back for good, and back again where that is not to be. */
import { listReductions, markReduced, postAdjustment, totalOf, unmarkReduced } from '../billing/index.ts';
import { AppError, formatCents, type TransactionContext } from '../kernel/index.ts';
import { dateInWords } from '../messaging/index.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { reducibleCents, takeOff, type Billed } from './take-off.ts';
import { appendTimeline } from './timeline-store.ts';

/** This bill with all that is given back of it at present taken off. */
export async function withReductions(tx: TransactionContext, booking: Booking, bill: Billed): Promise<Billed> {
  const stored = await listReductions(tx.db, booking.id);
  const reductions = stored.map(({ amountCents, at }) => ({
    amountCents,
    on: dateInWords(at.toZonedDateTimeISO(booking.timeZone).toPlainDate().toString()),
  }));
  return takeOff(bill, reductions);
}

async function write(
  tx: TransactionContext,
  before: Booking,
  words: { text: string; kind: string; note: string },
): Promise<Booking> {
  const bill = await withReductions(tx, before, before);
  // Of a party that lapsed the bill is kept for its return, and is what it will cost then.
  const billBefore = before.billBefore === null ? null : await withReductions(tx, before, before.billBefore);
  const saved = await saveBooking(tx, { ...before, ...bill, billBefore, totalCents: totalOf(bill.charges) });
  const { id: bookingId, version } = saved;
  await postAdjustment(tx, { bookingId, version, before: before.charges, after: bill.charges, note: words.text });
  await appendTimeline(tx, bookingId, words.kind, words.text, { audience: 'staff', note: words.note });
  return saved;
}

/**
 * Makes a bill smaller by what these refunds give back for good: a line each, tax and all, and the books in balance.
 * The caller holds the booking's lock and leaves the audit row. `reason` is for colleagues. Throws `invalid_transition`
 * when there is less left on the bill that can be taken off.
 */
export async function reduceBill(
  tx: TransactionContext,
  before: Booking,
  refundIds: readonly string[],
  reason: string,
): Promise<Booking> {
  const left = reducibleCents(before.charges);
  const amountCents = await markReduced(tx.db, refundIds, tx.clock.now());
  if (amountCents === 0) return before;
  if (amountCents > left)
    throw new AppError('invalid_transition', {
      message: `The bill cannot fall by ${formatCents(amountCents)} any more: ${formatCents(left)} are left on it without the chefs\u2019 gratuity. Please turn this down and ask anew.`,
    });
  const text = `${formatCents(amountCents)} were taken off the bill and given back.`;
  return write(tx, before, { kind: 'bill_reduced', text, note: reason });
}

/** The refund was taken back: what it took off stands on the bill again. The caller holds the booking's lock. */
export async function restoreBill(
  tx: TransactionContext,
  before: Booking,
  refundId: string,
  reason: string,
): Promise<Booking> {
  const amountCents = await unmarkReduced(tx.db, refundId);
  if (amountCents === 0) return before;
  const text = `${formatCents(amountCents)} that were taken off stand on the bill again.`;
  return write(tx, before, { kind: 'bill_restored', text, note: reason });
}
