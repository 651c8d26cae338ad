/** Double-entry book-keeping as pure functions: debits are positive, credits negative, every list sums to nothing (domain 7). */
import { addCents, cents, type Cents } from '../kernel/index.ts';

export type Account =
  | 'receivable'
  | 'cash'
  | 'food_revenue'
  | 'travel_revenue'
  | 'fee_revenue'
  | 'discounts'
  | 'tax_payable'
  | 'gratuity_payable'
  | 'unapplied';

export interface Posting {
  readonly account: Account;
  readonly amountCents: Cents;
}

/** What a booking is charged, by kind. */
export interface Charges {
  readonly foodCents: number;
  readonly minimumAdjustmentCents: number;
  readonly discountCents: number;
  readonly travelCents: number;
  readonly taxCents: number;
  readonly gratuityCents: number;
  readonly feesCents: number;
}

export const NO_CHARGES: Charges = {
  foodCents: 0,
  minimumAdjustmentCents: 0,
  discountCents: 0,
  travelCents: 0,
  taxCents: 0,
  gratuityCents: 0,
  feesCents: 0,
};

export function totalOf(charges: Charges): Cents {
  return addCents(
    charges.foodCents,
    charges.minimumAdjustmentCents,
    -charges.discountCents,
    charges.travelCents,
    charges.taxCents,
    charges.gratuityCents,
    charges.feesCents,
  );
}

function post(account: Account, amount: number): Posting[] {
  return amount === 0 ? [] : [{ account, amountCents: cents(amount) }];
}

/** The step from one set of charges to another; from nothing it is the first charge. */
export function chargePostings(before: Charges, after: Charges): Posting[] {
  const step = (of: (charges: Charges) => number): number => of(after) - of(before);
  return [
    ...post('receivable', totalOf(after) - totalOf(before)),
    ...post('food_revenue', -step((c) => c.foodCents + c.minimumAdjustmentCents)),
    ...post(
      'discounts',
      step((c) => c.discountCents),
    ),
    ...post('travel_revenue', -step((c) => c.travelCents)),
    ...post('tax_payable', -step((c) => c.taxCents)),
    ...post('gratuity_payable', -step((c) => c.gratuityCents)),
    ...post('fee_revenue', -step((c) => c.feesCents)),
  ];
}

/** Money in for a booking pays what is owed; for a hold without a booking it waits as unapplied. */
export function capturePostings(amount: number, forBooking: boolean): Posting[] {
  return [...post('cash', amount), ...post(forBooking ? 'receivable' : 'unapplied', -amount)];
}

export function refundPostings(amount: number, forBooking: boolean): Posting[] {
  return capturePostings(-amount, forBooking);
}
