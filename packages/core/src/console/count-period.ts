import type { ListLink, PeriodFigures, PeriodQuery } from '@myhibachi/contracts';
import { authorize, encodeId, invalidField, type Context } from '../kernel/index.ts';
import { eventsBetween, filterOf, linkTo, unassignedBetween, type Search } from './dashboard-links.ts';
import { readEventsByDay, readFigures } from './dashboard-store.ts';
import { pointOf, readPeriod } from './get-trends.ts';
import { stationView } from './station-view.ts';

const MOST_DAYS = 366;

function assertPeriod({ from, to }: PeriodQuery): void {
  const days = Temporal.PlainDate.from(from).until(to).days;
  if (days < 0) throw invalidField('to', 'The end must not be before the start.');
  if (days >= MOST_DAYS) throw invalidField('to', 'Please ask for a year at most.');
}

/**
 * Bookings made, events with their guests and revenue, cancellations, leads and parties without a chef between two days,
 * past or to come, within the actor's reach: the same sums as the dashboard's lines, each with the list it counts.
 * Revenue is null for those who may not see money.
 */
export async function countPeriod(ctx: Context, query: PeriodQuery): Promise<PeriodFigures> {
  authorize(ctx, 'dashboard.read');
  assertPeriod(query);
  const seen = await stationView(ctx, query.station);
  const { from, to } = query;
  const link = (search: Search): ListLink => linkTo('bookings', search, query.station);
  const unassigned = link(unassignedBetween(from, to));
  const [found, days, lacking] = await Promise.all([
    readPeriod(ctx, { from, to }, seen),
    readEventsByDay(ctx.db, await filterOf(ctx, link(eventsBetween(from, to)))),
    readFigures(ctx.db, { unassigned: { filter: await filterOf(ctx, unassigned), also: null } }),
  ]);
  return {
    ...pointOf(ctx, { from, to }, found, link),
    station: seen.station === null ? null : { id: encodeId('stn', seen.station.id), name: seen.station.name },
    timeZone: seen.timeZone,
    guests: days.reduce((sum, { guests }) => sum + guests, 0),
    unassigned: { count: lacking.get('unassigned')?.count ?? 0, link: unassigned },
  };
}
