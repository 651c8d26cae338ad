/** A company of a million bookings and a person who has signed in to its console. */
import { BookingFilters } from '@myhibachi/contracts';
import { getDashboard, getTrends, listBookings, searchEverything } from '@myhibachi/core/console';
import { getCalendarMonth } from '@myhibachi/core/dispatch';
import {
  FigureCache,
  actingAs,
  contextFor,
  encodeId,
  newId,
  type Context,
  type Platform,
} from '@myhibachi/core/kernel';
import { listStations, saveStation } from '@myhibachi/core/stations';
import { createStaff } from '../support/staff.ts';
import { contactOf } from './history-people.ts';
import { nextMonth, seedHistory } from './prepare-trial.ts';
import { recordReads, visitorOf, type Statement } from './record-holds.ts';
import { openProgram, type TrialDatabase } from './trial-database.ts';

export const CONSOLE_DATABASE = 'bench_console';

/** One way of asking, over HTTP and, to be explained, as its statements. */
export interface ConsoleRead {
  readonly name: string;
  readonly path: string;
  readonly statements: readonly Statement[];
}

export interface ConsoleTrial {
  readonly cookie: string;
  readonly reads: readonly ConsoleRead[];
}

interface Ask {
  readonly path: string;
  readonly run: (ctx: Context) => Promise<unknown>;
}

function list(search: Readonly<Record<string, string>>, cursor?: string): Ask {
  const params = new URLSearchParams({ ...search, ...(cursor === undefined ? {} : { cursor }) });
  const query = { limit: 25, ...BookingFilters.parse(search), ...(cursor === undefined ? {} : { cursor }) };
  return { path: `/api/v1/admin/bookings?${params.toString()}`, run: (ctx) => listBookings(ctx, query) };
}

/** The place in the middle of five years, as somebody gets there who pages on and on. */
async function cursorInTheMiddle(ctx: Context, today: Temporal.PlainDate): Promise<string> {
  const to = today.subtract({ days: 800 }).toString();
  const { nextCursor } = await listBookings(ctx, { limit: 1, ...BookingFilters.parse({ to }) });
  if (nextCursor === null) throw new Error('the history has no middle');
  return nextCursor;
}

async function asks(ctx: Context): Promise<Readonly<Record<string, Ask>>> {
  const today = ctx.clock.now().toZonedDateTimeISO('America/Los_Angeles').toPlainDate();
  const host = contactOf(4711);
  const [first] = await listStations(ctx);
  const station = encodeId('stn', first?.id ?? '');
  const month = nextMonth(today);
  const week = { from: today.subtract({ days: 14 }).toString(), to: today.subtract({ days: 7 }).toString() };
  const find = (q: string): Ask => ({
    path: `/api/v1/admin/search?${new URLSearchParams({ q }).toString()}`,
    run: (who) => searchEverything(who, { q }),
  });
  return {
    'list, newest events first': list({}),
    'list, deep page': list({}, await cursorInTheMiddle(ctx, today)),
    'list of a station by status': list({ station, status: 'deposit_pending,confirmed', dir: 'asc' }),
    'list, money due': list({ due: 'yes', to: today.toString(), dir: 'asc' }),
    'list, rare source and status': list({ source: 'chat', status: 'no_show' }),
    'list, made in a week, by total': list({ createdFrom: week.from, createdTo: week.to, sort: 'total' }),
    'list, by total': list({ sort: 'total' }),
    'list, by status': list({ sort: 'status', dir: 'asc' }),
    'list, without a chef': list({ unassigned: 'yes', from: today.toString(), dir: 'asc' }),
    'search, common beginning of a name': list({ q: 'mar' }),
    'search, full name': list({ q: `${host.firstName} ${host.lastName}` }),
    'search, e-mail': list({ q: host.email }),
    'search, phone': list({ q: host.phone }),
    'search, last four digits': list({ q: '4711' }),
    'search of everything': find(host.lastName),
    'calendar, a month of a station': {
      path: `/api/v1/admin/calendar/month?${new URLSearchParams({ ...month, stationId: station }).toString()}`,
      run: (who) => getCalendarMonth(who, { ...month, stationId: station }),
    },
    dashboard: { path: '/api/v1/admin/dashboard', run: (who) => getDashboard(who, {}) },
    'dashboard of a station': {
      path: `/api/v1/admin/dashboard?station=${station}`,
      run: (who) => getDashboard(who, { station }),
    },
    'trends, a year': {
      path: '/api/v1/admin/dashboard/trends?weeks=52',
      run: (who) => getTrends(who, { weeks: '52' }),
    },
  };
}

async function prepareReads(platform: Platform, url: string, as: Context): Promise<ConsoleRead[]> {
  const wanted = Object.entries(await asks(as));
  const reads: ConsoleRead[] = [];
  for (const [name, { path, run }] of wanted) {
    // Figures come from a warm cache, as they do in a program that runs.
    const figures = new FigureCache(platform.clock);
    await run({ ...as, figures });
    const statements = await recordReads(platform, url, (base) =>
      run(actingAs(visitorOf({ ...base, figures }), as.actor)),
    );
    reads.push({ name, path, statements });
  }
  return reads;
}

const MORE_STATIONS = 10;

/** A million parties need more chefs than two stations have. */
async function openStations(platform: Platform): Promise<void> {
  const ctx = contextFor(platform, {
    actor: { kind: 'system', job: 'bench' },
    origin: { ip: null, userAgent: null },
    requestId: newId(),
  });
  for (let n = 1; n <= MORE_STATIONS; n += 1) {
    await saveStation(ctx, {
      slug: `station-${n}`,
      name: `Station ${n}`,
      city: 'Fresno',
      state: 'CA',
      lat: 36.5 + n / 20,
      lng: -119.8,
      timeZone: 'America/Los_Angeles',
      alertEmail: 'alerts@load.example',
    });
  }
}

/** Schema, stations, history, a super admin's session, and what each question asks the database. */
export async function prepareConsole(trial: TrialDatabase, bookings: number): Promise<ConsoleTrial> {
  await trial.server.createDatabase(CONSOLE_DATABASE);
  const program = await openProgram(trial, CONSOLE_DATABASE);
  try {
    await openStations(program.platform);
    await seedHistory(trial, program.platform, bookings, CONSOLE_DATABASE);
    const { cookie, ctx } = await createStaff(program.platform, 'super_admin');
    return { cookie, reads: await prepareReads(program.platform, trial.server.urlOf(CONSOLE_DATABASE), ctx) };
  } finally {
    await program.stop();
  }
}
