import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FieldCrypto } from '../kernel/index.ts';
import { searchTerms, searchTokens } from './search-tokens.ts';

function newCrypto(): FieldCrypto {
  return new FieldCrypto([{ id: 't1', secret: randomBytes(32) }], randomBytes(32));
}

const crypto = newCrypto();
const HOST = {
  firstName: 'Zoë',
  lastName: "O'Neil-Li",
  email: 'Zoe.ONeil@mail.example',
  phone: '(510) 555-0123',
  code: 'MH-7K3PXQ',
};

function finds(typed: string, by = crypto): boolean {
  const tokens = new Set(searchTokens(crypto, HOST));
  const terms = searchTerms(by, typed);
  return terms !== null && terms.every((group) => group.some((token) => tokens.has(token)));
}

describe('a search over encrypted contacts', () => {
  it.each([
    'zoe',
    'ZOË',
    'onei',
    "o'neil",
    "O'Neil-Li",
    'neil-l',
    'neil-li',
    'li-neil',
    'li',
    'zoe neil',
    'neil  zoe',
    'zoe.oneil@mail.example',
    '+1 510 555 0123',
    '5105550123',
    '0123',
    'zoe 0123',
    'MH-7K3PXQ',
    'mh 7k3 pxq',
    'mh7k3',
    '7K3P',
  ])('finds the host by %j', (typed) => {
    expect(finds(typed)).toBe(true);
  });

  it.each([
    'zo',
    'zoey',
    'eil',
    'zoe smith',
    'zoe.oneil@mail',
    '510555012',
    '0124',
    'MH-7K4',
    '5550123',
    'z',
    '-',
    'neil-smith',
    'smith-neil',
  ])('does not find the host by %j', (typed) => {
    expect(finds(typed)).toBe(false);
  });

  it('keeps tokens that nobody can make without the key', () => {
    expect(finds('zoe', newCrypto())).toBe(false);
  });

  it('keeps a bounded number of tokens, however long a name is', () => {
    const long = Array.from({ length: 60 }, (_, n) => `word${n}abcdefghijkl`).join('-');
    expect(searchTokens(crypto, { ...HOST, firstName: long, lastName: long }).length).toBeLessThan(200);
  });
});
