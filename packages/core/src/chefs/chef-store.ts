import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface ChefRow {
  readonly id: string;
  readonly stationId: string;
  readonly displayName: string;
  readonly payClass: 'new' | 'chef' | 'senior' | 'lead';
}

export interface WeeklySlot {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** `HH:MM`, one of the standard slots. */
  readonly slot: string;
}

export async function insertChef(db: Database, chef: ChefRow, weekly: readonly WeeklySlot[]): Promise<void> {
  await db
    .insertInto('chefs')
    .values({ id: chef.id, station_id: chef.stationId, display_name: chef.displayName, pay_class: chef.payClass })
    .execute();
  if (weekly.length === 0) return;
  await db
    .insertInto('chef_weekly_slots')
    .values(weekly.map((row) => ({ chef_id: chef.id, weekday: row.weekday, slot: row.slot })))
    .execute();
}

export async function findChefStation(db: Database, chefId: string): Promise<string | null> {
  const row = await db.selectFrom('chefs').select('station_id').where('id', '=', chefId).executeTakeFirst();
  return row?.station_id ?? null;
}

export interface TimeOffRow {
  readonly id: string;
  readonly chefId: string;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly reason: string;
}

export async function insertApprovedTimeOff(db: Database, row: TimeOffRow): Promise<void> {
  await db
    .insertInto('chef_time_off')
    .values({
      id: row.id,
      chef_id: row.chefId,
      first_date: row.firstDate,
      last_date: row.lastDate,
      status: 'approved',
      reason: row.reason,
    })
    .execute();
}

export interface WorkingChefs {
  readonly date: string;
  readonly slot: string;
  readonly chefs: number;
}

/** How many active chefs of the station work each slot of each day: weekly availability minus approved time off. */
export async function countWorkingChefs(
  db: Database,
  stationId: string,
  from: string,
  to: string,
): Promise<readonly WorkingChefs[]> {
  const { rows } = await sql<WorkingChefs>`
    select to_char(day, 'YYYY-MM-DD') as date, to_char(w.slot, 'HH24:MI') as slot, count(*)::int as chefs
      from generate_series(${from}::date, ${to}::date, interval '1 day') as day
      join chef_weekly_slots w on w.weekday = extract(isodow from day)
      join chefs c on c.id = w.chef_id and c.active and c.station_id = ${stationId}
     where not exists (
       select 1 from chef_time_off t
        where t.chef_id = c.id and t.status = 'approved' and day::date between t.first_date and t.last_date)
     group by 1, 2`.execute(db);
  return rows;
}
