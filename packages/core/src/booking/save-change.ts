import { postAdjustment, readStanding } from '../billing/index.ts';
import { addCents, formatCents, type Cents, type TransactionContext } from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { letChefsFollow } from './let-chefs-follow.ts';
import { returnCredit } from './return-credit.ts';

/** `up $12.00`, as timeline and messages say it. */
export function priceStep(before: Booking, after: Booking): string {
  const difference = after.totalCents - before.totalCents;
  if (difference === 0) return 'the price stays the same';
  return `${difference > 0 ? 'up' : 'down'} ${formatCents(addCents(Math.abs(difference)))}`;
}

/**
 * Writes a changed booking with the difference in the ledger; what was paid beyond the new total goes back,
 * and what was to go back and was not sent stays where the new total needs it. The caller holds the row's lock.
 */
export async function saveChange(
  tx: TransactionContext,
  before: Booking,
  after: Booking,
  note: string,
): Promise<{ saved: Booking; stoppedCents: Cents }> {
  const standing = await readStanding(tx.db, before.id);
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
  const reason = 'The bill became smaller than what was paid.';
  const { stoppedCents } = await returnCredit(tx, saved, { reason, before: standing });
  return { saved, stoppedCents };
}
