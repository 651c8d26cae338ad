import { expect, it, vi } from 'vitest';

vi.mock('./expire-hold.ts');

it('tests the mock', () => {
  expect(1).toBe(1);
});
