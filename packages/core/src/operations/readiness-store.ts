import { sql } from 'kysely';
import type { Context } from '../kernel/index.ts';

/** Asks the database for a sign of life through the same pool the business uses. */
export async function pingDatabase(ctx: Context): Promise<void> {
  await sql`select 1`.execute(ctx.db);
}

export interface DatabaseFigures {
  readonly sizeBytes: number;
  readonly connections: number;
  readonly oldestTransactionSeconds: number;
}

export async function readDatabaseFigures(ctx: Context): Promise<DatabaseFigures> {
  const { rows } = await sql<DatabaseFigures>`
    select pg_database_size(current_database())::float8 as "sizeBytes", count(*)::int as connections,
           coalesce(max(extract(epoch from now() - xact_start)), 0)::float8 as "oldestTransactionSeconds"
      from pg_stat_activity where datname = current_database()`.execute(ctx.db);
  const [figures] = rows;
  if (figures === undefined) throw new Error('the database says nothing of itself');
  return figures;
}
