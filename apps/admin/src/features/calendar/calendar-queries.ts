import {
  assignChef,
  getCalendarDay,
  getCalendarMonth,
  getCalendarWeek,
  listStations,
  moveDeskBooking,
  previewMove,
  swapChef,
  unassignChef,
} from '@myhibachi/api-client/calls';
import type { CalendarDay, CalendarEvent } from '@myhibachi/api-client/shapes';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';

/** The calendar shows parties, holds' seats, closures and rosters: a change of any of them reads it again. */
const SHOWS = { shows: ['hold', 'closure', 'chef', 'station'] };

interface Span {
  readonly from: string;
  readonly to: string;
  readonly stationId: string | undefined;
}

function within(stationId: string | undefined): { stationId?: string } {
  return stationId === undefined ? {} : { stationId };
}

export function monthQuery({ from, to, stationId }: Span) {
  return queryOptions({
    queryKey: ['booking', 'calendar', 'month', from, to, stationId],
    queryFn: () => ask(getCalendarMonth({ client: api, query: { from, to, ...within(stationId) } })),
    meta: SHOWS,
  });
}

export function weekQuery({ from, to, stationId }: Span) {
  return queryOptions({
    queryKey: ['booking', 'calendar', 'week', from, to, stationId],
    queryFn: () => ask(getCalendarWeek({ client: api, query: { from, to, ...within(stationId) } })),
    meta: SHOWS,
  });
}

/** The first parties of each day, for a page as wide as a month. */
export function monthEventsQuery({ from, to, stationId }: Span, perDay: number) {
  return queryOptions({
    queryKey: ['booking', 'calendar', 'month-events', from, to, stationId, perDay],
    queryFn: () => ask(getCalendarWeek({ client: api, query: { from, to, perDay, ...within(stationId) } })),
    meta: SHOWS,
  });
}

export function dayQuery(date: string, stationId: string | undefined) {
  return queryOptions({
    queryKey: ['booking', 'calendar', 'day', date, stationId],
    queryFn: () => ask(getCalendarDay({ client: api, query: { date, ...within(stationId) } })),
    meta: SHOWS,
  });
}

export const stationsQuery = queryOptions({
  queryKey: ['station', 'list'],
  queryFn: () => ask(listStations({ client: api })),
  meta: { shows: ['chef'] },
});

/** What moving a party to a start would mean. Asked anew for every start, and not after the move with the bookings. */
export function moveQuery(event: CalendarEvent, date: string, start: string) {
  return queryOptions({
    queryKey: ['preview', 'move', event.id, event.version, date, start],
    queryFn: () =>
      ask(
        previewMove({
          client: api,
          path: { bookingId: event.id },
          body: { version: event.version, date, start },
          headers: onceOnly(),
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });
}

/** After anything on the calendar: every view of bookings is read again, ours at once, others' by the live feed. */
function useCalendarRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['booking'] });
}

export interface ChefWish {
  readonly event: CalendarEvent;
  /** Who cooks there until now; null for an empty place. */
  readonly from: string | null;
  /** Who is to cook there; null for nobody. */
  readonly to: string | null;
}

function callFor({ event, from, to }: ChefWish): Promise<CalendarEvent> {
  const { id: bookingId, version } = event;
  const headers = onceOnly();
  if (from !== null && to !== null)
    return ask(swapChef({ client: api, headers, path: { bookingId, chefId: from }, body: { version, toChefId: to } }));
  if (from !== null)
    return ask(unassignChef({ client: api, headers, path: { bookingId, chefId: from }, body: { version } }));
  return ask(assignChef({ client: api, headers, path: { bookingId }, body: { version, chefId: to ?? '' } }));
}

/** The day as it will be, should the server agree. */
function dayAfter(day: CalendarDay, { event, from, to }: ChefWish): CalendarDay {
  const name = day.lanes.find((lane) => lane.chefId === to)?.name;
  const chefs = (before: CalendarEvent['chefs']): CalendarEvent['chefs'] => {
    const left = before.find((chef) => chef.chefId === from);
    const others = before.filter((chef) => chef !== left);
    if (to === null || name === undefined) return others;
    const { arrivesAt, leavesAt } = event;
    const position = left?.position ?? others.length + 1;
    return [...others, { chefId: to, name, position, absent: false, driveFrom: arrivesAt, arrivesAt, leavesAt }];
  };
  return { ...day, events: day.events.map((row) => (row.id === event.id ? { ...row, chefs: chefs(row.chefs) } : row)) };
}

const DAYS = ['booking', 'calendar', 'day'];

/** Assigns, takes off or swaps, whatever the wish comes to. Shown at once, put back when the server refuses. */
export function useChefChange() {
  const queries = useQueryClient();
  const refresh = useCalendarRefresh();
  return useMutation({
    mutationFn: callFor,
    onMutate: async (wish) => {
      await queries.cancelQueries({ queryKey: DAYS });
      const before = queries.getQueriesData<CalendarDay>({ queryKey: DAYS });
      queries.setQueriesData<CalendarDay>({ queryKey: DAYS }, (day) => day && dayAfter(day, wish));
      return before;
    },
    onError: (_error, _wish, before) => {
      for (const [key, day] of before ?? []) queries.setQueryData(key, day);
    },
    onSettled: refresh,
  });
}

export interface Move {
  readonly event: CalendarEvent;
  readonly date: string;
  readonly start: string;
  /** Null for those who may not see money. */
  readonly expectedFeeCents: number | null;
}

export function useMove() {
  const refresh = useCalendarRefresh();
  return useMutation({
    mutationFn: ({ event, date, start, expectedFeeCents }: Move) =>
      ask(
        moveDeskBooking({
          client: api,
          path: { id: event.id },
          headers: onceOnly(),
          body: {
            version: event.version,
            date,
            start,
            ...(expectedFeeCents === null ? {} : { expectedFeeCents }),
          },
        }),
      ),
    onSettled: refresh,
  });
}
