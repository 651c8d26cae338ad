import { expect, it } from 'vitest';

it('sleeps', async () => {
  await new Promise((resolve) => {
    setTimeout(resolve, 1000);
  });
  expect(1).toBe(1);
});
