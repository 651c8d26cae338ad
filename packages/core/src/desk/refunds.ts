/** Refunds as staff ask for and decide on them, within their stations; the money side is billing's (domain 7). */
import {
  approveRefund,
  findPayment,
  creditOf,
  findRefund,
  listPayments,
  readStanding,
  recordRefundSent as recordSent,
  refundPayments,
  rejectRefund,
  withdrawRefund as withdraw,
  type HandWay,
  type Standing,
} from '../billing/index.ts';
import {
  appendTimeline,
  keptOfBooking,
  lockBooking,
  queueForBooking,
  reduceBill,
  reducibleCents,
  restoreBill,
  returnCredit,
  stationOfPayment,
  type Booking,
} from '../booking/index.ts';
import {
  addCents,
  audit,
  authorize,
  formatCents,
  invalidField,
  methodInWords,
  notFound,
  reachesStation,
  withTransaction,
  type Action,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { lockForDesk } from './load-booking.ts';

/** Why money goes back that a refund left beyond the bill: the party became smaller while it was on its way. */
const REST = { reason: 'More was paid than the bill comes to by now.' };
/** The same after a verdict: whoever gave it has asked for nothing, and may agree to what follows. */
const REST_OF_VERDICT = { ...REST, byRule: true };

/** What of an amount the bill is smaller by, and what of it is due again; a credit is not on the bill any more. */
function splitOf(
  standing: Standing,
  amountCents: number,
  bill: 'reduce' | 'keep',
): { reducesBillCents: number; againCents: number } {
  const billed = Math.max(0, amountCents - Math.max(0, creditOf(standing)));
  return bill === 'reduce' ? { reducesBillCents: billed, againCents: 0 } : { reducesBillCents: 0, againCents: billed };
}

/** Of a card the host hears once it is sure to come; what a person sends themselves is told when it is sent. */
async function tellPromised(tx: TransactionContext, booking: Booking, refundIds: readonly string[]): Promise<void> {
  const promised = await Promise.all(refundIds.map((id) => findRefund(tx.db, id)));
  const refunds = promised.filter((refund) => refund !== null);
  const payments = await listPayments(tx.db, { bookingId: booking.id });
  const byCard = new Set(payments.filter(({ method }) => method === 'card').map(({ id }) => id));
  const sent = refunds.filter(({ paymentId, way }) => way === null && byCard.has(paymentId));
  const [first] = sent;
  if (first === undefined) return;
  const details = {
    refundCents: addCents(...sent.map(({ amountCents }) => amountCents)),
    reducedCents: addCents(...sent.map(({ reducesBillCents }) => reducesBillCents)),
    // What a person sends is told when it is sent.
    handCents: 0,
  };
  await queueForBooking(tx, booking, 'refund_sent', { event: first.id, details });
  const { id: entityId, stationId } = booking;
  audit(tx, { action: 'booking.tell_refund', entityType: 'booking', entityId, stationId, after: details });
}

/**
 * Only what is ours can be taken off, and once: the gratuity is wholly the chefs', tax goes with the food it is on, and
 * what waits to be taken off is not there any more.
 */
function assertReducible(booking: Booking, standing: Standing, reducesBillCents: number): void {
  const most = addCents(Math.max(0, reducibleCents(booking.charges) - standing.undecidedReductionCents));
  if (reducesBillCents <= most) return;
  const tip = booking.charges.gratuityCents > 0 ? ' The gratuity is the chefs\u2019.' : '';
  throw invalidField('amountCents', `The bill can fall by ${formatCents(most)} at most.${tip}`);
}

/**
 * Promises money back, newest payment first. `bill` says what becomes of the bill: `reduce` makes it smaller by what is
 * given back beyond a credit, so that nothing more is due for it; `keep` leaves it, and the host pays it again. Above the
 * limit, to which everything given back of this booking without a second person counts, or asked by who may only ask, a
 * second person decides; `because` says why, in words for staff. Throws `validation_failed` naming what is left when it
 * is less, of what was paid or of what the bill can fall by.
 */
export async function requestRefund(
  ctx: Context,
  input: { bookingId: string; amountCents: number; reason: string; bill: 'reduce' | 'keep' },
): Promise<{ outcome: 'on_its_way' | 'needs_approval'; because: string | null }> {
  authorize(ctx, 'payment.request_refund');
  const { bookingId, reason } = input;
  return withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId, action: 'payment.request_refund' });
    const left = await keptOfBooking(tx, booking.id);
    const amount = addCents(input.amountCents);
    if (amount > left)
      throw invalidField('amountCents', `At most ${formatCents(addCents(Math.max(0, left)))} can go back.`);
    const waits = !reachesStation(tx.actor, 'payment.refund', booking.stationId);
    const payments = await listPayments(tx.db, { bookingId });
    const standing = await readStanding(tx.db, bookingId);
    const { reducesBillCents, againCents } = splitOf(standing, amount, input.bill);
    assertReducible(booking, standing, reducesBillCents);
    const { plan, because, refundIds } = await refundPayments(tx, payments, amount, reason, {
      waits,
      reducesBillCents,
    });
    const again = againCents > 0 ? ` ${formatCents(addCents(againCents))} of it will be due again.` : '';
    const text = `${formatCents(amount)} go back${because === null ? '.' : `, once a second person agrees. ${because}`}${again}`;
    if (because === null) await reduceBill(tx, booking, refundIds, reason);
    await appendTimeline(tx, booking.id, 'refund_requested', text, { audience: 'staff', note: reason });
    await returnCredit(tx, booking, REST);
    audit(tx, {
      action: 'booking.request_refund',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: {
        amountCents: amount,
        plan,
        bill: input.bill,
        reducesBillCents,
        ...(because === null ? {} : { because }),
      },
      reason,
    });
    if (because === null) await tellPromised(tx, booking, refundIds);
    return { outcome: because === null ? 'on_its_way' : 'needs_approval', because };
  });
}

/** Missing and of another station look the same. */
async function assertReachesRefund(ctx: Context, refundId: string, action: Action): Promise<void> {
  const refund = await findRefund(ctx.db, refundId);
  const payment = refund === null ? null : await findPayment(ctx.db, refund.paymentId);
  const stationId = payment === null ? null : await stationOfPayment(ctx, payment);
  if (stationId === null || !reachesStation(ctx.actor, action, stationId)) throw notFound('refund');
}

/** Booking before refund, as everybody locks them. None for a hold that never became a party: it has no page either. */
async function lockBookingOfRefund(tx: TransactionContext, refundId: string): Promise<Booking | null> {
  const refund = await findRefund(tx.db, refundId);
  const payment = refund === null ? null : await findPayment(tx.db, refund.paymentId);
  const bookingId = payment?.bookingId ?? null;
  return bookingId === null ? null : lockBooking(tx, bookingId);
}

interface Decided {
  readonly refundId: string;
  readonly reason?: string | undefined;
  /** How a person sends what the card it came from did not take. */
  readonly way?: HandWay | undefined;
}

/** The host hears of their money once it is sure to come: not of what a second person may still turn down. */
async function approveAndTell(tx: TransactionContext, { refundId, reason, way }: Decided): Promise<void> {
  const booking = await lockBookingOfRefund(tx, refundId);
  await approveRefund(tx, { refundId, way });
  const refund = await findRefund(tx.db, refundId);
  if (booking === null || refund === null) return;
  const how = way === undefined ? '' : ` Its card took none, so somebody sends it by ${methodInWords(way)}.`;
  const text = `The refund of ${formatCents(refund.amountCents)} was agreed to.${how}`;
  await appendTimeline(tx, booking.id, 'refund_agreed', text, { audience: 'staff', note: reason });
  const reduced = await reduceBill(tx, booking, [refundId], refund.reason);
  await returnCredit(tx, reduced, REST_OF_VERDICT);
  await tellPromised(tx, reduced, [refundId]);
}

/**
 * The second person's word on a refund of their stations; with a `way`, that a person sends what its card did not take.
 * Throws `forbidden` for one's own, `already_done`, `invalid_transition` for a way where no refund has failed.
 */
export async function decideRefund(
  ctx: Context,
  input: Decided & { readonly verdict: 'approve' | 'reject' },
): Promise<void> {
  authorize(ctx, 'refund.approve');
  const { refundId, verdict, reason } = input;
  await assertReachesRefund(ctx, refundId, 'refund.approve');
  if (verdict === 'approve') return withTransaction(ctx, (tx) => approveAndTell(tx, input));
  if (reason === undefined) throw invalidField('reason', 'Please say why in 10 to 500 characters.');
  await withTransaction(ctx, async (tx) => {
    const booking = await lockBookingOfRefund(tx, refundId);
    await rejectRefund(tx, { refundId, reason });
    if (booking !== null) await returnCredit(tx, booking, REST_OF_VERDICT);
  });
}

/** A Zelle, Venmo or cash refund has been sent by a person; from now on the books say so. */
export async function recordRefundSent(ctx: Context, input: { refundId: string }): Promise<void> {
  authorize(ctx, 'payment.refund');
  await assertReachesRefund(ctx, input.refundId, 'payment.refund');
  const { refundId } = input;
  await withTransaction(ctx, async (tx) => {
    const booking = await lockBookingOfRefund(tx, refundId);
    await recordSent(tx, input);
    const refund = await findRefund(tx.db, refundId);
    if (booking === null || refund === null) return;
    const { amountCents: refundCents, reducesBillCents: reducedCents } = refund;
    const details = { refundCents, reducedCents, sentByHand: 1, ...(refund.way === null ? {} : { otherWay: 1 }) };
    await queueForBooking(tx, booking, 'refund_sent', { event: `${refundId}:sent`, details });
    const { id: entityId, stationId } = booking;
    audit(tx, { action: 'booking.tell_refund', entityType: 'booking', entityId, stationId, after: details });
  });
}

/**
 * Takes a refund back before money follows it: an undecided one by whoever asked for it, one to be sent by hand also by
 * who may send it. What it took off the bill stands there again. Throws `not_found`, `already_done`.
 */
export async function withdrawRefund(ctx: Context, input: { refundId: string }): Promise<void> {
  authorize(ctx, 'payment.request_refund');
  const { refundId } = input;
  await assertReachesRefund(ctx, refundId, 'payment.request_refund');
  await withTransaction(ctx, async (tx) => {
    const booking = await lockBookingOfRefund(tx, refundId);
    const mayStop = booking !== null && reachesStation(tx.actor, 'payment.refund', booking.stationId);
    const { wasPromised, amountCents } = await withdraw(tx, { refundId, mayStop });
    if (booking === null) return;
    const amount = formatCents(addCents(amountCents));
    const text = wasPromised
      ? `${amount} do not go back after all.`
      : `The refund of ${amount} is no longer asked for.`;
    await restoreBill(tx, booking, refundId, text);
    await returnCredit(tx, booking, REST);
    await appendTimeline(tx, booking.id, 'refund_withdrawn', text, { audience: 'staff' });
    const { id: entityId, stationId } = booking;
    const after = { amountCents, refundWithdrawn: true };
    audit(tx, { action: 'booking.withdraw_refund', entityType: 'booking', entityId, stationId, after });
  });
}
