import { expect, it } from 'vitest';
import { methodInWords } from './method-in-words.ts';

it('names every way of paying as people write it, in both languages', () => {
  const all = ['card', 'zelle', 'venmo', 'cash'] as const;
  expect(all.map((method) => methodInWords(method))).toEqual(['card', 'Zelle', 'Venmo', 'cash']);
  expect(all.map((method) => methodInWords(method, 'es'))).toEqual(['tarjeta', 'Zelle', 'Venmo', 'efectivo']);
});
