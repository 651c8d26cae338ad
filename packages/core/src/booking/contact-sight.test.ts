import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInFull, withInitial } from './index.ts';

const initialOf = (lastName: string): string => withInitial({ firstName: 'Ana', lastName }).lastName;

describe('the initial of a last name', () => {
  it('is the first letter as people see it, whatever it is made of', () => {
    expect(['Gonzalez', 'O’Neil', 'Öz', 'O\u0308z', 'e\u0301', '高橋', '👩‍🍳 Cook', "'t Hart"].map(initialOf)).toEqual([
      'G.',
      'O.',
      'Ö.',
      'O\u0308.',
      'e\u0301.',
      '高.',
      '👩‍🍳.',
      "'.",
    ]);
  });

  it('is never more than one letter, of any text at all', () => {
    const letters = new Intl.Segmenter();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (name) => {
        const [first] = letters.segment(name);
        expect(initialOf(name)).toBe(first === undefined ? '' : `${first.segment}.`);
      }),
    );
  });

  it('is left out where there is no last name', () => {
    expect(nameInFull(withInitial({ firstName: 'Ana', lastName: '' }))).toBe('Ana');
  });
});
