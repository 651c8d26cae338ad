import { authorize, type Context } from '../kernel/index.ts';
import type { Change } from './change.ts';
import { readChangesAfter, readLastSeq } from './change-store.ts';

/** What happened after `seq`, oldest first, at most `limit`. For the live feed, which asks for all and shows each its part. */
export function listChanges(ctx: Context, input: { seq: number; limit: number }): Promise<Change[]> {
  authorize(ctx, 'operations.run');
  return readChangesAfter(ctx.db, input.seq, input.limit);
}

/** The number of the newest row of the audit log. */
export function getLastSeq(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  return readLastSeq(ctx.db);
}
