import { expect, it } from 'vitest';

it.skip('does not run', () => {
  expect(1).toBe(1);
});
