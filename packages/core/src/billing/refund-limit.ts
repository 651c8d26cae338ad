import { addCents, formatCents, type Cents, type TransactionContext } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Payment } from './payment-store.ts';
import { lockPayments, sumGivenAlone } from './refund-store.ts';

/** Whose money it is: a booking's, with what was paid for its hold, or that of a hold nobody booked. */
export type RefundSubject = Pick<Payment, 'bookingId' | 'holdId'>;

/**
 * Why giving this amount back takes a second person, in words for staff; null when one is enough (domain 7). It adds up
 * per booking: whatever has been promised back for it without a second person's yes, by whomever and for whatever cause,
 * counts together with the new amount, so that a large refund split into small ones is still a large refund. There is no
 * window in time: a booking is one bill, money goes back for it a few times at most, and days would only say how
 * long a splitter has to wait. What waits, was turned down or failed has not left; what a second person agreed to has
 * been looked at, also by way of the cancellation it follows from (ADR 0047); neither counts.
 */
export async function whyTwo(
  tx: TransactionContext,
  subject: RefundSubject,
  amountCents: Cents,
): Promise<string | null> {
  const limit = (await getVariables(tx))['payment.refundApprovalAboveCents'];
  const before = await sumGivenAlone(tx.db, subject);
  const total = addCents(before, amountCents);
  if (total <= limit) return null;
  const rule = `Above ${formatCents(limit)} a second person agrees.`;
  if (before === 0) return `${formatCents(amountCents)} go back. ${rule}`;
  const sum = `${formatCents(before)} went back for this booking without a second person; with these ${formatCents(amountCents)} it would be ${formatCents(total)}.`;
  return `${sum} ${rule}`;
}

/** The same for a promise that is about to be made: of several at once each sees those that were faster. */
export async function whyTwoNow(
  tx: TransactionContext,
  subject: RefundSubject,
  amountCents: Cents,
): Promise<string | null> {
  await lockPayments(tx.db, subject);
  return whyTwo(tx, subject, amountCents);
}
