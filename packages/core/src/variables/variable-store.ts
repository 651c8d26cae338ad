import type { Database } from '@myhibachi/database';
import { sql, type SqlBool } from 'kysely';

export interface StoredValue {
  readonly key: string;
  readonly value: unknown;
}

/** The newest value of each key whose time has come. */
export async function readValuesInForce(db: Database, now: Temporal.Instant): Promise<readonly StoredValue[]> {
  return db
    .selectFrom('variable_values')
    .distinctOn('key')
    .select(['key', 'value'])
    .where('effective_from', '<=', now)
    .orderBy('key')
    .orderBy('effective_from', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** One change of a figure at a time: what fits together is judged by what is really in force. */
export async function lockVariables(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(71630014)`.execute(db);
}

/** Every station there is, closed ones too: what figures of single stations may name. */
export async function readStationIds(db: Database): Promise<readonly string[]> {
  const rows = await db.selectFrom('stations').select('id').execute();
  return rows.map(({ id }) => id);
}

export interface NewValue {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Temporal.Instant;
  readonly setAt: Temporal.Instant;
  readonly setBy: string;
  readonly reason: string;
  readonly requestId: string | null;
}

export async function insertValue(db: Database, row: NewValue): Promise<void> {
  await db
    .insertInto('variable_values')
    .values({
      id: row.id,
      key: row.key,
      value: JSON.stringify(row.value),
      effective_from: row.effectiveFrom,
      set_at: row.setAt,
      set_by: row.setBy,
      reason: row.reason,
      request_id: row.requestId,
    })
    .execute();
}

export interface ValueRow {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Temporal.Instant;
  readonly setAt: Temporal.Instant;
  readonly setBy: string;
  readonly setByName: string | null;
  readonly reason: string;
  readonly approvedBy: string | null;
  readonly approvedByName: string | null;
  readonly alone: boolean | null;
}

function selectValues(db: Database) {
  return db
    .selectFrom('variable_values as v')
    .leftJoin('change_requests as r', 'r.id', 'v.request_id')
    .leftJoin('staff_users as setter', (join) => join.on(sql<SqlBool>`'staff:' || setter.id::text = v.set_by`))
    .leftJoin('staff_users as approver', 'approver.id', 'r.decided_by')
    .select([
      'v.id',
      'v.key',
      'v.value',
      'v.effective_from as effectiveFrom',
      'v.set_at as setAt',
      'v.set_by as setBy',
      'setter.name as setByName',
      'v.reason',
      'r.decided_by as approvedBy',
      'approver.name as approvedByName',
      'r.alone',
    ]);
}

/** What takes effect next, for each key that has something scheduled. */
export async function readScheduledValues(db: Database, now: Temporal.Instant): Promise<readonly ValueRow[]> {
  return selectValues(db)
    .distinctOn('v.key')
    .where('v.effective_from', '>', now)
    .orderBy('v.key')
    .orderBy('v.effective_from')
    .orderBy('v.id', 'desc')
    .execute();
}

/** Of each key the value in force with who set it and why. */
export async function readInForceWithAuthors(db: Database, now: Temporal.Instant): Promise<readonly ValueRow[]> {
  return selectValues(db)
    .distinctOn('v.key')
    .where('v.effective_from', '<=', now)
    .orderBy('v.key')
    .orderBy('v.effective_from', 'desc')
    .orderBy('v.id', 'desc')
    .execute();
}

/** The values of one key, latest first; `after` is the last row of the page before. */
export async function readValueHistory(
  db: Database,
  key: string,
  after: { effectiveFrom: Temporal.Instant; id: string } | null,
  limit: number,
): Promise<readonly ValueRow[]> {
  const rows = selectValues(db)
    .where('v.key', '=', key)
    .orderBy('v.effective_from', 'desc')
    .orderBy('v.id', 'desc')
    .limit(limit);
  return after === null
    ? rows.execute()
    : rows
        .where((eb) => eb(eb.refTuple('v.effective_from', 'v.id'), '<', eb.tuple(after.effectiveFrom, after.id)))
        .execute();
}
