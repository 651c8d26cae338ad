import { authorize, type Context } from '../kernel/index.ts';
import { foldChanges } from './trend-store.ts';

const BATCH = 10_000;

/** Folds what bookings changed about their days into the days' sums; nothing that anybody reads changes by it. */
export async function foldDays(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  let folded = 0;
  for (let batch = BATCH; batch === BATCH;) {
    batch = await foldChanges(ctx.db, BATCH);
    folded += batch;
  }
  return folded;
}
