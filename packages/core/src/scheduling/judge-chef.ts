/** Whether a chef can take a party, and if not, every reason why, in words for the person who plans. */
import type { Venue } from '@myhibachi/contracts';
import type { ChefAt } from '../chefs/index.ts';
import { clockInWords, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { readNeighbours, type Neighbour } from './assignment-store.ts';
import { driveBetween, type Stop } from './drive-between.ts';
import { dayInWords } from './event-time.ts';

/** What of a booking decides who can cook at it. */
export interface PartyToStaff extends Stop {
  readonly id: string;
  readonly code: string;
  readonly date: string;
  readonly slot: string;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
}

export interface ChefRefusal {
  readonly kind: 'inactive' | 'other_station' | 'time_off' | 'not_working' | 'overlap';
  readonly message: string;
}

export interface ChefVerdict {
  readonly refusals: readonly ChefRefusal[];
  readonly arrivesAt: Temporal.Instant;
  readonly leavesAt: Temporal.Instant;
  readonly reservedFrom: Temporal.Instant;
  /** The party after this one, and when the chef must leave this one for it. */
  readonly next: { readonly id: string; readonly reservedFrom: Temporal.Instant } | null;
}

/** Further apart than this a chef comes from home, not from the party before. */
const SAME_OUTING_HOURS = 12;

function rosterRefusals(chef: ChefAt, party: PartyToStaff): ChefRefusal[] {
  const name = chef.displayName;
  const refusals: ChefRefusal[] = [];
  if (!chef.active) refusals.push({ kind: 'inactive', message: `${name} is no longer on the roster.` });
  if (chef.stationId !== party.stationId)
    refusals.push({ kind: 'other_station', message: `${name} cooks for another station.` });
  if (chef.off)
    return [...refusals, { kind: 'time_off', message: `${name} has time off on ${dayInWords(party.date)}.` }];
  if (chef.override !== null && !chef.override.works) {
    const message = `${name} does not work the ${clockInWords(party.slot)} slot of ${dayInWords(party.date)}: ${chef.override.reason}`;
    return [...refusals, { kind: 'not_working', message }];
  }
  if (chef.override === null && !chef.weekly)
    refusals.push({
      kind: 'not_working',
      message: `${name} does not work the ${clockInWords(party.slot)} slot on this weekday.`,
    });
  return refusals;
}

export function stopOf(ctx: Context, neighbour: Neighbour): Stop {
  const venue = JSON.parse(ctx.crypto.decrypt('bookings.venue', neighbour.venueEnc)) as Venue;
  return { stationId: neighbour.stationId, timeZone: neighbour.timeZone, venue };
}

function minutesAfter(instant: Temporal.Instant, minutes: number): Temporal.Instant {
  return instant.add({ minutes });
}

/** When a chef must set out from one party to be at the next in time. */
async function setOut(
  ctx: Context,
  from: { readonly stop: Stop; readonly leavesAt: Temporal.Instant },
  to: { readonly stop: Stop; readonly arrivesAt: Temporal.Instant },
): Promise<Temporal.Instant> {
  const gap = to.arrivesAt.epochMilliseconds - from.leavesAt.epochMilliseconds;
  if (gap > SAME_OUTING_HOURS * 3_600_000) return to.arrivesAt;
  return minutesAfter(to.arrivesAt, -(await driveBetween(ctx, from.stop, to.stop, from.leavesAt)));
}

/** The same from the party before, if there is one. */
export async function reservedFor(
  ctx: Context,
  before: Neighbour | null,
  to: { readonly stop: Stop; readonly arrivesAt: Temporal.Instant },
): Promise<Temporal.Instant> {
  if (before === null) return to.arrivesAt;
  return setOut(ctx, { stop: stopOf(ctx, before), leavesAt: before.leavesAt }, to);
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}

function overlap(chef: ChefAt, other: Neighbour, order: 'before' | 'after'): ChefRefusal {
  const until = order === 'before' ? other.leavesAt : other.arrivesAt;
  const time = clockInWords(until.toZonedDateTimeISO(other.timeZone).toPlainTime().toString());
  const how = order === 'before' ? `is at ${other.code} until ${time}` : `has to be at ${other.code} by ${time}`;
  return { kind: 'overlap', message: `${chef.displayName} ${how}, and there is the drive between.` };
}

/** `except` are bookings whose own assignments of this chef are about to go. */
export async function judgeChef(
  ctx: Context,
  chef: ChefAt,
  party: PartyToStaff,
  except: readonly string[] = [],
): Promise<ChefVerdict> {
  const figures = await getVariables(ctx);
  const arrivesAt = minutesAfter(party.startsAt, -figures['scheduling.arrivalMinutes']);
  const leavesAt = minutesAfter(party.startsAt, party.durationMinutes + figures['scheduling.cleanupMinutes']);
  const { before, after } = await readNeighbours(ctx.db, chef.id, arrivesAt, [party.id, ...except]);
  const reservedFrom = await reservedFor(ctx, before, { stop: party, arrivesAt });
  const refusals = rosterRefusals(chef, party);
  if (before !== null && isBefore(reservedFrom, before.leavesAt)) refusals.push(overlap(chef, before, 'before'));
  if (after === null) return { refusals, arrivesAt, leavesAt, reservedFrom, next: null };
  const nextFrom = await setOut(
    ctx,
    { stop: party, leavesAt },
    { stop: stopOf(ctx, after), arrivesAt: after.arrivesAt },
  );
  if (isBefore(nextFrom, leavesAt)) refusals.push(overlap(chef, after, 'after'));
  return { refusals, arrivesAt, leavesAt, reservedFrom, next: { id: after.id, reservedFrom: nextFrom } };
}
