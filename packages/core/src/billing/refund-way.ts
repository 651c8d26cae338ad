/** How a refund goes back, and by whose word another way than the money came (ADR 0054). */
import { AppError, describeActor, type TransactionContext } from '../kernel/index.ts';
import type { Payment, PaymentMethod } from './payment-store.ts';
import { whyTwoNow } from './refund-limit.ts';
import { cardTookNone, type Refund } from './refund-store.ts';

export type HandWay = Exclude<PaymentMethod, 'card'>;

/** The way the money came, or the one that was chosen because its card takes none any more. */
export function wayOfRefund(refund: Pick<Refund, 'way'>, payment: Pick<Payment, 'method'>): PaymentMethod {
  return refund.way ?? payment.method;
}

/**
 * Whose word the actor's choice of another way is. A card takes money only to where it came from; another way goes
 * wherever its sender sends it. So above the limit it takes two: the choice is the second person's yes, and somebody else
 * sends it. Below it one may do both, and the sum counts as given by one person. Throws `invalid_transition` for a payment no refund has failed for.
 */
export async function judgeOtherWay(
  tx: TransactionContext,
  refund: Refund,
  payment: Payment,
): Promise<'second person' | 'one person'> {
  if (payment.method !== 'card' || !(await cardTookNone(tx.db, payment.id)))
    throw new AppError('invalid_transition', {
      message: 'This money goes back the way it came: no refund of its payment has failed.',
    });
  return (await whyTwoNow(tx, payment, refund.amountCents)) === null ? 'one person' : 'second person';
}

/** Money that goes another way takes two: who chose the way, and who sent it and writes that down. */
export function assertSentByAnother(tx: TransactionContext, refund: Refund): void {
  if (refund.way !== null && refund.approvedBy === describeActor(tx.actor))
    throw new AppError('forbidden', {
      message: 'You chose the way this money goes: somebody else sends it and writes that down.',
    });
}
