/** Who may touch which hold or booking, as sentences over the loaded row. Missing and not yours look the same (domain 12). */
import { notFound, type Actor } from '../kernel/index.ts';

interface Owned {
  readonly id: string;
  readonly stationId: string;
}

function staffReaches(actor: Extract<Actor, { kind: 'staff' }>, row: Owned): boolean {
  if (actor.role === 'super_admin' || actor.role === 'support' || actor.role === 'finance') return true;
  return actor.stationIds.includes(row.stationId);
}

/** A host reaches the one hold of their link, staff those of their stations, our own jobs all. */
export function assertReachesHold(actor: Actor, hold: Owned): void {
  const reaches =
    actor.kind === 'system' ||
    (actor.kind === 'customer' && actor.holdId === hold.id) ||
    (actor.kind === 'staff' && staffReaches(actor, hold));
  if (!reaches) throw notFound('hold');
}

export function assertReachesBooking(actor: Actor, booking: Owned): void {
  const reaches =
    actor.kind === 'system' ||
    (actor.kind === 'customer' && actor.bookingId === booking.id) ||
    (actor.kind === 'staff' && staffReaches(actor, booking));
  if (!reaches) throw notFound('booking');
}
