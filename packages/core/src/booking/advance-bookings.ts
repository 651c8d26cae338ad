import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { nextBookingStatus } from './booking-state.ts';
import { listBookingsToAdvance, lockBooking, saveBooking } from './booking-store.ts';
import { appendTimeline } from './timeline-store.ts';

const BATCH = 200;

async function advance(ctx: Context, bookingId: string, from: 'confirmed' | 'in_progress'): Promise<void> {
  authorize(ctx, 'booking.advance');
  await withTransaction(ctx, async (tx) => {
    const booking = await lockBooking(tx, bookingId);
    if (booking === null || booking.status !== from) return;
    const status = nextBookingStatus(booking.status, from === 'confirmed' ? 'start' : 'complete');
    await saveBooking(tx, { ...booking, status });
    await appendTimeline(
      tx,
      booking.id,
      status,
      status === 'in_progress' ? 'The party began.' : 'The party is over. Thank you!',
    );
    audit(tx, {
      action: 'booking.advance',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      before: { status: from },
      after: { status },
    });
  });
}

/** Lets parties begin and end by the clock; run every few minutes. */
export async function advanceBookings(ctx: Context): Promise<void> {
  authorize(ctx, 'booking.advance');
  for (const from of ['confirmed', 'in_progress'] as const) {
    for (const bookingId of await listBookingsToAdvance(ctx, from, BATCH)) await advance(ctx, bookingId, from);
  }
}
