import { expect, it, vi } from 'vitest';

it('waits for as long as somebody else thought right', async () => {
  await vi.waitUntil(() => performance.now() > 0);
  expect(1).toBe(1);
});
