/** Who works when: the usual week, changed by date overrides, less approved time off, which is stronger than both. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface WorkingChefs {
  readonly stationId: string;
  readonly date: string;
  readonly slot: string;
  readonly chefs: number;
}

/**
 * Slots worked by the active chefs of these stations from one day to another, each row one chef, day and slot. Chefs are
 * chosen before days are laid out: everybody else's weeks are never multiplied.
 */
export function workedSlots(stationIds: readonly string[], from: string, to: string) {
  const theirs = sql`c.active and c.station_id = any(${[...stationIds]}::uuid[])`;
  return sql`
    select planned.chef_id, planned.station_id, planned.on_date, planned.slot
      from (select c.id as chef_id, c.station_id, days.on_date, w.slot
              from (select ${from}::date + n as on_date, extract(isodow from ${from}::date + n)::smallint as weekday
                      from generate_series(0, ${to}::date - ${from}::date) as n) as days
              join chef_weekly_slots w on w.weekday = days.weekday
              join chefs c on c.id = w.chef_id and ${theirs}
             where not exists (select 1 from chef_date_overrides o
                                where o.chef_id = w.chef_id and o.on_date = days.on_date and o.slot = w.slot)
            union all
            select c.id, c.station_id, o.on_date, o.slot
              from chef_date_overrides o join chefs c on c.id = o.chef_id and ${theirs}
             where o.works and o.on_date between ${from}::date and ${to}::date) as planned
     where not exists (select 1 from chef_time_off t
                        where t.chef_id = planned.chef_id and t.status = 'approved'
                          and planned.on_date between t.first_date and t.last_date)`;
}

/** How many chefs of each station work each slot of each day. */
export async function countWorkingChefs(
  db: Database,
  stationIds: readonly string[],
  from: string,
  to: string,
): Promise<readonly WorkingChefs[]> {
  const { rows } = await sql<WorkingChefs>`
    select station_id as "stationId", to_char(on_date, 'YYYY-MM-DD') as date, to_char(slot, 'HH24:MI') as slot,
           count(*)::int as chefs
      from (${workedSlots(stationIds, from, to)}) as worked
     group by station_id, on_date, worked.slot`.execute(db);
  return rows;
}

export interface Lane {
  readonly chefId: string;
  readonly stationId: string;
  readonly displayName: string;
  readonly payClass: string;
  readonly works: readonly string[];
  readonly timeOff: string | null;
  readonly pendingTimeOff: boolean;
}

/** The active chefs of these stations and what their roster says of one day; or only this chef. */
export async function readLanes(
  db: Database,
  stationIds: readonly string[],
  chefId: string | null,
  date: string,
): Promise<Lane[]> {
  const { rows } = await sql<Lane>`
    with worked as materialized (${workedSlots(stationIds, date, date)})
    select c.id as "chefId", c.station_id as "stationId", c.display_name as "displayName", c.pay_class as "payClass",
           coalesce((select json_agg(to_char(w.slot, 'HH24:MI') order by w.slot) from worked w where w.chef_id = c.id), '[]')
             as works,
           (select t.reason from chef_time_off t where t.chef_id = c.id and t.status = 'approved'
               and ${date}::date between t.first_date and t.last_date) as "timeOff",
           exists (select 1 from chef_time_off t where t.chef_id = c.id and t.status = 'pending'
                      and ${date}::date between t.first_date and t.last_date) as "pendingTimeOff"
      from chefs c
     where c.active and c.station_id = any(${[...stationIds]}::uuid[]) and (${chefId}::uuid is null or c.id = ${chefId}::uuid)
     order by c.station_id, c.display_name, c.id
     limit 500`.execute(db);
  return rows;
}

export interface ChefAt {
  readonly id: string;
  readonly stationId: string;
  readonly displayName: string;
  readonly active: boolean;
  /** Approved time off lies on this day. */
  readonly off: boolean;
  /** The reason of an override for this slot; null without one. */
  readonly override: { readonly works: boolean; readonly reason: string } | null;
  readonly weekly: boolean;
}

/** A chef and what their roster says of one slot of one day, locked: whoever gives them work decides alone. */
export async function lockChefAt(
  db: Database,
  chefId: string,
  at: { readonly date: string; readonly slot: string },
): Promise<ChefAt | undefined> {
  const locked = await db.selectFrom('chefs').select('id').where('id', '=', chefId).forUpdate().executeTakeFirst();
  if (locked === undefined) return undefined;
  const { rows } = await sql<ChefAt>`
    select c.id, c.station_id as "stationId", c.display_name as "displayName", c.active,
           exists (select 1 from chef_time_off t where t.chef_id = c.id and t.status = 'approved'
                      and ${at.date}::date between t.first_date and t.last_date) as off,
           (select json_build_object('works', o.works, 'reason', o.reason) from chef_date_overrides o
             where o.chef_id = c.id and o.on_date = ${at.date}::date and o.slot = ${at.slot}::time) as override,
           exists (select 1 from chef_weekly_slots w where w.chef_id = c.id and w.slot = ${at.slot}::time
                      and w.weekday = extract(isodow from ${at.date}::date)) as weekly
      from chefs c where c.id = ${chefId}::uuid`.execute(db);
  return rows[0];
}
