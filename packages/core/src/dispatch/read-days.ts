import type { CalendarDay, CalendarWeek, CalendarWeekQuery } from '@myhibachi/contracts';
import { readLanes } from '../chefs/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { viewClosure } from '../scheduling/index.ts';
import { assertSpan, closuresWithin, reachCalendar } from './calendar-reach.ts';
import { readEvents, readFirstEvents } from './calendar-store.ts';
import { viewEvents } from './view-event.ts';

const MAX_DAYS = 14;
/** With a few parties of each day only, as many days as a month's page shows, and more. */
const MAX_SHORT_DAYS = 62;
const MAX_EVENTS = 1_000;

/** The parties of some days with who cooks at them, within what the actor reaches. Two queries. */
export async function getCalendarWeek(ctx: Context, query: CalendarWeekQuery): Promise<CalendarWeek> {
  const reach = await reachCalendar(ctx, query.stationId);
  const { perDay } = query;
  assertSpan(query.from, query.to, perDay === undefined ? MAX_DAYS : MAX_SHORT_DAYS);
  const [{ rows, more }, closures] = await Promise.all([
    perDay === undefined ? readEvents(ctx.db, reach, query, MAX_EVENTS) : readFirstEvents(ctx.db, reach, query, perDay),
    closuresWithin(ctx, reach, query.from, query.to),
  ]);
  return {
    events: await viewEvents(ctx, rows),
    more,
    closures: closures.map(viewClosure),
  };
}

/** One day chef by chef. Three queries. */
export async function getCalendarDay(
  ctx: Context,
  query: { date: string; stationId?: string | undefined },
): Promise<CalendarDay> {
  const reach = await reachCalendar(ctx, query.stationId);
  const { date } = query;
  const ids = reach.stations.map((station) => station.id);
  const [{ rows }, lanes, closures] = await Promise.all([
    readEvents(ctx.db, reach, { from: date, to: date }, MAX_EVENTS),
    readLanes(ctx.db, ids, reach.chefId, date),
    closuresWithin(ctx, reach, date, date),
  ]);
  const names = new Map(reach.stations.map((station) => [station.id, station.name]));
  return {
    date,
    lanes: lanes.map((lane) => ({
      chefId: encodeId('chf', lane.chefId),
      name: lane.displayName,
      payClass: lane.payClass,
      station: { id: encodeId('stn', lane.stationId), name: names.get(lane.stationId) ?? '' },
      works: [...lane.works],
      timeOff: lane.timeOff,
      pendingTimeOff: lane.pendingTimeOff,
    })),
    events: await viewEvents(ctx, rows),
    closures: closures.map(viewClosure),
  };
}
