import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { newId, type Role } from '../kernel/index.ts';

export type StaffStatus = 'active' | 'pending_approval' | 'suspended';

export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly emailEnc: string;
  readonly role: Role;
  readonly status: StaffStatus;
  readonly chefId: string | null;
  readonly hasSecondFactor: boolean;
  readonly version: number;
}

const COLUMNS = [
  'staff_users.id',
  'name',
  'email_enc as emailEnc',
  sql<Role>`role`.as('role'),
  sql<StaffStatus>`status`.as('status'),
  'chef_id as chefId',
  'two_factor_enabled as hasSecondFactor',
  'version',
] as const;

export async function readStaff(db: Database, id: string): Promise<StaffRow | undefined> {
  return db.selectFrom('staff_users').select(COLUMNS).where('id', '=', id).executeTakeFirst();
}

/** Waits for whoever changes the same person. */
export async function lockStaff(db: Database, id: string): Promise<StaffRow | undefined> {
  return db.selectFrom('staff_users').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
}

export interface StaffWithPassword extends StaffRow {
  readonly passwordHash: string | null;
}

export async function readStaffByEmail(db: Database, emailBidx: string): Promise<StaffWithPassword | undefined> {
  return db
    .selectFrom('staff_users')
    .leftJoin('staff_accounts', (join) =>
      join.onRef('staff_accounts.staff_id', '=', 'staff_users.id').on('provider_id', '=', 'credential'),
    )
    .select([...COLUMNS, 'password_hash as passwordHash'])
    .where('email_bidx', '=', emailBidx)
    .executeTakeFirst();
}

export async function readPasswordHash(db: Database, staffId: string): Promise<string | null> {
  const row = await db
    .selectFrom('staff_accounts')
    .select('password_hash')
    .where('staff_id', '=', staffId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password_hash ?? null;
}

export async function replaceStaffStations(
  db: Database,
  staffId: string,
  stationIds: readonly string[],
): Promise<void> {
  await db.deleteFrom('staff_stations').where('staff_id', '=', staffId).execute();
  if (stationIds.length === 0) return;
  const rows = stationIds.map((stationId) => ({ staff_id: staffId, station_id: stationId }));
  await db.insertInto('staff_stations').values(rows).execute();
}

export interface NewStaff {
  readonly id: string;
  readonly name: string;
  readonly emailBidx: string;
  readonly emailEnc: string;
  readonly emailVerified: boolean;
  readonly role: Role;
  readonly status: StaffStatus;
  readonly chefId: string | null;
  readonly at: Temporal.Instant;
}

/** False when the address has an account already. */
export async function insertStaff(db: Database, staff: NewStaff): Promise<boolean> {
  const row = await db
    .insertInto('staff_users')
    .values({
      id: staff.id,
      name: staff.name,
      email_bidx: staff.emailBidx,
      email_enc: staff.emailEnc,
      email_verified: staff.emailVerified,
      role: staff.role,
      status: staff.status,
      chef_id: staff.chefId,
      created_at: staff.at,
      updated_at: staff.at,
    })
    .onConflict((conflict) => conflict.column('email_bidx').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function markSecondFactor(db: Database, staffId: string, at: Temporal.Instant): Promise<void> {
  await db
    .updateTable('staff_users')
    .set({ two_factor_enabled: true, updated_at: at })
    .where('id', '=', staffId)
    .execute();
}

export async function readStaffNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('staff_users')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function countRole(db: Database, role: Role): Promise<number> {
  const row = await db
    .selectFrom('staff_users')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('role', '=', role)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function findStaffByAccount(
  db: Database,
  provider: string,
  accountId: string,
): Promise<StaffRow | undefined> {
  return db
    .selectFrom('staff_users')
    .innerJoin('staff_accounts', 'staff_accounts.staff_id', 'staff_users.id')
    .select(COLUMNS)
    .where('provider_id', '=', provider)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** Ties a person to their account elsewhere. None of its tokens is kept: it only says who they are. */
export async function insertAccount(
  db: Database,
  account: {
    readonly staffId: string;
    readonly provider: string;
    readonly accountId: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('staff_accounts')
    .values({
      id: newId(),
      staff_id: account.staffId,
      provider_id: account.provider,
      account_id: account.accountId,
      created_at: account.at,
      updated_at: account.at,
    })
    .execute();
}
