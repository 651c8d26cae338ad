import { z } from 'zod';
import { audit, authorize, defineJob, withTransaction, type Context } from '../kernel/index.ts';
import { lapseOverdue } from './change-request-store.ts';
import { requestAudit } from './change-requests.ts';

export const lapseChangesJob = defineJob({ name: 'settings.lapse-changes', schema: z.strictObject({}) });

/** Ends every change nobody has decided about in time (domain 15). Returns how many. */
export async function lapseChanges(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  return withTransaction(ctx, async (tx) => {
    const lapsed = await lapseOverdue(tx.db, tx.clock.now(), null);
    for (const row of lapsed) audit(tx, requestAudit(row, 'lapse', { after: { status: 'lapsed' } }));
    return lapsed.length;
  });
}
