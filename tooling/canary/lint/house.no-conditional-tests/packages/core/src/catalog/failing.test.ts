import { expect, it } from 'vitest';

it.fails('passes by failing', () => {
  expect(1).toBe(2);
});
