import type {
  BookingFilters,
  BookingFlag,
  BookingPage,
  BookingQuery,
  BookingRow,
  DeskContact,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { hostName, seesContact } from '../booking/index.ts';
import { authorize, decodeCursor, encodeId, pageOf, seesMoney, type Context } from '../kernel/index.ts';
import { TO_BE_COOKED, readFilter, type BookingFilter } from './booking-filter.ts';
import { countBookings, type ListedRow, type SortKey } from './booking-list-store.ts';
import { orderOf } from './list-order.ts';

/** Counting further helps nobody and would read the whole table; a word many share costs most. */
const COUNTED = 1000;
const COUNTED_OF_SEARCH = 200;

const Day = z.iso.date();
const Time = z.string().regex(/^\d\d:\d\d$/);
const KEYS = {
  upcoming: z.tuple([Day, Day, Time, z.uuid()]),
  event: z.tuple([Day, Time, z.uuid()]),
  created: z.tuple([z.iso.datetime(), z.uuid()]),
  total: z.tuple([z.int(), z.uuid()]),
  status: z.tuple([z.string().max(30), Day, Time, z.uuid()]),
} as const satisfies Record<BookingFilters['sort'], z.ZodType<SortKey>>;

export function openContact(ctx: Context, row: Pick<ListedRow, 'contact_enc'>): DeskContact {
  return JSON.parse(ctx.crypto.decrypt('bookings.contact', row.contact_enc)) as DeskContact;
}

type Sight = BookingFilter['sight'];

function timeOf({ starts_at, duration_minutes }: ListedRow) {
  return { startsAt: starts_at, durationMinutes: duration_minutes };
}

/** The row's host as far as the actor sees them. */
export function hostOf(ctx: Context, sight: Sight, row: ListedRow): string {
  return hostName(sight, timeOf(row), openContact(ctx, row));
}

/** As the filter `unassigned` has it. */
function lacksChefs(row: ListedRow, secondChefAbove: number): boolean {
  const needed = row.adults + row.children + row.toddlers > secondChefAbove ? 2 : 1;
  return TO_BE_COOKED.includes(row.status) && row.chefs.filter(({ absent }) => !absent).length < needed;
}

function flagsOf(row: ListedRow, { secondChefAbove, sight }: BookingFilter): BookingFlag[] {
  return [
    ...(lacksChefs(row, secondChefAbove) ? (['unassigned'] as const) : []),
    ...(row.is_waiting ? (['waiting'] as const) : []),
    ...(row.needs_travel_confirmation ? (['travel'] as const) : []),
    ...(row.has_dietary_notes && seesContact(sight, timeOf(row)) ? (['dietary'] as const) : []),
    ...(row.is_kept_open ? (['kept_open'] as const) : []),
    ...(row.deleted_at === null ? [] : (['deleted'] as const)),
  ];
}

function viewRow(ctx: Context, row: ListedRow, filter: BookingFilter): BookingRow {
  const money = seesMoney(ctx);
  const party = { adults: row.adults, children: row.children, toddlers: row.toddlers };
  return {
    id: encodeId('bkg', row.id),
    version: row.version,
    code: row.code,
    hostName: hostOf(ctx, filter.sight, row),
    date: row.event_date,
    start: row.start_time,
    timeZone: row.time_zone,
    startsAt: row.starts_at.toString(),
    party,
    guests: party.adults + party.children + party.toddlers,
    status: row.status,
    source: row.source,
    totalCents: money ? row.total_cents : null,
    dueCents: money ? row.due_cents : null,
    station: { id: encodeId('stn', row.station_id), name: row.station_name },
    chefs: row.chefs.map(({ id, name, absent }) => ({ id: encodeId('chf', id), name, absent })),
    flags: flagsOf(row, filter),
    depositDueAt: row.deposit_due_at?.toString() ?? null,
    createdAt: row.created_at.toString(),
  };
}

function readCursor(sort: BookingFilters['sort'], cursor: string | undefined): SortKey | null {
  return cursor === undefined ? null : decodeCursor<z.ZodType<SortKey>>(cursor, KEYS[sort]);
}

/** The bookings of a filter within the actor's reach, one page, counted on the first (product 4). */
export async function listBookings(ctx: Context, query: BookingQuery): Promise<BookingPage> {
  authorize(ctx, 'booking.read');
  const { cursor, limit, sort, dir } = query;
  const filter = await readFilter(ctx, 'booking.read', query);
  const after = readCursor(sort, cursor);
  const most = filter.terms === null ? COUNTED : COUNTED_OF_SEARCH;
  const order = await orderOf(ctx, filter, { sort, dir }, after);
  const [rows, count] = await Promise.all([
    order.read({ after, limit: limit + 1 }),
    cursor === undefined ? countBookings(ctx.db, filter, most + 1) : null,
  ]);
  const { items, nextCursor } = pageOf(rows, limit, order.place);
  return {
    items: items.map((row) => viewRow(ctx, row, filter)),
    nextCursor,
    count: count === null ? null : Math.min(count, most),
    countIsMore: (count ?? 0) > most,
  };
}
