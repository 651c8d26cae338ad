import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface SealedColumn {
  readonly table: string;
  readonly column: string;
}

/** Every column that holds sealed values, found by the name they all end in. */
export async function listSealedColumns(db: Database): Promise<readonly SealedColumn[]> {
  const { rows } = await sql<SealedColumn>`
    select c.table_name as table, c.column_name as column
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name like '%\\_enc'
     order by 1, 2`.execute(db);
  return rows;
}

export interface SealedValue {
  /** The row's place in the table, good while it is locked. */
  readonly place: string;
  readonly value: string;
}

/** Locks some rows whose value is not sealed with the active key; rows somebody else works on come in a later batch. */
export async function lockOldValues(
  db: Database,
  { table, column }: SealedColumn,
  activeKeyId: string,
  limit: number,
): Promise<readonly SealedValue[]> {
  const { rows } = await sql<SealedValue>`
    select ctid::text as place, ${sql.ref(column)} as value from ${sql.table(table)}
     where ${sql.ref(column)} is not null and not starts_with(${sql.ref(column)}, ${`e1.${activeKeyId}.`})
     limit ${limit} for update skip locked`.execute(db);
  return rows;
}

/** Writes the re-sealed values; tells the guards of immutable tables that this is the rotation. */
export async function writeResealed(
  db: Database,
  { table, column }: SealedColumn,
  values: readonly SealedValue[],
): Promise<void> {
  await sql`select set_config('myhibachi.rotating_keys', 'on', true)`.execute(db);
  await sql`
    update ${sql.table(table)} as t set ${sql.ref(column)} = v.value
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as v(place text, value text)
     where t.ctid = v.place::tid`.execute(db);
}
