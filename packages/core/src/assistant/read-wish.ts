/** What somebody of ours asks the assistant for, by the words they use. Pure. */
import { readMore, type MoreWish } from './read-more.ts';
import { TALK, codeIn, nameIn, type Meant } from './read-names.ts';
import { OF_STATUS } from './read-listed.ts';
import { COMPARES, readComparison, readPeriod, thisMonth, weekAhead, type Period } from './read-period.ts';
import { LACKS_CHEF, readRoster, type RosterWish } from './read-roster.ts';
import { unreadIn, type Unread } from './read-unread.ts';

/** What can be counted: over a period, or as it waits now. */
export type Topic =
  | 'made'
  | 'events'
  | 'guests'
  | 'revenue'
  | 'cancelled'
  | 'leads'
  | 'unassigned'
  | 'holds'
  | 'deposits'
  | 'overdue'
  | 'owed'
  | 'refunds'
  | 'decisions'
  | 'inbox'
  | 'average';

type Assignee = 'me' | 'desk' | 'concierge' | { readonly colleague: string };

export type Wish =
  /** `asked`: the whole question, where it is more than a name to look for. */
  | { readonly kind: 'find'; readonly q: string; readonly talks: boolean; readonly asked: string | null }
  | ({ readonly kind: 'booking' } & Meant)
  | ({ readonly kind: 'conversation' } & Meant)
  | ({ readonly kind: 'draft' } & Meant)
  | ({ readonly kind: 'assign'; readonly to: Assignee; readonly saysTalk: boolean } & Meant)
  | ({ readonly kind: 'label'; readonly label: string; readonly on: boolean } & Meant)
  | RosterWish
  | MoreWish
  | ({ readonly kind: 'contact' } & Meant)
  /** `against`: the days these are compared with. */
  | {
      readonly kind: 'count';
      readonly topics: readonly Topic[];
      readonly period: Period;
      readonly against: Period | null;
    }
  /** `period`: the days for which money is due; where none are named, all of it is meant. */
  | { readonly kind: 'wait'; readonly topics: readonly Topic[]; readonly period: Period | null }
  | { readonly kind: 'cannot'; readonly code: string | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'help' };

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['unassigned', LACKS_CHEF],
  ['holds', /\bholds?\b|\bheld\b/],
  ['deposits', /\bdeposits?\b/],
  ['owed', /\bwe (?:still )?owe\b|\bowed? to (?:the |our )?(?:hosts?|customers?|guests?)\b|\bcredits?\b|\bgive back\b/],
  ['overdue', /\boverdue\b|\bdue\b|\bunpaid\b|\boutstanding\b|\bow(?:e|ed|es|ing)\b/],
  [
    'refunds',
    /\brefunds?\b.*\b(?:wait\w*|pending|open|approv\w*|decid\w*|decisions?)\b|\b(?:waiting|pending|open|approve|decide)\b.*\brefunds?\b/,
  ],
  ['decisions', /\btime off requests?\b|\bdecisions?\b|\bto (?:decide|approve)\b|\bapprovals?\b/],
  [
    'inbox',
    /\binbox\b|\bunread\b|\bunanswered\b|\bwait\w* for (?:us|an answer|a person|a reply|an? human)\b|\bopen (?:conversations?|chats?|threads?)\b|\bhow many (?:\w+ ){0,2}(?:conversations?|chats?|threads?)\b|\bescalations?\b|\b(?:late|waiting|my) (?:conversations|chats|threads)\b|\b(?:conversations|chats|threads) (?:are )?(?:mine|assigned to me|late)\b/,
  ],
  ['average', /\b(?:on )?averages?\b|\bper (?:party|event|booking)\b/],
  [
    'revenue',
    /\brevenue\b|\bturnover\b|\bsales\b|\bearn\w*\b|\bincome\b|\bhow much (?:money )?(?:did|do|will|have) we\b|\bwhat (?:did|do|will|have) we (?:make|made|take in|bring in|taken in|brought in)\b/,
  ],
  ['cancelled', /\bcancel\w*\b/],
  ['leads', /\bleads?\b/],
  ['guests', /\bguests?\b|\bparty size\b/],
  [
    'events',
    /\bevents?\b|\bpart(?:y|ies)\b|\bcook\w*\b|\bscheduled\b|\bcoming up\b|\bon (?:the )?(?:calendar|schedule)\b/,
  ],
  ['made', /\bbookings?\b|\bbooked\b/],
];
/** "What waits for us?" asks for all of it. */
const WAITS =
  /\bwhat(?:'s|’s| is| else)? ?(?:waits?|waiting)\b|\bwhat(?:'s|’s| is) (?:open|pending|left to do|to do)\b/;
const ALL_THAT_WAITS: readonly Topic[] = ['inbox', 'holds', 'deposits', 'overdue', 'unassigned', 'decisions'];
const NOW: ReadonlySet<Topic> = new Set(['holds', 'deposits', 'overdue', 'owed', 'refunds', 'decisions', 'inbox']);

const COUNTS =
  /\bhow (?:many|much|busy|are we|did we|is)\b|\bnumber of\b|\bcount\b|\btotal\b|\bfigures?\b|\bstat(?:s|istics)?\b|\banalytics\b|\breport\b|\bare there\b|\bany\b|\bwhich\b|\bwhat(?:'s|’s|s)?\b|\blist\b|\bshow\b|\bdo we have\b|\brevenue\b|\bunassigned\b|\bunread\b|\boverdue\b|\baverage\b|\bcompare\b|\bwhen\b|\banything\b/;
/** Of these alone a name beside them says whose they are; the others are figures by themselves. */
const OF_SOMEBODY: ReadonlySet<Topic> = new Set(['made', 'events', 'guests']);
const SUMS_UP =
  /\bsumm?(?:ary|ari[sz]e|up)\b|\bsum (?:it|this|that|up)\b|\brecap\b|\bbring me up to speed\b|\bcatch me up\b|\btell me (?:more )?about\b|\bwhat(?:'s|’s| is) (?:going on|happening|up)\b|\bwhat(?:'s|’s| is) (?:this|it)(?= (?:all )?about\b| (?:booking|party|event|conversation|chat|thread)\b(?!['’])|\W*$)|\bdetails? (?:of|on|about|for)\b/;
const DRAFTS =
  /\b(?:draft|write|compose|suggest|propose|prepare)\b.*\b(?:reply|answer|response|message)\b|\bdraft\b|\bhow (?:should|would|could) (?:i|we) (?:reply|answer|respond)\b/;
const FINDS =
  /^(?:please )?(?:can you |could you )?(?:find|search(?: for)?|look(?: up| for)?|show(?: me)?|open|get|who is|who's|who’s|where is)\b/;
const LABELS =
  /\b(label|tag|mark)\b(?: (?:it|this|that|the|conversation|chat|thread))*(?: (?:as|with))? ["“']?([\p{L}\p{N}][\p{L}\p{N} &/-]{0,58}?)["”']?(?: please)?[.!?]*$/u;
const UNLABELS =
  /\b(?:unlabel|untag|(?:remove|take off|drop|delete)(?: the)?(?: label| tag)?)\b (?:the )?["“']?([\p{L}\p{N}][\p{L}\p{N} &/-]{0,58}?)["”']?(?: (?:label|tag))?(?: from (?:it|this|here).*| off.*)?[.!?]*$/u;
const ASSIGNS =
  /\b(?:(?:re)?assign|give(?! (?:me|us)\b)|hand|pass|transfer)\b.*\b(?:to|over to) (?:the )?(.{1,60}?)(?: please)?[.!?]*$|\b(?:i'?ll|i will|let me|i) take (?:it|this|that|over)\b|\btake (?:it|this|that) over\b|\bput (?:it|this|that) back\b/;

function assigneeOf(said: string | undefined, text: string): Assignee {
  if (/\bback to (?:the )?(?:concierge|assistant|bot|ai)\b/.test(text)) return 'concierge';
  if (said === undefined) return /\bput\b/.test(text) ? 'desk' : 'me';
  if (/^(?:me|myself)\b/.test(said)) return 'me';
  if (/\b(?:desk|team|queue|everybody)\b/.test(said)) return 'desk';
  if (/\b(?:concierge|bot|ai)\b/.test(said)) return 'concierge';
  return { colleague: said };
}

/** "… the conversation of MH-7K3PXQ …": what is asked for without the code. */
const CODED =
  /(?:\b(?:of|for|with|about|from|on)\s+)?(?:\b(?:the\s+)?(?:booking|party|host)\s+(?:of\s+)?)?\bmh[\s-]*[0-9a-z]{6}\b(?:['’]s)?/giu;
const POLITE = '^(?:(?:please|can|could|would|will|you) )*';
/** By the code of a booking nothing else is given to anybody: a chef is assigned and money moved on its page. */
const GIVES_TALK = new RegExp(
  `${POLITE}(?:re)?(?:assign|give|hand|pass|transfer)(?: (?:it|this|that|the|over|back|open|conversation|chat|thread|talk))* to\\b`,
);
const LABELS_TALK = new RegExp(
  `${POLITE}(?:label|tag|unlabel|untag|(?:remove|take off|drop|delete) (?:the )?(?:label|tag))\\b`,
);

/** More than a name that is to be looked up. */
const QUESTION = /\?$|^(?:what|when|how|why|which|do|does|is|are|can|could|should|where|any|all|upcoming)\b/;

function whoseTalk(said: string): string | null {
  const [, middle] =
    /^\W*(?:(?:please|can|could|would|will|you)\s+)*(?:re)?(?:assign|give|hand|pass|transfer)\b(.*)\bto\b/isu.exec(
      said,
    ) ?? [];
  return middle !== undefined && TALK.test(middle.toLowerCase()) ? nameIn(middle.replaceAll(/\bover\b/giu, ' ')) : null;
}

function readWrite(said: string, code: string | null): Wish | null {
  const text = said.toLowerCase();
  const here = { name: null, code };
  const unlabel = UNLABELS.exec(said);
  if (unlabel !== null && /label|tag/i.test(said))
    return { kind: 'label', label: unlabel[1] ?? '', on: false, ...here };
  const label = LABELS.exec(said);
  if (label !== null) return { kind: 'label', label: label[2] ?? '', on: true, ...here };
  const assign = ASSIGNS.exec(text);
  if (assign === null) return null;
  const saysTalk = code === null || TALK.test(text);
  return { kind: 'assign', to: assigneeOf(assign[1], text), saysTalk, name: whoseTalk(said), code };
}

/** A change by the code of a booking is one of its conversation, where nothing else is named. */
function readCodedWrite(said: string, code: string): Wish | null {
  const rest = said.replaceAll(CODED, ' ').replaceAll(/\s+/gu, ' ').trim();
  const text = rest.toLowerCase();
  return GIVES_TALK.test(text) || LABELS_TALK.test(text) ? readWrite(rest, code) : null;
}

/** What is done on the pages of a booking, and not by a sentence: nobody shall believe that it was. */
const ORDERS =
  /^(?:please )?(?:can|could|would|will)?(?: you)?(?: please)? ?(?:cancel|move|reschedule|postpone|refund|give back|charge|record|confirm|delete|restore|merge|change|edit|update|add|remove|book|close|block|send(?! (?:me|us)\b)|assign|put|snooze|unsnooze|archive|reopen|call|remind|waive|invite|create)\b/;
const COUNTED_ORDER = /\bhow (?:many|much)\b/;

const WHEN_MADE = /\b(?:made|new|came|come in|received|placed|who booked|booked (?:today|yesterday))\b/;

/**
 * Bookings over days to come are counted by when they are held; "made" and days gone by, by when they were made; of a
 * span that runs, both are said.
 */
function byEvent(topics: readonly Topic[], text: string, period: Period, today: Temporal.PlainDate): readonly Topic[] {
  const day = today.toString();
  if (WHEN_MADE.test(text) || topics.includes('events') || period.to < day) return topics;
  return topics.flatMap((topic): readonly Topic[] => {
    if (topic !== 'made') return [topic];
    return period.from >= day ? ['events'] : ['made', 'events'];
  });
}

const CANCELLED_ONES =
  /\bcancel\w*ed (?:bookings?|part(?:y|ies)|events?)\b|\b(?:bookings?|part(?:y|ies)|events?) (?:that )?(?:are|were|was|got|have been|had been)? ?cancel\w*ed\b/;

/** What is asked to be counted, as it waits now or over days. */
function topicsIn(text: string): { readonly now: readonly Topic[]; readonly counted: readonly Topic[] } {
  const found = TOPICS.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic);
  // "We owe" is told apart from "they owe" by who is named first; an escalation that is overdue is no money.
  const noMoney = found.includes('owed') || /\bescalations?\b/.test(text);
  const topics = noMoney ? found.filter((topic) => topic !== 'overdue') : found;
  // "How many unassigned events": what is counted is the parties without a chef, not all of them.
  const counted = topics.includes('unassigned')
    ? topics.filter((one) => one === 'unassigned' || one === 'revenue')
    : topics;
  return { now: WAITS.test(text) ? ALL_THAT_WAITS : topics.filter((topic) => NOW.has(topic)), counted };
}

/** "The average party size" is of what was asked, and is said alone; "cancelled parties" are no parties besides. */
function withoutItsParts(topics: readonly Topic[], text: string): readonly Topic[] {
  if (CANCELLED_ONES.test(text)) return topics.filter((topic) => topic !== 'made' && topic !== 'events');
  return topics.includes('average') ? ['average'] : topics;
}

function readCount(text: string, today: Temporal.PlainDate): Wish | null {
  const { now, counted } = topicsIn(text);
  const period = readPeriod(text, today);
  if (now.length > 0) return { kind: 'wait', topics: now, period };
  const topics = withoutItsParts(counted, text);
  const compared = readComparison(text, today);
  if (compared !== null) return { kind: 'count', topics, ...compared };
  const isCount = COUNTS.test(text);
  if (topics.length === 0) return period === null || !isCount ? null : { kind: 'count', topics, period, against: null };
  if (period !== null) return { kind: 'count', topics: byEvent(topics, text, period, today), period, against: null };
  if (!isCount && topics.every((topic) => OF_SOMEBODY.has(topic))) return null;
  const usual = topics.includes('unassigned') ? weekAhead(today) : thisMonth(today);
  return { kind: 'count', topics: byEvent(topics, text, usual, today), period: usual, against: null };
}

/** By its code, else by whoever is named. */
function meantBy(said: string): Meant {
  const code = codeIn(said);
  return { code, name: code === null ? nameIn(said) : null };
}

const CONTACT = /\b(?:phone|telephone|cell|number|e-?mail(?: address)?|contact)\b/;
/** A figure is meant only where nothing else is named: "Ada's booking" is hers, and no number of bookings. */
function readFigure(said: string, text: string, today: Temporal.PlainDate): Wish | null {
  const count = readCount(text, today);
  if (count === null) return null;
  const unread = unreadOf(said, count);
  const { name } = meantBy(said);
  if (unread === null || name === null) return count;
  if (FINDS.test(text) && !/^(?:please )?(?:show\b|who(?: is|'s|’s) wait)/.test(text)) return null;
  const ofSomebody = count.kind === 'count' && count.topics.every((topic) => OF_SOMEBODY.has(topic));
  if (!ofSomebody || unread.isPlace || readPeriod(text, today) !== null) return count;
  return { kind: 'find', q: unread.words.replace(/['’]s$/u, ''), talks: TALK.test(text), asked: said.trim() };
}

function isOfDays(text: string, today: Temporal.PlainDate): boolean {
  return (
    /^upcoming\b/.test(text) ||
    (readPeriod(text, today) !== null && !/\b(?:do|can|could|may|should) (?:you|we|i|they|hosts|guests)\b/.test(text))
  );
}

/** What is looked up: a summary, a booking, a figure, or whoever is named. */
function readLookUp(said: string, text: string, today: Temporal.PlainDate): Wish {
  const meant = meantBy(said);
  const count = meant.code === null ? readFigure(said, text, today) : null;
  // "A summary of this month's revenue" is a figure.
  const isFigure = count !== null && readPeriod(text, today) !== null && unreadOf(said, count) === null;
  if (SUMS_UP.test(text) && !isFigure) return { kind: TALK.test(text) ? 'conversation' : 'booking', ...meant };
  if (meant.code !== null) return { kind: CONTACT.test(text) ? 'contact' : 'booking', ...meant };
  if (count !== null) return count;
  return readName(said, text, today);
}

/** Whoever is left when nothing else is asked; where nobody is, it is said what can be asked. */
function readName(said: string, text: string, today: Temporal.PlainDate): Wish {
  const { name } = meantBy(said);
  if (name === null) return { kind: 'help' };
  const asked =
    QUESTION.test(text) || /\b(?:bookings|parties|events|guests|customers)\b/.test(text) ? said.trim() : null;
  // Nobody's name holds days, and no article knows them: "tips this month" is a question we have no answer to.
  if (!FINDS.test(text) && isOfDays(text, today)) return { kind: 'unknown' };
  return { kind: 'find', q: name, talks: TALK.test(text), asked };
}

const SUMMING = [SUMS_UP, WAITS, LACKS_CHEF, ...TOPICS.map(([, pattern]) => pattern)];

const ASKS_WHETHER = /^\W*(?:is|are|has|does)\b/i;

/** What of a question about figures was not read, so that no figure answers it; null where all of it was. */
export function unreadOf(said: string, wish: Wish): Unread | null {
  const own = wish.kind === 'listed' ? [OF_STATUS] : [];
  const kind = wish.kind === 'count' && wish.topics.length === 0 ? 'all' : wish.kind;
  const found = unreadIn(said, kind, [...own, COMPARES, ...SUMMING]);
  const place = found.find(({ isPlace }) => isPlace) ?? null;
  // "Is Dana off on Friday?" is answered by all who are.
  const ofOne = (kind === 'off' || kind === 'free') && ASKS_WHETHER.test(said);
  return ofOne ? place : (place ?? found[0] ?? null);
}

/** The first of these that fits: a change, a draft, an order we do not carry out, or something to be looked up. */
export function readWish(said: string, today: Temporal.PlainDate): Wish {
  const text = said.toLowerCase().trim();
  if (/^(?:help|hi|hello|hey|what can you do)\b/.test(text)) return { kind: 'help' };
  const code = codeIn(said);
  const more = readMore(said, today);
  if (more !== null && code === null) return more;
  const write = code === null ? readWrite(said.trim(), null) : readCodedWrite(said, code);
  if (write !== null) return write;
  if (DRAFTS.test(text)) return { kind: 'draft', ...meantBy(said) };
  if (ORDERS.test(text) && !COUNTED_ORDER.test(text)) return { kind: 'cannot', code };
  return readRoster(said, today) ?? more ?? readLookUp(said, text, today);
}
