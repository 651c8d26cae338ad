import {
  GatewayError,
  audit,
  authorize,
  enqueue,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { askAboutRest, postRefund } from './follow-refund.ts';
import { moneyAlert } from './jobs.ts';
import { findPayment, type Payment } from './payment-store.ts';
import { lockRefund, setRefundStatus, type Refund } from './refund-store.ts';
import { assertSentByAnother, wayOfRefund } from './refund-way.ts';

async function loadRequested(ctx: Context, refundId: string): Promise<{ refund: Refund; payment: Payment } | null> {
  const refund = await lockRefund(ctx.db, refundId);
  if (refund === null || refund.status !== 'requested') return null;
  const payment = await findPayment(ctx.db, refund.paymentId);
  return payment === null ? null : { refund, payment };
}

/** A refused refund stays visible as failed and a person is told; only an outage is worth another try. */
async function recordRefusal(ctx: Context, refund: Refund, cause: GatewayError): Promise<void> {
  await withTransaction(ctx, async (tx: TransactionContext) => {
    authorize(tx, 'payment.apply_event');
    // A second run of the job may be refused because the first one got through: what is on its way stays so.
    if ((await lockRefund(tx.db, refund.id))?.status !== 'requested') return;
    await setRefundStatus(tx.db, refund.id, { status: 'failed', now: tx.clock.now() });
    await enqueue(tx, moneyAlert, {
      kind: 'refund_failed',
      paymentId: refund.paymentId,
      amountCents: refund.amountCents,
      key: `refund-failed:${refund.id}`,
    });
    await askAboutRest(tx, refund.paymentId);
    audit(tx, { action: 'refund.fail', entityType: 'refund', entityId: refund.id, after: { why: cause.message } });
  });
}

/**
 * Sends a promised refund to the card processor. The refund's own id is the idempotency key, so a crash between the
 * call and the commit sends the same refund again and moves the money once. Zelle, Venmo and cash go back by hand.
 */
export async function submitRefund(ctx: Context, input: { refundId: string }): Promise<void> {
  authorize(ctx, 'payment.apply_event');
  const loaded = await loadRequested(ctx, input.refundId);
  if (loaded === null) return;
  const { refund, payment } = loaded;
  if (wayOfRefund(refund, payment) !== 'card' || payment.providerPaymentId === null) {
    await withTransaction(ctx, async (tx) => {
      await enqueue(tx, moneyAlert, {
        kind: 'refund_by_hand',
        paymentId: payment.id,
        amountCents: refund.amountCents,
        key: `refund-by-hand:${refund.id}`,
      });
      audit(tx, {
        action: 'refund.hand_over',
        entityType: 'refund',
        entityId: refund.id,
        after: { method: wayOfRefund(refund, payment) },
      });
    });
    return;
  }
  try {
    const answer = await ctx.gateways.cards.refund({
      idempotencyKey: refund.id,
      paymentIntentId: payment.providerPaymentId,
      amountCents: refund.amountCents,
      refundReference: refund.id,
    });
    await recordSubmission(ctx, refund.id, payment, answer.refundId);
  } catch (error) {
    if (!(error instanceof GatewayError) || error.kind === 'unavailable') throw error;
    await recordRefusal(ctx, refund, error);
  }
}

async function recordSubmission(
  ctx: Context,
  refundId: string,
  payment: Payment,
  providerRefundId: string,
): Promise<void> {
  authorize(ctx, 'payment.apply_event');
  await withTransaction(ctx, async (tx) => {
    const refund = await lockRefund(tx.db, refundId);
    if (refund === null) throw notFound('refund');
    await postRefund(tx, refund, payment);
    // The processor's event may have been faster; what it said stands.
    if (refund.status === 'requested')
      await setRefundStatus(tx.db, refundId, { status: 'submitted', providerRefundId, now: tx.clock.now() });
    audit(tx, {
      action: 'refund.submit',
      entityType: 'refund',
      entityId: refundId,
      after: { providerRefundId, amountCents: refund.amountCents },
    });
  });
}

/**
 * A person has sent a Zelle, Venmo or cash refund; from now on the books say so. Throws `forbidden` for whoever chose
 * alone that it goes another way than it came, where that takes two.
 */
export async function recordRefundSent(ctx: Context, input: { refundId: string }): Promise<void> {
  authorize(ctx, 'payment.refund');
  await withTransaction(ctx, async (tx) => {
    const refund = await lockRefund(tx.db, input.refundId);
    const payment = refund === null ? null : await findPayment(tx.db, refund.paymentId);
    if (refund === null || payment === null || refund.status !== 'requested' || wayOfRefund(refund, payment) === 'card')
      throw notFound('refund to send by hand');
    assertSentByAnother(tx, refund);
    await postRefund(tx, refund, payment);
    await setRefundStatus(tx.db, refund.id, { status: 'succeeded', now: tx.clock.now() });
    audit(tx, {
      action: 'refund.sent_by_hand',
      entityType: 'refund',
      entityId: refund.id,
      after: { amountCents: refund.amountCents, method: wayOfRefund(refund, payment) },
    });
  });
}
