import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
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

/** One station by equality: the index that begins with it then gives the order of the day too. */
function atStations({ stationIds }: CalendarReach): RawBuilder<unknown> {
  if (stationIds === 'all') return sql`true`;
  const [only, ...others] = stationIds;
  return only !== undefined && others.length === 0
    ? sql`bookings.station_id = ${only}::uuid`
    : sql`bookings.station_id = any(${[...stationIds]}::uuid[])`;
}

function between({ from, to }: Days): RawBuilder<unknown> {
  return sql`bookings.event_date between ${from}::date and ${to}::date`;
}

/** Who is in the calendar: every party that is not cancelled or deleted, of all these days or of `when` among them. */
function within(reach: CalendarReach, { from, to }: Days, when = between({ from, to })): RawBuilder<unknown> {
  const parties = sql`${when} and bookings.status <> 'cancelled' and bookings.deleted_at is null`;
  if (reach.chefId !== null) {
    return sql`${parties} and bookings.id in (select booking_id from chef_assignments where chef_id = ${reach.chefId}::uuid
      and arrives_at between ${from}::date - interval '2 days' and ${to}::date + interval '3 days')`;
  }
  return sql`${parties} and ${atStations(reach)}`;
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

/** What is read of each party before anybody is looked up who cooks at it. */
const PARTY = sql`
  bookings.id, bookings.code, bookings.status, bookings.version, bookings.station_id, bookings.time_zone,
  bookings.event_date, bookings.start_time, bookings.slot, bookings.starts_at, bookings.duration_minutes,
  bookings.adults + bookings.children + bookings.toddlers as guests, bookings.contact_enc, bookings.venue_enc`;

/** These parties, earliest first, with who cooks at them, which is looked up for all of them at once. */
async function withChefs(db: Database, parties: RawBuilder<unknown>): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    with parties as materialized (${parties}),
    cooks as (
      select a.booking_id,
             json_agg(json_build_object('chefId', a.chef_id, 'name', c.display_name, 'position', a.position,
                                        'absent', a.absent,
                                        'driveFrom', a.reserved_from, 'arrivesAt', a.arrives_at,
                                        'leavesAt', a.leaves_at) order by a.position) as chefs
        from parties p join chef_assignments a on a.booking_id = p.id join chefs c on c.id = a.chef_id
       group by a.booking_id)
    select p.id, p.code, p.status, p.version, p.station_id as "stationId", p.time_zone as "timeZone",
           to_char(p.event_date, 'YYYY-MM-DD') as date, to_char(p.start_time, 'HH24:MI') as start,
           to_char(p.slot, 'HH24:MI') as slot, p.starts_at as "startsAt", p.duration_minutes as "durationMinutes",
           p.guests, p.contact_enc as "contactEnc", p.venue_enc as "venueEnc", coalesce(cooks.chefs, '[]') as chefs
      from parties p left join cooks on cooks.booking_id = p.id
     order by p.starts_at, p.id`.execute(db);
  return rows;
}

interface Events {
  readonly rows: readonly EventRow[];
  /** Some were left out. */
  readonly more: boolean;
}

/** Parties of these days with who cooks at them, earliest first, up to a limit. */
export async function readEvents(db: Database, reach: CalendarReach, days: Days, limit: number): Promise<Events> {
  const rows = await withChefs(
    db,
    sql`select ${PARTY} from bookings where ${within(reach, days)}
         order by bookings.starts_at, bookings.id limit ${limit + 1}`,
  );
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

/** The first parties of each of these days with who cooks at them; no day is read further than its first ones. */
export async function readFirstEvents(db: Database, reach: CalendarReach, days: Days, perDay: number): Promise<Events> {
  const rows = await withChefs(
    db,
    sql`select bookings.*
          from generate_series(${days.from}::date, ${days.to}::date, interval '1 day') as days(day)
         cross join lateral (select ${PARTY} from bookings
                              where ${within(reach, days, sql`bookings.event_date = days.day::date`)}
                              order by bookings.start_time, bookings.id limit ${perDay + 1}) bookings`,
  );
  const shown = [...Map.groupBy(rows, ({ date }) => date).values()].flatMap((day) => day.slice(0, perDay));
  return { rows: shown, more: shown.length < rows.length };
}

/** One party as the calendar shows it. */
export async function readEventRow(db: Database, bookingId: string): Promise<EventRow | undefined> {
  const [row] = await withChefs(db, sql`select ${PARTY} from bookings where bookings.id = ${bookingId}::uuid`);
  return row;
}
