import { AppError, notFound, type TransactionContext } from '../kernel/index.ts';
import { isAtLeastHoursBefore } from '../scheduling/index.ts';
import { assertReachesBooking } from './booking-policy.ts';
import type { Booking } from './booking-row-store.ts';
import { lockBooking } from './booking-store.ts';

/** The booking, locked, within the actor's reach, and as the caller last saw it. */
export async function lockOwnBooking(tx: TransactionContext, bookingId: string, version?: number): Promise<Booking> {
  const booking = await lockBooking(tx, bookingId);
  if (booking === null || booking.deletedAt !== null) throw notFound('booking');
  assertReachesBooking(tx.actor, booking);
  assertVersion(booking, version);
  return booking;
}

/** Throws `version_conflict` with the version in force and when it came about, for a page that is behind. */
function assertVersion(booking: Booking, version: number | undefined): void {
  if (version === undefined || version === booking.version) return;
  throw new AppError('version_conflict', {
    message: 'This booking has changed since you opened it. Please look again.',
    details: { version: booking.version, changedAt: booking.updatedAt.toString() },
  });
}

/** A party that is ahead: booked and not begun, whether or not its deposit is in yet (domain 4). */
export function isAhead({ status }: Pick<Booking, 'status'>): boolean {
  return status === 'deposit_pending' || status === 'confirmed';
}

/** Only a party that is booked and has not begun can be changed. */
export function assertChangeable(tx: TransactionContext, booking: Booking): void {
  if (!isAhead(booking))
    throw new AppError('invalid_transition', {
      message: 'This party can no longer be changed.',
      reason: booking.status,
    });
  assertBefore(tx, booking, 0, 'This party has begun.');
}

/** Throws `cutoff_passed` when fewer hours than these are left. */
export function assertBefore(tx: TransactionContext, booking: Booking, hours: number, message: string): void {
  if (!isAtLeastHoursBefore(tx.clock.now(), booking.startsAt, hours)) throw new AppError('cutoff_passed', { message });
}
