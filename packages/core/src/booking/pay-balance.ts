import type { PaymentStart } from '@myhibachi/contracts';
import { readBalance, startPayment } from '../billing/index.ts';
import { AppError, addCents, audit, authorize, cents, withTransaction, type Context } from '../kernel/index.ts';
import { loadBooking } from './get-booking.ts';
import type { Language } from '../messaging/index.ts';
import { manageUrl } from './links.ts';
import { queueForBooking } from './queue-messages.ts';

/** Starts paying all that is due, with a tip if the host likes. Throws `already_done` when nothing is. */
export async function payBalance(
  ctx: Context,
  input: {
    bookingId: string;
    method: 'card' | 'zelle' | 'venmo';
    gratuityCents?: number | undefined;
    language?: Language;
  },
): Promise<PaymentStart> {
  authorize(ctx, 'booking.pay');
  const booking = await loadBooking(ctx, input.bookingId);
  const balance = await readBalance(ctx.db, booking.id);
  const gratuityCents = cents(input.gratuityCents ?? 0);
  if (booking.status === 'cancelled' && gratuityCents > 0)
    throw new AppError('invalid_transition', { message: 'There is no tip on a cancelled party.' });
  const amountCents = addCents(Math.max(0, balance.dueCents), gratuityCents);
  if (amountCents === 0) throw new AppError('already_done', { message: 'Everything is paid. Thank you!' });
  const url = manageUrl(ctx, booking);
  const start = await startPayment(ctx, {
    holdId: null,
    bookingId: booking.id,
    bookingCode: booking.code,
    purpose: 'balance',
    method: input.method,
    amountCents,
    gratuityCents,
    customerEmail: booking.contact.email ?? null,
    description: `Balance of your hibachi party ${booking.code}`,
    successUrl: `${url}&paid=1`,
    cancelUrl: `${url}&cancelled=1`,
    // The longest the processor allows, from the moment the payment is made.
    payBy: booking.startsAt.add({ hours: 24 * 60 }),
    language: input.language,
    action: 'booking.pay',
  });
  if (input.method !== 'card') {
    const details = { method: input.method, amountCents };
    await withTransaction(ctx, async (tx) => {
      await queueForBooking(tx, booking, 'payment_instructions', { event: start.paymentId, details });
      audit(tx, { action: 'booking.send_instructions', entityType: 'booking', entityId: booking.id, after: details });
    });
  }
  return start;
}
