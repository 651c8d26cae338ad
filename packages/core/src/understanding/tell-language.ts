import { ENGLISH, SPANISH } from './language-lexicon.ts';
import type { Language } from './understanding.ts';

/** The language of a message by its small words and its letters; English when nothing speaks for Spanish. */
export function tellLanguage(text: string, folded: string): Language {
  const words = folded.match(/[\p{L}']+/gu) ?? [];
  // "Y" answers a question in English.
  if (words.length === 1 && words[0]?.length === 1) return 'en';
  const count = (known: ReadonlySet<string>) => words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
  const spanish = count(SPANISH) + (/[¿¡]/.test(text) ? 2 : 0) + (/[ñÑ]/.test(text) ? 1 : 0);
  return spanish > count(ENGLISH) ? 'es' : 'en';
}
