import { expect, it } from 'vitest';
import { freezeDeep } from './freeze-deep.ts';

it('freezes plain data all the way down, and hands it back', () => {
  const data = { lines: [{ label: 'Adults', cents: 5_500 }], note: null };
  expect(freezeDeep(data)).toBe(data);
  expect([data, data.lines, data.lines[0]].every((part) => Object.isFrozen(part))).toBe(true);
});
