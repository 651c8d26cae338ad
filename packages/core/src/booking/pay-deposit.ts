import type { PaymentStart } from '@myhibachi/contracts';
import { startPayment } from '../billing/index.ts';
import { AppError, addCents, audit, authorize, cents, withTransaction, type Context } from '../kernel/index.ts';
import type { Language } from '../messaging/index.ts';
import { nextBookingStatus } from './booking-state.ts';
import { loadBooking } from './get-booking.ts';
import { manageUrl } from './links.ts';
import { missingDeposit } from './missing-deposit.ts';
import { queueForBooking } from './queue-messages.ts';

/**
 * Starts what is missing of the deposit of a booking our staff made. The money's own event confirms it, never the
 * browser coming back. Throws `invalid_transition` when it waits for no deposit, `already_done` when that is on its way.
 */
export async function payDeposit(
  ctx: Context,
  input: { bookingId: string; method: 'card' | 'zelle' | 'venmo'; language?: Language },
): Promise<PaymentStart> {
  authorize(ctx, 'booking.pay');
  const booking = await loadBooking(ctx, input.bookingId);
  // Only a booking that money could confirm may ask for it.
  nextBookingStatus(booking.status, 'pay_deposit');
  const amountCents = addCents(await missingDeposit(ctx, booking));
  if (amountCents === 0)
    throw new AppError('already_done', { message: 'The deposit has arrived; the confirmation follows at once.' });
  const url = manageUrl(ctx, booking);
  const start = await startPayment(ctx, {
    holdId: null,
    bookingId: booking.id,
    bookingCode: booking.code,
    purpose: 'deposit',
    method: input.method,
    amountCents,
    gratuityCents: cents(0),
    customerEmail: booking.contact.email ?? null,
    description: `Deposit for your hibachi party ${booking.code}`,
    successUrl: `${url}&paid=1`,
    cancelUrl: `${url}&cancelled=1`,
    payBy: booking.depositDueAt ?? booking.startsAt,
    language: input.language,
    action: 'booking.pay',
  });
  if (input.method !== 'card') {
    const details = { method: input.method, amountCents };
    await withTransaction(ctx, async (tx) => {
      await queueForBooking(tx, booking, 'payment_instructions', { event: start.paymentId, details });
      audit(tx, {
        action: 'booking.send_instructions',
        entityType: 'booking',
        entityId: booking.id,
        stationId: booking.stationId,
        after: details,
      });
    });
  }
  return start;
}
