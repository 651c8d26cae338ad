import type { CalendarMonth, CalendarSpan } from '@myhibachi/contracts';
import { countWorkingChefs, type WorkingChefs } from '../chefs/index.ts';
import type { Context } from '../kernel/index.ts';
import {
  calendarBounds,
  capacityOf,
  closedTimes,
  isClosed,
  localDate,
  viewClosure,
  type CalendarBounds,
  type ClosedTimes,
} from '../scheduling/index.ts';
import type { Station } from '../stations/index.ts';
import { getVariables, type Variables } from '../variables/index.ts';
import { assertSpan, closuresWithin, daysOf, reachCalendar, type Reached } from './calendar-reach.ts';
import { countDays } from './calendar-store.ts';

const MAX_DAYS = 62;

interface SeatFacts {
  readonly figures: Variables;
  /** By station: worked out once, not for every slot of every day. */
  readonly bounds: ReadonlyMap<string, CalendarBounds>;
  readonly closed: ClosedTimes;
  readonly chefs: ReadonlyMap<string, number>;
  readonly taken: ReadonlyMap<string, number>;
}

const keyOf = (stationId: string, date: string, slot: string): string => `${stationId} ${date} ${slot}`;

function seatsOf(facts: SeatFacts, station: Station, date: string, slot: string) {
  const { figures, closed, chefs, taken } = facts;
  const key = keyOf(station.id, date, slot);
  const bounds = facts.bounds.get(station.id);
  const shut = bounds === undefined || isClosed(closed, { stationId: station.id, date, slot });
  const capacity = shut ? 0 : capacityOf({ date, bounds, workingChefs: chefs.get(key) ?? 0 }, figures);
  return { capacity, taken: taken.get(key) ?? 0, shut };
}

/** Seats of one slot over all stations shown; closed when none of them takes a party. */
function sumSlot(facts: SeatFacts, stations: readonly Station[], date: string, start: string) {
  const seats = stations.map((station) => seatsOf(facts, station, date, start));
  return {
    start,
    capacity: seats.reduce((sum, row) => sum + row.capacity, 0),
    taken: seats.reduce((sum, row) => sum + row.taken, 0),
    closed: seats.length > 0 && seats.every((row) => row.shut),
  };
}

/** Beyond the roster's days seats are a fixed number, and nobody's roster is read. */
async function readRoster(
  ctx: Context,
  reach: Reached,
  { from, to }: CalendarSpan,
  bounds: SeatFacts['bounds'],
): Promise<readonly WorkingChefs[]> {
  const last = [...bounds.values()]
    .map(({ lastRosterDay }) => lastRosterDay)
    .reduce((latest, day) => (day > latest ? day : latest), '');
  const end = to < last ? to : last;
  if (end < from || reach.chefId !== null) return [];
  const ids = reach.stations.map((station) => station.id);
  return countWorkingChefs(ctx.db, ids, from, end);
}

/** Seats and parties by day, within what the actor reaches. Three queries, whatever the span. */
export async function getCalendarMonth(ctx: Context, query: CalendarSpan): Promise<CalendarMonth> {
  const reach = await reachCalendar(ctx, query.stationId);
  assertSpan(query.from, query.to, MAX_DAYS);
  const figures = await getVariables(ctx);
  const now = ctx.clock.now();
  const bounds = new Map(
    reach.stations.map(({ id, timeZone }) => [id, calendarBounds(localDate(now, timeZone), figures)]),
  );
  const [counts, roster, closures, times] = await Promise.all([
    countDays(ctx.db, reach, query, figures['scheduling.secondChefAbove']),
    readRoster(ctx, reach, query, bounds),
    closuresWithin(ctx, reach, query.from, query.to),
    closedTimes(ctx),
  ]);
  const facts: SeatFacts = {
    figures,
    bounds,
    closed: { closures, hours: times.hours },
    chefs: new Map(roster.map((row) => [keyOf(row.stationId, row.date, row.slot), row.chefs])),
    taken: new Map(counts.seats.map((row) => [keyOf(row.stationId, row.date, row.slot), row.taken])),
  };
  const byDate = new Map(counts.days.map((row) => [row.date, row]));
  const slots = reach.chefId === null ? figures['scheduling.slots'] : [];
  const days = [...daysOf(query.from, query.to)].map((date) => {
    const { events = 0, guests = 0, unassigned = 0 } = byDate.get(date) ?? {};
    return { date, events, guests, unassigned, slots: slots.map((s) => sumSlot(facts, reach.stations, date, s.start)) };
  });
  return { days, closures: closures.map(viewClosure) };
}
