import type { Context } from '../kernel/index.ts';
import { readStaffNames } from './staff-store.ts';

/** The names of these people by id, for lists that show who did something; ids of nobody are left out. */
export async function staffNames(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return readStaffNames(ctx.db, ids);
}
