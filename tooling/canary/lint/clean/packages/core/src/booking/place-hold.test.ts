import { expect, it } from 'vitest';

it('holds the seat', async () => {
  const seat = await Promise.resolve('held');
  expect(seat).toBe('held');
});
