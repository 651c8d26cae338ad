import { audit, authorize, type TransactionContext } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { consolePath } from './announce-confirmed.ts';
import type { Booking } from './booking-row-store.ts';
import { appendTimeline } from './timeline-store.ts';
import { listBookingsOfPhone, savePhoneWrong } from './wrong-phone-store.ts';

const AHEAD: ReadonlySet<Booking['status']> = new Set([
  'deposit_pending',
  'confirmed',
  'in_progress',
  'cancellation_requested',
]);

/**
 * Whoever has this phone (E.164) said that it is not the host's: nothing about the parties it was given for is texted to
 * it from now on, and our people are told on those still ahead. Part of the caller's transaction; answers how many.
 */
export async function markPhoneWrong(tx: TransactionContext, phone: string): Promise<number> {
  authorize(tx, 'message.send');
  const bookings = await listBookingsOfPhone(tx, phone);
  for (const booking of bookings) {
    await savePhoneWrong(tx, booking.id);
    const text = 'Whoever has the phone of this booking said that it is the wrong number.';
    await appendTimeline(tx, booking.id, 'phone_wrong', text, { audience: 'staff' });
    audit(tx, {
      action: 'booking.phone_wrong',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { phoneWrong: true },
    });
    if (!AHEAD.has(booking.status) || booking.deletedAt !== null) continue;
    await tellStaff(tx, {
      topic: 'delivery_failed',
      stationId: booking.stationId,
      key: `phone_wrong:${booking.id}:${booking.version}`,
      subject: `${booking.code}: the phone is wrong`,
      body: 'Whoever has the phone of this booking said that it is the wrong number. Nothing is texted to it any more. Please ask the host for their number and change it on the booking.',
      bookingId: booking.id,
      path: consolePath(booking.id),
    });
  }
  return bookings.length;
}
