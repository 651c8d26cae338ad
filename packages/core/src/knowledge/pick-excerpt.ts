import { stemmer } from 'stemmer';
import { plainWords, type Term } from './read-question.ts';

const LONGEST = 320;

function shorten(passage: string): string {
  if (passage.length <= LONGEST) return passage;
  const cut = passage.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** The passage that speaks of the most of what was asked; the first one when none stands out. */
export function pickExcerpt(passages: readonly string[], terms: readonly Term[]): string {
  const wanted = terms.map((term) => new Set(term.flatMap(({ word }) => plainWords(word).map(stemmer))));
  const counted = passages.map((passage) => {
    const words = new Set(plainWords(passage).map(stemmer));
    return { passage, hits: wanted.filter((any) => !any.isDisjointFrom(words)).length };
  });
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    (chosen, each) => (chosen === undefined || each.hits > chosen.hits ? each : chosen),
    undefined,
  );
  return shorten(best?.passage ?? '');
}
