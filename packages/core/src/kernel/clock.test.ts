import { expect, it } from 'vitest';
import { systemClock } from './clock.ts';

it('tells the time as precisely as the database keeps it, so that an answer and a later reading are the same', () => {
  const moments = Array.from({ length: 50 }, () => systemClock.now());
  expect(moments.filter(({ epochNanoseconds }) => epochNanoseconds % 1_000n !== 0n)).toEqual([]);
});
