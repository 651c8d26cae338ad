/** The one place that decides what a host must get back of a booking (ADR 0053). */
import { addCents, audit, describeActor, subtractCents, type Cents, type TransactionContext } from '../kernel/index.ts';
import { creditOf, toStop, type Standing } from './credit.ts';
import { listPayments } from './payment-store.ts';
import { lockPayments, markRefundWithdrawn, type Refund } from './refund-store.ts';
import { keptOf, promiseAgain, refundPayments, type RefundBy, type RefundPromise } from './request-refund.ts';
import { readStanding } from './standing-store.ts';
import { lockStoppable, lockStopped, setStopped } from './unsent-refund-store.ts';

export interface Settling {
  /** Why money goes back, for whoever looks at the refund. */
  readonly reason: string;
  /** How it stood before the bill changed: what a larger bill needs again is then stopped, where it was not sent. */
  readonly before?: Standing | undefined;
  /** Who asked for what makes this money go back, when the actor is the second person and agreed to the amount. */
  readonly askedBy?: string | undefined;
  /** Nobody asked for it, such as after a verdict: whoever gave that may agree to this. */
  readonly byRule?: boolean | undefined;
  /** Why a person looks at it whatever the amount, in words for staff. */
  readonly because?: string | undefined;
  /** What our people hear when it waits for a second person. */
  readonly tell?: RefundBy['tell'];
  /** The payment it is taken of first; the newest otherwise. */
  readonly paymentId?: string | undefined;
}

export interface Settled extends RefundPromise {
  /** What goes back in addition to what did before. */
  readonly backCents: Cents;
  /** What was to go back and stays. */
  readonly stoppedCents: Cents;
}

/** What was promised is not to be, for what happened meanwhile. */
export async function supersede(tx: TransactionContext, refund: Refund, reason: string): Promise<void> {
  await markRefundWithdrawn(tx.db, refund.id, { by: describeActor(tx.actor), now: tx.clock.now() });
  const { id: entityId, status, amountCents } = refund;
  audit(tx, {
    action: 'refund.supersede',
    entityType: 'refund',
    entityId,
    before: { status },
    after: { status: 'withdrawn', amountCents },
    reason,
  });
}

async function giveBack(
  tx: TransactionContext,
  bookingId: string,
  amountCents: Cents,
  by: Settling,
): Promise<RefundPromise> {
  const all = await listPayments(tx.db, { bookingId });
  const isFirst = ({ id }: { id: string }): boolean => id === by.paymentId;
  // The last in the list is taken of first.
  const payments = [...all.filter((payment) => !isFirst(payment)), ...all.filter(isFirst)];
  const { askedBy, byRule, because, tell } = by;
  return refundPayments(tx, payments, amountCents, by.reason, { askedBy, byRule, because, tell, owed: true });
}

/**
 * Whole promises are stopped, the newest first; what of the last one still goes back is promised anew. How much of what
 * waited for a second person was stopped is kept, so that a bill that falls again does not let it out unseen.
 */
async function stop(tx: TransactionContext, bookingId: string, amountCents: Cents): Promise<void> {
  let left: Cents = amountCents;
  for (const refund of await lockStoppable(tx.db, bookingId)) {
    if (left <= 0) break;
    await supersede(tx, refund, 'The bill rose again before this money was sent.');
    const taken = addCents(Math.min(left, refund.amountCents));
    if (refund.status === 'needs_approval') await setStopped(tx.db, refund.id, taken);
    const rest = subtractCents(refund.amountCents, taken);
    if (rest > 0) await promiseAgain(tx, refund, rest);
    left = subtractCents(left, taken);
  }
}

/** What was asked for before the bill rose is asked for again now that it fell. How much of the credit that is. */
async function askAgain(
  tx: TransactionContext,
  bookingId: string,
  creditCents: Cents,
): Promise<{ cents: Cents; promises: readonly RefundPromise[] }> {
  const payments = await listPayments(tx.db, { bookingId });
  const promises: RefundPromise[] = [];
  let left: Cents = creditCents;
  for (const refund of await lockStopped(tx.db, bookingId)) {
    const kept = await keptOf(
      tx,
      payments.filter(({ id }) => id === refund.paymentId),
    );
    const part = addCents(Math.max(0, Math.min(left, refund.stoppedCents, kept)));
    if (part === 0) continue;
    promises.push(await promiseAgain(tx, refund, part));
    await setStopped(tx.db, refund.id, refund.stoppedCents - part);
    left = subtractCents(left, part);
  }
  return { cents: subtractCents(creditCents, left), promises };
}

async function promiseCredit(
  tx: TransactionContext,
  bookingId: string,
  creditCents: Cents,
  by: Settling,
): Promise<RefundPromise> {
  const again = await askAgain(tx, bookingId, creditCents);
  const rest = await giveBack(tx, bookingId, subtractCents(creditCents, again.cents), by);
  const all = [...again.promises, rest].filter(({ plan }) => plan !== 'none');
  const waits = all.find(({ plan }) => plan === 'needs_approval');
  return {
    plan: waits === undefined ? 'on_its_way' : 'needs_approval',
    because: waits?.because ?? null,
    refundIds: all.flatMap(({ refundIds }) => refundIds),
  };
}

/**
 * Brings what goes back to a host in line with what was paid and what is billed, as the last step of every verb that
 * changes either: afterwards no more stays with us than the bill, and what is beyond it is promised back. Of several at
 * once each sees those that were faster. The caller leaves the audit row of its own verb.
 */
export async function settleCredit(tx: TransactionContext, bookingId: string, by: Settling): Promise<Settled> {
  await lockPayments(tx.db, { bookingId, holdId: null });
  const now = await readStanding(tx.db, bookingId);
  const credit = creditOf(now);
  if (credit > 0) {
    const promise = await promiseCredit(tx, bookingId, credit, by);
    return { ...promise, backCents: credit, stoppedCents: addCents() };
  }
  const stoppedCents = by.before === undefined ? addCents() : toStop(by.before, now);
  if (stoppedCents > 0) await stop(tx, bookingId, stoppedCents);
  return { plan: 'none', because: null, refundIds: [], backCents: addCents(), stoppedCents };
}
