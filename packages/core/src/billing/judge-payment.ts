/** What an incoming amount means for a bill: one pure rule for cards, Zelle, Venmo and cash alike (domain 7). */
import { addCents, subtractCents, type Cents } from '../kernel/index.ts';

export interface Bill {
  readonly totalCents: number;
  readonly paidCents: number;
  readonly depositCents: number;
}

export type PaymentVerdict =
  | { readonly kind: 'not_positive' }
  /** More than is due. Nothing of it may be written down before a person has looked (domain 7). */
  | { readonly kind: 'overpaid'; readonly dueCents: Cents; readonly excessCents: Cents }
  | { readonly kind: 'below_deposit'; readonly missingCents: Cents }
  | { readonly kind: 'deposit_reached'; readonly dueCents: Cents }
  | { readonly kind: 'fully_paid' };

export function judgePayment(bill: Bill, amountCents: number): PaymentVerdict {
  if (amountCents <= 0) return { kind: 'not_positive' };
  // Of a bill with a credit nothing is due: all that comes is too much, and no more than that.
  const due = addCents(Math.max(0, bill.totalCents - bill.paidCents));
  if (amountCents > due) return { kind: 'overpaid', dueCents: due, excessCents: subtractCents(amountCents, due) };
  const paid = bill.paidCents + amountCents;
  if (paid === bill.totalCents) return { kind: 'fully_paid' };
  if (paid < bill.depositCents) return { kind: 'below_deposit', missingCents: subtractCents(bill.depositCents, paid) };
  return { kind: 'deposit_reached', dueCents: subtractCents(bill.totalCents, paid) };
}
