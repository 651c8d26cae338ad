/** The one place that decides what a host must get back of a booking (ADR 0053). */
import { addCents, audit, describeActor, subtractCents, type Cents, type TransactionContext } from '../kernel/index.ts';
import { creditOf, toStop, type Standing } from './credit.ts';
import { listPayments } from './payment-store.ts';
import { lockPayments, markRefundWithdrawn, type Refund } from './refund-store.ts';
import { refundPayments, type RefundBy, type RefundPromise } from './request-refund.ts';
import { readStanding } from './standing-store.ts';
import { lockStoppable } from './unsent-refund-store.ts';

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

/** Whole promises are stopped, the newest first; what of the last one still goes back is promised anew. */
async function stop(tx: TransactionContext, bookingId: string, amountCents: Cents, by: Settling): Promise<void> {
  let stopped = 0;
  for (const refund of await lockStoppable(tx.db, bookingId)) {
    if (stopped >= amountCents) break;
    await supersede(tx, refund, 'The bill rose again before this money was sent.');
    stopped += refund.amountCents;
  }
  const rest = subtractCents(addCents(stopped), amountCents);
  if (rest > 0) await giveBack(tx, bookingId, rest, by);
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
    const promise = await giveBack(tx, bookingId, credit, by);
    return { ...promise, backCents: credit, stoppedCents: addCents() };
  }
  const stoppedCents = by.before === undefined ? addCents() : toStop(by.before, now);
  if (stoppedCents > 0) await stop(tx, bookingId, stoppedCents, by);
  return { plan: 'none', because: null, refundIds: [], backCents: addCents(), stoppedCents };
}
