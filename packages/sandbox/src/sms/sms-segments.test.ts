import { expect, test } from 'vitest';
import { segmentsOf } from './sms-segments.ts';

test.each([
  ['', 1],
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(306), 2],
  ['a'.repeat(307), 3],
  ['€'.repeat(80), 1],
  ['€'.repeat(81), 2],
  ['Ω'.repeat(160), 1],
  ['“'.repeat(70), 1],
  ['“'.repeat(71), 2],
  ['🍤'.repeat(35), 1],
  ['🍤'.repeat(36), 2],
])('%j is billed as %i', (body, segments) => {
  expect(segmentsOf(body)).toBe(segments);
});
