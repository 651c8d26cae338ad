import type { QuoteLine } from '@myhibachi/contracts';
import { describe, expect, it } from 'vitest';
import { formatDifference, formatPrice } from '../format/money.ts';
import { toBill } from './price-summary.ts';

function line(kind: QuoteLine['kind'], quantity: number, unitCents: number, amountCents: number): QuoteLine {
  return { kind, label: kind, quantity, unitCents, amountCents, rule: `rule of ${kind}` };
}

describe('the bill', () => {
  const quote: Parameters<typeof toBill>[0] = {
    party: { adults: 5, children: 0, toddlers: 2 },
    depositCents: 10_000,
    lines: [
      line('adults', 5, 5500, 27_500),
      line('toddlers', 2, 0, 0),
      line('minimum_adjustment', 1, 27_500, 27_500),
      line('tax', 55_000, 0.0825, 4538),
    ],
    totals: {
      foodCents: 27_500,
      minimumAdjustmentCents: 27_500,
      discountCents: 0,
      travelCents: 0,
      taxCents: 4538,
      gratuityCents: 0,
      totalCents: 59_538,
    },
    travel: { status: 'estimated' },
  };
  const bill = toBill(quote);

  it('counts what is counted and explains every line by its rule', () => {
    expect(bill.food.map((row) => [row.count, row.amount])).toEqual([
      ['5 × $55', '$275.00'],
      ['2 × free', 'Free'],
    ]);
    expect(bill.rest.map((row) => [row.count, row.amount, row.rule])).toEqual([
      [null, '$275.00', 'rule of minimum_adjustment'],
      [null, '$45.38', 'rule of tax'],
    ]);
  });

  it('puts no amount on a drive nobody has measured, and says that the total is without it', () => {
    const lines = [line('travel', 0, 200, 0)];
    const nowhere = toBill({ ...quote, lines, travel: { status: 'needs_address' } });
    expect([nowhere.rest[0]?.amount, nowhere.withTravel]).toEqual(['once we know where', false]);
    const near = toBill({ ...quote, lines });
    expect([near.rest[0]?.amount, near.withTravel]).toEqual(['$0.00', true]);
  });

  it('adds a total, the deposit and what it comes to for each paying guest', () => {
    expect(bill).toMatchObject({ total: '$595.38', deposit: '$100', perGuest: '$119' });
  });

  it('writes money without false decimals and differences without a bare minus', () => {
    expect(formatPrice(5500)).toBe('$55');
    expect(formatPrice(5550)).toBe('$55.50');
    expect(formatDifference(-2000)).toBe('$20.00 less');
    expect(formatDifference(0)).toBe('no change');
  });
});
