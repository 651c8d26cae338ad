/** What stands between a draft and the host: nothing unbacked, nothing promised, nothing leaked. Pure. */
import type { Draft } from './engine.ts';
import type { Evidence } from './evidence.ts';
import { findUnbacked } from './find-unbacked.ts';
import { isSaidByTheHouse } from './said-by-the-house.ts';
import { sentencesOf } from './sentences.ts';

export type GuardFinding =
  /** A figure, date or time that no tool, article or word of the host brought up. */
  | { readonly kind: 'unbacked'; readonly what: string }
  /** A promise the concierge may never make. */
  | { readonly kind: 'promise'; readonly what: string }
  /** A deed told as done that no tool has done. */
  | { readonly kind: 'claim'; readonly what: string }
  /** A rule of the house that no tool or article bears out. */
  | { readonly kind: 'rule'; readonly what: string }
  /** In a language the guards cannot read. */
  | { readonly kind: 'language'; readonly what: string }
  | { readonly kind: 'leak'; readonly what: string }
  | { readonly kind: 'empty' | 'too_long'; readonly what: string };

const MOST_REPLY = 2_000;

/**
 * Words that give something away: only people may. Where an article or tool says the same sentence, it is a rule of the
 * house and no promise.
 */
const PROMISES: readonly RegExp[] = [
  /\b(?:i|we)(?:'ll| will| can| could)?\s+(?:give|offer|apply|knock|take)\b[^.!?]{0,40}\b(?:discount|off\b|% off|for free|free of charge|coupon)/iu,
  /\b(?:special|exclusive)\s+(?:price|rate|deal|discount)\b/iu,
  /\b(?:i|we)(?:'ll| will| have| can)?\s+(?:refund(?:ed)?|waive[ds]?|credit(?:ed)?)\b/iu,
  /\b(?:i|we)\s+(?:guarantee|promise)\b/iu,
  /\b(?:completely|100\s?%|totally|perfectly)\s+(?:safe|allergen[- ]free|nut[- ]free|gluten[- ]free)\b/iu,
  /\b(?:le|te)\s+(?:hago|doy|ofrezco|aplico)\b[^.!?]{0,40}\b(?:descuento|gratis|rebaja)/iu,
  /\b(?:le|te)\s+(?:garantizo|prometo|reembolso|devuelvo)\b/iu,
];

/** Words of the machinery, which no host is ever told. */
const LEAKS: readonly RegExp[] = [
  /\b(?:system prompt|my instructions|tool[_ ]call|function call|api key)\b/iu,
  /\b[a-z]+_[a-z]+_?[a-z]*\(/u,
  /\{\{|\}\}|<\/?(?:script|system|tool)\b/iu,
];

function matches(patterns: readonly RegExp[], text: string): readonly string[] {
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

/** Everything that keeps a draft from being sent; empty when it may go. */
export function guardDraft(draft: Pick<Draft, 'text'>, evidence: Evidence): readonly GuardFinding[] {
  const { text } = draft;
  if (text.trim() === '') return [{ kind: 'empty', what: '' }];
  const promises = sentencesOf(text)
    .filter((sentence) => !isSaidByTheHouse(sentence, evidence))
    .flatMap((sentence) => matches(PROMISES, sentence));
  return [
    ...(text.length > MOST_REPLY ? [{ kind: 'too_long', what: String(text.length) } as const] : []),
    ...findUnbacked(text, evidence).map((figure) => ({ kind: 'unbacked', what: figure.text }) as const),
    ...promises.map((what) => ({ kind: 'promise', what }) as const),
    ...matches(LEAKS, text).map((what) => ({ kind: 'leak', what }) as const),
  ];
}
