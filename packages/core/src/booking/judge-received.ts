import {
  judgePayment,
  listPayments,
  readExpectedBalance,
  type PaymentMethod,
  type PaymentVerdict,
} from '../billing/index.ts';
import { AppError, type TransactionContext } from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';

/** Before the deposit is in, money is for it; afterwards for the rest of the bill. */
export function purposeOf(booking: Pick<Booking, 'status'>): 'deposit' | 'balance' {
  return booking.status === 'deposit_pending' ? 'deposit' : 'balance';
}

export interface ReceivedVerdict {
  readonly verdict: PaymentVerdict;
  /** The tip the host announced with this method, which comes on top of what is due. */
  readonly tipCents: number;
}

/**
 * What money that somebody saw arrive means for a booking (domain 7), counting all that came before it, settled or not.
 * Without its lapsed deposit nothing is charged: then it is judged by what the party cost until that day. The caller
 * has locked the booking. Throws `invalid_transition` for a cancelled party that owes nothing.
 */
export async function judgeReceived(
  tx: TransactionContext,
  booking: Booking,
  payment: { readonly method: PaymentMethod; readonly amountCents: number },
): Promise<ReceivedVerdict> {
  const balance = await readExpectedBalance(tx.db, booking);
  const { billBefore, depositCents } = booking;
  if (booking.lapsedAt !== null) {
    const totalCents = billBefore === null ? 0 : billBefore.lines.reduce((sum, line) => sum + line.amountCents, 0);
    const bill = { totalCents, paidCents: balance.paidCents, depositCents };
    return { verdict: judgePayment(bill, payment.amountCents), tipCents: 0 };
  }
  if (booking.status === 'cancelled' && balance.dueCents <= 0)
    throw new AppError('invalid_transition', { message: 'This party is cancelled and nothing is due.' });
  const payments = await listPayments(tx.db, { bookingId: booking.id });
  const announced = payments.find(
    (row) => row.status === 'open' && row.method === payment.method && row.purpose === purposeOf(booking),
  );
  const tipCents = announced?.gratuityCents ?? 0;
  const bill = { totalCents: balance.totalCents + tipCents, paidCents: balance.paidCents, depositCents };
  return { verdict: judgePayment(bill, payment.amountCents), tipCents };
}
