import { sql } from 'kysely';
import type { Context } from '../kernel/index.ts';

/** Asks the database for a sign of life through the same pool the business uses. */
export async function pingDatabase(ctx: Context): Promise<void> {
  await sql`select 1`.execute(ctx.db);
}
