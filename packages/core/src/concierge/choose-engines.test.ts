import { expect, it } from 'vitest';
import { newId } from '../kernel/index.ts';
import { isInShare } from './choose-engines.ts';

const IDS = Array.from({ length: 2_000 }, () => newId());

it('puts a conversation on the same side every time, and keeps it there while the share grows', () => {
  for (const id of IDS) {
    const sides = [0, 1, 5, 20, 50, 80, 99, 100].map((percent) => isInShare(id, percent));
    expect(sides).toEqual(sides.toSorted((one, other) => Number(one) - Number(other)));
    expect([sides[0], sides.at(-1)]).toEqual([false, true]);
  }
});

it('takes in about as many as the share says', () => {
  // Of 2,000, one in five, with eight standard deviations of room.
  const taken = IDS.filter((id) => isInShare(id, 20)).length;
  expect(Math.abs(taken - 400)).toBeLessThan(8 * Math.sqrt(2_000 * 0.2 * 0.8));
});
