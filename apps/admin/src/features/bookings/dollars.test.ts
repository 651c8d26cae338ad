import { expect, it } from 'vitest';
import { centsOf } from './dollars.ts';

it.each([
  ['100', 10_000],
  ['$1,250.5', 125_050],
  ['12,5', null],
  ['1,25', null],
  ['0', null],
  ['1.234', null],
])('reads %s as %s cents', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents);
});
