import {
  authorize,
  decodeId,
  invalidField,
  notFound,
  ownChefId,
  reachOf,
  stationScope,
  type Context,
} from '../kernel/index.ts';
import { addDays, daysBetween, readClosures, type Closure } from '../scheduling/index.ts';
import { getStation, listStations, type Station } from '../stations/index.ts';
import type { CalendarReach } from './calendar-store.ts';

export interface Reached extends CalendarReach {
  /** Active stations whose seats are shown. */
  readonly stations: readonly Station[];
}

/** A chef sees their own parties at the stations they cook for; everybody else those of their stations. */
function isOwnReach(ctx: Context): boolean {
  return ctx.actor.kind === 'staff' && reachOf(ctx.actor.role, 'booking.read') === 'own';
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What of the calendar the actor reaches, narrowed to one station if they ask. Throws `not_found`. */
export async function reachCalendar(ctx: Context, stationId: string | undefined): Promise<Reached> {
  authorize(ctx, 'booking.read');
  const wanted = stationId === undefined ? null : decodeId('stn', stationId);
  const own = isOwnReach(ctx);
  const scope = own && ctx.actor.kind === 'staff' ? ctx.actor.stationIds : stationScope(ctx.actor, 'booking.read');
  if (wanted !== null && scope !== 'all' && !scope.includes(wanted)) throw notFound('station');
  const active = await listStations(ctx);
  const stations =
    wanted === null
      ? active.filter((station) => scope === 'all' || scope.includes(station.id))
      : [await getStation(ctx, wanted)];
  return {
    stationIds: wanted === null ? scope : [wanted],
    chefId: own ? (ownChefId(ctx.actor, 'booking.read') ?? NOBODY) : null,
    stations,
  };
}

export function assertSpan(from: string, to: string, maxDays: number): void {
  const span = daysBetween(from, to);
  if (span < 0) throw invalidField('to', 'Please end on or after the first day.');
  if (span >= maxDays) throw invalidField('to', `Please ask for at most ${maxDays} days at once.`);
}

export function* daysOf(from: string, to: string): Generator<string> {
  for (let date = from; date <= to; date = addDays(date, 1)) yield date;
}

const MAX_CLOSURES = 500;

export async function closuresWithin(ctx: Context, reach: CalendarReach, from: string, to: string): Promise<Closure[]> {
  return readClosures(ctx.db, { from, to, scope: reach.stationIds }, MAX_CLOSURES);
}
