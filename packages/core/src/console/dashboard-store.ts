import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
import type { StationScope } from '../kernel/index.ts';
import type { BookingFilter } from './booking-filter.ts';
import { matches } from './booking-filter-store.ts';

export interface Figures {
  readonly name: string;
  readonly count: number;
  readonly due_cents: number;
  readonly next_deadline: Temporal.Instant | null;
}

export interface FigureWish {
  readonly filter: BookingFilter;
  /** What is asked beside the number; each costs reading its column. */
  readonly also: 'due' | 'deadline' | null;
}

/** How many match each of these filters, all in one statement. */
export async function readFigures(
  db: Database,
  wishes: Readonly<Record<string, FigureWish>>,
): Promise<ReadonlyMap<string, Figures>> {
  const parts = Object.entries(wishes).map(([name, { filter, also }]) => {
    const due = also === 'due' ? sql`coalesce(sum(b.due_cents), 0)` : sql`0`;
    const deadline = also === 'deadline' ? sql`min(b.deposit_due_at)` : sql`null::timestamptz`;
    return sql`
      select ${name}::text as name, count(*) as count, ${due} as due_cents, ${deadline} as next_deadline
        from bookings b where ${matches(filter)}`;
  });
  const { rows } = await sql<Figures>`${sql.join(parts, sql` union all `)}`.execute(db);
  return new Map(rows.map((row) => [row.name, row]));
}

export interface EventsOfDay {
  readonly event_date: string;
  readonly events: number;
  readonly guests: number;
}

/** The matching events by date; days without any are left out. */
export async function readEventsByDay(db: Database, filter: BookingFilter): Promise<EventsOfDay[]> {
  const { rows } = await sql<EventsOfDay>`
    select b.event_date, count(*) as events, sum(b.adults + b.children + b.toddlers) as guests
      from bookings b where ${matches(filter)} group by b.event_date`.execute(db);
  return rows;
}

/** Null leaves a kind out. */
export interface DecisionScopes {
  readonly cancellation: StationScope | null;
  readonly deletion: StationScope | null;
  readonly overpayment: StationScope | null;
  readonly refund: StationScope | null;
  readonly time_off: StationScope | null;
  readonly setting: StationScope | null;
  readonly staff: StationScope | null;
}
export type DecisionKind = keyof DecisionScopes;

function within(column: RawBuilder<unknown>, scope: StationScope): RawBuilder<unknown> {
  return scope === 'all' ? sql`true` : sql`${column} = any(${[...scope]}::uuid[])`;
}

/** Who looks: by the name the rows keep of whoever asked, and by their id where that is kept instead. */
export interface Decider {
  readonly name: string;
  readonly staffId: string | null;
  /** May decide on what they asked for themselves, as super admins do on bookings. */
  readonly overOwn: boolean;
  /** Requests that have lapsed by now wait for nobody. */
  readonly now: Temporal.Instant;
}

/** Rows in two heaps: what this person may decide, and what they asked for, so that somebody else decides. */
function heaps(own: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select count(*) filter (where not (${own})) as count, count(*) filter (where ${own}) as own`;
}

function onBookings(kind: string, scope: StationScope, { name, overOwn }: Decider): RawBuilder<unknown> {
  return sql`${heaps(sql`d.requested_by = ${name} and not ${overOwn}`)}
               from booking_decisions d join bookings b on b.id = d.booking_id
              where d.status = 'waiting' and d.kind = ${kind} and b.deleted_at is null
                and ${within(sql`d.station_id`, scope)}`;
}

const COUNTS: Readonly<Record<DecisionKind, (scope: StationScope, decider: Decider) => RawBuilder<unknown>>> = {
  cancellation: (scope, decider) => onBookings('cancellation', scope, decider),
  deletion: (scope, decider) => onBookings('deletion', scope, decider),
  overpayment: (scope, decider) => onBookings('overpayment', scope, decider),
  // One that is approved and sent by hand is nobody's own any more.
  refund: (scope, { name }) => sql`
    ${heaps(sql`r.status = 'needs_approval' and r.requested_by = ${name}`)}
      from refunds r join payments p on p.id = r.payment_id
      left join bookings b on b.id = p.booking_id left join holds h on h.id = p.hold_id
     where (r.status = 'needs_approval' or (r.status = 'requested' and coalesce(r.way, p.method) <> 'card')) and b.purged_at is null
       and ${within(sql`coalesce(b.station_id, h.station_id)`, scope)}`,
  time_off: (scope) => sql`
    ${heaps(sql`false`)} from chef_time_off t join chefs c on c.id = t.chef_id
     where t.status = 'pending' and ${within(sql`c.station_id`, scope)}`,
  setting: (_scope, { staffId, now }) => sql`
    ${heaps(sql`requested_by is not distinct from ${staffId}::uuid`)} from change_requests
     where status = 'open' and lapses_at > ${now}`,
  staff: (scope) => sql`
    ${heaps(sql`false`)} from staff_users u where u.status = 'pending_approval'
       and ${scope === 'all' ? sql`true` : sql`exists (select 1 from staff_stations x where x.staff_id = u.id and ${within(sql`x.station_id`, scope)})`}`,
};

export interface DecisionCount {
  readonly kind: DecisionKind;
  /** What waits for this person to decide. */
  readonly count: number;
  /** What they asked for, and somebody else decides; with `count` it is all that the list shows. */
  readonly own: number;
}

/** How much waits for somebody with these reaches. */
export async function countDecisions(
  db: Database,
  scopes: DecisionScopes,
  decider: Decider,
): Promise<readonly DecisionCount[]> {
  const parts = Object.entries(scopes).flatMap(([kind, scope]: [string, StationScope | null]) =>
    scope === null
      ? []
      : [sql`select ${kind}::text as kind, * from (${COUNTS[kind as DecisionKind](scope, decider)}) counted`],
  );
  if (parts.length === 0) return [];
  const { rows } = await sql<DecisionCount>`${sql.join(parts, sql` union all `)}`.execute(db);
  return rows;
}
