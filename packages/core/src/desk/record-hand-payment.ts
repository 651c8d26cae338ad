import type { HandPayment, HandPaymentVerdict } from '@myhibachi/contracts';
import { judgePayment, listPayments, readBalance, recordPayment, type PaymentVerdict } from '../billing/index.ts';
import { appendTimeline, purposeOf, type Booking } from '../booking/index.ts';
import {
  AppError,
  addCents,
  audit,
  authorize,
  encodeId,
  formatCents,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { insertDecision } from './decision-store.ts';
import { lockForDesk } from './load-booking.ts';

/** Without its lapsed deposit nothing is charged: the money is judged by what the party cost until then. */
async function judge(tx: TransactionContext, booking: Booking, payment: HandPayment): Promise<PaymentVerdict> {
  const balance = await readBalance(tx.db, booking.id);
  const payments = await listPayments(tx.db, { bookingId: booking.id });
  // The tip a host announced with this method comes on top of what is due.
  const tip = payments.find((row) => row.status === 'open' && row.method === payment.method)?.gratuityCents ?? 0;
  const { billBefore } = booking;
  const lapsed = billBefore === null ? 0 : billBefore.lines.reduce((sum, line) => sum + line.amountCents, 0);
  const total = booking.lapsedAt === null ? balance.totalCents + tip : lapsed;
  if (booking.lapsedAt === null && booking.status === 'cancelled' && balance.dueCents <= 0)
    throw new AppError('invalid_transition', { message: 'This party is cancelled and nothing is due.' });
  return judgePayment(
    { totalCents: total, paidCents: balance.paidCents, depositCents: booking.depositCents },
    payment.amountCents,
  );
}

async function queue(
  tx: TransactionContext,
  booking: Booking,
  payment: HandPayment,
  excessCents: number,
): Promise<HandPaymentVerdict> {
  const amount = formatCents(addCents(payment.amountCents));
  const reason = `${amount} came by ${payment.method}, ${formatCents(addCents(excessCents))} more than is due.`;
  const { method, amountCents, reference } = payment;
  const id = await insertDecision(tx, {
    bookingId: booking.id,
    stationId: booking.stationId,
    kind: 'overpayment',
    reason,
    payment: { method, amountCents, reference },
  });
  if (id === null) throw new AppError('already_done', { message: 'Such a payment waits for a decision already.' });
  await appendTimeline(tx, booking.id, 'overpayment', `${reason} It waits for a decision.`, { audience: 'staff' });
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

function words(booking: Booking, verdict: PaymentVerdict): Omit<HandPaymentVerdict, 'paymentId'> {
  if (verdict.kind === 'below_deposit')
    return {
      outcome: 'below_deposit',
      message: `Taken. ${formatCents(verdict.missingCents)} more are needed to lock the date.`,
    };
  const late = booking.lapsedAt === null ? '' : ' The booking had lapsed: it comes back if the seat is still free.';
  if (verdict.kind === 'fully_paid') return { outcome: 'fully_paid', message: `Everything is paid.${late}` };
  return { outcome: 'deposit_reached', message: `The deposit is reached and the date is locked.${late}` };
}

/**
 * Writes down money somebody saw arrive by Zelle, Venmo or in cash, with the verdict of domain 7: less than the deposit
 * is taken and says what is missing, reaching it confirms by job, more than is due waits for a decision instead.
 */
export async function recordHandPayment(
  ctx: Context,
  input: { bookingId: string; payment: HandPayment },
): Promise<HandPaymentVerdict> {
  authorize(ctx, 'payment.record');
  const { bookingId, payment } = input;
  return withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId, action: 'payment.record' });
    const verdict = await judge(tx, booking, payment);
    if (verdict.kind === 'overpaid') return queue(tx, booking, payment, verdict.excessCents);
    const { paymentId } = await recordPayment(tx, {
      ...payment,
      holdId: null,
      bookingId,
      bookingCode: booking.code,
      purpose: purposeOf(booking),
    });
    return { ...words(booking, verdict), paymentId: encodeId('pay', paymentId) };
  });
}
