import type { BookingFilters, BookingStatus } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
import type { BookingFilter } from './booking-filter.ts';
import { matches, within } from './booking-filter-store.ts';

export interface ListedRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly status: BookingStatus;
  readonly source: 'web' | 'staff' | 'phone' | 'sms' | 'chat';
  readonly event_date: string;
  readonly start_time: string;
  readonly starts_at: Temporal.Instant;
  readonly duration_minutes: number;
  readonly time_zone: string;
  readonly adults: number;
  readonly children: number;
  readonly toddlers: number;
  readonly total_cents: number;
  readonly paid_cents: number;
  readonly due_cents: number;
  readonly contact_enc: string;
  readonly station_id: string;
  readonly station_name: string;
  readonly needs_travel_confirmation: boolean;
  readonly has_dietary_notes: boolean;
  readonly deposit_due_at: Temporal.Instant | null;
  readonly created_at: Temporal.Instant;
  readonly deleted_at: Temporal.Instant | null;
  readonly chefs: readonly { readonly id: string; readonly name: string; readonly absent: boolean }[];
  readonly is_waiting: boolean;
  readonly is_kept_open: boolean;
}

/** An order the rows lie in; `upcoming` is made of two of them (`list-order.ts`). */
export type Sort = Exclude<BookingFilters['sort'], 'upcoming'>;
export type SortKey = readonly (string | number)[];

export interface Window {
  readonly sort: Sort;
  readonly dir: 'asc' | 'desc';
  /** The key of the row before the page; null on the first. */
  readonly after: SortKey | null;
  readonly limit: number;
}

interface SortColumn {
  readonly column: string;
  readonly type: string;
}

const EVENT: readonly SortColumn[] = [
  { column: 'event_date', type: 'date' },
  { column: 'start_time', type: 'time' },
  { column: 'id', type: 'uuid' },
];

/** Each order is an index of its own and ends in the id, so that no two rows stand at one place. */
const SORTS: Readonly<Record<Sort, readonly SortColumn[]>> = {
  event: EVENT,
  created: [
    { column: 'created_at', type: 'timestamptz' },
    { column: 'id', type: 'uuid' },
  ],
  total: [
    { column: 'total_cents', type: 'int' },
    { column: 'id', type: 'uuid' },
  ],
  status: [{ column: 'status', type: 'text' }, ...EVENT],
};

function keyOf(sort: Sort, row: ListedRow): SortKey {
  if (sort === 'created') return [row.created_at.toString(), row.id];
  if (sort === 'total') return [row.total_cents, row.id];
  const event = [row.event_date, row.start_time, row.id];
  return sort === 'status' ? [row.status, ...event] : event;
}

/** The place of a row in this order, for a cursor. */
export function placeOf(sort: Sort): (row: ListedRow) => SortKey {
  return (row) => keyOf(sort, row);
}

/** Where a chef's own parties stand in the order of events: with the assignment (migration 0031). */
const MINE: readonly string[] = ['mine.event_date', 'mine.start_time', 'mine.booking_id'];

function columnsOf(sort: Sort): readonly string[] {
  return SORTS[sort].map(({ column }) => `b.${column}`);
}

function afterKey({ sort, dir, after }: Window, columns = columnsOf(sort)): RawBuilder<unknown> {
  if (after === null) return sql``;
  const values = SORTS[sort].map(({ type }, place) => sql`${after[place]}::${sql.raw(type)}`);
  const row = sql.join(columns.map((column) => sql.ref(column)));
  return sql`and (${row}) ${sql.raw(dir === 'asc' ? '>' : '<')} (${sql.join(values)})`;
}

function orderBy({ sort, dir }: Window, columns = columnsOf(sort)): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql`${sql.ref(column)} ${sql.raw(dir)}`));
}

function restOf(window: Window, columns?: readonly string[]): RawBuilder<unknown> {
  return sql`${afterKey(window, columns)} order by ${orderBy(window, columns)} limit ${window.limit}`;
}

/** The filter without the reach, where the rows are a chef's own already. */
function everybodys(filter: BookingFilter): BookingFilter {
  return { ...filter, reach: { scope: 'all', chefId: null } };
}

/**
 * A chef's events are few among everybody's: followed from their assignments, which lie in this order. The days are said
 * of the assignment as well, or the years before them would be read and thrown away.
 */
function pageOfChef(filter: BookingFilter, chefId: string, window: Window): RawBuilder<unknown> {
  const days = within(sql`mine.event_date`, filter.event);
  const matching = sql.join([...days, matches(everybodys(filter))], sql` and `);
  return sql`
    select b.* from chef_assignments mine join bookings b on b.id = mine.booking_id
     where mine.chef_id = ${chefId} and ${matching} ${restOf(window, MINE)}`;
}

/**
 * The page's rows. Parties of one state crowd at one end of the calendar, which the planner cannot know: with several
 * states each is read in order from an index of its own, and the first of all of them are the page.
 */
function pageOf(filter: BookingFilter, window: Window): RawBuilder<unknown> {
  const { chefId } = filter.reach;
  if (chefId !== null && window.sort === 'event') return pageOfChef(filter, chefId, window);
  const rest = restOf(window);
  if (filter.statuses.length < 2 || window.sort !== 'event')
    return sql`select * from bookings b where ${matches(filter)} ${rest}`;
  return sql`
    select b.* from unnest(${[...filter.statuses]}::text[]) as wanted(status) cross join lateral (
      select * from bookings b where ${matches({ ...filter, statuses: [] })} and b.status = wanted.status ${rest}) b
     order by ${orderBy(window)} limit ${window.limit}`;
}

/** One page in one statement: what hangs on a booking is looked up for the page alone, chefs for all of it at once. */
export async function readBookings(db: Database, filter: BookingFilter, window: Window): Promise<ListedRow[]> {
  const order = orderBy(window);
  const { rows } = await sql<ListedRow>`
    with page as materialized (${pageOf(filter, window)}),
    cooks as (
      select a.booking_id, json_agg(json_build_object('id', c.id, 'name', c.display_name, 'absent', a.absent)
                                   order by a.position) as chefs
        from page p join chef_assignments a on a.booking_id = p.id join chefs c on c.id = a.chef_id
       group by a.booking_id)
    select b.id, b.version, b.code, b.status, b.source, b.event_date, b.start_time, b.starts_at, b.duration_minutes, b.time_zone,
           b.adults,
           b.children, b.toddlers, b.total_cents, b.paid_cents, b.due_cents, b.contact_enc, b.station_id,
           s.name as station_name, b.needs_travel_confirmation, b.dietary_notes_enc is not null as has_dietary_notes,
           b.deposit_due_at, b.created_at, b.deleted_at, coalesce(cooks.chefs, '[]') as chefs,
           exists (select 1 from booking_decisions d where d.booking_id = b.id and d.status = 'waiting') as is_waiting,
           exists (select 1 from deposit_pauses p where p.booking_id = b.id and p.lifted_at is null) as is_kept_open
      from page b join stations s on s.id = b.station_id left join cooks on cooks.booking_id = b.id
     order by ${order}`.execute(db);
  return rows;
}

/**
 * The rows that are counted. A word that many share is found along the calendar, shorter than the whole table; parties
 * without a chef lie at its far end, for nobody is sent a long time before.
 */
function countedRows(filter: BookingFilter): RawBuilder<unknown> {
  const { chefId } = filter.reach;
  if (chefId !== null) {
    return sql`chef_assignments mine join bookings b on b.id = mine.booking_id
                where mine.chef_id = ${chefId} and ${matches(everybodys(filter))} order by mine.event_date desc`;
  }
  const along = filter.terms === null && filter.unassigned !== true ? sql`` : sql`order by b.event_date desc`;
  return sql`bookings b where ${matches(filter)} ${along}`;
}

/** How many match, counted no further than `limit`. */
export async function countBookings(db: Database, filter: BookingFilter, limit: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 from ${countedRows(filter)} limit ${limit}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}
