/** Questions that name what they want in other words than a figure or a name. Pure. */
import { codeIn, nameIn, TALK, type Meant } from './read-names.ts';
import { readListed, type ListedWish } from './read-listed.ts';
import { dayOf, fortnightAhead, readPeriod, thisMonth, withoutDays, type Period } from './read-period.ts';

export type TalkChannel = 'sms' | 'email' | 'web_chat';

export type MoreWish =
  | { readonly kind: 'biggest'; readonly most: number; readonly period: Period }
  | { readonly kind: 'next'; readonly period: Period }
  | { readonly kind: 'arrived'; readonly period: Period; readonly channel: TalkChannel | null }
  | { readonly kind: 'handed_over'; readonly period: Period }
  | { readonly kind: 'knowledge'; readonly question: string }
  | ({ readonly kind: 'paid' } & Meant)
  | { readonly kind: 'day'; readonly period: Period }
  | { readonly kind: 'about'; readonly topic: string }
  | ListedWish
  | { readonly kind: 'free'; readonly period: Period }
  | { readonly kind: 'allergies'; readonly period: Period };

/** As far as the calendar gives its parties in one go. */
const CALENDAR_DAYS = 61;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
const SEVERAL = 3;
const MOST = 10;

const BIGGEST = /\b(?:biggest|largest)\b/;
const FREE =
  /\bchefs?\b.*\b(?:free|available|not (?:working|booked|cooking))\b|\b(?:free|available) chefs?\b|\bwho(?:['’]s| is| are| else is)? (?:free|available)\b|\b(?:am i|is [\p{L}\p{N} ]{2,40}) (?:free|available)\b/u;
const ALLERGIES = /\ballerg\w+\b|\bdietary\b/;
/** What waits now is counted by the inbox, not by when it came. */
const WAITS_NOW = /\b(?:open|overdue|late|waiting|pending|unanswered|now)\b/;
const PARTY = /\b(?:part(?:y|ies)|events?|bookings?)\b/;
const NEXT = /\b(?:next|upcoming) (?:party|event|booking)\b/;
const ASKS =
  /^(?:\W*(?:so|and|ok|please|hey|hi)\W+)?(?:how|why|which|what|when|who|whose|are|is|did|do|does|has|have)\b/;
const HANDED_OVER =
  /\bhand(?:ed|s|ing)?[ -]?(?:over|off)s?\b|\bhand\b.{1,30}\bover\b|\bescalat\w+\b|\bpassed on to (?:a person|people|us)\b/;
const CAME_IN = /\b(?:came|come|comes|coming) in\b|\barriv\w+\b|\breceived?\b|\bgot\b|\bnew\b|\bwrote\b|\bwritten\b/;
const COUNTS_TALKS =
  /^\W*(?:(?:so|and|ok|please|hey|hi)\W+)?(?:how many|(?:did|are there|do we have|have) .*\bany|(?:new |all )?(?:conversations|chats|threads|messages|e-?mails|texts))\b/;
const TALKS = /\b(?:conversations?|chats?|threads?|messages?|e-?mails?|mails?|texts?|sms)\b/;
const POLICY =
  /\bpolic(?:y|ies)\b|\b(?:how much|what)(?:['’]s| is) (?:the|our|a) (?:deposit|travel fee)\W*$|\b(?:our|the) rules?\b|\bour terms\b/;
const PAID = /\b(?:paid|pay|pays)\b/;
const OF_PAYING =
  /\b(?:how much|did|do|does|has|have|had|paid|pay|pays|so far|already|until now|yet|us|to us|money|deposit|we|our|i|they|he|she|still|not|and|when|will)\b/giu;
const SUMS_UP =
  /\b(?:summ?(?:ary|ari[sz]e)(?: of)?|sum up|recap(?: of)?|catch me up(?: on)?|bring me up to speed(?: on)?|overview(?: of)?|how (?:is|was|does|did)|what(?:'s|’s| is| was)? (?:on|up|happening|happened|going on))\b/;
const OF_DAYS =
  /\b(?:today|tonight|tomorrow|yesterday|this|last|next|coming|past|week|month|day|days|weekend|morning|look|go|like|so far|happened|happening|going|up|overview|how|does|was|did|catch|bring|speed|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|until|since|between|\d{1,4}(?:st|nd|rd|th)?)\b/giu;
const ABOUT =
  /^(?:please )?(?:(?:can|could) you )?(?:find|show|search|list|look|get|which|any|are there|what)\b.*?\b(?:conversations?|chats?|threads?|messages?|texts?|e-?mails?|talks?)\b.*?\b(?:about|mention\w*|regarding|concerning|that speak of|on)\b (?:an? |the |any )?["“']?([\p{L}\p{N}][\p{L}\p{N} '-]{1,58}?)["”']?[?.!]*$/u;

function channelIn(text: string): TalkChannel | null {
  if (/\bsms\b|\btexts?\b|\btext messages?\b/.test(text)) return 'sms';
  if (/\be-?mails?\b|\bmails?\b/.test(text)) return 'email';
  return /\bchats?\b/.test(text) ? 'web_chat' : null;
}

function howMany(text: string): number {
  const [, said = ''] = /\b(\d{1,2}|two|three|four|five|six|ten) (?:biggest|largest)\b/.exec(text) ?? [];
  const count = NUMBERS[said] ?? Number(said);
  if (count > 0) return Math.min(count, MOST);
  return /\b(?:biggest|largest) (?:party|event|booking)\b/.test(text) ? 1 : SEVERAL;
}

function ahead(today: Temporal.PlainDate): Period {
  return { from: today.toString(), to: today.add({ days: CALENDAR_DAYS }).toString() };
}

function readParties(text: string, today: Temporal.PlainDate): MoreWish | null {
  if (BIGGEST.test(text) && PARTY.test(text))
    return { kind: 'biggest', most: howMany(text), period: readPeriod(text, today) ?? ahead(today) };
  return NEXT.test(text) && !/\bmy\b|\bof\b|\bfor\b/.test(text) ? { kind: 'next', period: ahead(today) } : null;
}

function readTalks(text: string, today: Temporal.PlainDate): MoreWish | null {
  const [, topic] = ABOUT.exec(text) ?? [];
  if (topic !== undefined && codeIn(text) === null) return { kind: 'about', topic };
  const period = readPeriod(text, today);
  if (ASKS.test(text) && HANDED_OVER.test(text) && !WAITS_NOW.test(text))
    return { kind: 'handed_over', period: period ?? thisMonth(today) };
  return readArrived(text, period, today);
}

function readArrived(text: string, period: Period | null, today: Temporal.PlainDate): MoreWish | null {
  if (!COUNTS_TALKS.test(text) || !TALKS.test(text) || (period === null && !CAME_IN.test(text))) return null;
  return { kind: 'arrived', period: period ?? thisMonth(today), channel: channelIn(text) };
}

function readPaid(said: string, text: string): MoreWish | null {
  if (!ASKS.test(text) || !PAID.test(text)) return null;
  const code = codeIn(said);
  if (code !== null) return { kind: 'paid', code, name: null };
  const name = nameIn(withoutDays(said).replaceAll(OF_PAYING, ' '));
  return name === null ? null : { kind: 'paid', code: null, name };
}

function readDay(said: string, text: string, today: Temporal.PlainDate): MoreWish | null {
  if (!SUMS_UP.test(text) || TALK.test(text) || codeIn(said) !== null) return null;
  const period = readPeriod(text, today);
  const rest = nameIn(text.replace(SUMS_UP, ' ').replaceAll(OF_DAYS, ' '));
  return period === null || rest !== null ? null : { kind: 'day', period };
}

/** Who is free on a day, and what the parties of some days may not be served. */
function readDaysOf(text: string, today: Temporal.PlainDate): MoreWish | null {
  const period = readPeriod(text, today);
  if (FREE.test(text)) return { kind: 'free', period: period ?? dayOf(today) };
  if (!ALLERGIES.test(text) || TALK.test(text) || !(period !== null || PARTY.test(text))) return null;
  return { kind: 'allergies', period: period ?? fortnightAhead(today) };
}

/** What of these is asked; null where it is something else. */
export function readMore(said: string, today: Temporal.PlainDate): MoreWish | null {
  const text = said.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  if (POLICY.test(text)) return { kind: 'knowledge', question: said.trim() };
  return (
    readParties(text, today) ??
    readTalks(text, today) ??
    (codeIn(said) === null ? (readListed(text, today) ?? readDaysOf(text, today)) : null) ??
    readPaid(said, text) ??
    readDay(said, text, today)
  );
}
