/**
 * The one state machine between the card processor's events and our payments. Events come late, twice and in any
 * order: each step is conditional on the row's own state, and every ledger entry has a key that can be taken once.
 */
import {
  audit,
  authorize,
  cents,
  enqueue,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { lockWaitingCardEvent, markCardEventApplied } from './card-event-store.ts';
import { moneyAlert, paymentCaptured } from './jobs.ts';
import {
  closePayment,
  findPayment,
  findPaymentByProvider,
  markCaptured,
  noteDecline,
  type Payment,
} from './payment-store.ts';
import { followRefund } from './follow-refund.ts';
import { StoredCardEvent, type StoredEventOf } from './stored-card-event.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function findReferenced(
  tx: TransactionContext,
  reference: string | null,
  sessionId: string | null,
): Promise<Payment | null> {
  const byReference = reference !== null && UUID.test(reference) ? await findPayment(tx.db, reference) : null;
  if (byReference !== null || sessionId === null) return byReference;
  return findPaymentByProvider(tx.db, { sessionId });
}

async function applyPaid(tx: TransactionContext, event: StoredEventOf<'checkout_paid'>): Promise<string> {
  const payment = await findReferenced(tx, event.paymentReference, event.sessionId);
  if (payment === null) return 'not one of our payments';
  const first = await markCaptured(tx.db, payment.id, {
    amountCents: cents(event.amountCents),
    providerPaymentId: event.paymentIntentId,
    at: tx.clock.now(),
  });
  if (!first) return 'captured before';
  await enqueue(tx, paymentCaptured, { paymentId: payment.id });
  return 'captured';
}

async function applyExpired(tx: TransactionContext, event: StoredEventOf<'checkout_expired'>): Promise<string> {
  const payment = await findReferenced(tx, event.paymentReference, event.sessionId);
  if (payment === null || payment.sessionId !== event.sessionId) return 'not one of our open checkouts';
  return (await closePayment(tx.db, payment.id, 'expired', tx.clock.now())) ? 'expired' : 'closed before';
}

async function applyDecline(tx: TransactionContext, event: StoredEventOf<'payment_failed'>): Promise<string> {
  const payment = await findReferenced(tx, event.paymentReference, null);
  if (payment === null) return 'not one of our payments';
  await noteDecline(tx.db, payment.id, event.declineCode, tx.clock.now());
  return 'decline noted, the checkout stays open';
}

async function applyDispute(tx: TransactionContext, event: StoredEventOf<'dispute_changed'>): Promise<string> {
  const payment =
    event.paymentIntentId === null
      ? null
      : await findPaymentByProvider(tx.db, { providerPaymentId: event.paymentIntentId });
  if (payment === null) return 'not one of our payments';
  const key = `dispute:${event.disputeId}:${event.status}`;
  await enqueue(tx, moneyAlert, { kind: 'dispute', paymentId: payment.id, amountCents: event.amountCents, key });
  return `dispute ${event.status}: staff told`;
}

function applyOne(tx: TransactionContext, event: StoredCardEvent): Promise<string> {
  switch (event.type) {
    case 'checkout_paid':
      return applyPaid(tx, event);
    case 'checkout_expired':
      return applyExpired(tx, event);
    case 'payment_failed':
      return applyDecline(tx, event);
    case 'refund_changed':
      return followRefund(tx, event);
    case 'dispute_changed':
      return applyDispute(tx, event);
  }
}

/** Applies one event of the inbox; a second run of the same finds it done. */
export async function applyCardEvent(ctx: Context, input: { eventId: string }): Promise<void> {
  authorize(ctx, 'payment.apply_event');
  await withTransaction(ctx, async (tx) => {
    const stored = await lockWaitingCardEvent(tx.db, input.eventId);
    if (stored === null) return;
    const event = StoredCardEvent.parse(stored);
    const outcome = await applyOne(tx, event);
    await markCardEventApplied(tx.db, input.eventId, outcome, tx.clock.now());
    audit(tx, {
      action: 'card_event.apply',
      entityType: 'card_event',
      entityId: input.eventId,
      after: { type: event.type, outcome },
    });
  });
}
