import type { Booking } from './booking-row-store.ts';

/** What a booking's agreement hangs on: the hold it came from, or the booking itself where there was none. */
export function agreementSubject(booking: Booking): { holdId: string } | { bookingId: string } {
  return booking.holdId === null ? { bookingId: booking.id } : { holdId: booking.holdId };
}
