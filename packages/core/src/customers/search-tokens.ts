/**
 * Finding people in encrypted columns (ADR 0026): each row keeps keyed hashes of what it may be found by — the
 * beginnings of each word of a name, the whole e-mail address, the whole phone number and its last four digits, the
 * beginnings of a booking's code. A search hashes what was typed in the same way and compares.
 */
import type { FieldCrypto } from '../kernel/index.ts';
import { normaliseEmail } from './normalise-email.ts';
import { readE164 } from './read-phone.ts';

export interface Searchable {
  readonly firstName: string;
  readonly lastName: string;
  readonly email?: string | null | undefined;
  readonly phone: string;
  readonly code?: string;
}

/** Each group is one word of the search; a row is found when it has a token of every group. */
export type SearchTerms = readonly (readonly number[])[];

const MIN_PREFIX = 3;
const MAX_PREFIX = 12;
const MAX_WORDS = 8;
const CODE = /^(?:MH)?([23456789ABCDEFGHJKMNPQRSTVWXYZ]{2,6})$/;

/** The first 48 bits of the hash: two things hardly ever share one, and numbers hold it exactly. */
function tokenOf(crypto: FieldCrypto, kind: 'name' | 'email' | 'phone' | 'last4' | 'code', value: string): number {
  const hash = Buffer.from(crypto.blindIndex('search', `${kind}:${value}`), 'base64url');
  return hash.readUIntBE(0, 6);
}

/** Without accents and case: `Zoë O'Neil` is zoe, o, neil and oneil. */
function wordsOf(name: string): string[] {
  const folded = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = folded.split(/\s+/u).flatMap((word) => {
    const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
  return [...new Set(words)].slice(0, MAX_WORDS * 2);
}

/** What a word can be found by: the whole of it, and its beginnings of at least three letters. */
function beginnings(word: string): string[] {
  const letters = Array.from(word).slice(0, MAX_PREFIX);
  if (letters.length <= MIN_PREFIX) return [letters.join('')];
  return Array.from({ length: letters.length - MIN_PREFIX + 1 }, (_, n) => letters.slice(0, MIN_PREFIX + n).join(''));
}

function codeBeginnings(code: string): string[] {
  const bare = code.replace(/^MH-?/, '');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, n) => bare.slice(0, n + 2));
}

/** Everything a row is found by, without duplicates. */
export function searchTokens(crypto: FieldCrypto, { firstName, lastName, email, phone, code }: Searchable): number[] {
  const names = wordsOf(`${firstName} ${lastName}`).flatMap(beginnings);
  const number = readE164(phone) ?? phone;
  return [
    ...new Set([
      ...names.map((name) => tokenOf(crypto, 'name', name)),
      ...(email === null || email === undefined ? [] : [tokenOf(crypto, 'email', normaliseEmail(email))]),
      tokenOf(crypto, 'phone', number),
      tokenOf(crypto, 'last4', number.slice(-4)),
      ...(code === undefined ? [] : codeBeginnings(code).map((part) => tokenOf(crypto, 'code', part))),
    ]),
  ];
}

function codeIn(word: string): string | undefined {
  return CODE.exec(word.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))?.[1];
}

function termOf(crypto: FieldCrypto, word: string): number[] {
  if (word.includes('@')) return [tokenOf(crypto, 'email', normaliseEmail(word))];
  const code = codeIn(word);
  const phone = /\d{7}/.test(word.replaceAll(/\D/g, '')) ? readE164(word) : null;
  return [
    ...(code === undefined ? [] : [tokenOf(crypto, 'code', code)]),
    ...(phone === null ? [] : [tokenOf(crypto, 'phone', phone)]),
    ...(/^\d{4}$/.test(word) ? [tokenOf(crypto, 'last4', word)] : []),
  ];
}

const nameToken = (crypto: FieldCrypto, word: string): number =>
  tokenOf(crypto, 'name', Array.from(word).slice(0, MAX_PREFIX).join(''));

/**
 * A word as beginnings of names, a group for each of its parts: `brien-nu` is the beginning of one name, or of several
 * that stand together, of which `nu` is too short to be looked for.
 */
function namesIn(crypto: FieldCrypto, word: string): SearchTerms {
  if (word.includes('@')) return [];
  const [joined, ...others] = wordsOf(word).toSorted((a, b) => b.length - a.length);
  if (joined === undefined) return [];
  const parts = others.filter((part) => part.length >= MIN_PREFIX);
  const whole = nameToken(crypto, joined);
  return parts.length === 0 ? [[whole]] : parts.map((part) => [whole, nameToken(crypto, part)]);
}

/** A phone number and a code are often typed with spaces: then the whole of it is one word. */
function typedWords(typed: string): { readonly words: readonly string[]; readonly spaced: boolean } {
  const whole = typed.trim();
  const spaced = /^[\d+().\-\s]{7,24}$/.test(whole) || /^mh[\s-]/i.test(whole);
  return { words: spaced ? [whole] : whole.split(/\s+/u).slice(0, MAX_WORDS), spaced };
}

/** What was typed as beginnings of a booking's code and nothing else; empty when a word of it cannot be one. */
export function codeTerms(crypto: FieldCrypto, typed: string): SearchTerms {
  const codes = typedWords(typed).words.map((word) => (word.includes('@') ? undefined : codeIn(word)));
  const known = codes.filter((code) => code !== undefined);
  return known.length < codes.length ? [] : known.map((code) => [tokenOf(crypto, 'code', code)]);
}

/** What was typed, as tokens to look for; null when nothing can be found by it, such as only punctuation. */
export function searchTerms(crypto: FieldCrypto, typed: string): SearchTerms | null {
  const { words, spaced } = typedWords(typed);
  const terms = words.flatMap((word) => {
    const [others, names] = [termOf(crypto, word), spaced ? [] : namesIn(crypto, word)];
    return (names.length === 0 ? [others] : names.map((group) => [...others, ...group])).map((group) => [
      ...new Set(group),
    ]);
  });
  const found = terms.filter((group) => group.length > 0);
  return found.length === 0 ? null : found;
}
