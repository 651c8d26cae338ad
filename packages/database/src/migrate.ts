import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runner, type RunnerOption } from 'node-pg-migrate';
import type pg from 'pg';

export const MIGRATIONS_DIR = join(import.meta.dirname, '..', 'migrations');
const TABLE = 'schema_migrations';

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

async function apply(url: string, direction: 'up' | 'down', count?: number): Promise<string[]> {
  const options: RunnerOption = {
    databaseUrl: url,
    dir: MIGRATIONS_DIR,
    direction,
    migrationsTable: TABLE,
    checkOrder: true,
    // Processes that start together wait for the one that came first, instead of giving up.
    advisoryLockMode: 'wait',
    logger: silent,
    ...(count === undefined ? {} : { count }),
  };
  const applied = await runner(options);
  return applied.map((migration) => migration.name);
}

/**
 * Brings the schema up to date, or on by `count` migrations, under an advisory lock so that many starting processes do
 * it once.
 */
export function migrateUp(url: string, count?: number): Promise<string[]> {
  return apply(url, 'up', count);
}

/** Takes back the newest `count` migrations. */
export function migrateDown(url: string, count: number): Promise<string[]> {
  return apply(url, 'down', count);
}

/** Names of the migrations in the repository, oldest first. */
export async function listMigrations(): Promise<string[]> {
  const files = await readdir(MIGRATIONS_DIR);
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.replace(/\.sql$/, ''))
    .toSorted();
}

/** Names of the migrations this database has not had yet. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(`select name from ${TABLE}`);
  const applied = new Set(rows.map((row) => row.name));
  return (await listMigrations()).filter((name) => !applied.has(name));
}
