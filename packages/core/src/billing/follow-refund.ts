import { audit, cents, enqueue, negateCents, newId, subtractCents, type TransactionContext } from '../kernel/index.ts';
import { moneyAlert } from './jobs.ts';
import { insertLedgerEntry } from './ledger-store.ts';
import { refundPostings } from './ledger.ts';
import { findPayment, findPaymentByProvider, type Payment } from './payment-store.ts';
import {
  addRefunded,
  findRefundByProvider,
  insertRefund,
  lockPayments,
  lockRefund,
  promisedRefunds,
  setRefundStatus,
  type Refund,
} from './refund-store.ts';
import { settleCredit } from './settle-credit.ts';
import type { StoredEventOf } from './stored-card-event.ts';
import { lockUnsentRefunds } from './unsent-refund-store.ts';

type RefundEvent = StoredEventOf<'refund_changed'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Writes the money down as gone: when the processor accepted the refund, whatever becomes of it later. */
export async function postRefund(tx: TransactionContext, refund: Refund, payment: Payment): Promise<void> {
  const posted = await insertLedgerEntry(tx.db, {
    bookingId: payment.bookingId,
    holdId: payment.holdId,
    paymentId: payment.id,
    refundId: refund.id,
    kind: 'refund',
    dedupeKey: `refund:${refund.id}`,
    note: refund.reason,
    at: tx.clock.now(),
    postings: refundPostings(refund.amountCents, payment.bookingId !== null),
  });
  if (posted) await addRefunded(tx.db, payment.id, refund.amountCents);
}

async function reverseRefund(tx: TransactionContext, refund: Refund, payment: Payment): Promise<void> {
  const posted = await insertLedgerEntry(tx.db, {
    bookingId: payment.bookingId,
    holdId: payment.holdId,
    paymentId: payment.id,
    refundId: refund.id,
    kind: 'refund_reversal',
    dedupeKey: `refund-reversal:${refund.id}`,
    note: 'The bank sent the refund back.',
    at: tx.clock.now(),
    postings: refundPostings(negateCents(refund.amountCents), payment.bookingId !== null),
  });
  if (!posted) return;
  await addRefunded(tx.db, payment.id, negateCents(refund.amountCents));
  await enqueue(tx, moneyAlert, {
    kind: 'refund_failed',
    paymentId: payment.id,
    amountCents: refund.amountCents,
    key: `refund-failed:${refund.id}`,
  });
}

/**
 * What stays beyond the bill when a refund went another way than was promised is still the host's: a person decides how
 * it reaches them.
 */
export async function askAboutRest(tx: TransactionContext, paymentId: string): Promise<void> {
  const payment = await findPayment(tx.db, paymentId);
  if (payment === null || payment.bookingId === null) return;
  await settleCredit(tx, payment.bookingId, {
    reason: 'Paid beyond the bill, and the refund before it did not reach the host.',
    because: 'The refund before it failed or went out another way: somebody looks at why first.',
    // The failure is what they hear of.
    tell: 'nothing',
  });
}

/** Money that has left takes the place of our own promises that no longer fit into what was captured. */
async function makeRoom(tx: TransactionContext, payment: Payment, amountCents: number): Promise<void> {
  const promised = (await promisedRefunds(tx.db, [payment.id])).get(payment.id) ?? 0;
  let missing = promised + amountCents - payment.capturedCents;
  for (const refund of missing > 0 ? await lockUnsentRefunds(tx.db, payment.id) : []) {
    if (missing <= 0) return;
    await setRefundStatus(tx.db, refund.id, { status: 'failed', now: tx.clock.now() });
    audit(tx, { action: 'refund.supersede', entityType: 'refund', entityId: refund.id, after: { amountCents } });
    const short = subtractCents(refund.amountCents, amountCents);
    const key = `refund-failed:${refund.id}`;
    if (short > 0)
      await enqueue(tx, moneyAlert, { kind: 'refund_failed', paymentId: payment.id, amountCents: short, key });
    missing -= refund.amountCents;
  }
}

/** A refund somebody made in the processor's own console: our books follow it. */
async function adoptRefund(tx: TransactionContext, event: RefundEvent): Promise<Refund | null> {
  if (event.paymentIntentId === null) return null;
  const payment = await findPaymentByProvider(tx.db, { providerPaymentId: event.paymentIntentId });
  if (payment === null) return null;
  const refund = {
    id: newId(),
    paymentId: payment.id,
    amountCents: cents(event.amountCents),
    reason: "Made in the card processor's console.",
  };
  const rest = {
    status: 'submitted',
    requestedBy: 'card processor',
    approvedBy: null,
    way: null,
    reducesBillCents: cents(0),
    owed: false,
    providerRefundId: event.refundId,
  } as const;
  await lockPayments(tx.db, payment);
  await makeRoom(tx, payment, event.amountCents);
  const inserted = await insertRefund(tx.db, { ...refund, ...rest, approvedBy: undefined, now: tx.clock.now() });
  return inserted
    ? { ...refund, ...rest, because: null, stoppedCents: cents(0) }
    : findRefundByProvider(tx.db, event.refundId);
}

async function findRefund(tx: TransactionContext, event: RefundEvent): Promise<Refund | null> {
  const reference = event.refundReference;
  if (reference !== null && UUID.test(reference)) return lockRefund(tx.db, reference);
  return (await findRefundByProvider(tx.db, event.refundId)) ?? adoptRefund(tx, event);
}

/** Brings a refund to where the processor says it is. `failed` is final: a late `succeeded` does not undo it. */
export async function followRefund(tx: TransactionContext, event: RefundEvent): Promise<string> {
  const refund = await findRefund(tx, event);
  const payment = refund === null ? null : await findPayment(tx.db, refund.paymentId);
  if (refund === null || payment === null) return 'not one of our refunds';
  await postRefund(tx, refund, payment);
  const now = tx.clock.now();
  if (event.status === 'failed' || event.status === 'canceled') {
    await reverseRefund(tx, refund, payment);
    await setRefundStatus(tx.db, refund.id, { status: 'failed', providerRefundId: event.refundId, now });
    await askAboutRest(tx, payment.id);
    return 'refund failed: staff told';
  }
  if (refund.status === 'failed' || refund.status === 'succeeded') return `refund ${refund.status} before`;
  const status = event.status === 'succeeded' ? 'succeeded' : 'submitted';
  await setRefundStatus(tx.db, refund.id, { status, providerRefundId: event.refundId, now });
  await askAboutRest(tx, payment.id);
  return `refund ${status}`;
}
