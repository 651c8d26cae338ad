import { listPayments, readBalance, recordPayment } from '../billing/index.ts';
import { authorize, formatCents, invalidField, notFound, type Context } from '../kernel/index.ts';
import { assertReachesBooking, assertReachesHold } from './booking-policy.ts';
import { normaliseBookingCode } from './booking-code.ts';
import type { Booking } from './booking-row-store.ts';
import { findBookingByCode } from './booking-store.ts';
import { findHoldByCode } from './hold-store.ts';

/** Before the deposit is in, money is for it; afterwards for the rest of the bill. */
export function purposeOf(booking: Pick<Booking, 'status'>): 'deposit' | 'balance' {
  return booking.status === 'deposit_pending' ? 'deposit' : 'balance';
}

export interface ReceivedByCode {
  readonly code: string;
  readonly method: 'zelle' | 'venmo' | 'cash';
  readonly amountCents: number;
  readonly reference: string;
}

/**
 * Writes down a Zelle, Venmo or cash payment somebody saw arrive, by the booking code in its note. More than is due is
 * refused, because it needs a person's look first (domain 7).
 */
export async function recordReceivedPayment(ctx: Context, input: ReceivedByCode): Promise<{ paymentId: string }> {
  authorize(ctx, 'payment.record');
  const code = normaliseBookingCode(input.code);
  if (code === null) throw invalidField('code', 'Please send a booking code such as MH-7K3PXQ.');
  const rest = { bookingCode: code, method: input.method, amountCents: input.amountCents, reference: input.reference };
  const booking = await findBookingByCode(ctx, code);
  if (booking !== null && booking.deletedAt === null) {
    assertReachesBooking(ctx.actor, booking);
    const { dueCents } = await readBalance(ctx.db, booking.id);
    const payments = await listPayments(ctx.db, { bookingId: booking.id });
    // The tip a host announced with this method comes on top of what is due.
    const tip = payments.find((row) => row.status === 'open' && row.method === input.method)?.gratuityCents ?? 0;
    if (input.amountCents > dueCents + tip)
      throw invalidField('amountCents', `Only ${formatCents(dueCents)} is due on ${code}.`);
    return recordPayment(ctx, { ...rest, holdId: null, bookingId: booking.id, purpose: purposeOf(booking) });
  }
  const hold = await findHoldByCode(ctx, code);
  if (hold === null) throw notFound('hold or booking with this code');
  assertReachesHold(ctx.actor, hold);
  return recordPayment(ctx, { ...rest, holdId: hold.id, bookingId: null, purpose: 'deposit' });
}
