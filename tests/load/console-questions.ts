/** What people ask the console, each question over HTTP and as the verb that answers it. */
import { BookingFilters } from '@myhibachi/contracts';
import { listCustomers } from '@myhibachi/core/accounts';
import { getDashboard, getTrends, listBookings, listHolds, searchEverything } from '@myhibachi/core/console';
import { getCalendarDay, getCalendarMonth, getCalendarWeek } from '@myhibachi/core/dispatch';
import type { Context } from '@myhibachi/core/kernel';
import { contactOf } from './history-people.ts';
import { nextMonth } from './prepare-trial.ts';

export interface Question {
  readonly path: string;
  readonly run: (ctx: Context) => Promise<unknown>;
}

type Questions = Readonly<Record<string, Question>>;

const PAGE = { limit: 25 };

function question(
  path: string,
  search: Readonly<Record<string, string>>,
  run: (ctx: Context) => Promise<unknown>,
): Question {
  return { path: `/api/v1/admin/${path}?${new URLSearchParams(search).toString()}`, run };
}

function list(search: Readonly<Record<string, string>>, cursor?: string): Question {
  const place = cursor === undefined ? {} : { cursor };
  const query = { ...PAGE, ...BookingFilters.parse(search), ...place };
  return question('bookings', { ...search, ...place }, (ctx) => listBookings(ctx, query));
}

function find(q: string): Question {
  return question('search', { q }, (ctx) => searchEverything(ctx, { q }));
}

function month(stationId: string, today: Temporal.PlainDate): Question {
  const span = { ...nextMonth(today), stationId };
  return question('calendar/month', span, (ctx) => getCalendarMonth(ctx, span));
}

/** What the page of a month shows of them by name. */
function parties(stationId: string, today: Temporal.PlainDate): Question {
  const span = { ...nextMonth(today), stationId, perDay: 3 };
  return question('calendar/week', { ...span, perDay: '3' }, (ctx) => getCalendarWeek(ctx, span));
}

/** The place in the middle of five years, as somebody gets there who pages on and on. */
async function cursorInTheMiddle(ctx: Context, today: Temporal.PlainDate): Promise<string> {
  const to = today.subtract({ days: 800 }).toString();
  const { nextCursor } = await listBookings(ctx, { limit: 1, ...BookingFilters.parse({ to, sort: 'event' }) });
  if (nextCursor === null) throw new Error('the history has no middle');
  return nextCursor;
}

/** Lists of bookings in each order and by each filter. */
async function askLists(ctx: Context, station: string, today: Temporal.PlainDate): Promise<Questions> {
  const made = {
    createdFrom: today.subtract({ days: 14 }).toString(),
    createdTo: today.subtract({ days: 7 }).toString(),
  };
  return {
    'list, today and what comes': list({}),
    'list, newest events first': list({ sort: 'event' }),
    'list, deep page': list({ sort: 'event' }, await cursorInTheMiddle(ctx, today)),
    'list of a station by status': list({ station, status: 'deposit_pending,confirmed', dir: 'asc' }),
    'list, money due': list({ due: 'yes', to: today.toString(), dir: 'asc' }),
    'list, rare source and status': list({ source: 'chat', status: 'no_show' }),
    'list, made in a week, by total': list({ ...made, sort: 'total' }),
    'list, by total': list({ sort: 'total' }),
    'list, by status': list({ sort: 'status', dir: 'asc' }),
    'list, without a chef': list({ unassigned: 'yes', from: today.toString(), dir: 'asc' }),
  };
}

function askSearches(): Questions {
  const host = contactOf(4711);
  return {
    'search, common beginning of a name': list({ q: 'mar' }),
    'search, full name': list({ q: `${host.firstName} ${host.lastName}` }),
    'search, e-mail': list({ q: host.email }),
    'search, phone': list({ q: host.phone }),
    'search, last four digits': list({ q: '4711' }),
    'search of everything': find(host.lastName),
  };
}

/** What somebody asks who reaches every station. */
export async function askAsOwner(ctx: Context, station: string, today: Temporal.PlainDate): Promise<Questions> {
  const week = { from: today.toString(), to: today.add({ days: 6 }).toString(), stationId: station };
  const day = { date: today.add({ days: 5 }).toString(), stationId: station };
  const spend = { sort: 'spend' } as const;
  return {
    ...(await askLists(ctx, station, today)),
    ...askSearches(),
    'holds, the first to expire on top': question('holds', {}, (who) => listHolds(who, PAGE)),
    'customers, by spend': question('customers', spend, (who) => listCustomers(who, { ...PAGE, ...spend })),
    'calendar, a month of a station': month(station, today),
    'calendar, the parties of a month': parties(station, today),
    'calendar, a week of a station': question('calendar/week', week, (who) => getCalendarWeek(who, week)),
    'calendar, a day chef by chef': question('calendar/day', day, (who) => getCalendarDay(who, day)),
    dashboard: question('dashboard', {}, (who) => getDashboard(who, {})),
    'dashboard of a station': question('dashboard', { station }, (who) => getDashboard(who, { station })),
    'trends, a year': question('dashboard/trends', { weeks: '52' }, (who) => getTrends(who, { weeks: '52' })),
  };
}

/** What the manager of one station asks, whose reach is part of every query. */
export function askAsManager(station: string, today: Temporal.PlainDate): Questions {
  return {
    'a manager’s list': list({}),
    'a manager’s search': list({ q: 'mar' }),
    'a manager’s calendar': month(station, today),
    'a manager’s dashboard': question('dashboard', {}, (who) => getDashboard(who, {})),
  };
}

/** What a chef asks, who sees their own parties. */
export function askAsChef(station: string, today: Temporal.PlainDate): Questions {
  return {
    'a chef’s list': list({}),
    'a chef’s calendar': month(station, today),
  };
}
