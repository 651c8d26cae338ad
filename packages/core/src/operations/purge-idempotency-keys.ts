import { z } from 'zod';
import { authorize, defineJob, type Context } from '../kernel/index.ts';
import { deleteExpiredKeys } from './idempotency-store.ts';

export const purgeIdempotencyKeysJob = defineJob({
  name: 'operations.purge-idempotency-keys',
  schema: z.object({}),
});

/** Removes answers that are no longer replayed; answers how many. */
export async function purgeIdempotencyKeys(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  return deleteExpiredKeys(ctx, ctx.clock.now());
}
