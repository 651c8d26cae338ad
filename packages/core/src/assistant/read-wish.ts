/** What somebody of ours asks the assistant for, by the words they use. Pure. */
import { readFigures } from '../concierge/index.ts';
import { readPeriod, thisMonth, weekAhead, type Period } from './read-period.ts';

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
  | 'decisions'
  | 'inbox';

export type Wish =
  | { readonly kind: 'find'; readonly q: string; readonly talks: boolean }
  | { readonly kind: 'booking'; readonly code: string | null; readonly name: string | null }
  | { readonly kind: 'conversation'; readonly name: string | null }
  | { readonly kind: 'draft'; readonly name: string | null }
  | { readonly kind: 'assign'; readonly to: 'me' | 'desk' | 'concierge' | { readonly colleague: string } }
  | { readonly kind: 'label'; readonly label: string; readonly on: boolean }
  | { readonly kind: 'count'; readonly topics: readonly Topic[]; readonly period: Period }
  | { readonly kind: 'wait'; readonly topics: readonly Topic[] }
  | { readonly kind: 'cannot'; readonly code: string | null }
  | { readonly kind: 'help' };

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['unassigned', /\bunassigned\b|\b(?:without|no|lack\w*|need\w*|missing) (?:a |any )?chefs?\b/],
  ['holds', /\bholds?\b|\bheld\b/],
  ['deposits', /\bdeposits?\b/],
  ['owed', /\bwe (?:still )?owe\b|\bowed? to (?:the |our )?(?:hosts?|customers?|guests?)\b|\bcredits?\b|\bgive back\b/],
  ['overdue', /\boverdue\b|\bunpaid\b|\boutstanding\b|\bow(?:e|ed|es|ing)\b/],
  ['decisions', /\bdecisions?\b|\bto (?:decide|approve)\b|\bapprovals?\b/],
  ['inbox', /\binbox\b|\bunread\b|\bunanswered\b|\bwait\w* for (?:us|an answer|a person|a reply|an? human)\b/],
  [
    'revenue',
    /\brevenue\b|\bturnover\b|\bsales\b|\bearn\w*\b|\bincome\b|\bhow much (?:money )?(?:did|do|will|have) we\b/,
  ],
  ['cancelled', /\bcancel\w*\b/],
  ['leads', /\bleads?\b/],
  ['guests', /\bguests?\b/],
  [
    'events',
    /\bevents?\b|\bpart(?:y|ies)\b|\bcook\w*\b|\bscheduled\b|\bcoming up\b|\bon (?:the )?(?:calendar|schedule)\b/,
  ],
  ['made', /\bbookings?\b|\bbooked\b/],
];
const NOW: ReadonlySet<Topic> = new Set(['holds', 'deposits', 'overdue', 'owed', 'decisions', 'inbox']);

const COUNTS =
  /\bhow (?:many|much|busy|are we|did we|is)\b|\bnumber of\b|\bcount\b|\btotal\b|\bfigures?\b|\bstat(?:s|istics)?\b|\banalytics\b|\breport\b|\bare there\b|\bany\b|\bwhich\b|\bwhat(?:'s|’s|s)?\b|\blist\b|\bshow\b|\bdo we have\b|\brevenue\b|\bunassigned\b|\bunread\b|\boverdue\b/;
const SUMS_UP =
  /\bsumm?(?:ary|ari[sz]e|up)\b|\bsum (?:it|this|that|up)\b|\brecap\b|\bbring me up to speed\b|\bcatch me up\b|\btell me (?:more )?about\b|\bwhat(?:'s|’s| is) (?:this|it|going on|happening|up)\b|\bdetails? (?:of|on|about|for)\b/;
const DRAFTS =
  /\b(?:draft|write|compose|suggest|propose|prepare)\b.*\b(?:reply|answer|response|message)\b|\bdraft\b|\bhow (?:should|would|could) (?:i|we) (?:reply|answer|respond)\b/;
const TALK = /\bconversations?\b|\bchats?\b|\bthreads?\b|\bmessages?\b|\be-?mails?\b|\btexts?\b|\btalk\b/;
const FINDS =
  /^(?:please )?(?:can you |could you )?(?:find|search(?: for)?|look(?: up| for)?|show(?: me)?|open|get|who is|who's|who’s|where is)\b/;
const LABELS =
  /\b(label|tag|mark)\b(?: (?:it|this|that|the|conversation|chat|thread))*(?: (?:as|with))? ["“']?([\p{L}\p{N}][\p{L}\p{N} &/-]{0,58}?)["”']?(?: please)?[.!?]*$/u;
const UNLABELS =
  /\b(?:unlabel|untag|(?:remove|take off|drop|delete)(?: the)?(?: label| tag)?)\b (?:the )?["“']?([\p{L}\p{N}][\p{L}\p{N} &/-]{0,58}?)["”']?(?: (?:label|tag))?(?: from (?:it|this|here).*| off.*)?[.!?]*$/u;
const ASSIGNS =
  /\b(?:(?:re)?assign|give|hand|pass|transfer)\b.*\b(?:to|over to) (?:the )?(.{1,60}?)(?: please)?[.!?]*$|\b(?:i'?ll|i will|let me|i) take (?:it|this|that|over)\b|\btake (?:it|this|that) over\b|\bput (?:it|this|that) back\b/;

/** Words that name no one: what is left of a wish without them is what is looked for. */
const FILLERS =
  /\b(?:please|can|could|would|you|me|my|the|a|an|this|that|it|for|of|with|from|to|about|on|in|is|are|who|who's|where|what|what's|all|any|find|search|look|up|show|open|get|give|sum|summary|summarise|summarize|recap|tell|more|draft|write|suggest|propose|compose|prepare|reply|answer|response|bookings?|part(?:y|ies)|events?|customers?|hosts?|guests?|conversations?|chats?|threads?|messages?|named|called|number|phone|e-?mail|details?|latest|last|by)\b|['’]s\b|[?!“”"]/giu;

function nameIn(text: string): string | null {
  const rest = text
    .replaceAll(FILLERS, ' ')
    .replaceAll(/[\s,.;:]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return rest.length < 2 ? null : rest.slice(0, 80);
}

function codeIn(text: string): string | null {
  const code = readFigures(text).find(({ kind }) => kind === 'code');
  return code === undefined ? null : String(code.value);
}

function assigneeOf(said: string | undefined, text: string): Extract<Wish, { kind: 'assign' }>['to'] {
  if (/\bback to (?:the )?(?:concierge|assistant|bot|ai)\b/.test(text)) return 'concierge';
  if (said === undefined) return /\bput\b/.test(text) ? 'desk' : 'me';
  if (/^(?:me|myself)\b/.test(said)) return 'me';
  if (/\b(?:desk|team|queue|everybody)\b/.test(said)) return 'desk';
  if (/\b(?:concierge|bot|ai)\b/.test(said)) return 'concierge';
  return { colleague: said };
}

function readWrite(said: string, text: string): Wish | null {
  const unlabel = UNLABELS.exec(said);
  if (unlabel !== null && /label|tag/i.test(said)) return { kind: 'label', label: unlabel[1] ?? '', on: false };
  const label = LABELS.exec(said);
  if (label !== null) return { kind: 'label', label: label[2] ?? '', on: true };
  const assign = ASSIGNS.exec(text);
  return assign === null ? null : { kind: 'assign', to: assigneeOf(assign[1], text) };
}

/** What is done on the pages of a booking, and not by a sentence: nobody shall believe that it was. */
const ORDERS =
  /^(?:please )?(?:can|could|would|will)?(?: you)?(?: please)? ?(?:cancel|move|reschedule|postpone|refund|give back|charge|record|confirm|delete|restore|merge|change|edit|update|add|remove|book|close|block|send|assign|put)\b/;
const COUNTED_ORDER = /\bhow (?:many|much)\b/;

/** Bookings over days to come are counted by when they are held; "made" and days gone by, by when they were made. */
function byEvent(topics: readonly Topic[], text: string, period: Period, today: Temporal.PlainDate): readonly Topic[] {
  const ahead = period.from >= today.toString() && !/\b(?:made|new|came|come in|received|placed)\b/.test(text);
  return ahead && !topics.includes('events') ? topics.map((topic) => (topic === 'made' ? 'events' : topic)) : topics;
}

function readCount(text: string, today: Temporal.PlainDate): Wish | null {
  const found = TOPICS.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic);
  // "We owe" is told apart from "they owe" by who is named first.
  const topics = found.includes('owed') ? found.filter((topic) => topic !== 'overdue') : found;
  const period = readPeriod(text, today);
  const now = topics.filter((topic) => NOW.has(topic));
  if (now.length > 0) return { kind: 'wait', topics: now };
  // "How many unassigned events": what is counted is the parties without a chef, not all of them.
  const counted = topics.includes('unassigned')
    ? topics.filter((one) => one === 'unassigned' || one === 'revenue')
    : topics;
  if (counted.length === 0) return period === null || !COUNTS.test(text) ? null : { kind: 'count', topics: [], period };
  if (!COUNTS.test(text) && period === null) return null;
  const usual = counted.includes('unassigned') ? weekAhead(today) : thisMonth(today);
  const over = period ?? usual;
  return { kind: 'count', topics: period === null ? counted : byEvent(counted, text, over, today), period: over };
}

function readSummary(said: string, text: string): Wish {
  const code = codeIn(said);
  const name = nameIn(said);
  return code === null && TALK.test(text) ? { kind: 'conversation', name } : { kind: 'booking', code, name };
}

/** What is looked up: a summary, a booking, a figure, or whoever is named. */
function readLookUp(said: string, text: string, today: Temporal.PlainDate): Wish {
  const code = codeIn(said);
  if (SUMS_UP.test(text)) return readSummary(said, text);
  if (code !== null) return { kind: 'booking', code, name: null };
  const name = nameIn(said);
  const finds = FINDS.test(text) && !/^(?:please )?(?:show\b|who(?: is|'s|’s) wait)/.test(text);
  const count = finds && name !== null ? null : readCount(text, today);
  if (count !== null) return count;
  return name === null ? { kind: 'help' } : { kind: 'find', q: name, talks: TALK.test(text) };
}

/** The first of these that fits: a change, a draft, an order we do not carry out, or something to be looked up. */
export function readWish(said: string, today: Temporal.PlainDate): Wish {
  const text = said.toLowerCase().trim();
  if (/^(?:help|hi|hello|hey|what can you do)\b/.test(text)) return { kind: 'help' };
  const code = codeIn(said);
  const write = code === null ? readWrite(said.trim(), text) : null;
  if (write !== null) return write;
  if (DRAFTS.test(text)) return { kind: 'draft', name: nameIn(said) };
  if (ORDERS.test(text) && !COUNTED_ORDER.test(text)) return { kind: 'cannot', code };
  return readLookUp(said, text, today);
}
