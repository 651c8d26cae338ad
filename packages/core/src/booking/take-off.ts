/** What is taken off a bill for good, without the books: how much there is to take, and what becomes of each line. */
import { totalOf, type Charges } from '../billing/index.ts';
import { addCents, cents, formatCents, negateCents, roundHalfUp, type Cents } from '../kernel/index.ts';
import { taxLine } from '../quoting/index.ts';
import type { Booking } from './booking-row-store.ts';

/** By this name it is told from what a quote takes off, and stays on the bill when the party is priced anew. */
const GIVEN_BACK = 'Price adjustment';

type Line = Booking['lines'][number];

export interface Billed {
  readonly lines: readonly Line[];
  readonly charges: Charges;
}

/** What one refund takes off, with the sales tax in it, and the day it did in words. */
export interface Reduction {
  readonly amountCents: number;
  readonly on: string;
}

function isGivenBack(line: Line): boolean {
  return line.kind === 'discount' && line.label === GIVEN_BACK;
}

/** Kept by the tax line as a percentage with at most three decimals; none where nothing is taxed, as after a cancellation. */
function taxRateOf(lines: readonly Line[]): number {
  return Math.round((lines.find((line) => line.kind === 'tax')?.quantity ?? 0) * 1_000);
}

/** The bill as it was before anything was given back, with what its tax is on. */
function full({ lines, charges }: Billed) {
  const kept = lines.filter((line) => !isGivenBack(line));
  const rate = taxRateOf(kept);
  const discounts = kept.filter((line) => line.kind === 'discount').map((line) => line.amountCents);
  const quoted = negateCents(addCents(...discounts));
  const taxable = charges.foodCents + charges.minimumAdjustmentCents - quoted;
  const tax = roundHalfUp((taxable * rate) / 100_000);
  return { kept, rate, quoted, taxable, tax, untaxed: charges.travelCents + charges.feesCents };
}

/**
 * How much can still be taken off: food, its tax, travel and what we charged for a change. The gratuity is wholly the
 * chefs', so it is nobody's to give away (domain 1, 7).
 */
export function reducibleCents(charges: Charges): Cents {
  return cents(Math.max(0, totalOf(charges) - charges.gratuityCents));
}

/** Food with the minimum adjustment, less what the quote took off: as it was before anything was given back. */
export function foodBefore(bill: Billed): number {
  return full(bill).taxable;
}

/** Food first, with the tax on it, then what is not taxed; never more than there is. */
function discountFor(bill: ReturnType<typeof full>, amountCents: number): { discount: number; taxable: number } {
  const taxed = bill.taxable + bill.tax;
  const ofTaxed = Math.min(amountCents, taxed);
  // The whole falls by the amount to the cent; what is left is split into food and its tax, rounded once.
  const taxable = roundHalfUp(((taxed - ofTaxed) * 100_000) / (100_000 + bill.rate));
  const ofRest = Math.min(amountCents - ofTaxed, bill.untaxed);
  return { discount: bill.taxable - taxable + ofRest, taxable };
}

/**
 * The bill smaller by what was given back, its tax on what is left of food and adjustment. Whatever the bill had of it
 * before is replaced, so that a party priced anew keeps it: all of it where the bill is large enough, and never so much
 * that a line falls below nothing.
 */
export function takeOff(bill: Billed, reductions: readonly Reduction[]): Billed {
  const before = full(bill);
  let sum = 0;
  let discount = 0;
  const taken: Line[] = [];
  for (const { amountCents, on } of reductions) {
    sum += amountCents;
    const next = discountFor(before, sum).discount;
    const part = cents(discount - next);
    discount = next;
    if (part === 0) continue;
    const rule = `${formatCents(cents(amountCents))} taken off and given back on ${on}, with the sales tax in it`;
    taken.push({ kind: 'discount', label: GIVEN_BACK, quantity: 1, unitCents: part, amountCents: part, rule });
  }
  const { taxable } = discountFor(before, sum);
  const taxed = before.taxable + before.tax;
  const tax = cents(Math.max(0, taxed - sum) - taxable);
  const lines = before.kept.map((line) => (line.kind === 'tax' ? taxLine(cents(taxable), tax, before.rate) : line));
  return {
    lines: [...lines, ...taken],
    charges: { ...bill.charges, discountCents: before.quoted + discount, taxCents: tax },
  };
}
