import { authorize, type Context } from '../kernel/index.ts';
import { loadBooking } from './get-booking.ts';

/** Throws `not_found` unless this booking is within the actor's reach. For those who show who else is looking at it. */
export async function assertMayView(ctx: Context, input: { bookingId: string }): Promise<void> {
  authorize(ctx, 'booking.read');
  await loadBooking(ctx, input.bookingId);
}
