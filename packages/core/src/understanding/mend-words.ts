/** Words as they were meant: shorthand written out, numbers in digits, typos mended. */
import { distance } from 'fastest-levenshtein';
import { ARTICLES, COUPLES, HALVES, JOINER, MULTIPLES, POINTERS, TENS, UNITS } from './number-lexicon.ts';
import { SHORTHAND, SPANISH_SHORTHAND } from './shorthand-lexicon.ts';
import { ENGLISH_MENDABLE, LEFT_ALONE, SPANISH_MENDABLE } from './typo-lexicon.ts';
import type { Language } from './understanding.ts';

export interface Word {
  readonly word: string;
  /** Where it stood in the folded text. */
  readonly from: number;
  readonly to: number;
}

interface Number {
  readonly value: number;
  /** Words it takes. */
  readonly size: number;
}

/** Only a space or a hyphen may stand inside a number: "twenty-five", not "twenty, five". */
function joined(words: readonly Word[], index: number, text: string): boolean {
  const [here, next] = [words[index], words[index + 1]];
  return here !== undefined && next !== undefined && /^[ -]$/.test(text.slice(here.to, next.from));
}

/** The unit behind tens: "five" of "twenty-five", "y cinco" of "treinta y cinco". */
function unitBehind(words: readonly Word[], at: number, text: string): Number | null {
  const size = words[at]?.word === JOINER && joined(words, at, text) ? 2 : 1;
  const value = UNITS.get(words[at + size - 1]?.word ?? '') ?? 0;
  return value >= 1 && value <= 9 ? { value, size } : null;
}

function belowHundred(words: readonly Word[], at: number, text: string): Number | null {
  const word = words[at]?.word ?? '';
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const unit = joined(words, at, text) ? unitBehind(words, at + 1, text) : null;
    return { value: tens + (unit?.value ?? 0), size: 1 + (unit?.size ?? 0) };
  }
  const unit = UNITS.get(word);
  return unit === undefined ? null : { value: unit, size: 1 };
}

/** "a", "a couple", "a couple of" before "dozen". */
function articleFactor(words: readonly Word[], at: number): Number {
  if (!COUPLES.has(words[at + 1]?.word ?? '')) return { value: 1, size: 1 };
  return { value: 2, size: words[at + 2]?.word === 'of' ? 3 : 2 };
}

/** What stands before "dozen": half of one, one, or a number of them. */
function factorBefore(words: readonly Word[], at: number, text: string): Number | null {
  const word = words[at]?.word ?? '';
  if (HALVES.has(word)) return { value: 0.5, size: ARTICLES.has(words[at + 1]?.word ?? '') ? 2 : 1 };
  if (ARTICLES.has(word)) return articleFactor(words, at);
  return /^\d{1,2}$/.test(word) ? { value: Number(word), size: 1 } : belowHundred(words, at, text);
}

/** "a dozen", "half a dozen", "two dozen", "a hundred". */
function multiple(words: readonly Word[], at: number, text: string): Number | null {
  const bare = MULTIPLES.get(words[at]?.word ?? '');
  if (bare !== undefined) return { value: bare, size: 1 };
  const factor = factorBefore(words, at, text);
  if (factor === null || !joined(words, at + factor.size - 1, text)) return null;
  const value = MULTIPLES.get(words[at + factor.size]?.word ?? '');
  return value === undefined ? null : { value: Math.round(value * factor.value), size: factor.size + 1 };
}

function numberAt(words: readonly Word[], at: number, text: string): Number | null {
  const many = multiple(words, at, text);
  if (many !== null) return many;
  const word = words[at]?.word ?? '';
  const pointed = (word === 'one' || word === 'uno') && POINTERS.has(words[at - 1]?.word ?? '');
  return pointed ? null : belowHundred(words, at, text);
}

/** Numbers in digits: "twenty five" becomes one word, `25`, standing where both stood. */
export function writeNumbers(words: readonly Word[], text: string, spanish: boolean): Word[] {
  const written: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const number = word.word === 'once' && !spanish ? null : numberAt(words, at, text);
    const last = number === null ? word : (words[at + number.size - 1] ?? word);
    written.push(number === null ? word : { word: String(number.value), from: word.from, to: last.to });
    at += number?.size ?? 1;
  }
  return written;
}

/** "Tom at 6", "free tom?"; by himself Tom is a host. */
function meansTomorrow(text: string, { from, to }: Word): boolean {
  return (
    /^ ?(?:at\b|@|night|morn|aft|eve|noon|around|abt|\d{1,2}(?::\d\d)? ?[ap]m)/.test(text.slice(to)) ||
    /\b(?:for|free|available|avail|open|until|till|this) $/.test(text.slice(0, from))
  );
}

/** "ppl" → "people". A letter beside a digit is part of something else. */
export function writeOut(word: Word, text: string, spanish: boolean): Word {
  if (word.word === 'tom' && !meansTomorrow(text, word)) return word;
  const beside = word.word.length === 1 && /\d/.test(text.slice(Math.max(0, word.from - 1), word.to + 1));
  const meant = (spanish ? SPANISH_SHORTHAND.get(word.word) : undefined) ?? SHORTHAND.get(word.word);
  return beside || meant === undefined ? word : { ...word, word: meant };
}

const SHORTEST_TYPO = 4;
const LONGEST_TYPO = 18;
/** From this length on two slips are forgiven. */
const LONG_WORD = 8;

/** Letters swapped with their neighbour are one slip, which the distance counts as two. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

function slips(word: string, meant: string): number {
  return swapped(word, meant) ? 1 : distance(word, meant);
}

/** Words of one language that are mended, by their first letter, with the menu's own. */
function mendable(language: Language, menuWords: readonly string[]): Map<string, string[]> {
  const known = language === 'es' ? [...SPANISH_MENDABLE, ...menuWords] : [...ENGLISH_MENDABLE, ...menuWords];
  return Map.groupBy(known, (word) => word.slice(0, 1));
}

function closest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = word.length >= LONG_WORD ? 3 : 2;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > 2 || candidate.length < SHORTEST_TYPO) continue;
    const count = slips(word, candidate);
    if (count < fewest && (count === 1 || candidate.length >= LONG_WORD)) [best, fewest] = [candidate, count];
  }
  return best;
}

/**
 * Mends the typos in words something is read from: "saterday", "shirmp". The first letter must be right, and a short word
 * with a capital is a name.
 */
export function mendTypos(
  words: readonly Word[],
  text: string,
  language: Language,
  menuWords: readonly string[],
): Word[] {
  const byLetter = mendable(language, menuWords);
  return words.map((each) => {
    const { word, from, to } = each;
    if (word.length < SHORTEST_TYPO || word.length > LONGEST_TYPO || !/^[a-z]+$/.test(word) || LEFT_ALONE.has(word))
      return each;
    const written = text.slice(from, to);
    const named = word.length < 6 && /^\p{Lu}\p{Ll}/u.test(written) && from > 0;
    const candidates = byLetter.get(word.slice(0, 1)) ?? [];
    if (named || candidates.includes(word)) return each;
    return { ...each, word: closest(word, candidates) ?? word };
  });
}
