/** What an incoming amount means for a bill: one pure rule for cards, Zelle, Venmo and cash alike (domain 7). */
import { subtractCents, type Cents } from '../kernel/index.ts';

export interface Bill {
  readonly totalCents: number;
  readonly paidCents: number;
  readonly depositCents: number;
}

export type PaymentVerdict =
  | { readonly kind: 'not_positive' }
  | { readonly kind: 'overpaid'; readonly dueCents: Cents; readonly excessCents: Cents }
  | { readonly kind: 'below_deposit'; readonly missingCents: Cents }
  | { readonly kind: 'deposit_reached'; readonly dueCents: Cents }
  | { readonly kind: 'fully_paid' };

export function judgePayment(bill: Bill, amountCents: number): PaymentVerdict {
  if (amountCents <= 0) return { kind: 'not_positive' };
  const due = subtractCents(bill.totalCents, bill.paidCents);
  if (amountCents > due) return { kind: 'overpaid', dueCents: due, excessCents: subtractCents(amountCents, due) };
  const paid = bill.paidCents + amountCents;
  if (paid === bill.totalCents) return { kind: 'fully_paid' };
  if (paid < bill.depositCents) return { kind: 'below_deposit', missingCents: subtractCents(bill.depositCents, paid) };
  return { kind: 'deposit_reached', dueCents: subtractCents(bill.totalCents, paid) };
}
