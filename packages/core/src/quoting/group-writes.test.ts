import { describe, expect, it } from 'vitest';
import { groupWrites } from './group-writes.ts';

function dataError(message: string): Error {
  return Object.assign(new Error(message), { code: '23514' });
}

describe('writes that come together', () => {
  it('go at once when alone, and share the next one while another is under way', async () => {
    const groups: number[][] = [];
    const write = groupWrites<number>(async (items) => {
      groups.push([...items]);
    }, 3);
    await Promise.all([1, 2, 3, 4, 5].map((item) => write(item)));
    await write(6);
    expect(groups).toEqual([[1], [2, 3, 4], [5], [6]]);
  });

  it('fail only the caller of the bad row', async () => {
    const written: number[] = [];
    const write = groupWrites<number>(async (items) => {
      if (items.includes(3)) throw dataError('three is wrong');
      written.push(...items);
    }, 10);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((item) => write(item)));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(written).toEqual([1, 2, 4]);
  });

  it('all hear of it, once, when the database is away, and the next ones are tried again', async () => {
    let calls = 0;
    const write = groupWrites<number>(async () => {
      calls += 1;
      if (calls <= 2) throw new Error('connection refused');
    }, 10);
    const outcomes = await Promise.allSettled([1, 2, 3].map((item) => write(item)));
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
    expect(calls).toBe(2);
    await write(4);
    expect(calls).toBe(3);
  });
});
