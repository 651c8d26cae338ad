import type { Dashboard, ListLink } from '@myhibachi/contracts';
import {
  authorize,
  describeActor,
  encodeId,
  may,
  narrowedScope,
  seesMoney,
  stationScope,
  type Action,
  type Context,
  type StationScope,
} from '../kernel/index.ts';
import {
  DEPOSIT_PENDING,
  CREDITS,
  dueBetween,
  eventsBetween,
  filterOf,
  linkTo,
  overdueBefore,
  unassignedBetween,
  type Search,
} from './dashboard-links.ts';
import {
  countDecisions,
  readEventsByDay,
  readFigures,
  type DecisionKind,
  type FigureWish,
  type Figures,
} from './dashboard-store.ts';
import { countHolds } from './hold-list-store.ts';
import { holdFilter } from './list-holds.ts';
import { stationView, todayAt, type StationView } from './station-view.ts';

const DAYS_AHEAD = 7;
const HOLD_WARNING_MINUTES = 120;
const DECIDED_BY: Readonly<Record<DecisionKind, Action>> = {
  cancellation: 'booking.decide_cancellation',
  deletion: 'booking.delete',
  overpayment: 'refund.approve',
  refund: 'refund.approve',
  time_off: 'time_off.decide',
  setting: 'variable.approve',
  staff: 'staff.change',
};
/** Those of a station, which are counted and listed for the one looked at; the others wait for the whole company. */
const OF_STATION: ReadonlySet<DecisionKind> = new Set([
  'cancellation',
  'deletion',
  'overpayment',
  'refund',
  'time_off',
]);
const DECISION_LINKS: Readonly<Record<DecisionKind, { readonly to: ListLink['to']; readonly search: Search }>> = {
  cancellation: { to: 'decisions', search: { kind: 'cancellation' } },
  deletion: { to: 'decisions', search: { kind: 'deletion' } },
  overpayment: { to: 'decisions', search: { kind: 'overpayment' } },
  refund: { to: 'decisions', search: { kind: 'refund' } },
  time_off: { to: 'time-off', search: { status: 'pending' } },
  setting: { to: 'settings-changes', search: { status: 'open' } },
  staff: { to: 'staff', search: { status: 'pending_approval' } },
};

/** Where the lists of what waits look; null where the actor decides nothing of the kind. */
function scopeOfDecisions(ctx: Context, kind: DecisionKind, stationId: string | undefined): StationScope | null {
  const action = DECIDED_BY[kind];
  if (!may(ctx.actor, action)) return null;
  const ofList = kind === 'time_off' || kind === 'setting' || kind === 'staff' ? action : 'booking.read';
  const scope = stationScope(ctx.actor, ofList);
  return OF_STATION.has(kind) ? narrowedScope(scope, stationId) : scope;
}

async function decisions(ctx: Context, { station }: StationView): Promise<Dashboard['decisions']> {
  const scopeOf = (kind: DecisionKind) => scopeOfDecisions(ctx, kind, station?.id);
  const publicId = station === null ? undefined : encodeId('stn', station.id);
  const { actor } = ctx;
  const decider = {
    name: describeActor(actor),
    staffId: actor.kind === 'staff' ? actor.staffId : null,
    overOwn: actor.kind === 'staff' && actor.role === 'super_admin',
    now: ctx.clock.now(),
  };
  const scopes = {
    cancellation: scopeOf('cancellation'),
    deletion: scopeOf('deletion'),
    overpayment: scopeOf('overpayment'),
    refund: scopeOf('refund'),
    time_off: scopeOf('time_off'),
    setting: scopeOf('setting'),
    staff: scopeOf('staff'),
  };
  return (await countDecisions(ctx.db, scopes, decider)).map(({ kind, count, own }) => {
    const { to, search } = DECISION_LINKS[kind];
    return { kind, count, own, link: linkTo(to, search, OF_STATION.has(kind) ? publicId : undefined) };
  });
}

async function holds(ctx: Context, { station }: StationView): Promise<Dashboard['holds']> {
  if (!may(ctx.actor, 'hold.read')) return null;
  const count = await countHolds(ctx.db, holdFilter(ctx, station?.id, HOLD_WARNING_MINUTES));
  const search = { withinMinutes: String(HOLD_WARNING_MINUTES) };
  return { count, link: linkTo('holds', search, station === null ? undefined : encodeId('stn', station.id)) };
}

type Links = Readonly<Record<'deposits' | 'unassigned' | 'overdue' | 'next7Days' | 'credits', ListLink>>;

const ALSO = {
  deposits: 'deadline',
  unassigned: null,
  overdue: 'due',
  next7Days: 'due',
  credits: 'due',
} as const satisfies Record<keyof Links, FigureWish['also']>;

async function figures(ctx: Context, links: Links): Promise<(name: keyof Links) => Figures> {
  const names = [
    'deposits',
    'unassigned',
    ...(seesMoney(ctx) ? (['overdue', 'next7Days', 'credits'] as const) : []),
  ] as const;
  const wishes = names.map(
    async (name) => [name, { filter: await filterOf(ctx, links[name]), also: ALSO[name] }] as const,
  );
  const found = await readFigures(ctx.db, Object.fromEntries(await Promise.all(wishes)));
  return (name) => found.get(name) ?? { name, count: 0, due_cents: 0, next_deadline: null };
}

interface Period {
  readonly today: Temporal.PlainDate;
  readonly dates: readonly string[];
  readonly last: string;
}

function periodOf(today: Temporal.PlainDate): Period {
  const dates = Array.from({ length: DAYS_AHEAD + 1 }, (_, days) => today.add({ days }).toString());
  return { today, dates, last: today.add({ days: DAYS_AHEAD }).toString() };
}

async function eventsOfDays(
  ctx: Context,
  { today, dates, last }: Period,
  stationId: string | undefined,
): Promise<Dashboard['days']> {
  const all = linkTo('bookings', eventsBetween(today.toString(), last), stationId);
  const rows = await readEventsByDay(ctx.db, await filterOf(ctx, all));
  const found = new Map(rows.map((row) => [row.event_date, row]));
  return dates.map((date) => ({
    date,
    events: found.get(date)?.events ?? 0,
    guests: found.get(date)?.guests ?? 0,
    link: linkTo('bookings', eventsBetween(date, date), stationId),
  }));
}

/** The day at a glance, within the actor's reach; each number carries the filter of the list that shows the same. */
export async function getDashboard(ctx: Context, input: { station?: string | undefined }): Promise<Dashboard> {
  authorize(ctx, 'dashboard.read');
  const seen = await stationView(ctx, input.station);
  const period = periodOf(todayAt(ctx, seen.timeZone));
  const from = period.today.toString();
  const bookings = (search: Search): ListLink => linkTo('bookings', search, input.station);
  const links: Links = {
    deposits: bookings(DEPOSIT_PENDING),
    unassigned: bookings(unassignedBetween(from, period.last)),
    overdue: bookings(overdueBefore(period.today)),
    next7Days: bookings(dueBetween(from, period.last)),
    credits: bookings(CREDITS),
  };
  const [events, of, held, toDecide] = await Promise.all([
    eventsOfDays(ctx, period, input.station),
    figures(ctx, links),
    holds(ctx, seen),
    decisions(ctx, seen),
  ]);
  const [today, ...days] = events;
  const money = (name: 'overdue' | 'next7Days' | 'credits') => {
    const { count, due_cents: due } = of(name);
    return { count, amountCents: Math.abs(due), link: links[name] };
  };
  return {
    station: seen.station === null ? null : { id: encodeId('stn', seen.station.id), name: seen.station.name },
    timeZone: seen.timeZone,
    today: today ?? { date: from, events: 0, guests: 0, link: bookings(eventsBetween(from, from)) },
    days,
    due: seesMoney(ctx)
      ? { overdue: money('overdue'), next7Days: money('next7Days'), credits: money('credits') }
      : null,
    holds: held,
    deposits: {
      count: of('deposits').count,
      nextDeadline: of('deposits').next_deadline?.toString() ?? null,
      link: links.deposits,
    },
    unassigned: { count: of('unassigned').count, link: links.unassigned },
    decisions: toDecide,
  };
}
