/** The order of the list of bookings as it was asked for, for its pages and for its export. */
import type { BookingFilters } from '@myhibachi/contracts';
import type { Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import type { BookingFilter, DateRange } from './booking-filter.ts';
import { placeOf, readBookings, type ListedRow, type SortKey } from './booking-list-store.ts';
import { todayAt } from './station-view.ts';

interface Part {
  readonly after: SortKey | null;
  readonly limit: number;
}

export interface Order {
  readonly read: (part: Part) => Promise<ListedRow[]>;
  /** The place of a row, for a cursor. */
  readonly place: (row: ListedRow) => SortKey;
}

/** By the clock of the station that is asked for, or of the oldest within reach. */
async function todayOf(ctx: Context, { stationId, reach }: BookingFilter): Promise<string> {
  const stations = await listStations(ctx);
  const isMeant = (id: string): boolean =>
    stationId === undefined ? reach.scope === 'all' || reach.scope.includes(id) : id === stationId;
  const meant = stations.find(({ id }) => isMeant(id)) ?? stations[0];
  return todayAt(ctx, meant?.timeZone ?? 'UTC').toString();
}

function within(filter: BookingFilter, { from, to }: DateRange): BookingFilter {
  const { event } = filter;
  const first = [event.from, from].filter((date) => date !== undefined).toSorted();
  const last = [event.to, to].filter((date) => date !== undefined).toSorted();
  return { ...filter, event: { from: first.at(-1), to: last[0] } };
}

/** Two ranges of the calendar, each read along the same index: what comes, and when that is at its end what was. */
async function readUpcoming(ctx: Context, filter: BookingFilter, { after, limit }: Part, today: string) {
  const [, ...place] = after ?? [];
  const isPast = after !== null && String(place[0]) < today;
  const ahead = isPast
    ? []
    : await readBookings(ctx.db, within(filter, { from: today, to: undefined }), {
        sort: 'event',
        dir: 'asc',
        after: after === null ? null : place,
        limit,
      });
  if (ahead.length === limit) return ahead;
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  const past = await readBookings(ctx.db, within(filter, { from: undefined, to: yesterday }), {
    sort: 'event',
    dir: 'desc',
    after: isPast ? place : null,
    limit: limit - ahead.length,
  });
  return [...ahead, ...past];
}

/** Who pages through midnight goes on by the day they began on: `after` carries it. */
export async function orderOf(
  ctx: Context,
  filter: BookingFilter,
  { sort, dir }: Pick<BookingFilters, 'sort' | 'dir'>,
  after: SortKey | null,
): Promise<Order> {
  if (sort !== 'upcoming')
    return { read: (part) => readBookings(ctx.db, filter, { sort, dir, ...part }), place: placeOf(sort) };
  const today = after === null ? await todayOf(ctx, filter) : String(after[0]);
  return {
    read: (part) => readUpcoming(ctx, filter, part, today),
    place: (row) => [today, ...placeOf('event')(row)],
  };
}
