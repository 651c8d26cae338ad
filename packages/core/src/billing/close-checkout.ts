import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { closePayment, findPayment } from './payment-store.ts';

/** Closes a checkout nobody may pay any more. When it was paid a moment before, the payment's own event decides. */
export async function closeCheckout(ctx: Context, input: { paymentId: string }): Promise<void> {
  authorize(ctx, 'payment.apply_event');
  const payment = await findPayment(ctx.db, input.paymentId);
  if (payment === null || payment.status === 'captured') return;
  const outcome = payment.sessionId === null ? 'expired' : await ctx.gateways.cards.expireCheckout(payment.sessionId);
  if (outcome === 'already_paid') return;
  await withTransaction(ctx, async (tx) => {
    await closePayment(tx.db, payment.id, 'expired', tx.clock.now());
    audit(tx, { action: 'payment.close', entityType: 'payment', entityId: payment.id });
  });
}
