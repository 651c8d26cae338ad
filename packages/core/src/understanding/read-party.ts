/** How many come, and who of them are adults, children and toddlers (domain 1; the lines between ages are variables). */
import { framedMentions } from './framed-mentions.ts';
import type { Mention } from './party-mention.ts';
import { countedMentions } from './party-mentions.ts';
import { halfIn, partsIn, restOf, shareIn, type Part } from './party-parts.ts';
import { agesAlone, groupOfAge, type AgedSpan } from './read-ages.ts';
import { applyPart, countLooseAges, countMentions, type Count, type Tally } from './tally-party.ts';
import { take, type Reading, type Rest } from './reading.ts';
import { withRestated } from './restated-count.ts';
import type { Circumstances, FoundParty, PartyLimits } from './understanding.ts';

/** Whether the young ones are part of the total: it was said first, and they "of them", "including", behind a comma. */
function isWithinTotal([first, ...others]: readonly Mention[]): boolean {
  return first?.kind === 'total' && first.ageBound === undefined && others.some((each) => each.within);
}

/** A total whose children are part of it leaves the rest as adults; one they come on top of is the adults. */
function settleTotal(tally: Tally, within: boolean): Tally {
  const { total, ...groups } = tally;
  const { adults, children = 0, toddlers = 0 } = groups;
  if (total === undefined || adults !== undefined || Object.keys(groups).length === 0) return tally;
  const young = children + toddlers;
  if (young > 0 && !within) return { ...groups, adults: total, onTop: true };
  return young <= total ? { ...tally, adults: total - young } : tally;
}

/** "The rest are adults": everybody who is in the total and not in another group. */
function settleRest(tally: Tally, line: string): Tally {
  const rest = restOf(line);
  const { total } = tally;
  if (rest === null || total === undefined) return tally;
  const others = { adults: 0, children: 0, toddlers: 0, ...tally, [rest]: 0 };
  const left = total - others.adults - others.children - others.toddlers;
  return left < 0 ? tally : { ...tally, [rest]: left };
}

interface Told {
  readonly mentions: readonly Mention[];
  readonly parts: readonly Part[];
  /** Ages that were said of some of the total. */
  readonly agedWithin: boolean;
}

/** "And 2 teenagers", "plus 3 kids": said behind what is known, they come on top of it. */
const ON_TOP = /^\W*(?:(?:oh|ok|also|y|and) )?(?:plus|mas|\+|in addition|on top of that|ademas)\b ?/;

function changeOf({ mentions }: Told, line: string): 'more' | 'fewer' | undefined {
  const said = mentions.find((each) => each.change !== undefined)?.change;
  if (said !== undefined) return said;
  const ofThem = /\bof (?:us|them)\b|\bde ellos\b/.test(line);
  const teens = mentions.length > 0 && mentions.every((each) => each.teens === true) && !ofThem;
  const total = mentions.some(({ kind }) => kind === 'total' || kind === 'adults');
  return teens || (ON_TOP.test(line) && !total && mentions.length > 0) ? 'more' : undefined;
}

/** "5 of them are kids", of guests who were counted before. */
function isSomeOfThem({ within, ofThem, kind, change }: Mention): boolean {
  return within && ofThem === true && change === undefined && (kind === 'children' || kind === 'toddlers');
}

/** Whose group changed among those who were counted in an earlier message. */
function amongOf({ mentions, parts, agedWithin }: Told): Pick<FoundParty, 'among'> {
  const [only, another] = parts;
  if (parts.length === 0 && mentions.length > 0 && mentions.every((each) => isSomeOfThem(each)))
    return { among: 'everybody' };
  // "2 of them are 7", with nobody counted beside them.
  if (agedWithin && mentions.length === 0 && parts.length === 0) return { among: 'everybody' };
  const alone = only !== undefined && another === undefined && mentions.length === 0 && only.total === undefined;
  return alone ? { among: only.of } : {};
}

function toParty(count: Count, told: Told, reading: Reading): FoundParty | undefined {
  const { mentions, parts, agedWithin } = told;
  const [first] = count.spans;
  if (first === undefined) return undefined;
  const from = Math.min(...count.spans.map((span) => span.from));
  const to = Math.max(...count.spans.map((span) => span.to));
  const change = changeOf(told, reading.plain);
  const within = agedWithin || count.among || parts.length > 0 || isWithinTotal(mentions);
  const tally = change === undefined ? settleTotal(settleRest(count.tally, reading.plain), within) : count.tally;
  return {
    ...tally,
    ...(count.ages.length > 0 ? { ages: count.ages } : {}),
    ...(mentions.some((each) => each.about) ? { about: true as const } : {}),
    ...(mentions.some((each) => each.upper) ? { upper: true as const } : {}),
    ...(change === undefined ? {} : { change }),
    ...amongOf(told),
    ...reading.evidence(from, to),
  };
}

/** Parts of those counted, whose words are taken before anything else counts them again. */
function takeParts(rest: Rest, limits: PartyLimits): readonly Part[] {
  const named = partsIn(rest.free, limits);
  for (const { from, to } of named) take(rest, from, to);
  return named;
}

function takeShare(rest: Rest, { tally }: Count): readonly Part[] {
  const share = tally.total === undefined ? null : shareIn(rest.free, tally.total);
  if (share !== null) take(rest, share.from, share.to);
  return share === null ? [] : [share];
}

/** "Drop the 13 year old": one of those who were counted before, by the group of their age. */
function withoutAged(leaving: readonly AgedSpan[], limits: PartyLimits, reading: Reading): FoundParty | undefined {
  const [first, last] = [leaving.at(0), leaving.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const gone = Map.groupBy(
    leaving.flatMap(({ ages }) => ages),
    (age) => groupOfAge(age, limits),
  );
  const counts = Object.fromEntries([...gone].map(([group, ages]) => [group, ages.length]));
  return { ...counts, change: 'fewer', ...reading.evidence(first.from, last.to) };
}

/** Guests that are named as such. Takes their words, so that no number is read twice. */
export function readCountedParty(rest: Rest, reading: Reading, limits: PartyLimits): FoundParty | undefined {
  const named = takeParts(rest, limits);
  const mentions = withRestated(rest.free, countedMentions(rest.free));
  const counted = countMentions(mentions, rest.free, limits);
  for (const { from, to } of counted.spans) take(rest, from, to);
  const aged = agesAlone(rest.free);
  for (const { from, to } of aged) take(rest, from, to);
  const [leaving, loose] = [aged.filter(({ leaves }) => leaves === true), aged.filter(({ leaves }) => leaves !== true)];
  const parts = [...named, ...takeShare(rest, counted)];
  const alone = mentions.length === 0 && loose.length === 0 && parts.length === 0;
  if (alone && leaving.length > 0) return withoutAged(leaving, limits, reading);
  const half = alone ? halfIn(rest.free) : null;
  if (half !== null) {
    take(rest, half.from, half.to);
    return { among: 'everybody', half: half.half, ...reading.evidence(half.from, half.to) };
  }
  const summed = countLooseAges(counted, loose, limits);
  for (const part of parts) applyPart(summed.tally, part);
  const told = { mentions, parts, agedWithin: loose.some(({ within }) => within === true) };
  return toParty({ ...summed, spans: [...summed.spans, ...parts] }, told, reading);
}

/** "14 and 2 kids", "10 & 4 kids", "17, no kids": the number before the young ones answers how many come. */
const LEADING = /^\W*(?<count>\d{1,3}) ?(?:(?<within>with|including|incl\.?|con|incluyendo)|and|plus|y|mas|[&+,]) ?¦/;

/** The bare number in front of young ones who are counted already; `within` where they are part of it. */
export function readLeadingCount(rest: Rest, counted: FoundParty): FoundParty | undefined {
  const match = LEADING.exec(rest.free);
  if (match?.groups === undefined) return undefined;
  const count = Number(match.groups['count']);
  const young = (counted.children ?? 0) + (counted.toddlers ?? 0);
  if (match.groups['within'] !== undefined && young > count) return undefined;
  take(rest, 0, match[0].length - 1);
  return match.groups['within'] === undefined
    ? { ...counted, adults: count }
    : { ...counted, total: count, adults: count - young };
}

const LOOSELY = /\b(?:about|around|approximately|roughly|maybe|probably|like|unas|unos|como)\b|\dish\b/;
const BARE_COUNT =
  /^[^\d¦]{0,60}?(\d{1,4})(?: ?(?:-|to|or|a|o|(?<=(?:between|entre) \d{1,4} )(?:and|y)) ?(\d{1,4}))?[^\d¦]{0,60}$/;
const BARE_NONE = /^\W*(?:no|none|nope|zero|0|nobody|ninguno|ninguna|nadie|not any)\b[^\d]{0,40}$/;

/** The bare number that answers the question how many come. */
function readExpectedCount(
  rest: Rest,
  reading: Reading,
  expecting: 'party' | 'children' | 'toddlers',
): FoundParty | undefined {
  const kind = expecting === 'party' ? 'total' : expecting;
  if (kind !== 'total' && BARE_NONE.test(rest.free)) return { [kind]: 0, ...reading.evidence(0, rest.free.length) };
  const match = BARE_COUNT.exec(rest.free);
  if (match === null) return undefined;
  const from = rest.free.search(/\d/);
  const count = Math.max(Number(match[1]), Number(match[2] ?? 0));
  const evidence = reading.evidence(from, from + (match[1] ?? '').length);
  const loose = match[2] !== undefined || LOOSELY.test(rest.free);
  take(rest, 0, rest.free.length);
  return { [kind]: count, ...(loose ? { about: true as const } : {}), ...evidence };
}

/** Guests that are only framed as such ("for 12"), or the bare number that answers the question. */
export function readFramedParty(
  rest: Rest,
  reading: Reading,
  { expecting, limits }: Circumstances,
): FoundParty | undefined {
  const mentions = framedMentions(rest.free);
  if (mentions.length > 0) {
    const count = countMentions(mentions, rest.free, limits);
    for (const { from, to } of count.spans) take(rest, from, to);
    return toParty(count, { mentions, parts: [], agedWithin: false }, reading);
  }
  if (expecting !== 'party' && expecting !== 'children' && expecting !== 'toddlers') return undefined;
  return readExpectedCount(rest, reading, expecting);
}

/** "No kids, 12": the only number beside young ones who do not come is everybody. */
const ONLY_COUNT = /^[^\d]{0,24}(?<count>\d{1,3})(?! ?(?:[ap]\.?m\b|[:/%]|hours?|horas))[^\d]{0,24}$/;

/** Everybody, beside the words that there are no children; undefined where something else may be counted. */
export function readOnlyCount(rest: Rest, counted: FoundParty): FoundParty | undefined {
  const none = (counted.children ?? 1) === 0 && (counted.toddlers ?? 0) === 0;
  const match = none ? ONLY_COUNT.exec(rest.free) : null;
  if (match?.groups === undefined || match[0].replaceAll(/[^a-z]/g, '').length > 12) return undefined;
  const total = Number(match.groups['count']);
  take(rest, 0, rest.free.length);
  return { ...counted, total, adults: total };
}

const AND_ON_TOP = /^ ?(?:,? ?(?:and|plus|y|mas|más|&|\+)) ?(?:our |my |mis )?$/i;

/** Children named apart from everybody ("all adults, we are 10") are part of them, unless they are added right behind. */
export function joinParties(counted: FoundParty, framed: FoundParty, text: string): FoundParty {
  if (framed.total === undefined) return counted;
  if (AND_ON_TOP.test(text.slice(framed.span[1], counted.span[0])))
    return { ...counted, adults: framed.total, onTop: true };
  const adults = framed.total - (counted.children ?? 0) - (counted.toddlers ?? 0);
  // They are among those of this message, and of none before it.
  const { among: _among, half, ...young } = counted;
  if (half !== undefined) {
    const some = Math.round(framed.total / 2);
    return { ...framed, ...young, total: framed.total, adults: framed.total - some, [half]: some };
  }
  return { ...framed, ...young, total: framed.total, ...(adults >= 0 ? { adults } : {}) };
}
