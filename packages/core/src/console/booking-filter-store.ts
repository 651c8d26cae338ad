/** The filter as SQL over `bookings b`. Each part names the columns of an index of its own (migration 0011). */
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { SearchTerms } from '../customers/index.ts';
import { lacksChefs } from '../scheduling/index.ts';
import { TO_BE_COOKED, type BookingFilter, type DateRange, type Reach } from './booking-filter.ts';

type Condition = RawBuilder<SqlBool>;

/** Due from the host, owed to the host, or square. */
const DUE: Readonly<Record<'yes' | 'no' | 'credit', Condition>> = {
  yes: sql<SqlBool>`b.due_cents > 0`,
  no: sql<SqlBool>`b.due_cents = 0`,
  credit: sql<SqlBool>`b.due_cents < 0`,
};

const NEVER: Condition = sql<SqlBool>`false`;

function oneOf(column: RawBuilder<unknown>, values: readonly string[], type: 'uuid' | 'text'): Condition {
  const [only] = values;
  // One value by equality: an index that begins with the column then gives the order too.
  if (values.length === 1 && only !== undefined) return sql<SqlBool>`${column} = ${only}`;
  return sql<SqlBool>`${column} = any(${[...values]}::${sql.raw(type)}[])`;
}

export function within(column: RawBuilder<unknown>, { from, to }: DateRange): Condition[] {
  return [
    ...(from === undefined ? [] : [sql<SqlBool>`${column} >= ${from}::date`]),
    ...(to === undefined ? [] : [sql<SqlBool>`${column} <= ${to}::date`]),
  ];
}

function reached({ scope, chefId }: Reach): Condition[] {
  if (chefId !== null)
    return [sql<SqlBool>`b.id in (select a.booking_id from chef_assignments a where a.chef_id = ${chefId})`];
  if (scope === 'all') return [];
  return [scope.length === 0 ? NEVER : oneOf(sql`b.station_id`, scope, 'uuid')];
}

function hasAll(terms: SearchTerms): Condition[] {
  if (terms.length === 0) return [NEVER];
  return terms.map((group) => {
    const [only] = group;
    return group.length === 1
      ? sql<SqlBool>`b.search_tokens @> array[${only}]::bigint[]`
      : sql<SqlBool>`b.search_tokens && ${[...group]}::bigint[]`;
  });
}

/** Whoever does not see a contact does not find by it either: what a search matches would tell it word by word. */
function found({ terms, sight, codes }: BookingFilter): Condition[] {
  if (terms === null) return [];
  if (sight === null) return hasAll(terms);
  const seen = sql<SqlBool>`b.starts_at <= ${sight.startsUntil.toString()}::timestamptz
    and b.starts_at + make_interval(mins => b.duration_minutes) > ${sight.endsAfter.toString()}::timestamptz`;
  const and = sql` and `;
  return [sql<SqlBool>`((${seen} and ${sql.join(hasAll(terms), and)}) or (${sql.join(hasAll(codes), and)}))`];
}

function unassigned({ unassigned: wanted, secondChefAbove, statuses }: BookingFilter): Condition[] {
  if (wanted === undefined) return [];
  // Said once: of a condition that stands there twice, the planner believes that it leaves hardly anything.
  const narrowed = statuses.length > 0 && statuses.every((status) => TO_BE_COOKED.includes(status));
  const missing = lacksChefs(secondChefAbove, 'b');
  return [
    wanted
      ? sql<SqlBool>`(${narrowed ? sql`true` : oneOf(sql`b.status`, TO_BE_COOKED, 'text')} and ${missing})`
      : sql<SqlBool>`not (${missing})`,
  ];
}

function waiting(kind: string | undefined): Condition[] {
  if (kind === undefined) return [];
  const ofKind = kind === 'any' ? sql`` : sql`and d.kind = ${kind}`;
  return [sql<SqlBool>`b.id in (select d.booking_id from booking_decisions d where d.status = 'waiting' ${ofKind})`];
}

/** True for exactly the bookings the filter means. */
export function matches(filter: BookingFilter): Condition {
  const parts = [
    filter.deleted
      ? sql<SqlBool>`b.deleted_at is not null and b.purged_at is null`
      : sql<SqlBool>`b.deleted_at is null`,
    ...reached(filter.reach),
    ...found(filter),
    ...(filter.statuses.length === 0 ? [] : [oneOf(sql`b.status`, filter.statuses, 'text')]),
    ...(filter.stationId === undefined ? [] : [sql<SqlBool>`b.station_id = ${filter.stationId}`]),
    ...(filter.sources.length === 0 ? [] : [oneOf(sql`b.source`, filter.sources, 'text')]),
    ...within(sql`b.event_date`, filter.event),
    ...within(sql`b.created_on`, filter.created),
    ...within(sql`b.cancelled_on`, filter.cancelled),
    ...(filter.due === undefined ? [] : [DUE[filter.due]]),
    ...unassigned(filter),
    ...waiting(filter.waiting),
  ];
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}
