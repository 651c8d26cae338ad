import { z } from 'zod';
import { authorize, defineJob, type Context } from '../kernel/index.ts';
import { deleteOldClients } from './client-store.ts';

export const purgeClientsJob = defineJob({ name: 'access.purge_clients', schema: z.strictObject({}) });

const KEPT_DAYS = 30;

/** Lets clients and tokens go that ran out some weeks ago. Answers how many clients. */
export async function purgeClients(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  return deleteOldClients(ctx.db, ctx.clock.now().subtract({ hours: KEPT_DAYS * 24 }));
}
