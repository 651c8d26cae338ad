/** What a message says of money that comes back or is due: as it is when it is sent. */
import { dueNow, readBalance, readStanding, sumOwedSince, waitsForHand } from '../billing/index.ts';
import type { Context } from '../kernel/index.ts';
import type { MessageFacts, QueuedMessage } from '../messaging/index.ts';
import type { Booking } from './booking-row-store.ts';
import { amount, detail } from './message-details.ts';
import { keptOfBooking } from './settle-deposit.ts';

/** Whether a person sends it. What was promised before the message knew it is judged by what waits now. */
async function byHand(ctx: Context, message: QueuedMessage, booking: Booking): Promise<Partial<MessageFacts>> {
  if (detail(message, 'handCents') === undefined) return { refundByHand: await waitsForHand(ctx.db, booking.id) };
  const handCents = amount(message, 'handCents');
  return { handCents, refundByHand: handCents > 0 };
}

/** How the money goes back, and what becomes of the bill: what is due by now, with all that is promised back gone. */
async function refundFacts(ctx: Context, message: QueuedMessage, booking: Booking): Promise<Partial<MessageFacts>> {
  const sentByHand = amount(message, 'sentByHand') > 0;
  const reducedCents = amount(message, 'reducedCents');
  const [{ totalCents }, kept] = await Promise.all([readBalance(ctx.db, booking.id), keptOfBooking(ctx, booking.id)]);
  const due = Math.max(0, totalCents - kept);
  return {
    ...(sentByHand ? { refundByHand: false } : await byHand(ctx, message, booking)),
    refundSentByHand: sentByHand,
    refundOtherWay: amount(message, 'otherWay') > 0,
    reducedCents,
    againCents: Math.min(due, Math.max(0, amount(message, 'refundCents') - reducedCents)),
  };
}

/** A change says what comes back and what is due now, whatever was promised by an earlier one. */
async function changeFacts(ctx: Context, message: QueuedMessage, booking: Booking): Promise<Partial<MessageFacts>> {
  const standing = await readStanding(ctx.db, booking.id);
  return {
    dueCents: Math.max(0, dueNow(standing)),
    refundCents: await sumOwedSince(ctx.db, booking.id, message.createdAt),
    stoppedCents: amount(message, 'stoppedCents'),
  };
}

export async function moneyFacts(
  ctx: Context,
  message: QueuedMessage,
  booking: Booking,
): Promise<Partial<MessageFacts>> {
  const { template } = message;
  if (template === 'booking_changed' || template === 'booking_rescheduled') return changeFacts(ctx, message, booking);
  if (template === 'refund_sent') return refundFacts(ctx, message, booking);
  if (template === 'booking_cancelled')
    return { ...(await byHand(ctx, message, booking)), promisedCents: amount(message, 'promisedCents') };
  return {};
}
