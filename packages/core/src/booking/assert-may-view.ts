import { authorize, notFound, ownChefId, type Context } from '../kernel/index.ts';
import { readAssignments } from '../scheduling/index.ts';
import { findBooking } from './booking-store.ts';
import { loadBooking } from './get-booking.ts';

/** True of a chef who is to cook at this party now; false of everybody else. */
export async function cooksAt(ctx: Context, bookingId: string): Promise<boolean> {
  const own = ownChefId(ctx.actor, 'booking.read');
  return own !== null && (await readAssignments(ctx.db, bookingId)).some(({ chefId }) => chefId === own);
}

/** Throws `not_found` unless this booking is within the actor's reach. For those who show who else is looking at it. */
export async function assertMayView(ctx: Context, input: { bookingId: string }): Promise<void> {
  authorize(ctx, 'booking.read');
  if (!(await cooksAt(ctx, input.bookingId))) {
    await loadBooking(ctx, input.bookingId);
    return;
  }
  const booking = await findBooking(ctx, input.bookingId);
  if (booking === null || booking.deletedAt !== null) throw notFound('booking');
}
