/** Words our people write again and again. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface CannedRow {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly version: number;
}

const COLUMNS = ['id', 'name', 'body', 'version'] as const;

export async function readCanned(db: Database): Promise<CannedRow[]> {
  return db
    .selectFrom('canned_replies')
    .select(COLUMNS)
    .orderBy(sql`lower(name)`)
    .execute();
}

export async function findCanned(db: Database, id: string): Promise<CannedRow | null> {
  const row = await db.selectFrom('canned_replies').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** How many there are, counted one after another: two requests cannot both find room for the last. */
export async function countCanned(db: Database): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('canned_replies'))`.execute(db);
  const { count } = await db
    .selectFrom('canned_replies')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

interface CannedValues {
  readonly name: string;
  readonly body: string;
}

/** False when another one has this name, however it is written. */
export async function insertCanned(
  db: Database,
  row: CannedValues & { readonly id: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into canned_replies (id, name, body, created_at, updated_at)
    values (${row.id}, ${row.name}, ${row.body}, ${row.at.toString()}, ${row.at.toString()})
    on conflict (lower(name)) do nothing returning id`.execute(db);
  return rows.length > 0;
}

export async function isCannedNameTaken(db: Database, name: string, exceptId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from canned_replies where lower(name) = lower(${name}) and id <> ${exceptId}`.execute(db);
  return rows.length > 0;
}

/** Writes unless somebody else did since this version; false then. */
export async function updateCanned(
  db: Database,
  id: string,
  row: CannedValues & { readonly version: number; readonly at: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable('canned_replies')
    .set({ name: row.name, body: row.body, version: row.version + 1, updated_at: row.at })
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function deleteCanned(db: Database, id: string): Promise<boolean> {
  const result = await db.deleteFrom('canned_replies').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
