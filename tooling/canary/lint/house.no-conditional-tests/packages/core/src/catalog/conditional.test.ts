import { expect, it } from 'vitest';

it.skipIf(process.platform === 'linux')('runs only elsewhere', () => {
  expect(1).toBe(1);
});
