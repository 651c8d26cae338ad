import { AppError, audit, authorize, describeActor, withTransaction, type Context } from '../kernel/index.ts';
import { assertNotOwed } from './assert-not-owed.ts';
import { lockRefund, markRefundRejected } from './refund-store.ts';

/**
 * The second person's no to a refund: the money stays where it is. Nobody turns down their own (domain 7), nor what was
 * paid beyond the bill, which throws `invalid_transition`.
 */
export async function rejectRefund(ctx: Context, input: { refundId: string; reason: string }): Promise<void> {
  authorize(ctx, 'refund.approve');
  await withTransaction(ctx, async (tx) => {
    const refund = await lockRefund(tx.db, input.refundId);
    if (refund === null) throw new AppError('not_found');
    if (refund.status !== 'needs_approval')
      throw new AppError('already_done', { reason: `refund is ${refund.status}` });
    const by = describeActor(tx.actor);
    if (by === refund.requestedBy)
      throw new AppError('forbidden', { message: 'A second person has to decide on this refund.' });
    assertNotOwed(refund);
    const reasonEnc = tx.crypto.encrypt('refunds.rejection', input.reason);
    await markRefundRejected(tx.db, refund.id, { by, reasonEnc, now: tx.clock.now() });
    audit(tx, {
      action: 'refund.reject',
      entityType: 'refund',
      entityId: refund.id,
      after: { amountCents: refund.amountCents, rejectedBy: by },
      reason: input.reason,
    });
  });
}
