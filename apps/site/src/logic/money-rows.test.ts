import { describe, expect, it } from 'vitest';
import { keptCents, toMoneyRows } from './money-rows.ts';

const rowsOf = (...of: Parameters<typeof toMoneyRows>) => toMoneyRows(...of).map(({ term, cents }) => [term, cents]);

describe('the foot of the bill', () => {
  it('asks for what is still due', () => {
    const money = { totalCents: 60_000, paidCents: 10_000, dueCents: 50_000, refundedCents: 0 };
    expect(rowsOf({ status: 'confirmed', money })).toEqual([
      ['Total', 60_000],
      ['Paid', 10_000],
      ['Still to pay', 50_000],
    ]);
  });

  it('says of a credit that it comes back, and afterwards that it did', () => {
    const waiting = { totalCents: 0, paidCents: 10_000, dueCents: -10_000, refundedCents: 0 };
    expect(rowsOf({ status: 'cancelled', money: waiting })).toEqual([
      ['Total', 0],
      ['Paid', 10_000],
      ['Coming back to you', 10_000],
    ]);
    const done = { totalCents: 0, paidCents: 0, dueCents: 0, refundedCents: 10_000 };
    expect(rowsOf({ status: 'cancelled', money: done })).toEqual([
      ['Total', 0],
      ['Paid', 10_000],
      ['Returned', 10_000],
    ]);
  });

  it('keeps the same sum before and after the rest has gone back', () => {
    expect(keptCents({ totalCents: 10_000, paidCents: 30_000, dueCents: -20_000, refundedCents: 0 })).toBe(10_000);
    expect(keptCents({ totalCents: 10_000, paidCents: 10_000, dueCents: 0, refundedCents: 20_000 })).toBe(10_000);
    expect(keptCents({ totalCents: 30_000, paidCents: 10_000, dueCents: 20_000, refundedCents: 0 })).toBe(10_000);
  });
});
