import type { Payment } from '../billing/index.ts';
import type { Context } from '../kernel/index.ts';
import { findBooking } from './booking-store.ts';
import { findHold } from './hold-store.ts';

/** The station whose people look after a payment; null when neither its booking nor its hold is there. */
export async function stationOfPayment(
  ctx: Context,
  payment: Pick<Payment, 'bookingId' | 'holdId'>,
): Promise<string | null> {
  const booking = payment.bookingId === null ? null : await findBooking(ctx, payment.bookingId);
  if (booking !== null) return booking.stationId;
  return payment.holdId === null ? null : ((await findHold(ctx, payment.holdId))?.stationId ?? null);
}
