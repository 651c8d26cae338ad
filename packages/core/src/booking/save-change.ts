import { listPayments, postAdjustment, readBalance, refundPayments, sumWaitingRefunds } from '../billing/index.ts';
import { addCents, formatCents, negateCents, type TransactionContext } from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { letChefsFollow } from './let-chefs-follow.ts';

/** `up $12.00`, as timeline and messages say it. */
export function priceStep(before: Booking, after: Booking): string {
  const difference = after.totalCents - before.totalCents;
  if (difference === 0) return 'the price stays the same';
  return `${difference > 0 ? 'up' : 'down'} ${formatCents(addCents(Math.abs(difference)))}`;
}

/**
 * Writes a changed booking with the difference in the ledger; what was paid beyond the new total goes back. The caller
 * holds the row's lock.
 */
export async function saveChange(
  tx: TransactionContext,
  before: Booking,
  after: Booking,
  note: string,
): Promise<Booking> {
  const saved = await saveBooking(tx, after);
  const moved = saved.durationMinutes !== before.durationMinutes || saved.venue.postalCode !== before.venue.postalCode;
  if (moved) await letChefsFollow(tx, saved);
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note,
  });
  const balance = await readBalance(tx.db, saved.id);
  // What an earlier change promised back is in the balance until it is sent, and must not be promised twice.
  const credit = addCents(balance.dueCents, await sumWaitingRefunds(tx.db, saved.id));
  if (credit >= 0) return saved;
  const payments = await listPayments(tx.db, { bookingId: saved.id });
  await refundPayments(tx, payments, negateCents(credit), 'The party became smaller than what was paid.');
  return saved;
}
