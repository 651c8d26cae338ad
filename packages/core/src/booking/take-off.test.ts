/** What is given back of a bill for good: whatever the sums and the edits, tax follows and nothing falls below zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHARGES, totalOf } from '../billing/index.ts';
import { chargePostings } from '../billing/ledger.ts';
import { cents, roundHalfUp } from '../kernel/index.ts';
import { taxLine } from '../quoting/index.ts';
import { reducibleCents, takeOff, type Billed, type Reduction } from './take-off.ts';

const RATE = 8_250;

/** A bill as the price engine lays it out, of its parts. */
function billOf(parts: {
  food: number;
  minimum?: number;
  quoted?: number;
  travel?: number;
  tip?: number;
  fee?: number;
  rate?: number;
}): Billed {
  const { food, minimum = 0, quoted = 0, travel = 0, tip = 0, fee = 0, rate = RATE } = parts;
  const taxable = cents(food + minimum - quoted);
  const taxCents = roundHalfUp((taxable * rate) / 100_000);
  const line = (kind: Billed['lines'][number]['kind'], label: string, amountCents: number) => ({
    kind,
    label,
    quantity: 1,
    unitCents: amountCents,
    amountCents: cents(amountCents),
    rule: label,
  });
  return {
    lines: [
      line('adults', 'Adults', food),
      ...(minimum === 0 ? [] : [line('minimum_adjustment', 'Party minimum', minimum)]),
      ...(quoted === 0 ? [] : [line('discount', 'Discount', -quoted)]),
      line('travel', 'Travel', travel),
      taxLine(taxable, taxCents, rate),
      ...(tip === 0 ? [] : [line('gratuity', 'Gratuity', tip)]),
      ...(fee === 0 ? [] : [line('reschedule_fee', 'Moved', fee)]),
    ],
    charges: {
      foodCents: food,
      minimumAdjustmentCents: minimum,
      discountCents: quoted,
      travelCents: travel,
      taxCents,
      gratuityCents: tip,
      feesCents: fee,
    },
  };
}

const off = (...amounts: number[]): Reduction[] =>
  amounts.map((amountCents) => ({ amountCents, on: 'Thursday, July 1, 2027' }));
const taxOf = ({ lines }: Billed) => lines.find((line) => line.kind === 'tax');

/** The total is the amount less to the cent, no line is below nothing, the chefs keep theirs, and the tax is on the rest. */
function assertTrue(bill: Billed, full: Billed, reductions: readonly Reduction[]): void {
  const { charges, lines } = bill;
  const total = totalOf(charges);
  const sum = reductions.reduce((all, one) => all + one.amountCents, 0);
  expect(total).toBe(Math.max(full.charges.gratuityCents, totalOf(full.charges) - sum));
  expect(lines.reduce((all, line) => all + line.amountCents, 0)).toBe(total);
  expect(Math.min(...Object.values(charges), total)).toBeGreaterThanOrEqual(0);
  expect(charges.gratuityCents).toBe(full.charges.gratuityCents);
  const tax = taxOf(bill);
  // The line names what it is on to the cent; its unit is one percent of that, rounded.
  const onIt = Math.round(Number(/of \$([\d,.]+)/.exec(tax?.rule ?? '')?.[1]?.replaceAll(',', '') ?? 0) * 100);
  expect(Number.isInteger(tax?.unitCents ?? 0)).toBe(true);
  // To the cent where cents can be split so, and never off by more than one.
  expect(Math.abs((tax?.amountCents ?? 0) - roundHalfUp(onIt * ((tax?.quantity ?? 0) / 100)))).toBeLessThanOrEqual(1);
}

/** The step of a life: what it makes of the reductions so far. */
function reduced(event: { kind: string; part?: number }, bill: Billed, reductions: Reduction[]): Reduction[] {
  if (event.kind === 'restore') return reductions.slice(0, -1);
  const asked = Math.floor(reducibleCents(bill.charges) * (event.part ?? 0));
  // What the bill cannot carry now waits on it: the next one comes on top only of what it does carry.
  return asked === 0 ? reductions : [...reductions, ...off(asked)];
}

describe('what is taken off a bill', () => {
  const twenty = billOf({ food: 110_000, tip: 22_000 });

  it('lowers the total to the cent, with the sales tax on what is left of the food, and leaves the gratuity', () => {
    const bill = takeOff(twenty, off(90_000));
    expect(totalOf(bill.charges)).toBe(51_075);
    expect(bill.charges).toMatchObject({ discountCents: 83_141, taxCents: 2_216, gratuityCents: 22_000 });
    expect(taxOf(bill)?.rule).toContain('8.25 % of $268.59');
    expect(bill.lines.at(-1)).toMatchObject({
      label: 'Price adjustment',
      amountCents: -83_141,
      rule: '$900.00 taken off and given back on Thursday, July 1, 2027, with the sales tax in it',
    });
  });

  it('is never more than food, tax, travel and fees: the gratuity is the chefs’', () => {
    expect(reducibleCents(twenty.charges)).toBe(119_075);
    const all = takeOff(twenty, off(90_000, 30_000));
    expect(all.charges).toMatchObject({ taxCents: 0, gratuityCents: 22_000, discountCents: 110_000 });
    expect(totalOf(all.charges)).toBe(22_000);
    expect(reducibleCents(all.charges)).toBe(0);
  });

  it('of a bill that became smaller is as much as there is, and all of it again once the bill allows it', () => {
    const reductions = off(90_000);
    const ten = takeOff(billOf({ food: 55_000, tip: 11_000 }), reductions);
    expect(totalOf(ten.charges)).toBe(11_000);
    const again = takeOff({ ...billOf({ food: 110_000, tip: 22_000 }) }, reductions);
    expect(totalOf(again.charges)).toBe(51_075);
  });

  it('comes off what a cancelled party costs, where nothing is taxed', () => {
    const line = { kind: 'cancellation_fee' as const, label: 'Cancellation', quantity: 1, unitCents: 10_000, rule: '' };
    const ended = { lines: [{ ...line, amountCents: cents(10_000) }], charges: { ...NO_CHARGES, feesCents: 10_000 } };
    expect(totalOf(takeOff(ended, off(4_000)).charges)).toBe(6_000);
  });

  const amount = fc.integer({ min: 0, max: 300_000 });
  const parts = fc
    .record({
      food: amount,
      minimum: fc.integer({ min: 0, max: 55_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      travel: fc.integer({ min: 0, max: 24_000 }),
      tip: fc.integer({ min: 0, max: 60_000 }),
      fee: fc.constantFrom(0, 20_000),
      rate: fc.constantFrom(0, 6_000, 8_250, 10_250),
    })
    .map(({ share, ...rest }) => ({ ...rest, quoted: Math.floor((rest.food + rest.minimum) * share) }));
  const life = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), to: parts }),
      fc.record({ kind: fc.constant('reduce' as const), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('restore' as const) }),
    ),
    { maxLength: 12 },
  );

  it('through any reductions and edits keeps every line at or above nothing, the sum right and the books balanced', () => {
    fc.assert(
      fc.property(parts, life, (booked, events) => {
        let full = billOf(booked);
        let reductions: Reduction[] = [];
        let bill = takeOff(full, reductions);
        expect(bill).toEqual(full);
        let paid: number = totalOf(bill.charges);
        const books = new Map<string, number>();
        const post = (before: Billed['charges'], after: Billed['charges']): void => {
          for (const { account, amountCents } of chargePostings(before, after))
            books.set(account, (books.get(account) ?? 0) + amountCents);
        };
        post(NO_CHARGES, bill.charges);
        for (const event of events) {
          const before = bill;
          if (event.kind === 'edit') full = billOf(event.to);
          reductions = reduced(event, bill, reductions);
          // Priced anew, or from the very bill that stands: the same.
          bill = takeOff(event.kind === 'edit' ? full : bill, reductions);
          expect(bill).toEqual(takeOff(full, reductions));
          post(before.charges, bill.charges);
          assertTrue(bill, full, reductions);
          const { charges } = bill;
          const total = totalOf(charges);
          // What goes back is never more than what is there.
          const back = Math.max(0, paid - total);
          expect(back).toBeLessThanOrEqual(paid);
          paid -= back;
          expect([...books.values()].reduce((all, one) => all + one, 0)).toBe(0);
          expect(0 - (books.get('gratuity_payable') ?? 0)).toBe(charges.gratuityCents);
          expect(0 - (books.get('tax_payable') ?? 0)).toBe(charges.taxCents);
          expect(books.get('discounts') ?? 0).toBe(charges.discountCents);
        }
      }),
    );
  });
});
