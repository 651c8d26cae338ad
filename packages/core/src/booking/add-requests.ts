import type { Booking as BookingView } from '@myhibachi/contracts';
import { audit, authorize, countOf, masked, withTransaction, type Context } from '../kernel/index.ts';
import { saveBooking } from './booking-store.ts';
import { appendTimeline } from './timeline-store.ts';
import { viewBooking } from './get-booking.ts';
import { assertBefore, assertChangeable, lockOwnBooking } from './lock-own-booking.ts';

/** Sets the host's requests and dietary notes; the latter until their cut-off, so that the kitchen can still shop (domain 5). */
export async function addRequests(
  ctx: Context,
  input: { bookingId: string; requests?: string | undefined; dietaryNotes?: string | undefined },
): Promise<BookingView> {
  authorize(ctx, 'booking.change');
  const saved = await withTransaction(ctx, async (tx) => {
    const before = await lockOwnBooking(tx, input.bookingId);
    assertChangeable(tx, before);
    const hours = before.policy.dietaryCutoffHours;
    if (input.dietaryNotes !== undefined) {
      assertBefore(
        tx,
        before,
        hours,
        `Dietary notes can be given online until ${countOf(hours, 'hour')} before the party. Please call us.`,
      );
    }
    const after = await saveBooking(tx, {
      ...before,
      requests: input.requests ?? before.requests,
      dietaryNotes: input.dietaryNotes ?? before.dietaryNotes,
    });
    await appendTimeline(tx, after.id, 'requests', 'Requests or dietary notes were updated.');
    audit(tx, {
      action: 'booking.requests',
      entityType: 'booking',
      entityId: after.id,
      stationId: after.stationId,
      after: { requests: masked(after.requests), dietaryNotes: masked(after.dietaryNotes) },
    });
    return after;
  });
  return viewBooking(ctx, saved);
}
