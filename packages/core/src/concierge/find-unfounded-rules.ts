/** Rules of the house that a text states: each has to be found, in much the same words, in a tool or an article. Pure. */
import type { Evidence } from './evidence.ts';
import { tellsOfCancelling } from './find-claims.ts';
import { sentencesOf } from './sentences.ts';

/** What a wrong word about costs us or hurts somebody. */
const RULES =
  /\b(?:refund|non-?refund|cancel|forfeit|money back|return|resched|policy|policies|weather|rain|insur|licen[cs]|liab|allerg|gluten|dairy|shellfish|peanut|halal|kosher|gratuity|complimentary|no extra c|free of charge|half (?:price|off)|reembols|gratis|sin costo|mitad de precio|devol|devuel|política|lluvia|alergi|propina)\p{L}*/iu;
/** Three of four words have to be there. */
const SHARE = 0.75;
const NEGATION = /\b(?:no|not|never|non|without|cannot|sin|nunca|jamás|ningun\p{L}*)\b|n['’]t\b/iu;
const SHORTEST_WORD = 4;

/** A word without its ending, so that "cancelled" meets "cancellation". */
function stem(word: string): string {
  return word.slice(0, 5);
}

function stemsOf(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD || /\d/.test(word)).map(stem));
}

interface Known {
  readonly stems: ReadonlySet<string>;
  readonly negative: boolean;
}

function knownSentences(evidence: Evidence): readonly Known[] {
  return evidence.facts
    .filter(({ kind, from }) => kind === 'sentence' && from.kind !== 'host')
    .flatMap(({ value }) => sentencesOf(String(value)))
    .map((sentence) => ({ stems: stemsOf(sentence), negative: NEGATION.test(sentence) }));
}

function isFounded(sentence: string, known: readonly Known[]): boolean {
  const said = [...stemsOf(sentence)];
  const negative = NEGATION.test(sentence);
  return known.some((one) => {
    const shared = said.filter((word) => one.stems.has(word)).length;
    return shared >= said.length * SHARE && one.negative === negative;
  });
}

/** The sentences on delicate matters that nothing in this conversation bears out. Questions state nothing. */
export function findUnfoundedRules(text: string, evidence: Evidence): readonly string[] {
  const delicate = sentencesOf(text).filter(
    // What was cancelled or moved is a deed, which has a guard of its own.
    (sentence) => RULES.test(sentence) && !/\?\s*$/.test(sentence) && !tellsOfCancelling(sentence),
  );
  if (delicate.length === 0) return [];
  const known = knownSentences(evidence);
  return delicate.filter((sentence) => !isFounded(sentence, known)).map((sentence) => sentence.trim().slice(0, 120));
}
