/** What a question asks for: its telling words, each with the other words people use for the same. Pure. */
import { stemmer } from 'stemmer';
import type { Language } from './format-figure.ts';
import { isNotOurs } from './not-ours.ts';
import { SPANISH_STOP_WORDS, STOP_WORDS } from './stop-words.ts';
import { THESAURUS } from './thesaurus.ts';

/** Lower case, without accents and punctuation. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/['’]/g, '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

function groupsByKey(keyOf: (phrase: string) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, group] of THESAURUS.entries()) {
    for (const phrase of group) groups.set(keyOf(phrase), [...(groups.get(keyOf(phrase)) ?? []), index]);
  }
  return groups;
}

const PHRASES = groupsByKey((phrase) => plainWords(phrase).join(' '));
const STEMS = groupsByKey((phrase) => (phrase.includes(' ') ? phrase : stemmer(phrase)));

/** Single words of the thesaurus, which typing errors may have meant. */
export const THESAURUS_WORDS: readonly string[] = [
  ...new Set(THESAURUS.flat().filter((phrase) => /^[a-z]{4,}$/.test(phrase))),
];

/** Also the words that mean something only beside others: a phrase is not found once one of them was corrected. */
const IN_PHRASES: ReadonlySet<string> = new Set(THESAURUS.flat().flatMap(plainWords));

/** Whether a word means something to the search without looking into the articles. */
export function isKnownWord(word: string): boolean {
  return STOP_WORDS.has(word) || IN_PHRASES.has(word) || STEMS.has(stemmer(word));
}

export interface TermWord {
  readonly word: string;
  /** 1 as asked; less for another word of the same meaning, or for what was probably meant. */
  readonly weight: number;
}

/** One thing a question asks for, in all its words. */
export type Term = readonly TermWord[];

const LONGEST_PHRASE = 3;
const MOST_TERMS = 16;
const MOST_WORDS = 24;
const SAME_MEANING = 0.7;

interface Found {
  readonly phrase: string;
  readonly length: number;
  readonly groups: readonly number[];
}

/** The longest phrase of the thesaurus that begins here. */
function phraseAt(words: readonly string[], at: number): Found | null {
  for (let length = LONGEST_PHRASE; length >= 1; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (words.length - at < length) continue;
    const groups = PHRASES.get(phrase) ?? (length === 1 ? STEMS.get(stemmer(phrase)) : undefined);
    if (groups !== undefined) return { phrase, length, groups };
  }
  return null;
}

function termOf(phrase: string, groups: readonly number[], weight: number): Term {
  // Of what we do not have, another word would only find what sounds like it.
  if (isNotOurs(phrase)) return [{ word: phrase, weight }];
  const others = groups.flatMap((index) => THESAURUS[index] ?? []).filter((word) => word !== phrase);
  const same = [...new Set(others)].map((word) => ({ word, weight: weight * SAME_MEANING }));
  return [{ word: phrase, weight }, ...same].slice(0, MOST_WORDS);
}

/** What a misspelt word probably meant, the likeliest first, with how alike the two are, from 0 to 1. */
export type Corrections = ReadonlyMap<string, readonly TermWord[]>;

/** Sizes beyond which a number means something else than itself. */
export interface Limits {
  readonly guests: number;
  readonly miles: number;
}

const HEADS = /^(people|guests?|persons?|adults?|personas|invitados|adultos|ppl)$/;
const MILES = /^(miles?|mi|millas?)$/;

/** `80 people` asks for a large party, `200 miles` for a far one; any other number tells nothing about the article. */
function sizeAt(words: readonly string[], at: number, limits: Limits): string | null {
  const [number = '', unit = ''] = words.slice(at, at + 2);
  if (!/^\d+$/.test(number)) return null;
  if (HEADS.test(unit) && Number(number) > limits.guests) return 'large';
  return MILES.test(unit) && Number(number) > limits.miles ? 'far away' : null;
}

function corrected(words: readonly string[], corrections: Corrections): readonly TermWord[] {
  return words.map((word) => corrections.get(word)?.[0] ?? { word, weight: 1 });
}

function wordsAsked(question: string, language?: Language): readonly string[] {
  return plainWords(question).filter((word) => language !== 'es' || !SPANISH_STOP_WORDS.has(word));
}

/** The terms of a question, in the order in which they stand; a word that means nothing to us is a term all the same. */
export function readQuestion(
  question: string,
  limits: Limits,
  corrections: Corrections = new Map(),
  language?: Language,
): readonly Term[] {
  const meant = corrected(wordsAsked(question, language), corrections);
  const words = meant.map(({ word }) => word);
  const terms: Term[] = [];
  for (let at = 0; at < words.length && terms.length < MOST_TERMS;) {
    const { word, weight } = meant[at] ?? { word: '', weight: 0 };
    const size = sizeAt(words, at, limits);
    const found = size === null ? phraseAt(words, at) : { phrase: size, length: 2, groups: PHRASES.get(size) ?? [] };
    if (found !== null) terms.push(termOf(found.phrase, found.groups, weight));
    else if (!STOP_WORDS.has(word) && !/^\d*.$|^\d+$/.test(word)) terms.push([{ word, weight }]);
    at += found?.length ?? 1;
  }
  return terms;
}

const SOUND_ALIKE = [
  ['z', 's'],
  ['k', 'c'],
  ['c', 'k'],
  ['f', 'ph'],
  ['ph', 'f'],
] as const;

/** A word as it might have been meant: two neighbouring letters typed in the wrong order, or written as it sounds. */
export function likelyMeant(word: string): readonly string[] {
  const swapped = Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  );
  const sounding = SOUND_ALIKE.filter(([written]) => word.includes(written)).map(([written, meant]) =>
    word.replaceAll(written, meant),
  );
  return [...swapped, ...sounding];
}
