import {
  AppError,
  audit,
  authorize,
  addCents,
  describeActor,
  enqueue,
  newId,
  subtractCents,
  withTransaction,
  type Cents,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { moneyAlert, refundSubmit } from './jobs.ts';
import { findPayment, type Payment } from './payment-store.ts';
import { whyTwo, whyTwoNow } from './refund-limit.ts';
import { insertRefund, lockRefund, promisedRefunds, setRefundStatus, type Refund } from './refund-store.ts';
import { judgeOtherWay, type HandWay } from './refund-way.ts';

export type RefundPlan = 'none' | 'on_its_way' | 'needs_approval';

export interface RefundPromise {
  readonly plan: RefundPlan;
  /** Why a second person is asked, in words for staff. */
  readonly because: string | null;
  /** One refund of each payment that money goes back of. */
  readonly refundIds: readonly string[];
}

export interface RefundBy {
  /**
   * Nobody asked for it: it follows from the books, by the verdict of somebody who may agree to it as to anybody else's.
   */
  readonly byRule?: boolean | undefined;
  /** Waits for a second person whatever the amount: who asks may only ask. */
  readonly waits?: boolean;
  /** Who asked for what makes this money go back, when the actor is the second person and agreed to this very amount. */
  readonly askedBy?: string | undefined;
  /** Why a second person looks at it whatever the amount, in words for staff. */
  readonly because?: string | undefined;
  /** What our people hear when it waits: that it does, that too much came, or nothing, where they are told already. */
  readonly tell?: 'refund_needs_approval' | 'overpaid' | 'nothing' | undefined;
  /** Paid beyond the bill: it falls away with a larger one, and nobody turns it down. */
  readonly owed?: boolean | undefined;
  /** How much of it the bill is smaller by once it is agreed to, which is the caller's to write. */
  readonly reducesBillCents?: number | undefined;
}

/** As a refund names whom nobody can ask. */
const THE_RULE = 'system:credit';

interface Asked {
  readonly byRule: boolean | undefined;
  readonly reason: string;
  readonly because: string | null;
  readonly askedBy: string | undefined;
  readonly reducesBillCents: Cents;
  readonly owed: boolean | undefined;
  /** Who asked for it before, where it is asked for again. */
  readonly firstAskedBy?: string;
  readonly tell: NonNullable<RefundBy['tell']>;
}

const ONLY_ASKS = 'Whoever asked may only ask for refunds: a second person agrees to each.';

/** Who asked, and who has agreed to it already. What waits is asked by the actor: somebody else than they says yes to it. */
function wordsOf(tx: TransactionContext, { because, askedBy, firstAskedBy, byRule }: Asked) {
  const actor = describeActor(tx.actor);
  if (because === null && askedBy !== undefined) return { requestedBy: askedBy, approvedBy: actor };
  return { requestedBy: firstAskedBy ?? (byRule === true ? THE_RULE : actor), approvedBy: undefined };
}

/** A second person hears that they are asked; whoever asked knows. More than was due is news to everybody. */
async function tellOf(
  tx: TransactionContext,
  { payment, amountCents, id }: { payment: Payment; amountCents: Cents; id: string },
  { because, tell, byRule }: Asked,
): Promise<void> {
  if (because === null || tell === 'nothing') return;
  const { actor } = tx;
  const knows = tell === 'refund_needs_approval' && byRule !== true && actor.kind === 'staff';
  const key = tell === 'overpaid' ? `overpaid:${payment.id}` : `refund-approval:${id}`;
  const asked = knows ? { askedBy: actor.staffId } : {};
  await enqueue(tx, moneyAlert, { kind: tell, paymentId: payment.id, amountCents, key, because, ...asked });
}

async function requestOne(tx: TransactionContext, payment: Payment, amountCents: Cents, asked: Asked): Promise<string> {
  const id = newId();
  const { reason, because, reducesBillCents, owed } = asked;
  const status = because === null ? 'requested' : 'needs_approval';
  const { requestedBy, approvedBy } = wordsOf(tx, asked);
  await insertRefund(tx.db, {
    id,
    paymentId: payment.id,
    amountCents,
    reason,
    status,
    requestedBy,
    providerRefundId: null,
    because: because ?? undefined,
    approvedBy,
    reducesBillCents,
    owed,
    now: tx.clock.now(),
  });
  audit(tx, {
    action: 'refund.request',
    entityType: 'refund',
    entityId: id,
    after: {
      paymentId: payment.id,
      amountCents,
      status,
      ...(because === null ? {} : { because }),
      ...(requestedBy === describeActor(tx.actor) ? {} : { requestedBy }),
      ...(approvedBy === undefined ? {} : { approvedBy }),
    },
    reason,
  });
  if (because === null) await enqueue(tx, refundSubmit, { refundId: id });
  await tellOf(tx, { payment, amountCents, id }, asked);
  return id;
}

function promiseOf(because: string | null, refundIds: readonly string[]): RefundPromise {
  return { plan: because === null ? 'on_its_way' : 'needs_approval', because, refundIds };
}

/** Which payments an amount goes back of, the newest first, each as far as it is not promised back already. */
async function partsOf(
  tx: TransactionContext,
  payments: readonly Payment[],
  amountCents: Cents,
): Promise<{ payment: Payment; part: Cents }[]> {
  const ids = payments.map((payment) => payment.id);
  const promised = await promisedRefunds(tx.db, ids);
  const parts: { payment: Payment; part: Cents }[] = [];
  let left: Cents = amountCents;
  for (const payment of payments.toReversed()) {
    const available = payment.capturedCents - (promised.get(payment.id) ?? 0);
    const part = addCents(Math.min(left, Math.max(0, available)));
    if (part === 0) continue;
    parts.push({ payment, part });
    left = subtractCents(left, part);
  }
  if (left > 0)
    throw new AppError('internal', { reason: `a refund of ${amountCents} exceeds the payments by ${left}` });
  return parts;
}

/**
 * Promises an amount back over the captured payments of one booking or hold, newest first, as part of the caller's
 * transaction. When what one person's word has given back of it would exceed the approval limit, a second person has
 * to agree before money moves (domain 7); promises made at once are judged one after the other. Throws `internal` when
 * the payments do not cover it, because the caller computed the amount from them.
 */
export async function refundPayments(
  tx: TransactionContext,
  payments: readonly Payment[],
  amountCents: Cents,
  reason: string,
  more: RefundBy = {},
): Promise<RefundPromise> {
  const [first] = payments;
  if (amountCents <= 0) return { plan: 'none', because: null, refundIds: [] };
  const above = first === undefined ? null : await whyTwoNow(tx, first, amountCents);
  const because = above ?? more.because ?? (more.waits === true ? ONLY_ASKS : null);
  const { askedBy, byRule, owed, tell = 'refund_needs_approval' } = more;
  const refundIds: string[] = [];
  let reduce = addCents(more.reducesBillCents ?? 0);
  for (const { payment, part } of await partsOf(tx, payments, amountCents)) {
    const reducesBillCents = addCents(Math.min(part, reduce));
    refundIds.push(
      await requestOne(tx, payment, part, { byRule, reason, because, askedBy, reducesBillCents, owed, tell }),
    );
    reduce = subtractCents(reduce, reducesBillCents);
  }
  return promiseOf(because, refundIds);
}

/**
 * Promises a part of a refund anew that a larger bill had stopped: back to the payment it was too much of, for the reason
 * it had. What waited for a second person waits again, whatever the amount, and whoever asked for it first still asks.
 */
export async function promiseAgain(tx: TransactionContext, refund: Refund, amountCents: Cents): Promise<RefundPromise> {
  const payment = await findPayment(tx.db, refund.paymentId);
  if (payment === null) throw new AppError('internal', { reason: `refund ${refund.id} is of no payment` });
  const waited = refund.status === 'needs_approval' || refund.stoppedCents > 0;
  const above = await whyTwoNow(tx, payment, amountCents);
  const because = waited ? (refund.because ?? above) : above;
  const { reason, owed } = refund;
  const id = await requestOne(tx, payment, amountCents, {
    reason,
    because,
    askedBy: undefined,
    byRule: undefined,
    ...(waited ? { firstAskedBy: refund.requestedBy } : {}),
    reducesBillCents: addCents(),
    owed,
    tell: 'refund_needs_approval',
  });
  return promiseOf(because, [id]);
}

/** How a refund of this size would go out, for a preview: nothing is promised. */
export async function planRefund(tx: TransactionContext, bookingId: string, amountCents: Cents): Promise<RefundPlan> {
  if (amountCents === 0) return 'none';
  return (await whyTwo(tx, { bookingId, holdId: null }, amountCents)) === null ? 'on_its_way' : 'needs_approval';
}

/** What is left of these payments: captured, less all that has been promised back, sent or not. */
export async function keptOf(tx: TransactionContext, payments: readonly Payment[]): Promise<Cents> {
  const promised = await promisedRefunds(
    tx.db,
    payments.map((payment) => payment.id),
  );
  return addCents(...payments.map((payment) => payment.capturedCents - (promised.get(payment.id) ?? 0)));
}

/** Whether the actor's yes counts as a second person's: not where they alone choose another way for a smaller sum. */
async function isSecondWord(tx: TransactionContext, refund: Refund, way: HandWay | undefined): Promise<boolean> {
  if (way === undefined) return true;
  const payment = await findPayment(tx.db, refund.paymentId);
  return payment !== null && (await judgeOtherWay(tx, refund, payment)) === 'second person';
}

/**
 * The second person's yes to a large refund. Nobody approves their own (domain 7). With a `way` a person sends what a
 * card did not take; above the limit another than whoever chose it (ADR 0054).
 */
export async function approveRefund(
  ctx: Context,
  input: { refundId: string; way?: HandWay | undefined },
): Promise<void> {
  authorize(ctx, 'refund.approve');
  await withTransaction(ctx, async (tx) => {
    const refund = await lockRefund(tx.db, input.refundId);
    if (refund === null) throw new AppError('not_found');
    if (refund.status !== 'needs_approval')
      throw new AppError('already_done', { reason: `refund is ${refund.status}` });
    const approvedBy = describeActor(tx.actor);
    if (approvedBy === refund.requestedBy)
      throw new AppError('forbidden', { message: 'A second person has to approve this refund.' });
    const { way } = input;
    const second = await isSecondWord(tx, refund, way);
    const change = { approvedBy: second ? approvedBy : undefined, ...(way === undefined ? {} : { way }) };
    await setRefundStatus(tx.db, refund.id, { status: 'requested', ...change, now: tx.clock.now() });
    await enqueue(tx, refundSubmit, { refundId: refund.id });
    const after = { approvedBy, ...(way === undefined ? {} : { way, needsAnother: second }) };
    audit(tx, { action: 'refund.approve', entityType: 'refund', entityId: refund.id, after });
  });
}
