/** Who may touch which hold or booking, as sentences over the loaded row. Missing and not yours look the same (domain 12). */
import { notFound, reachesStation, type Action, type Actor } from '../kernel/index.ts';

interface Owned {
  readonly id: string;
  readonly customerId: string;
  readonly stationId: string;
}

/** Signed in, a host reaches all that is theirs; by link, the one thing the link is for. */
function isOwn(actor: Actor, linked: string | null, row: Owned): boolean {
  return actor.kind === 'host' ? actor.customerId === row.customerId : linked === row.id;
}

/** Beside the host, staff reach what is of their stations, our own jobs all. */
export function assertReachesHold(actor: Actor, hold: Owned, action: Action = 'hold.read'): void {
  const own = isOwn(actor, actor.kind === 'customer' ? actor.holdId : null, hold);
  if (!own && !reachesStation(actor, action, hold.stationId)) throw notFound('hold');
}

/** The same for bookings. */
export function assertReachesBooking(actor: Actor, booking: Owned, action: Action = 'booking.read'): void {
  const own = isOwn(actor, actor.kind === 'customer' ? actor.bookingId : null, booking);
  if (!own && !reachesStation(actor, action, booking.stationId)) throw notFound('booking');
}
