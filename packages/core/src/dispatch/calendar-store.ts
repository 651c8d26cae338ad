import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { lacksChefs } from '../scheduling/index.ts';

/** Whose parties: those of these stations, or one chef's own. */
export interface CalendarReach {
  readonly stationIds: readonly string[] | 'all';
  readonly chefId: string | null;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Who is in the calendar: every party that is not cancelled or deleted. */
function within({ stationIds, chefId }: CalendarReach, { from, to }: Days) {
  const days = sql`bookings.event_date between ${from}::date and ${to}::date
    and bookings.status <> 'cancelled' and bookings.deleted_at is null`;
  if (chefId !== null) {
    return sql`${days} and bookings.id in (select booking_id from chef_assignments where chef_id = ${chefId}::uuid
      and arrives_at between ${from}::date - interval '2 days' and ${to}::date + interval '3 days')`;
  }
  const stations = stationIds === 'all' ? sql`array(select id from stations)` : sql`${[...stationIds]}::uuid[]`;
  return sql`${days} and bookings.station_id = any(${stations})`;
}

export interface DayCount {
  readonly date: string;
  readonly events: number;
  readonly guests: number;
  readonly unassigned: number;
}

export interface SeatCount {
  readonly stationId: string;
  readonly date: string;
  readonly slot: string;
  readonly taken: number;
}

type CountRow = { readonly slot: string | null; readonly stationId: string | null } & DayCount & {
    readonly taken: number;
  };

/** Parties by day and seats by station, day and slot, in one query. */
export async function countDays(
  db: Database,
  reach: CalendarReach,
  days: Days,
  secondChefAbove: number,
): Promise<{ days: DayCount[]; seats: SeatCount[] }> {
  const stations =
    reach.stationIds === 'all' ? sql`array(select id from stations)` : sql`${[...reach.stationIds]}::uuid[]`;
  const { rows } = await sql<CountRow>`
    select null::uuid as "stationId", null as slot, to_char(event_date, 'YYYY-MM-DD') as date, count(*)::int as events,
           sum(adults + children + toddlers)::int as guests,
           (count(*) filter (where status not in ('completed', 'no_show') and ${lacksChefs(secondChefAbove)}))::int as unassigned,
           0 as taken
      from bookings where ${within(reach, days)} group by event_date
    union all
    select station_id, to_char(slot, 'HH24:MI'), to_char(event_date, 'YYYY-MM-DD'), 0, 0, 0, count(*)::int
      from seats
     where station_id = any(${stations}) and event_date between ${days.from}::date and ${days.to}::date
       and ${reach.chefId === null}
     group by station_id, event_date, slot`.execute(db);
  const seats = rows.flatMap(({ stationId, slot, date, taken }) =>
    stationId === null || slot === null ? [] : [{ stationId, slot, date, taken }],
  );
  return { days: rows.filter((row) => row.stationId === null), seats };
}

export interface EventRow {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly version: number;
  readonly stationId: string;
  readonly timeZone: string;
  readonly date: string;
  readonly start: string;
  readonly slot: string;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
  readonly guests: number;
  readonly contactEnc: string;
  readonly venueEnc: string;
  readonly chefs: readonly {
    readonly chefId: string;
    readonly name: string;
    readonly position: number;
    readonly absent: boolean;
    readonly driveFrom: string;
    readonly arrivesAt: string;
    readonly leavesAt: string;
  }[];
}

const EVENT = sql`
  bookings.id, bookings.code, bookings.status, bookings.version, bookings.station_id as "stationId",
  bookings.time_zone as "timeZone", to_char(bookings.event_date, 'YYYY-MM-DD') as date,
  to_char(bookings.start_time, 'HH24:MI') as start, to_char(bookings.slot, 'HH24:MI') as slot,
  bookings.starts_at as "startsAt", bookings.duration_minutes as "durationMinutes",
  bookings.adults + bookings.children + bookings.toddlers as guests,
  bookings.contact_enc as "contactEnc", bookings.venue_enc as "venueEnc",
  coalesce((select json_agg(json_build_object('chefId', a.chef_id, 'name', c.display_name, 'position', a.position, 'absent', a.absent,
                                              'driveFrom', a.reserved_from, 'arrivesAt', a.arrives_at,
                                              'leavesAt', a.leaves_at) order by a.position)
              from chef_assignments a join chefs c on c.id = a.chef_id
             where a.booking_id = bookings.id), '[]') as chefs`;

interface Events {
  readonly rows: readonly EventRow[];
  /** Some were left out. */
  readonly more: boolean;
}

/** Parties of these days with who cooks at them, earliest first, up to a limit. */
export async function readEvents(db: Database, reach: CalendarReach, days: Days, limit: number): Promise<Events> {
  const { rows } = await sql<EventRow>`
    select ${EVENT} from bookings where ${within(reach, days)}
     order by bookings.starts_at, bookings.id limit ${limit + 1}`.execute(db);
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

/** The first parties of each of these days with who cooks at them; no day is read further than its first ones. */
export async function readFirstEvents(db: Database, reach: CalendarReach, days: Days, perDay: number): Promise<Events> {
  const { rows } = await sql<EventRow>`
    select ${EVENT}
      from generate_series(${days.from}::date, ${days.to}::date, interval '1 day') as days(day)
     cross join lateral (select * from bookings
                          where ${within(reach, days)} and bookings.event_date = days.day::date
                          order by bookings.start_time, bookings.id limit ${perDay + 1}) bookings
     order by bookings.starts_at, bookings.id`.execute(db);
  const shown = [...Map.groupBy(rows, ({ date }) => date).values()].flatMap((day) => day.slice(0, perDay));
  return { rows: shown, more: shown.length < rows.length };
}

/** One party as the calendar shows it. */
export async function readEventRow(db: Database, bookingId: string): Promise<EventRow | undefined> {
  const { rows } = await sql<EventRow>`select ${EVENT} from bookings where bookings.id = ${bookingId}::uuid`.execute(
    db,
  );
  return rows[0];
}
