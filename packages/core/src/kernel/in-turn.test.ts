import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('runs one at a time, in order, also after one that failed', async () => {
  const run = inTurn();
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === 'a') throw new Error('a fails');
    return name;
  };
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((name) => run(work(name))));
  expect(outcomes).toMatchObject([{ status: 'rejected' }, { value: 'b' }, { value: 'c' }]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
