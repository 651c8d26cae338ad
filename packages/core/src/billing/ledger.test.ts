import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePayment } from './judge-payment.ts';
import {
  NO_CHARGES,
  capturePostings,
  chargePostings,
  refundPostings,
  totalOf,
  type Charges,
  type Posting,
} from './ledger.ts';

const cent = fc.integer({ min: 0, max: 2_000_000 });
const charges: fc.Arbitrary<Charges> = fc.record({
  foodCents: cent,
  minimumAdjustmentCents: cent,
  discountCents: cent,
  travelCents: cent,
  taxCents: cent,
  gratuityCents: cent,
  feesCents: cent,
});

function sum(postings: readonly Posting[], account?: Posting['account']): number {
  return postings
    .filter((posting) => account === undefined || posting.account === account)
    .reduce((total, posting) => total + posting.amountCents, 0);
}

describe('a posting to the ledger', () => {
  it('of any change of any bill balances, names each account once and moves the total by the difference', () => {
    fc.assert(
      fc.property(charges, charges, (before, after) => {
        const postings = chargePostings(before, after);
        expect(sum(postings)).toBe(0);
        expect(new Set(postings.map(({ account }) => account)).size).toBe(postings.length);
        expect(postings.every(({ amountCents }) => amountCents !== 0)).toBe(true);
        expect(sum(postings, 'receivable')).toBe(totalOf(after) - totalOf(before));
      }),
    );
  });

  it('of a bill and of its undoing leave nothing', () => {
    fc.assert(
      fc.property(charges, (bill) => {
        const both = [...chargePostings(NO_CHARGES, bill), ...chargePostings(bill, NO_CHARGES)];
        for (const { account } of both) expect(sum(both, account)).toBe(0);
      }),
    );
  });

  it('of money in and the same money out leaves nothing, for a hold as for a booking', () => {
    fc.assert(
      fc.property(cent, fc.boolean(), (amount, forBooking) => {
        const both = [...capturePostings(amount, forBooking), ...refundPostings(amount, forBooking)];
        expect(sum(capturePostings(amount, forBooking))).toBe(0);
        for (const { account } of both) expect(sum(both, account)).toBe(0);
      }),
    );
  });
});

describe('the verdict on a payment', () => {
  const bill = { totalCents: 66_000, paidCents: 0, depositCents: 10_000 };

  it.each([
    [0, { kind: 'not_positive' }],
    [-1, { kind: 'not_positive' }],
    [1, { kind: 'below_deposit', missingCents: 9_999 }],
    [9_999, { kind: 'below_deposit', missingCents: 1 }],
    [10_000, { kind: 'deposit_reached', dueCents: 56_000 }],
    [65_999, { kind: 'deposit_reached', dueCents: 1 }],
    [66_000, { kind: 'fully_paid' }],
    [66_001, { kind: 'overpaid', dueCents: 66_000, excessCents: 1 }],
  ])('of %i cents on a new bill is %j', (amount, verdict) => {
    expect(judgePayment(bill, amount)).toEqual(verdict);
  });

  it('accounts for every cent: paid, due and excess always make up the bill', () => {
    fc.assert(
      fc.property(
        cent,
        cent,
        cent,
        fc.integer({ min: 1, max: 2_000_000 }),
        (totalCents, paid, depositCents, amount) => {
          const paidCents = Math.min(paid, totalCents);
          const verdict = judgePayment({ totalCents, paidCents, depositCents }, amount);
          const after = paidCents + amount;
          expect(verdict.kind === 'overpaid').toBe(after > totalCents);
          expect(verdict.kind === 'fully_paid').toBe(after === totalCents);
          expect(verdict.kind === 'below_deposit').toBe(after < totalCents && after < depositCents);
          const due = 'dueCents' in verdict ? verdict.dueCents : 0;
          const excess = 'excessCents' in verdict ? verdict.excessCents : 0;
          const open =
            { overpaid: due - amount + excess, deposit_reached: after + due - totalCents }[verdict.kind as string] ?? 0;
          expect(open).toBe(0);
        },
      ),
    );
  });

  it('does not depend on how a sum is split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 5_999 }), (first, second) => {
        const atOnce = judgePayment(bill, first + second);
        expect(judgePayment({ ...bill, paidCents: first }, second)).toEqual(atOnce);
      }),
    );
  });
});

/** The life of a bill as its postings alone, in any order of events: what the database keeps, computed without it. */
describe('a bill through any life', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('change' as const), to: charges }),
    fc.record({ kind: fc.constant('pay' as const), part: fc.double({ min: 0, max: 1.5, noNaN: true }) }),
    fc.record({ kind: fc.constant('tip' as const), amount: cent }),
    fc.record({ kind: fc.constant('fee' as const), amount: cent }),
    fc.record({ kind: fc.constant('refund' as const), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ kind: fc.constant('cancel' as const), keep: cent }),
  );

  it('paid + due = total after every step, cash is what is paid, and the books balance', () => {
    fc.assert(
      fc.property(charges, fc.array(step, { maxLength: 30 }), (booked, life) => {
        const book: Posting[] = chargePostings(NO_CHARGES, booked);
        let bill = booked;
        let paid = 0;
        const charge = (after: Charges): void => {
          book.push(...chargePostings(bill, after));
          bill = after;
        };
        const move = (amount: number): void => {
          book.push(...capturePostings(amount, true));
          paid += amount;
        };
        for (const event of life) {
          const due = totalOf(bill) - paid;
          if (event.kind === 'change') charge({ ...event.to, feesCents: bill.feesCents });
          if (event.kind === 'pay') move(Math.max(0, Math.round(due * event.part)));
          if (event.kind === 'tip') {
            charge({ ...bill, gratuityCents: bill.gratuityCents + event.amount });
            move(event.amount);
          }
          if (event.kind === 'fee') charge({ ...bill, feesCents: bill.feesCents + event.amount });
          if (event.kind === 'refund') move(-Math.floor(paid * event.part));
          if (event.kind === 'cancel') charge({ ...NO_CHARGES, feesCents: event.keep });
          expect(sum(book)).toBe(0);
          expect(sum(book, 'cash')).toBe(paid);
          expect(sum(book, 'receivable') + paid).toBe(totalOf(bill));
          expect(sum(book, 'gratuity_payable')).toBe(0 - bill.gratuityCents);
        }
      }),
    );
  });
});
