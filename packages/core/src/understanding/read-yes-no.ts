import { ALLERGEN_WORDS } from './allergy-lexicon.ts';
import { DOUBTS, NO_PHRASES, POLITE, YES_PHRASES } from './answer-lexicon.ts';
import { asksSomething } from './split-questions.ts';
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

/** One step of a message: the refusal, the agreement or the other word that stands here. */
interface Step {
  readonly kind: 'yes' | 'no' | 'polite' | 'lead_in' | 'other';
  readonly size: number;
  readonly bare: boolean;
}

function wordKind(word: string): 'polite' | 'lead_in' | 'other' {
  if (POLITE.has(word) && !DOUBTS.has(word)) return 'polite';
  return LEAD_IN.test(word) ? 'lead_in' : 'other';
}

function stepAt(words: readonly string[], at: number): Step {
  const refused = phraseAt(words, at, NO);
  const agreed = phraseAt(words, at, YES);
  if (refused > 0 && refused >= agreed) return { kind: 'no', size: refused, bare: refused === 1 && words[at] === 'no' };
  if (agreed > 0) return { kind: 'yes', size: agreed, bare: false };
  return { kind: wordKind(words[at] ?? ''), size: 1, bare: false };
}

function listen(words: readonly string[]): Heard {
  const steps: Step[] = [];
  for (let at = 0; at < words.length; at += steps.at(-1)?.size ?? 1) steps.push(stepAt(words, at));
  const answers = steps.filter(({ kind }) => kind === 'yes' || kind === 'no');
  const first = answers[0];
  const said = steps.find(({ kind }) => kind !== 'polite' && kind !== 'lead_in');
  return {
    yes: answers.some(({ kind }) => kind === 'yes'),
    no: answers.some(({ kind }) => kind === 'no'),
    more: steps.some(({ kind }) => kind === 'lead_in' || kind === 'other'),
    first: answers.map(({ kind }) => (kind === 'yes' ? 'yes' : 'no')).at(0) ?? null,
    leads: first !== undefined && said === first,
    bare: first?.bare ?? false,
  };
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

/** What a message says that says nothing else; null where it says neither. */
function wholeAnswer({ yes, no, first }: Heard, words: readonly string[]): 'yes' | 'no' | 'unclear' | null {
  if (first === null) return null;
  return yes === no || (yes && NOT_MEANT.test(words.join(' '))) ? 'unclear' : first;
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
  const answer = whole ? wholeAnswer(heard, words) : null;
  if (answer === 'yes' || answer === 'no') return answer;
  if (!expected) return answer ?? undefined;
  return heard.first === null || answer !== null ? 'unclear' : doubtful(heard, plain, words);
}
