import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { workedSlots } from './working-store.ts';

export interface AffectedRow {
  readonly id: string;
  readonly code: string;
  readonly kind: 'booking' | 'hold';
  readonly status: string;
  readonly date: string;
  readonly start: string;
  readonly guests: number | null;
  /** Null: the chef is to cook there. Otherwise how many chefs the slot has, which are fewer than its parties. */
  readonly chefsLeft: number | null;
}

interface AffectedQuery {
  readonly chefId: string;
  readonly stationId: string;
  readonly from: string;
  readonly to: string;
  /** Seats follow the roster until this day. */
  readonly lastRosterDay: string;
}

/** Parties at which a chef is to cook although they do not work then, and those of slots that have too few chefs. */
export async function listAffectedRows(db: Database, query: AffectedQuery, limit: number): Promise<AffectedRow[]> {
  const { chefId, stationId, from, to, lastRosterDay } = query;
  const { rows } = await sql<AffectedRow>`
    with worked as materialized (${workedSlots([stationId], from, to)}),
    cooking as (
      select b.id, b.code, 'booking' as kind, b.status, b.event_date, b.start_time,
             b.adults + b.children + b.toddlers as guests, null::int as chefs_left
        from chef_assignments a join bookings b on b.id = a.booking_id
       where a.chef_id = ${chefId}::uuid and b.event_date between ${from}::date and ${to}::date
         and not exists (select 1 from worked w
                          where w.chef_id = a.chef_id and w.on_date = b.event_date and w.slot = b.slot)),
    short as (
      select s.event_date, s.slot, coalesce(c.chefs, 0)::int as chefs
        from (select event_date, slot, count(*) as taken from seats
               where station_id = ${stationId}::uuid
                 and event_date between ${from}::date and least(${to}::date, ${lastRosterDay}::date)
               group by 1, 2) s
        left join (select on_date, slot, count(*) as chefs from worked group by 1, 2) c
          on c.on_date = s.event_date and c.slot = s.slot
       where s.taken > coalesce(c.chefs, 0)
         and not exists (select 1 from worked w
                          where w.chef_id = ${chefId}::uuid and w.on_date = s.event_date and w.slot = s.slot)),
    beyond as (
      select coalesce(b.id, h.id) as id, coalesce(b.code, h.code) as code,
             case when b.id is null then 'hold' else 'booking' end as kind, coalesce(b.status, h.status) as status,
             s.event_date, coalesce(b.start_time, h.start_time) as start_time,
             b.adults + b.children + b.toddlers as guests, short.chefs as chefs_left
        from short join seats s on s.station_id = ${stationId}::uuid and s.event_date = short.event_date and s.slot = short.slot
        left join bookings b on b.id = s.booking_id left join holds h on h.id = s.hold_id)
    select id, code, kind, status, to_char(event_date, 'YYYY-MM-DD') as date, to_char(start_time, 'HH24:MI') as start,
           guests, chefs_left as "chefsLeft"
      from (select * from cooking
            union all select * from beyond where not exists (select 1 from cooking c where c.id = beyond.id)) as every
     order by event_date, start_time, code
     limit ${limit}`.execute(db);
  return rows;
}
