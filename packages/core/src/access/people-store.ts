import type { Database } from '@myhibachi/database';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Role, StationScope } from '../kernel/index.ts';

export type PersonStatus = 'active' | 'pending_approval' | 'suspended';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly emailEnc: string;
  readonly emailBidx: string;
  readonly role: Role;
  readonly status: PersonStatus;
  readonly stationIds: readonly string[];
  readonly chefId: string | null;
  readonly chefName: string | null;
  readonly chefStationId: string | null;
  readonly hasSecondFactor: boolean;
  readonly lastSeenAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly version: number;
}

function selectPeople(db: Database, now: Temporal.Instant) {
  return db
    .selectFrom('staff_users as u')
    .leftJoin('chefs as c', 'c.id', 'u.chef_id')
    .select([
      'u.id',
      'u.name',
      sql<string>`lower(u.name)`.as('sortName'),
      'u.email_enc as emailEnc',
      'u.email_bidx as emailBidx',
      sql<Role>`u.role`.as('role'),
      sql<PersonStatus>`u.status`.as('status'),
      sql<string[]>`array(select station_id::text from staff_stations t where t.staff_id = u.id order by 1)`.as(
        'stationIds',
      ),
      'u.chef_id as chefId',
      'c.display_name as chefName',
      'c.station_id as chefStationId',
      'u.two_factor_enabled as hasSecondFactor',
      (eb) =>
        eb
          .selectFrom('staff_sessions as s')
          .select((inner) => inner.fn.max('s.last_seen_at').as('seen'))
          .whereRef('s.staff_id', '=', 'u.id')
          .where('s.expires_at', '>', now)
          .as('lastSeenAt'),
      'u.created_at as createdAt',
      'u.version',
    ]);
}

function worksIn(stationIds: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from staff_stations t
    where t.staff_id = u.id and t.station_id = any (${sql.val([...stationIds])}::uuid[]))`;
}

export interface PeopleFilter {
  readonly scope: StationScope;
  /** Seen whatever the scope is: oneself. */
  readonly self: string | null;
  readonly name: string | null;
  readonly emailBidx: string | null;
  readonly role: Role | null;
  readonly status: PersonStatus | null;
  readonly stationId: string | null;
}

/** People by name, after the one a cursor names. */
export async function readPeople(
  db: Database,
  filter: PeopleFilter,
  window: { readonly after: readonly [string, string] | null; readonly limit: number; readonly now: Temporal.Instant },
): Promise<readonly PersonRow[]> {
  const { scope, self, after } =
    window.after === null ? { ...filter, after: null } : { ...filter, after: window.after };
  let query = selectPeople(db, window.now);
  if (scope !== 'all')
    query = query.where((eb) => eb.or([worksIn(scope), ...(self === null ? [] : [eb('u.id', '=', self)])]));
  if (filter.name !== null)
    query = query.where('u.name', 'ilike', `%${filter.name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
  if (filter.emailBidx !== null) query = query.where('u.email_bidx', '=', filter.emailBidx);
  if (filter.role !== null) query = query.where('u.role', '=', filter.role);
  if (filter.status !== null) query = query.where('u.status', '=', filter.status);
  if (filter.stationId !== null) query = query.where(worksIn([filter.stationId]));
  if (after !== null) query = query.where(sql<SqlBool>`(lower(u.name), u.id) > (${after[0]}, ${after[1]}::uuid)`);
  return query
    .orderBy(sql`lower(u.name)`)
    .orderBy('u.id')
    .limit(window.limit)
    .execute();
}

export async function readPerson(db: Database, id: string, now: Temporal.Instant): Promise<PersonRow | undefined> {
  return selectPeople(db, now).where('u.id', '=', id).executeTakeFirst();
}

export interface Locked {
  readonly id: string;
  readonly role: Role;
  readonly status: PersonStatus;
}

/**
 * Locks these people and every active super admin, in one order: whoever counts the super admins counts those that
 * are left after everybody before them.
 */
export async function lockPeople(db: Database, ids: readonly string[]): Promise<readonly Locked[]> {
  return db
    .selectFrom('staff_users')
    .select(['id', sql<Role>`role`.as('role'), sql<PersonStatus>`status`.as('status')])
    .where((eb) =>
      eb.or([eb('id', 'in', [...ids]), eb.and([eb('role', '=', 'super_admin'), eb('status', '=', 'active')])]),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The sealed addresses of every active super admin. */
export async function readSuperAdmins(db: Database): Promise<readonly { id: string; emailEnc: string }[]> {
  return db
    .selectFrom('staff_users')
    .select(['id', 'email_enc as emailEnc'])
    .where('role', '=', 'super_admin')
    .where('status', '=', 'active')
    .orderBy('id')
    .execute();
}

export interface PersonChange {
  readonly name?: string;
  readonly role?: Role;
  readonly status?: PersonStatus;
  readonly chefId?: string | null;
}

/** False when another account has this chef. The row is locked by the caller. */
export async function updatePerson(
  db: Database,
  id: string,
  change: PersonChange,
  now: Temporal.Instant,
): Promise<boolean> {
  try {
    await db
      .updateTable('staff_users')
      .set((eb) => ({
        version: eb('version', '+', 1),
        updated_at: now,
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.status === undefined ? {} : { status: change.status }),
        ...(change.chefId === undefined ? {} : { chef_id: change.chefId }),
      }))
      .where('id', '=', id)
      .execute();
    return true;
  } catch (cause) {
    // 23505, unique_violation: the chef stands in another row.
    if (cause instanceof Error && 'code' in cause && cause.code === '23505') return false;
    throw cause;
  }
}

export async function replaceStations(db: Database, staffId: string, stationIds: readonly string[]): Promise<void> {
  await db.deleteFrom('staff_stations').where('staff_id', '=', staffId).execute();
  if (stationIds.length === 0) return;
  const rows = stationIds.map((stationId) => ({ staff_id: staffId, station_id: stationId }));
  await db.insertInto('staff_stations').values(rows).execute();
}

export interface ChefChoice {
  readonly id: string;
  readonly name: string;
  readonly stationId: string;
}

export async function readChef(db: Database, id: string): Promise<(ChefChoice & { taken: boolean }) | undefined> {
  return db
    .selectFrom('chefs as c')
    .leftJoin('staff_users as u', 'u.chef_id', 'c.id')
    .select([
      'c.id',
      'c.display_name as name',
      'c.station_id as stationId',
      (eb) => eb('u.id', 'is not', null).$castTo<boolean>().as('taken'),
    ])
    .where('c.id', '=', id)
    .where('c.active', '=', true)
    .executeTakeFirst();
}

/** Active chefs nobody signs in as, at most 500. */
export async function readFreeChefs(db: Database, scope: StationScope): Promise<readonly ChefChoice[]> {
  const base = db
    .selectFrom('chefs as c')
    .leftJoin('staff_users as u', 'u.chef_id', 'c.id')
    .select(['c.id', 'c.display_name as name', 'c.station_id as stationId'])
    .where('u.id', 'is', null)
    .where('c.active', '=', true);
  const narrowed =
    scope === 'all' ? base : base.where(sql<SqlBool>`c.station_id = any (${sql.val([...scope])}::uuid[])`);
  return narrowed.orderBy('c.display_name').orderBy('c.id').limit(500).execute();
}

/** Whether nobody signs in as this chef, and nobody becomes it before the transaction ends. */
export async function lockFreeChef(db: Database, id: string): Promise<boolean> {
  await db.selectFrom('chefs').select('id').where('id', '=', id).forUpdate().execute();
  return (await readChef(db, id))?.taken === false;
}
