import type { TransactionContext } from '../kernel/index.ts';
import { followParty, type PartyToStaff } from '../scheduling/index.ts';
import type { Booking } from './booking-row-store.ts';
import { appendTimeline } from './timeline-store.ts';

/** What of a booking decides who can cook at it. */
export function partyToStaff(booking: Booking): PartyToStaff {
  const { id, code, stationId, timeZone, date, slot, startsAt, durationMinutes, venue } = booking;
  return { id, code, stationId, timeZone, date, slot, startsAt, durationMinutes, venue };
}

/**
 * The chefs of a party that was moved or has become longer come along if they are free; who is not leaves it, and the
 * timeline says why. In the transaction that saved the booking. Answers how many left.
 */
export async function letChefsFollow(tx: TransactionContext, booking: Booking): Promise<number> {
  const moves = await followParty(tx, partyToStaff(booking));
  const lost = moves.filter((move) => !move.kept);
  for (const { name, refusals } of lost) {
    const why = refusals.map(({ message }) => message).join(' ');
    const text = `${name} no longer cooks at this party. ${why}`;
    await appendTimeline(tx, booking.id, 'chef_unassigned', text, { audience: 'staff' });
  }
  return lost.length;
}
