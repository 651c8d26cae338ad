import { describe, expect, it } from 'vitest';
import { readPercent, tipCents } from './tip.ts';

describe('a tip', () => {
  it('is a share of the food, rounded half up to the cent', () => {
    expect(tipCents({ kind: 'percent', percent: 20 }, 55_000)).toBe(11_000);
    expect(tipCents({ kind: 'percent', percent: 25 }, 5502)).toBe(1376);
    expect(tipCents({ kind: 'none' }, 55_000)).toBe(0);
  });

  it('may be an amount of the host, read without floating point', () => {
    expect(tipCents({ kind: 'own', dollars: '$19.99' }, 0)).toBe(1999);
    expect(tipCents({ kind: 'own', dollars: '40.5' }, 0)).toBe(4050);
    for (const dollars of ['', '-5', '1e3', '12.345', 'lots']) expect(tipCents({ kind: 'own', dollars }, 0)).toBeNull();
  });
});

describe('a share the host names', () => {
  it('is a percentage from 0 to 100 with at most two decimals', () => {
    expect(['22.5', ' 18 %', '0', '100', '33.33'].map(readPercent)).toEqual([22.5, 18, 0, 100, 33.33]);
    expect(['', 'some', '101', '-5', '1.234', '100.5'].map(readPercent)).toEqual([null, null, null, null, null, null]);
  });
});
