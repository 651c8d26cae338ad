/** What makes writing millions of rows quick: keys built once, when the rows are there, and checks asked once for all. */
import type { PoolClient } from 'pg';

interface Rule {
  readonly name: string;
  readonly definition: string;
}

/**
 * Takes the indexes and the keys that nothing refers to off these tables and answers the statements that put them back,
 * by table: building one from all rows is far quicker than growing it row by row.
 */
export async function takeKeysOff(
  client: PoolClient,
  tables: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const restore = new Map<string, string[]>();
  for (const table of tables) {
    const keys = await client.query<Rule>(
      `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint c
        where conrelid = $1::regclass and contype in ('p', 'u', 'x')
          and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)`,
      [table],
    );
    for (const { name } of keys.rows) await client.query(`alter table ${table} drop constraint ${name}`);
    const indexes = await client.query<Rule>(
      `select indexname as name, indexdef as definition from pg_indexes i
        where tablename = $1 and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`,
      [table],
    );
    for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
    restore.set(table, [
      ...keys.rows.map(({ name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
      ...indexes.rows.map(({ definition }) => definition),
    ]);
  }
  return restore;
}

/** For this connection: no triggers and foreign keys, memory for sorts, rows read in the order they were written. */
export async function writeInBulk(client: PoolClient): Promise<void> {
  await client.query(`set statement_timeout = '900s'; set idle_in_transaction_session_timeout = 0;
    set session_replication_role = replica; set synchronous_commit = off; set synchronize_seqscans = off;
    set max_parallel_workers_per_gather = 0; set maintenance_work_mem = '768MB'; set work_mem = '256MB'`);
}

/** Seldom a checkpoint, and no vacuum beside, while so much is written at once. */
export async function setUpForBulk(client: PoolClient): Promise<void> {
  await client.query(`alter system set max_wal_size = '24GB'`);
  await client.query(`alter system set checkpoint_timeout = '1h'`);
  await client.query(`alter system set autovacuum = off`);
  await client.query(`select pg_reload_conf()`);
}

/** As the program finds it in production. */
export async function setBackFromBulk(client: PoolClient): Promise<void> {
  for (const setting of ['max_wal_size', 'checkpoint_timeout', 'autovacuum'])
    await client.query(`alter system reset ${setting}`);
  await client.query(`select pg_reload_conf()`);
}

interface Reference {
  readonly name: string;
  readonly child: string;
  readonly column: string;
  readonly parent: string;
  readonly key: string;
}

/** The foreign keys of these tables that some row breaks, asked of all rows at once. */
export async function findBrokenReferences(client: PoolClient, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<Reference>(
    `select c.conname as name, c.conrelid::regclass::text as child, a.attname as column,
            c.confrelid::regclass::text as parent, k.attname as key
       from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
      where c.contype = 'f' and c.conrelid = any ($1::regclass[]) and cardinality(c.conkey) = 1`,
    [tables],
  );
  const broken: string[] = [];
  for (const { name, child, column, parent, key } of rows) {
    const found = await client.query(
      `select 1 from ${child} c where c.${column} is not null
          and not exists (select 1 from ${parent} p where p.${key} = c.${column}) limit 1`,
    );
    if (found.rowCount !== 0) broken.push(name);
  }
  return broken;
}
