import { findBooking, type Booking } from '../booking/index.ts';
import { notFound, reachesStation, type Context } from '../kernel/index.ts';

/** The booking that conversations are asked for by, where the actor reaches it; another looks like none. */
export async function reachedBooking(
  ctx: Context,
  bookingId: string,
  { deleted = false }: { readonly deleted?: boolean } = {},
): Promise<Booking> {
  const found = await findBooking(ctx, bookingId);
  if (
    found === null ||
    (found.deletedAt !== null && !deleted) ||
    !reachesStation(ctx.actor, 'booking.read', found.stationId)
  )
    throw notFound('booking');
  return found;
}
