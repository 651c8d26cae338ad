import { encodeId, type TransactionContext } from '../kernel/index.ts';
import { markLeadConverted } from '../leads/index.ts';
import { tellStaff } from '../notices/index.ts';
import type { Booking } from './booking-row-store.ts';
import { cameByItself, queueDayBefore, queueForBooking } from './queue-messages.ts';
import { appendTimeline } from './timeline-store.ts';

/** Where our people look at a booking. */
export function consolePath(bookingId: string): string {
  return `/admin/bookings/${encodeId('bkg', bookingId)}`;
}

/** Nobody could measure the drive when the party was quoted: the station's people have to. */
export async function askToMeasure(tx: TransactionContext, booking: Booking): Promise<void> {
  if (!booking.needsTravelConfirmation) return;
  await tellStaff(tx, {
    topic: 'travel_to_confirm',
    key: `travel:${booking.id}`,
    stationId: booking.stationId,
    subject: `${booking.code}: travel needs your confirmation`,
    body: 'No route provider could answer when this party was quoted. Please measure the drive and tell the host.',
    bookingId: booking.id,
    path: consolePath(booking.id),
  });
}

/** Tells everybody that the deposit is in: the host, their lead, and our people. */
export async function announceConfirmed(tx: TransactionContext, booking: Booking): Promise<void> {
  await appendTimeline(tx, booking.id, 'confirmed', 'The deposit arrived and the party is confirmed.');
  await queueForBooking(tx, booking, 'booking_confirmed', { event: 'first', ...cameByItself(tx) });
  await queueDayBefore(tx, booking);
  await markLeadConverted(tx, { email: booking.contact.email, phone: booking.contact.phone });
  await tellStaff(tx, {
    topic: 'new_booking',
    key: `new_booking:${booking.id}`,
    stationId: booking.stationId,
    subject: `${booking.code} is confirmed for ${booking.date}`,
    body: 'The deposit arrived: a new party is in the calendar.',
    bookingId: booking.id,
    path: consolePath(booking.id),
  });
  await askToMeasure(tx, booking);
}
