/** What a text from a phone that was asked for its agreement says to that, and about which booking. Pure. */
import {
  isOnlyPolite,
  judgeTermsReply,
  understand,
  type TermsReason,
  type TermsVerdict,
} from '../understanding/index.ts';

export interface OpenTerms {
  readonly id: string;
  /** `MH-7K3PXQ`. */
  readonly code: string;
  /** Another booking of this phone was asked about as well: without its code a reply is about neither. */
  readonly needsCode: boolean;
}

/**
 * What else was said to the host since they were asked: nothing; by the concierge something that asks for no answer, or a
 * question; by a person of ours something that asks for none; or something that waits for just such an answer, as a yes
 * to what the concierge would do, or a question of our people.
 */
export type SaidSince = 'nothing' | 'told' | 'asked' | 'person' | 'wanted';

export type ReplyReason = TermsReason | 'which_booking' | 'other_matter';

export type TermsReading =
  | { readonly kind: 'agree' | 'refuse'; readonly requestId: string; readonly reason: ReplyReason }
  | {
      readonly kind: 'unclear';
      /** Every request it may be about. */
      readonly requestIds: readonly string[];
      readonly reason: ReplyReason;
      /** Asks or wants something that deserves an answer of its own. */
      readonly wantsAnswer: boolean;
    }
  /** Words in another matter: the request waits on. */
  | { readonly kind: 'other' };

const ABOUT_TERMS = /agree|accept|consent|declin|refus|reject|object|\bterms\b|acept|acuerdo|rechaz|t[eé]rminos/iu;

function patternOf(code: string): RegExp {
  const core = code.slice('MH-'.length);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])#?(?:mh[\s-]*)?${core}(?![\p{L}\p{N}])`, 'giu');
}

const CIRCUMSTANCES = {
  zone: 'UTC',
  catalog: { items: [] },
  limits: { childFromAge: 0, adultFromAge: 0, maxOnlineGuests: Number.MAX_SAFE_INTEGER },
} as const;

const PLEASANTRIES: ReadonlySet<string> = new Set(['greet', 'thanks', 'goodbye']);

function wantsAnswer(text: string, now: Temporal.Instant): boolean {
  if (/[?¿]/u.test(text)) return true;
  const { intents, signals } = understand(text, { ...CIRCUMSTANCES, now, expecting: null });
  return Object.keys(signals).length > 0 || intents.some(({ name }) => !PLEASANTRIES.has(name));
}

interface Addressed {
  readonly target: OpenTerms | null;
  readonly named: boolean;
  /** The text without the code that addresses it; what is judged. */
  readonly words: string;
}

/** The one request a text is about: the one whose code it names, or the only one there is and ever was. */
function addressee(text: string, open: readonly OpenTerms[]): Addressed {
  const named = open.filter(({ code }) => patternOf(code).test(text));
  const [first] = named.length === 1 ? named : [];
  if (first !== undefined) return { target: first, named: true, words: text.replaceAll(patternOf(first.code), ' ') };
  const [only] = named.length === 0 && open.length === 1 ? open : [];
  const target = only !== undefined && !only.needsCode ? only : null;
  return { target, named: false, words: text };
}

const THANKS =
  /^\W*(?:(?:ok(?:ay)?|great|perfect|cool|much[ai]s|thanks?|thank you|thx|ty|gracias|so much|a lot)[\s,.!]*)*(?:thanks?|thank you|thx|ty|gracias)\b[\s\w,.!]{0,12}$/iu;

/** "Sounds good", "yes", a thumb: words that may be meant as the answer, whatever was said in between. */
function mayBeMeant(text: string, { reason }: TermsVerdict, now: Temporal.Instant): boolean {
  if (THANKS.test(text)) return false;
  if (ABOUT_TERMS.test(text)) return true;
  if (reason === 'too_long' || wantsAnswer(text, now)) return false;
  return reason !== 'other_words' || isOnlyPolite(text);
}

/**
 * Whether the words belong to what was said since and not to the request. To whom the concierge has only told or asked
 * something, kind words and a no may be both: they are judged, and never for a refusal.
 */
function isOtherMatter(
  { named, words }: Addressed,
  judged: TermsVerdict,
  { since, now }: { readonly since: SaidSince; readonly now: Temporal.Instant },
): boolean {
  if (since === 'nothing' || named) return false;
  const isNo = judged.verdict === 'refuse' && !ABOUT_TERMS.test(words);
  if (since === 'person' || since === 'wanted') return judged.verdict === 'unclear' || isNo;
  return judged.verdict === 'unclear' && judged.reason !== 'stop_word' && !mayBeMeant(words, judged, now);
}

/** A stop in other words is for people to look at; an answer to the concierge is its word as well. */
function wantsMore(
  text: string,
  { verdict, reason }: TermsVerdict,
  { since, now }: { readonly since: SaidSince; readonly now: Temporal.Instant },
): boolean {
  if (reason === 'stop_word' || verdict === 'agree') return false;
  return since === 'asked' || (verdict === 'unclear' && wantsAnswer(text, now));
}

/** A yes while another one is waited for, and a bare no to the concierge, may be no word to the terms. */
function isMeantForOthers(words: string, { verdict }: TermsVerdict, since: SaidSince): boolean {
  if (verdict === 'agree') return since === 'asked' || since === 'wanted';
  return !ABOUT_TERMS.test(words);
}

/**
 * Reads one text against the requests its phone was sent. Judges the whole message; agrees to one booking at most, never
 * on words that may be about another booking or were said in another matter: then it is unclear, and asked again.
 */
export function readTermsReply(
  text: string,
  open: readonly OpenTerms[],
  circumstances: { readonly since: SaidSince; readonly now: Temporal.Instant },
): TermsReading {
  const addressed = addressee(text, open);
  const { target, named, words } = addressed;
  const judged = judgeTermsReply(words);
  if (isOtherMatter(addressed, judged, circumstances)) return { kind: 'other' };
  const unclear = (reason: ReplyReason): TermsReading => ({
    kind: 'unclear',
    requestIds: (target === null ? open : [target]).map(({ id }) => id),
    reason,
    wantsAnswer: wantsMore(text, judged, circumstances),
  });
  if (judged.verdict === 'unclear') return unclear(judged.reason);
  if (target === null) return unclear('which_booking');
  const free = named || circumstances.since === 'nothing';
  if (!free && isMeantForOthers(words, judged, circumstances.since)) return unclear('other_matter');
  return { kind: judged.verdict, requestId: target.id, reason: judged.reason };
}
