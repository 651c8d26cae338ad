import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { StationScope } from '../kernel/index.ts';

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

export interface RosterRow extends ChefRow {
  readonly active: boolean;
  readonly version: number;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly weeklySlots: readonly WeeklySlot[];
  readonly pendingTimeOff: number;
  readonly upcoming: number;
}

export interface RosterFilter {
  readonly scope: StationScope;
  /** Only this chef, whatever the stations. */
  readonly chefId?: string;
}

/** Chefs by station and name, with their week and what waits for them. One query. */
export async function readRoster(
  db: Database,
  { scope, chefId }: RosterFilter,
  now: Temporal.Instant,
  limit: number,
): Promise<RosterRow[]> {
  const within = scope === 'all' ? sql`true` : sql`c.station_id = any(${[...scope]}::uuid[])`;
  const { rows } = await sql<RosterRow>`
    select c.id, c.station_id as "stationId", c.display_name as "displayName", c.pay_class as "payClass", c.active,
           c.version, u.id as "staffId", u.name as "staffName",
           coalesce((select json_agg(json_build_object('weekday', w.weekday, 'slot', to_char(w.slot, 'HH24:MI'))
                                     order by w.weekday, w.slot)
                       from chef_weekly_slots w where w.chef_id = c.id), '[]') as "weeklySlots",
           (select count(*)::int from chef_time_off t where t.chef_id = c.id and t.status = 'pending') as "pendingTimeOff",
           (select count(*)::int from chef_assignments a where a.chef_id = c.id and a.leaves_at > ${now}) as upcoming
      from chefs c left join staff_users u on u.chef_id = c.id
     where ${chefId === undefined ? within : sql`c.id = ${chefId}::uuid`}
     order by c.station_id, c.display_name, c.id
     limit ${limit}`.execute(db);
  return rows;
}

export interface ChefState {
  readonly id: string;
  readonly stationId: string;
  readonly displayName: string;
  readonly payClass: ChefRow['payClass'];
  readonly active: boolean;
  readonly version: number;
}

/** Locks the station, so that no seat is sold meanwhile, and then the chef. */
export async function lockRoster(db: Database, chefId: string, stationId: string): Promise<ChefState | undefined> {
  await db.selectFrom('stations').select('id').where('id', '=', stationId).forUpdate().execute();
  const row = await db
    .selectFrom('chefs')
    .select([
      'id',
      'station_id as stationId',
      'display_name as displayName',
      'pay_class as payClass',
      'active',
      'version',
    ])
    .where('id', '=', chefId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, payClass: row.payClass as ChefRow['payClass'] };
}

export async function saveChef(db: Database, chef: ChefState): Promise<void> {
  await db
    .updateTable('chefs')
    .set({
      display_name: chef.displayName,
      pay_class: chef.payClass,
      active: chef.active,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', chef.id)
    .execute();
}

export async function replaceWeek(db: Database, chefId: string, weekly: readonly WeeklySlot[]): Promise<void> {
  await db.deleteFrom('chef_weekly_slots').where('chef_id', '=', chefId).execute();
  if (weekly.length === 0) return;
  await db
    .insertInto('chef_weekly_slots')
    .values(weekly.map((row) => ({ chef_id: chefId, weekday: row.weekday, slot: row.slot })))
    .execute();
}

/** Who signs in as the chef; false when that person is no chef, or another one. Null: nobody. */
export async function linkStaff(
  db: Database,
  chefId: string,
  staffId: string | null,
  at: Temporal.Instant,
): Promise<boolean> {
  const change = { updated_at: at, version: sql<number>`version + 1` };
  await db
    .updateTable('staff_users')
    .set({ ...change, chef_id: null })
    .where('chef_id', '=', chefId)
    .where('id', 'is distinct from', staffId)
    .execute();
  if (staffId === null) return true;
  const linked = await db
    .updateTable('staff_users')
    .set({ ...change, chef_id: chefId })
    .where('id', '=', staffId)
    .where('role', '=', 'chef')
    .where((eb) => eb.or([eb('chef_id', 'is', null), eb('chef_id', '=', chefId)]))
    .executeTakeFirst();
  return linked.numUpdatedRows === 1n;
}

/** Does the work and takes it back, for previews that are to tell exactly what would be. */
export async function tryOut<T>(db: Database, work: () => Promise<T>): Promise<T> {
  await sql`savepoint try_out`.execute(db);
  const value = await work();
  await sql`rollback to savepoint try_out`.execute(db);
  return value;
}
