import { describe, expect, it } from 'vitest';
import { stacked } from './stacked.ts';

describe('parties of one lane', () => {
  it('share a row as long as they do not overlap, whatever order they come in', () => {
    expect(stacked([])).toEqual([]);
    expect(
      stacked([
        { from: 0, to: 2 },
        { from: 2, to: 4 },
      ]),
    ).toEqual([0, 0]);
    expect(
      stacked([
        { from: 3, to: 5 },
        { from: 0, to: 4 },
        { from: 1, to: 2 },
        { from: 4, to: 6 },
      ]),
    ).toEqual([1, 0, 1, 0]);
  });
});
