import type { TransactionContext } from '../kernel/index.ts';
import { markLeadConverted } from '../leads/index.ts';
import { getStation } from '../stations/index.ts';
import type { Booking } from './booking-row-store.ts';
import { queueDayBefore, queueForBooking, queueStaffAlert } from './queue-messages.ts';
import { appendTimeline } from './timeline-store.ts';

/** Nobody could measure the drive when the party was quoted: the station's people have to. */
export async function askToMeasure(tx: TransactionContext, booking: Booking): Promise<void> {
  if (!booking.needsTravelConfirmation) return;
  const station = await getStation(tx, booking.stationId);
  await queueStaffAlert(tx, {
    email: station.alertEmail,
    key: `travel:${booking.id}`,
    subject: `${booking.code}: travel needs your confirmation`,
    body: 'No route provider could answer when this party was quoted. Please measure the drive and tell the host.',
    bookingId: booking.id,
    holdId: null,
  });
}

/** Tells everybody that the deposit is in: the host, their lead, and the station where travel is still open. */
export async function announceConfirmed(tx: TransactionContext, booking: Booking): Promise<void> {
  await appendTimeline(tx, booking.id, 'confirmed', 'The deposit arrived and the party is confirmed.');
  await queueForBooking(tx, booking, 'booking_confirmed', { event: 'first' });
  await queueDayBefore(tx, booking);
  await markLeadConverted(tx, { email: booking.contact.email, phone: booking.contact.phone });
  await askToMeasure(tx, booking);
}
