import { AppError, audit, authorize, describeActor, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { assertNotOwed } from './assert-not-owed.ts';
import { findPayment } from './payment-store.ts';
import { lockRefund, markRefundWithdrawn } from './refund-store.ts';
import { wayOfRefund } from './refund-way.ts';

/**
 * Takes a refund back that no money has followed: one that waits for a second person by whoever asked for it, and one
 * that a person has to send, until it is marked sent, also by who may send it (`mayStop`). What the card processor was
 * told cannot be taken back. Throws `not_found` for others' requests, `already_done` for what is settled or on its way,
 * `invalid_transition` for what was paid beyond the bill.
 */
export async function withdrawRefund(
  ctx: Context,
  input: { refundId: string; mayStop: boolean },
): Promise<{ wasPromised: boolean; amountCents: number }> {
  authorize(ctx, 'payment.request_refund');
  return withTransaction(ctx, async (tx) => {
    const refund = await lockRefund(tx.db, input.refundId);
    const payment = refund === null ? null : await findPayment(tx.db, refund.paymentId);
    if (refund === null || payment === null) throw notFound('refund');
    const by = describeActor(tx.actor);
    const wasPromised = refund.status === 'requested';
    if (refund.status !== 'needs_approval' && !(wasPromised && wayOfRefund(refund, payment) !== 'card'))
      throw new AppError('already_done', { message: 'This refund is on its way, sent or settled and stays as it is.' });
    if (by !== refund.requestedBy && !(input.mayStop && wasPromised)) throw notFound('refund');
    assertNotOwed(refund);
    await markRefundWithdrawn(tx.db, refund.id, { by, now: tx.clock.now() });
    const { amountCents } = refund;
    audit(tx, {
      action: 'refund.withdraw',
      entityType: 'refund',
      entityId: refund.id,
      before: { status: refund.status },
      after: { status: 'withdrawn', amountCents },
    });
    return { wasPromised, amountCents };
  });
}
