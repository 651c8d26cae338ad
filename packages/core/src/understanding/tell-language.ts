import { citiesNamed } from '../travel/index.ts';
import { BORROWED, ENGLISH, SPANISH } from './language-lexicon.ts';
import type { Language } from './understanding.ts';

/** Around the English word for the bean. */
const BEHIND_SOY = /^(?:allerg\w*|sauces?|milk|free|based|beans?|intoleran\w*|products?|and|or|is|in)$/;
const BEFORE_SOY = /^(?:to|no|of|with|the|without|any|and|or|contains?|have|has)$/;

function isBean(before: string, next: string): boolean {
  return BEHIND_SOY.test(next) || BEFORE_SOY.test(before);
}

/** "Los Angeles", "Maria de los Santos", "soy allergy": Spanish words that make no message Spanish. */
function isBorrowed(words: readonly string[], at: number, written: readonly string[]): boolean {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  if (!BORROWED.has(word)) return false;
  if (word === 'menu' || (word === 'soy' && isBean(before, next))) return true;
  if (next !== '' && citiesNamed(`${word} ${next}`).length > 0) return true;
  const named = words.findIndex((each, index) => index > at && !BORROWED.has(each));
  return named > 0 && /^\p{Lu}\p{Ll}/u.test(written[named] ?? '');
}

/** Feasts that keep their Spanish name in English. */
const FEASTS = /\b(?:cinco de mayo|dia de (?:los )?muertos|las posadas|quinceaneras?)\b/g;

/** The language of a message by its small words and its letters; English when nothing speaks for Spanish. */
export function tellLanguage(text: string, folded: string): Language {
  // Every letter has its place, so that names can be told by their capitals.
  const words = folded.replaceAll(FEASTS, (feast) => feast.replaceAll(/\p{L}+/gu, 'x')).match(/[\p{L}']+/gu) ?? [];
  // "Y" answers a question in English.
  if (words.length === 1 && words[0]?.length === 1) return 'en';
  const written = text.match(/[\p{L}']+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const spoken = words.filter((word, at) => SPANISH.has(word) && !isBorrowed(words, at, written)).length;
  const spanish = spoken + (/[¿¡]/.test(text) ? 2 : 0) + (/[ñÑ]/.test(text) ? 1 : 0);
  return spanish > english ? 'es' : 'en';
}
