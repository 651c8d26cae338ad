import { findBooking } from '../booking/index.ts';
import type { Conversation } from '../conversations/index.ts';
import type { Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';

/** The clock by which a conversation's host lives: their party's, their station's, or the first station's. */
export async function zoneOf(
  ctx: Context,
  { bookingId, stationId }: Pick<Conversation, 'bookingId' | 'stationId'>,
): Promise<string> {
  const booking = bookingId === null ? null : await findBooking(ctx, bookingId);
  if (booking !== null) return booking.timeZone;
  const stations = await listStations(ctx);
  return (stations.find(({ id }) => id === stationId) ?? stations[0])?.timeZone ?? 'UTC';
}
