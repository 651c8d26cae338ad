import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { StationScope } from '../kernel/index.ts';

export type TimeOffStatus = 'pending' | 'approved' | 'denied';

export interface TimeOffRow {
  readonly id: string;
  readonly chefId: string;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly reason: string;
}

export interface TimeOffRecord extends TimeOffRow {
  readonly chefName: string;
  readonly stationId: string;
  readonly status: TimeOffStatus;
  readonly decisionReason: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

export async function insertTimeOff(
  db: Database,
  row: TimeOffRow,
  status: TimeOffStatus,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('chef_time_off')
    .values({
      id: row.id,
      chef_id: row.chefId,
      first_date: row.firstDate,
      last_date: row.lastDate,
      status,
      reason: row.reason,
      created_at: at,
    })
    .execute();
}

function records(db: Database) {
  return db
    .selectFrom('chef_time_off as t')
    .innerJoin('chefs as c', 'c.id', 't.chef_id')
    .select([
      't.id as id',
      't.chef_id as chefId',
      't.first_date as firstDate',
      't.last_date as lastDate',
      't.reason as reason',
      't.status as status',
      't.decision_reason as decisionReason',
      't.decided_at as decidedAt',
      't.created_at as createdAt',
      'c.display_name as chefName',
      'c.station_id as stationId',
    ])
    .$narrowType<{ status: TimeOffStatus }>();
}

export async function findTimeOff(db: Database, id: string): Promise<TimeOffRecord | undefined> {
  return records(db).where('t.id', '=', id).executeTakeFirst();
}

export async function readTimeOffOf(db: Database, chefId: string, limit: number): Promise<TimeOffRecord[]> {
  return records(db).where('t.chef_id', '=', chefId).orderBy('t.first_date', 'desc').limit(limit).execute();
}

export interface TimeOffFilter {
  readonly scope: StationScope;
  readonly chefId: string | null;
  readonly status: TimeOffStatus | undefined;
  /** Days that it reaches into; open where they are not said. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly after: { readonly createdAt: Temporal.Instant; readonly id: string } | null;
}

export async function listTimeOffRecords(db: Database, filter: TimeOffFilter, limit: number): Promise<TimeOffRecord[]> {
  const { scope, chefId, status, from, to, after } = filter;
  let query = records(db).orderBy('t.created_at').orderBy('t.id').limit(limit);
  if (chefId !== null) query = query.where('t.chef_id', '=', chefId);
  else if (scope !== 'all') query = query.where('c.station_id', '=', sql<string>`any(${[...scope]}::uuid[])`);
  if (status !== undefined) query = query.where('t.status', '=', status);
  if (from !== undefined) query = query.where('t.last_date', '>=', from);
  if (to !== undefined) query = query.where('t.first_date', '<=', to);
  if (after !== null) query = query.where(sql<boolean>`(t.created_at, t.id) > (${after.createdAt}, ${after.id}::uuid)`);
  return query.execute();
}

/** Whether the chef has asked for, or has, any of these days; with `approved` only what they have. */
export async function overlapsTimeOff(
  db: Database,
  row: Omit<TimeOffRow, 'reason'>,
  approvedOnly: boolean,
): Promise<boolean> {
  const found = await db
    .selectFrom('chef_time_off')
    .select('id')
    .where('chef_id', '=', row.chefId)
    .where('id', '!=', row.id)
    .where('status', 'in', approvedOnly ? ['approved'] : ['approved', 'pending'])
    .where('first_date', '<=', row.lastDate)
    .where('last_date', '>=', row.firstDate)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** False when it was decided before. */
export async function decide(
  db: Database,
  id: string,
  decision: { status: 'approved' | 'denied'; reason: string; at: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable('chef_time_off')
    .set({ status: decision.status, decision_reason: decision.reason, decided_at: decision.at })
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** False when it is in another state by now. */
export async function dropTimeOff(db: Database, id: string, status: TimeOffStatus): Promise<boolean> {
  const result = await db
    .deleteFrom('chef_time_off')
    .where('id', '=', id)
    .where('status', '=', status)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
