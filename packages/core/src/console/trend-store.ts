import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';
import type { StationScope } from '../kernel/index.ts';
import type { Reach } from './booking-filter.ts';

export interface DayFigures {
  readonly day: string;
  readonly made: number;
  readonly parties: number;
  readonly revenue_cents: number;
  readonly cancelled: number;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

function ofStations(column: RawBuilder<unknown>, { scope }: Reach, stationId: string | undefined): RawBuilder<unknown> {
  if (stationId !== undefined) return sql`${column} = ${stationId}`;
  return scope === 'all' ? sql`true` : sql`${column} = any(${[...scope]}::uuid[])`;
}

const SUMS = sql`day, sum(made) as made, sum(parties) as parties, sum(revenue_cents) as revenue_cents,
                 sum(cancelled) as cancelled`;

/** What each day adds up to: the folded days and the changes that are not folded in yet. */
export async function readDays(
  db: Database,
  reach: Reach,
  { from, to }: Days,
  stationId: string | undefined,
): Promise<DayFigures[]> {
  const part = (table: 'booking_days' | 'booking_day_changes'): RawBuilder<unknown> => sql`
    select day, made, parties, revenue_cents, cancelled from ${sql.table(table)}
     where day between ${from}::date and ${to}::date and ${ofStations(sql`station_id`, reach, stationId)}`;
  const { rows } = await sql<DayFigures>`
    select ${SUMS} from (${part('booking_days')} union all ${part('booking_day_changes')}) days group by day`.execute(
    db,
  );
  return rows;
}

/** The same of one chef's own events, which are few. */
export async function readDaysOfChef(db: Database, chefId: string, { from, to }: Days): Promise<DayFigures[]> {
  const { rows } = await sql<DayFigures>`
    select ${SUMS} from (
      select f.* from chef_assignments a join bookings b on b.id = a.booking_id, booking_day_facts(b) f
       where a.chef_id = ${chefId} and f.day between ${from}::date and ${to}::date) days
     group by day`.execute(db);
  return rows;
}

export interface LeadFigures {
  readonly day: string;
  readonly leads: number;
  readonly converted: number;
}

/** Leads by the day they came, and how many of them have become bookings since. */
export async function readLeads(
  db: Database,
  { from, to }: Days,
  timeZone: string,
  scope: StationScope,
): Promise<LeadFigures[]> {
  const { rows } = await sql<LeadFigures>`
    select (l.created_at at time zone ${timeZone})::date as day, count(*) as leads,
           count(*) filter (where l.status = 'converted') as converted
      from leads l
     where l.merged_into is null and l.created_at >= (${from}::date::timestamp at time zone ${timeZone})
       and l.created_at < ((${to}::date + 1)::timestamp at time zone ${timeZone})
       and ${scope === 'all' ? sql`true` : sql`l.station_id = any(${[...scope]}::uuid[])`}
     group by 1`.execute(db);
  return rows;
}

/** Folds the changes into the days and answers how many; two at once do not count one twice. */
export async function foldChanges(db: Database, limit: number): Promise<number> {
  const { rows } = await sql<{ folded: number }>`
    with gone as (
      delete from booking_day_changes
       where id in (select id from booking_day_changes order by id limit ${limit} for update skip locked)
      returning *),
    sums as (
      select station_id, day, sum(made)::int as made, sum(parties)::int as parties, sum(revenue_cents) as revenue_cents,
             sum(cancelled)::int as cancelled
        from gone group by station_id, day order by station_id, day),
    folded as (
      insert into booking_days as d (station_id, day, made, parties, revenue_cents, cancelled)
      select station_id, day, made, parties, revenue_cents, cancelled from sums
      on conflict (station_id, day) do update
         set made = d.made + excluded.made, parties = d.parties + excluded.parties,
             revenue_cents = d.revenue_cents + excluded.revenue_cents, cancelled = d.cancelled + excluded.cancelled
      returning 1)
    select (select count(*) from gone) as folded, (select count(*) from folded) as days`.execute(db);
  return rows[0]?.folded ?? 0;
}
