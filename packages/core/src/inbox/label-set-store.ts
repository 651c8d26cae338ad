/** The company's set of labels. */
import type { LabelColour } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface LabelRow {
  readonly id: string;
  readonly name: string;
  readonly colour: LabelColour;
  readonly version: number;
  /** How many conversations carry it, closed ones too. */
  readonly used: number;
}

function labelRows(db: Database) {
  return db.selectFrom('labels as l').select((eb) => [
    'l.id',
    'l.name',
    sql<LabelColour>`l.colour`.as('colour'),
    'l.version',
    eb
      .selectFrom('conversation_labels as c')
      .select((inner) => inner.fn.countAll<number>().as('used'))
      .whereRef('c.label_id', '=', 'l.id')
      .as('used'),
  ]);
}

export async function readLabels(db: Database): Promise<LabelRow[]> {
  const rows = await labelRows(db)
    .orderBy(sql`lower(l.name)`)
    .execute();
  return rows.map((row) => ({ ...row, used: row.used ?? 0 }));
}

export async function findLabel(db: Database, id: string): Promise<LabelRow | null> {
  const row = await labelRows(db).where('l.id', '=', id).executeTakeFirst();
  return row === undefined ? null : { ...row, used: row.used ?? 0 };
}

/** How many there are, counted one after another: two requests cannot both find room for the last. */
export async function countLabels(db: Database): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('labels'))`.execute(db);
  const { count } = await db
    .selectFrom('labels')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

interface LabelValues {
  readonly name: string;
  readonly colour: LabelColour;
}

/** False when another label has this name, however it is written. */
export async function insertLabel(
  db: Database,
  row: LabelValues & { readonly id: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const { rows } = await sql`
    insert into labels (id, name, colour, created_at, updated_at)
    values (${row.id}, ${row.name}, ${row.colour}, ${row.at.toString()}, ${row.at.toString()})
    on conflict (lower(name)) do nothing returning id`.execute(db);
  return rows.length > 0;
}

export async function isLabelNameTaken(db: Database, name: string, exceptId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from labels where lower(name) = lower(${name}) and id <> ${exceptId}`.execute(db);
  return rows.length > 0;
}

/** Writes unless somebody else did since this version; false then. */
export async function updateLabel(
  db: Database,
  id: string,
  row: LabelValues & { readonly version: number; readonly at: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable('labels')
    .set({ name: row.name, colour: row.colour, version: row.version + 1, updated_at: row.at })
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function deleteLabel(db: Database, id: string): Promise<boolean> {
  const result = await db.deleteFrom('labels').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
