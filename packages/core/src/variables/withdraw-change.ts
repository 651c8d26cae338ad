import type { SettingChange } from '@myhibachi/contracts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { personOf } from './apply-change.ts';
import { endRequest, loadRequest, presentRequest, requestAudit } from './change-requests.ts';

/**
 * Takes back a change one asked for oneself. Throws `not_found`, `forbidden` when it is somebody else's, and
 * `invalid_transition` when it is over.
 */
export async function withdrawChange(ctx: Context, input: { id: string; reason: string }): Promise<SettingChange> {
  authorize(ctx, 'variable.request');
  const { staffId } = personOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const row = await loadRequest(tx, input.id);
    if (row.requestedBy !== staffId) {
      throw new AppError('forbidden', { message: 'This is somebody else’s change: you can approve or reject it.' });
    }
    await endRequest(tx, row, { status: 'withdrawn', by: staffId, at: tx.clock.now(), reason: input.reason });
    audit(tx, requestAudit(row, 'withdraw', { after: { status: 'withdrawn' }, reason: input.reason }));
    return presentRequest(tx, await loadRequest(tx, input.id));
  });
}
