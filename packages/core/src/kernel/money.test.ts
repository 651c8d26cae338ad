import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCents, cents, formatCents, percentOf, roundHalfUp } from './index.ts';

const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });

describe('an amount of money', () => {
  it('is a whole number of cents or nothing', () => {
    for (const broken of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => cents(broken)).toThrow(expect.objectContaining({ code: 'internal' }));
    }
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  it('adds up the same in any order', () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        expect(addCents(...amounts)).toBe(addCents(...amounts.toReversed()));
      }),
    );
  });

  it('is written in dollars with both cents', () => {
    expect([0, 5, 123_450, -2_000].map(formatCents)).toEqual(['$0.00', '$0.05', '$1,234.50', '-$20.00']);
  });
});

describe('rounding', () => {
  it('goes half up, away from the dust of floating point', () => {
    expect(roundHalfUp(0.5)).toBe(1);
    expect(roundHalfUp(304.499_999_99)).toBe(305);
    expect(roundHalfUp(304.49)).toBe(304);
    expect(roundHalfUp(1.005 * 100)).toBe(101);
  });

  it('is never off by more than half a cent and treats a credit as the debit it undoes', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const rounded = roundHalfUp(value);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 + 2e-6);
        expect(roundHalfUp(-value) + rounded).toBe(0);
      }),
    );
  });

  it('of a percentage is exactly what long arithmetic says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 20_000 }), (base, millis) => {
        const exact = (BigInt(base) * BigInt(millis) + 50_000n) / 100_000n;
        expect(percentOf(cents(base), millis / 1000)).toBe(Number(exact));
      }),
      { numRuns: 2_000 },
    );
  });
});
