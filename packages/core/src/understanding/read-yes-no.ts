import { ALLERGEN_WORDS } from './allergy-lexicon.ts';
import { DOUBTS, NO_PHRASES, POLITE, YES_PHRASES } from './answer-lexicon.ts';
import { asksSomething } from './read-intents.ts';
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

const FOOD = ALLERGEN_WORDS.map(([, words]) => words).join('|');
/** "No nuts", "no idea", "no problem": a no to what follows it, and not to what was asked. */
const NO_OF_A_THING = new RegExp(
  String.raw`^no (?:(?:\w+ ){0,2}(?:${FOOD}|allerg\w+|alergi\w+|onions?|garlic|meat|pork|beef|chicken|steak|spicy|msg|alcohol|tables?|chairs?)|idea|clue|problem\w*|worries|rush|hurry|doubt|matter|offen[cs]e|more|1|one|body|kids?|children|toddlers?|adults?|limits?|fees?|charges?|tax(?:es)?|tips?|deposits?|minimums?|refunds?|hay|se|tenemos|tiene[ns]?|son|es)\b`,
);
/** Said with a smirk, it is no word to build a booking on. */
const NOT_MEANT = /\b(?:yeah+|yea|yeh|yah|ya|yep|yup|yes|oh|uh|si) right\b/;
/** Come before an answer and take nothing from it. */
const LEAD_IN = /^(?:h+m+|m+h*m+|um+|uh+|oh|well|actually|sorry|but|so|a|said|pues|bueno|ay|este|honestly|nah)$/;
/** "Don't you have …" asks. */
const ASKS_BY_NO =
  /^(?:(?:and|but|so|ok|okay) )?(?:don't|do not|isn't|aren't|doesn't|won't|can't|didn't|couldn't|wouldn't) (?:you|they|we|there|it|the|that|this|i)\b/;

interface Heard {
  readonly yes: boolean;
  readonly no: boolean;
  /** Says something besides. */
  readonly more: boolean;
  readonly first: 'yes' | 'no' | null;
  /** Begins with it, but for kind words. */
  readonly leads: boolean;
  /** The refusal is a "no" and nothing plainer. */
  readonly bare: boolean;
}

function listen(words: readonly string[]): Heard {
  let [yes, no, more] = [false, false, false];
  let first: Heard['first'] = null;
  let [leads, bare, begun] = [false, false, false];
  for (let at = 0; at < words.length;) {
    const refused = phraseAt(words, at, NO);
    const agreed = phraseAt(words, at, YES);
    if (refused > 0 && refused >= agreed) {
      no = true;
      bare = first === null ? refused === 1 && words[at] === 'no' : bare;
      leads ||= first === null && !begun;
      first ??= 'no';
    } else if (agreed > 0) {
      yes = true;
      leads ||= first === null && !begun;
      first ??= 'yes';
    } else if (DOUBTS.has(words[at] ?? '') || !POLITE.has(words[at] ?? '')) {
      more = true;
      begun ||= !LEAD_IN.test(words[at] ?? '');
    }
    at += Math.max(refused, agreed, 1);
  }
  return { yes, no, more, first, leads, bare };
}

const HESITATES =
  /^\W*(?:(?:hmm*|um+|uh+|oh|ok|okay|well|actually|sorry|mmm*|este|pero|but)[ ,.]+){0,3}(?:wait|hold on|one sec(?:ond)?|1 sec(?:ond)?|espera|espere|un momento)\b/;

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

/** Whether a message asks, in the way it stands or by what it ends in. */
function asks(plain: string): boolean {
  return plain.includes('?') || asksSomething(plain) || /\b(?:right|correct|verdad|cierto)\W*$/.test(plain);
}

/** What is neither plainly yes nor plainly no, to a question that was asked. "Wait, how long …?" puts the answer off. */
function doubtful(heard: Heard, plain: string, words: readonly string[]): 'no' | 'unclear' {
  const { yes, first, leads, bare } = heard;
  if (yes || first === 'yes' || (HESITATES.test(plain) && words.length > 3)) return 'unclear';
  // A no inside a sentence, or before a thing, belongs to what the sentence says: "can you guarantee no peanuts".
  if (!leads && (bare || asks(plain))) return 'unclear';
  return ofAThing(words) || ASKS_BY_NO.test(words.join(' ')) ? 'unclear' : 'no';
}

/** Where the refusal that leads stands right before what it refuses. */
function ofAThing(words: readonly string[]): boolean {
  const at = words.indexOf('no');
  return at >= 0 && NO_OF_A_THING.test(words.slice(at).join(' '));
}

/** Whether a message asks something of its own, whatever yes or no stands in it. */
export function asksBesideAnswer(text: string): boolean {
  const plain = fold(text);
  const words = (plain.match(/[\p{L}\p{N}']+/gu) ?? []).slice(0, LONGEST_ANSWER + 1);
  return asks(plain) && listen(words).more;
}

/**
 * The answer to a summary. Yes only when the whole message says so and nothing else: a condition, a change, a question
 * or a mere "ok" beside it makes it unclear. No when it begins with a refusal of what was asked, or holds nothing but
 * one: a no to a thing, or inside a sentence of its own, answers nothing.
 */
export function readYesNo(plain: string, expected: boolean): Understanding['yesNo'] {
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? [];
  const letter = LETTERS.get(words.join(' '));
  if (letter !== undefined) return letter;
  const heard = listen(words.slice(0, LONGEST_ANSWER + 1));
  const whole = words.length <= LONGEST_ANSWER && !heard.more && !plain.includes('?');
  if (heard.yes && whole && NOT_MEANT.test(words.join(' '))) return 'unclear';
  if (heard.first !== null && heard.yes !== heard.no && whole) return heard.first;
  if (!expected) return heard.first !== null && whole ? 'unclear' : undefined;
  return heard.first === null ? 'unclear' : doubtful(heard, plain, words);
}
