import { it } from 'vitest';

it('asserts nothing', () => {
  process.uptime();
});
