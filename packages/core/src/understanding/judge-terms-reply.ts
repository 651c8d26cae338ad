/** Whether a text message agrees to the terms (domain 6, "Terms by SMS"). A false agree is the worst outcome. */
import { distance } from 'fastest-levenshtein';
import {
  AGREEING,
  AROUND,
  AROUND_REFUSAL,
  AROUND_STOP,
  DOUBTS,
  KIND_PICTURES,
  NEGATIONS,
  PHRASES,
  PLAIN_STOP,
  REFUSALS,
  REFUSED_AGREEMENT,
  REFUSED_REFUSAL,
  SPANISH_AGREEMENT,
  SQUEEZED,
  STOP_WORDS,
} from './terms-lexicon.ts';

export type TermsReason =
  | 'clear_agreement'
  | 'clear_refusal'
  | 'negation'
  | 'doubt'
  | 'question'
  | 'no_agreement'
  | 'other_words'
  | 'odd_characters'
  | 'stop_word'
  | 'too_long'
  | 'empty';

export interface TermsVerdict {
  readonly verdict: 'agree' | 'refuse' | 'unclear';
  /** What decided, for the evidence record and for staff. */
  readonly reason: TermsReason;
}

/** An agreement is short; a long text says more than that. */
const LONGEST = 160;

/** Marks that strike letters through, letters of other alphabets that look like ours, mathematics, texts written backwards. */
const ODD =
  /[\p{M}\p{Co}\p{Cn}\p{Sm}\p{Sc}\p{So}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?!\p{Script=Latin})\p{L}/u;
/** A face that does not mean it. */
const WRY_FACE = /[:;=]['-]?[(/\\|[<@]|;['-]?[)D]|[:;]['-]?[pP]\b|>:|-_-/;
const ASKS = /[?¿]|^(?:do|did|am|are|is|should|must|so) /;
const OBLIGED = /\b(?:have|has|had|got|made|forced) (?:me )?to\b/;

function unclear(reason: TermsReason): TermsVerdict {
  return { verdict: 'unclear', reason };
}

/** Plain lower-case words, apostrophes closed up: "Don’t" → `dont`. */
function plainWords(text: string): string[] {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const line = (letters.replaceAll(/['’‘`´ʼ]/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  const read = PHRASES.reduce((whole, [phrase, word]) => whole.replaceAll(phrase, word), line);
  return read === '' ? [] : read.split(' ');
}

/** The agreeing word or one slip of the thumb away from it; "nagree" is not, and neither is anything that refuses. */
function isAgreeing(word: string): boolean {
  if (AGREEING.has(word)) return true;
  const slip = word.startsWith('a') || (word.length === 5 && /^[sqzw]/.test(word));
  return slip && word.length >= 4 && distance(word, 'agree') === 1;
}

/** "Stop cancel", "I agree STOP", "I agree, stop texting me": an end of our texts, whatever is said beside it. */
function isStop(words: readonly string[]): boolean {
  if (words.every((word) => STOP_WORDS.has(word))) return true;
  const said = words.some((word) => PLAIN_STOP.has(word));
  return (
    said && words.every((word) => STOP_WORDS.has(word) || AROUND_STOP.has(word) || AROUND.has(word) || isAgreeing(word))
  );
}

function judgeNegation(words: readonly string[], line: string): TermsVerdict {
  if (isStop(words)) return unclear('stop_word');
  if (REFUSED_REFUSAL.test(line)) return unclear('negation');
  const refused = REFUSED_AGREEMENT.exec(line);
  const doubtBefore = refused !== null && plainWords(line.slice(0, refused.index)).some((word) => DOUBTS.has(word));
  if (refused !== null && !doubtBefore) return { verdict: 'refuse', reason: 'clear_refusal' };
  const plain = words.every((word) => REFUSALS.has(word) || AROUND_REFUSAL.has(word));
  return plain && words.some((word) => REFUSALS.has(word))
    ? { verdict: 'refuse', reason: 'clear_refusal' }
    : unclear('negation');
}

function judgeWords(words: readonly string[], line: string): TermsVerdict {
  if (words.length === 0) return unclear('empty');
  if (words.some((word) => NEGATIONS.has(word))) return judgeNegation(words, line);
  if (words.some((word) => DOUBTS.has(word)) || OBLIGED.test(line)) return unclear('doubt');
  if (SQUEEZED.has(words.join(''))) return { verdict: 'agree', reason: 'clear_agreement' };
  if (!words.every((word) => isAgreeing(word) || AROUND.has(word))) return unclear('other_words');
  const agrees = words.some(isAgreeing) || SPANISH_AGREEMENT.test(line);
  return agrees ? { verdict: 'agree', reason: 'clear_agreement' } : unclear('no_agreement');
}

/**
 * Judges the whole message: "I AGREE" in any case, punctuation, spacing, common typo or casual form agrees; any negation
 * or doubt wins; whatever else is said, or cannot be read for certain, is unclear. Call it only while an answer is
 * awaited, and after `readSmsKeyword`: a STOP word is never an answer. Takes any string and never throws.
 */
export function judgeTermsReply(text: string): TermsVerdict {
  if (text.length > LONGEST) return unclear('too_long');
  const composed = text.toWellFormed().normalize('NFKC').trim();
  const bare = composed
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(KIND_PICTURES, ' ')
    .trim();
  if (bare === '') return unclear(composed === '' ? 'empty' : 'no_agreement');
  const words = plainWords(bare);
  const line = words.join(' ');
  const verdict = judgeWords(words, line);
  if (verdict.verdict !== 'agree') return verdict;
  if (ODD.test(bare) || WRY_FACE.test(bare)) return unclear('odd_characters');
  return ASKS.test(bare.toLowerCase()) ? unclear('question') : verdict;
}
