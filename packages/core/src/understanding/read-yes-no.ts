import { DOUBTS, NO_PHRASES, POLITE, YES_PHRASES } from './answer-lexicon.ts';
import { fold } from './read-text.ts';
import type { Understanding } from './understanding.ts';

const byLength = (phrases: readonly string[]) =>
  phrases.map((phrase) => fold(phrase).split(' ')).toSorted((one, other) => other.length - one.length);
const YES = byLength(YES_PHRASES);
const NO = byLength(NO_PHRASES);

/** Words of the phrase found at this place; 0 when none is. */
function phraseAt(words: readonly string[], at: number, phrases: readonly (readonly string[])[]): number {
  return phrases.find((phrase) => phrase.every((word, index) => words[at + index] === word))?.length ?? 0;
}

interface Heard {
  readonly yes: boolean;
  readonly no: boolean;
  /** Says something besides. */
  readonly more: boolean;
  readonly first: 'yes' | 'no' | null;
}

function listen(words: readonly string[]): Heard {
  let [yes, no, more] = [false, false, false];
  let first: Heard['first'] = null;
  for (let at = 0; at < words.length;) {
    const refused = phraseAt(words, at, NO);
    const agreed = phraseAt(words, at, YES);
    if (refused > 0 && refused >= agreed) {
      no = true;
      first ??= 'no';
    } else if (agreed > 0) {
      yes = true;
      first ??= 'yes';
    } else if (DOUBTS.has(words[at] ?? '') || !POLITE.has(words[at] ?? '')) more = true;
    at += Math.max(refused, agreed, 1);
  }
  return { yes, no, more, first };
}

const HESITATES = /^\W*(?:wait|hold on|one sec(?:ond)?|1 sec(?:ond)?|espera|espere|un momento)\b/;

/** "Sounds good", "ok perfect": kind words that answer, ask and change nothing. */
export function isOnlyPolite(text: string): boolean {
  const words = fold(text).match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(text);
  return words.length <= 6 && words.every((word) => POLITE.has(word));
}

/** Longest answer, in words, that is read as one: a long message is a message. */
const LONGEST_ANSWER = 12;

/** A letter alone answers a question, as the "(yes / no)" of a text message asks for. */
const LETTERS: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ['y', 'yes'],
  ['n', 'no'],
]);

/** What is neither plainly yes nor plainly no, to a question that was asked. "Wait, how long …?" puts the answer off. */
function doubtful({ yes, first }: Heard, plain: string, words: number): 'no' | 'unclear' {
  if (yes || first === 'yes' || (HESITATES.test(plain) && words > 3)) return 'unclear';
  return 'no';
}

/**
 * The answer to a summary. Yes only when the whole message says so and nothing else: a condition, a change, a question
 * or a mere "ok" beside it makes it unclear. No when it begins with a refusal or holds nothing but one.
 */
export function readYesNo(plain: string, expected: boolean): Understanding['yesNo'] {
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? [];
  const letter = LETTERS.get(words.join(' '));
  if (letter !== undefined) return letter;
  const heard = listen(words.slice(0, LONGEST_ANSWER + 1));
  const whole = words.length <= LONGEST_ANSWER && !heard.more && !plain.includes('?');
  if (heard.first !== null && heard.yes !== heard.no && whole) return heard.first;
  if (!expected) return heard.first !== null && whole ? 'unclear' : undefined;
  return heard.first === null ? 'unclear' : doubtful(heard, plain, words.length);
}
