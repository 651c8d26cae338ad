import type { HandPayment, HandPaymentVerdict } from '@myhibachi/contracts';
import { assertReferenceUnused, isSameReference, recordPayment } from '../billing/index.ts';
import {
  appendTimeline,
  judgeReceived,
  purposeOf,
  settleRecorded,
  type Booking,
  type ReceivedVerdict,
} from '../booking/index.ts';
import {
  AppError,
  addCents,
  audit,
  authorize,
  encodeId,
  formatCents,
  methodInWords,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { insertDecision, listWaitingPayments } from './decision-store.ts';
import { tellDecision } from './tell-decision.ts';
import { lockForDesk } from './load-booking.ts';

/** Money that waits for a decision is not written down beside it: the two would be the same money. */
async function assertNew(tx: TransactionContext, booking: Booking, payment: HandPayment): Promise<void> {
  const asked = { ...payment, bookingCode: booking.code };
  await assertReferenceUnused(tx, asked);
  const waiting = await listWaitingPayments(tx, payment.method);
  if (!waiting.some((one) => isSameReference({ ...one.payment, bookingCode: one.bookingCode }, asked))) return;
  const message = 'A payment with this reference waits for a decision already.';
  throw new AppError('already_done', { message, fields: [{ field: 'reference', message }] });
}

async function queue(
  tx: TransactionContext,
  booking: Booking,
  payment: HandPayment,
  excessCents: number,
): Promise<HandPaymentVerdict> {
  const amount = formatCents(addCents(payment.amountCents));
  const all = excessCents === payment.amountCents;
  const excess = all ? 'though nothing is due' : `${formatCents(addCents(excessCents))} more than is due`;
  const reason = `${amount} came by ${methodInWords(payment.method)}, ${excess}.`;
  const { method, amountCents, reference } = payment;
  const id = await insertDecision(tx, {
    bookingId: booking.id,
    stationId: booking.stationId,
    kind: 'overpayment',
    reason,
    payment: { method, amountCents, reference },
  });
  if (id === null) throw new AppError('internal', { reason: 'an overpayment was not queued' });
  await appendTimeline(tx, booking.id, 'overpayment', `${reason} It waits for a decision.`, { audience: 'staff' });
  await tellDecision(tx, booking, { id, kind: 'overpayment', amountCents: excessCents });
  audit(tx, {
    action: 'payment.record',
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
    after: { method, amountCents, outcome: 'overpaid' },
  });
  return {
    outcome: 'overpaid',
    message: `${reason} It waits for a decision and is not written down.`,
    paymentId: null,
  };
}

/** What follows, said as it is now; what is not booked at once is booked by a job in the next moments. */
function nextStep({ status, statusBefore, lapsedAt }: Booking, enough: boolean, booked: boolean): string {
  if (lapsedAt !== null)
    return enough
      ? ' The booking had lapsed: it comes back if the seat is still free, and otherwise the money goes back.'
      : ' The booking had lapsed, and this is less than its deposit: it goes back in full.';
  if (status === 'cancellation_requested') {
    const deposited =
      enough && statusBefore === 'deposit_pending' ? ', and the party is confirmed if that is turned down' : '';
    return ` The cancellation that was asked for still waits for its decision${deposited}.`;
  }
  if (status !== 'deposit_pending' || !enough) return booked ? '' : ' It is booked in a moment.';
  return booked ? ' The party is confirmed.' : ' The party is confirmed in a moment, once the payment is booked.';
}

/** Whether the deposit was still out when this money came. */
function awaitsDeposit({ status, statusBefore, lapsedAt }: Booking): boolean {
  return (
    lapsedAt !== null || [status, status === 'cancellation_requested' ? statusBefore : null].includes('deposit_pending')
  );
}

function words(
  booking: Booking,
  { verdict, tipCents }: ReceivedVerdict,
  booked: boolean,
): Omit<HandPaymentVerdict, 'paymentId'> {
  const next = nextStep(booking, verdict.kind !== 'below_deposit', booked);
  if (verdict.kind === 'below_deposit') {
    const missing =
      booking.lapsedAt === null ? ` ${formatCents(verdict.missingCents)} more are needed to lock the date.` : '';
    return { outcome: 'below_deposit', message: `Taken.${missing}${next}` };
  }
  const tip = tipCents === 0 ? '' : `, with the tip of ${formatCents(addCents(tipCents))} that was announced`;
  if (verdict.kind === 'fully_paid') return { outcome: 'fully_paid', message: `Everything is paid${tip}.${next}` };
  const reached = awaitsDeposit(booking) ? 'The deposit is reached.' : 'Taken.';
  const due = verdict.kind === 'deposit_reached' ? ` ${formatCents(verdict.dueCents)} are still due.` : '';
  return { outcome: 'deposit_reached', message: `${reached}${due}${next}` };
}

/**
 * Writes down money somebody saw arrive by Zelle, Venmo or in cash, with the verdict of domain 7: less than the deposit
 * is taken and says what is missing, reaching it confirms, more than is due waits for a decision instead. Throws
 * `already_done`, naming the reference, for what is written down or waits already.
 */
export async function recordHandPayment(
  ctx: Context,
  input: { bookingId: string; payment: HandPayment },
): Promise<HandPaymentVerdict> {
  authorize(ctx, 'payment.record');
  const { bookingId, payment } = input;
  return withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId, action: 'payment.record' });
    await assertNew(tx, booking, payment);
    const received = await judgeReceived(tx, booking, payment);
    const { verdict } = received;
    if (verdict.kind === 'overpaid') return queue(tx, booking, payment, verdict.excessCents);
    const { paymentId } = await recordPayment(tx, {
      ...payment,
      holdId: null,
      bookingId,
      bookingCode: booking.code,
      purpose: purposeOf(booking),
    });
    const booked = (await settleRecorded(tx, booking, paymentId)) !== false;
    return { ...words(booking, received, booked), paymentId: encodeId('pay', paymentId) };
  });
}
