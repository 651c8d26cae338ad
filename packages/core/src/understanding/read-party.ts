/** How many come, and who of them are adults, children and toddlers (domain 1; the lines between ages are variables). */
import { countedMentions, framedMentions, type Mention } from './party-mentions.ts';
import { agesAlone, agesBehind, groupOfAge, type AgeGroup, type AgedSpan } from './read-ages.ts';
import { take, type Reading, type Rest } from './reading.ts';
import { withRestated } from './restated-count.ts';
import type { Circumstances, FoundParty, PartyLimits } from './understanding.ts';

interface Tally {
  onTop?: true;
  adults?: number;
  children?: number;
  toddlers?: number;
  total?: number;
}

const CORRECTED = /\b(?:actually|no|i mean|sorry|make it|instead|oops|wait|mejor|perdon|digo)\b/;
/** "10 adults... 15 adults" says it again, better. */
const TRAILS_OFF = /^ ?\.{2,} ?$/;

type Counted = Exclude<keyof Tally, 'onTop'>;

function add(tally: Tally, kind: Counted, count: number, replace: boolean): void {
  tally[kind] = replace ? count : (tally[kind] ?? 0) + count;
}

function boundedKind(mention: Mention, limits: PartyLimits): Counted {
  const { ageBound, kind } = mention;
  if (ageBound === undefined) return kind;
  if (ageBound.side === 'over') return groupOfAge(ageBound.age, limits);
  return ageBound.age <= limits.childFromAge ? 'toddlers' : 'children';
}

/** Children whose ages are known are counted by them; those without an age stay children. */
function addAged(tally: Tally, count: number, ages: readonly number[], limits: PartyLimits): number[] {
  const [only] = ages;
  const known = ages.length === 1 && only !== undefined ? Array.from({ length: count }, () => only) : ages;
  for (const age of known) add(tally, groupOfAge(age, limits), 1, false);
  const rest = count - known.length;
  if (rest > 0) add(tally, 'children', rest, false);
  return [...known];
}

interface Count {
  readonly tally: Tally;
  readonly ages: readonly number[];
  /** The young ones are part of the total, however they were said. */
  readonly among: boolean;
  readonly spans: readonly { from: number; to: number }[];
}

function countMentions(mentions: readonly Mention[], line: string, limits: PartyLimits): Count {
  const tally: Tally = {};
  const ages: number[] = [];
  const spans: { from: number; to: number }[] = [];
  let last: Mention | undefined;
  let among = false;
  for (const each of mentions) {
    const kind = boundedKind(each, limits);
    const aged = kind === 'children' && each.count > 0 ? agesBehind(line, each) : null;
    const between = last === undefined ? '' : line.slice(last.to, each.from);
    const corrected = each.restates === true || CORRECTED.test(between) || TRAILS_OFF.test(between);
    const replace = corrected || kind === 'total';
    // "40 adults and 15 kids, no wait 40 total": the young ones are among them.
    const whole = corrected && kind === 'total' && tally.adults !== undefined;
    if (whole && (tally.children ?? 0) + (tally.toddlers ?? 0) <= each.count) {
      delete tally.adults;
      among = true;
    }
    if (aged === null) add(tally, kind, each.count, replace);
    else ages.push(...addAged(tally, each.count, aged.ages, limits));
    spans.push({ from: each.from, to: aged?.to ?? each.to });
    last = each;
  }
  return { tally, ages, spans, among };
}

/** Ages that stand alone describe children counted elsewhere, or count them. */
function countLooseAges(count: Count, loose: readonly AgedSpan[], limits: PartyLimits): Count {
  const tally = { ...count.tally };
  // A grown one is counted only where they come on top of adults: otherwise it is the age of one of them.
  const grown = loose.filter(({ ages: [age = 0], added }) => added === true && age >= limits.adultFromAge);
  // "The kids are 4, 6 and 14": the eldest of them pays as an adult, and is a guest all the same.
  const eldest = loose
    .filter(({ ages }) => ages.some((age) => age < limits.adultFromAge))
    .flatMap((span) => span.ages.filter((age) => age >= limits.adultFromAge));
  if (tally.adults !== undefined) add(tally, 'adults', grown.length + eldest.length, false);
  const ages = loose.flatMap((span) => span.ages).filter((age) => age < limits.adultFromAge);
  const within = new Set(loose.filter((span) => span.within === true).flatMap((span) => span.ages));
  let unnamed = (tally.children ?? 0) - count.ages.filter((age) => groupOfAge(age, limits) === 'children').length;
  for (const age of ages) {
    const group: AgeGroup = groupOfAge(age, limits);
    if (unnamed > 0) {
      unnamed -= 1;
      tally.children = (tally.children ?? 0) - 1;
    } else if (group === 'toddlers' && (count.tally.toddlers ?? 0) > 0) continue;
    else if (within.has(age) && (tally.adults ?? tally.total ?? 0) > 1) {
      tally.adults = (tally.adults ?? tally.total ?? 0) - 1;
    }
    add(tally, group, 1, false);
  }
  return {
    ...count,
    tally,
    ages: [...count.ages, ...ages],
    spans: [...count.spans, ...(ages.length > 0 ? loose : [])],
  };
}

/** Whether the young ones are part of the total: it was said first, and they "of them", "including", behind a comma. */
function isWithinTotal([first, ...others]: readonly Mention[]): boolean {
  return first?.kind === 'total' && first.ageBound === undefined && others.some((each) => each.within);
}

/** A total whose children are part of it leaves the rest as adults; one they come on top of is the adults. */
function settleTotal({ tally, among }: Count, mentions: readonly Mention[]): Tally {
  const { total, ...groups } = tally;
  const { adults, children = 0, toddlers = 0 } = groups;
  if (total === undefined || adults !== undefined || Object.keys(groups).length === 0) return tally;
  const young = children + toddlers;
  if (young > 0 && !among && !isWithinTotal(mentions)) return { ...groups, adults: total, onTop: true };
  return young <= total ? { ...tally, adults: total - young } : tally;
}

function toParty(count: Count, mentions: readonly Mention[], reading: Reading): FoundParty | undefined {
  const [first] = count.spans;
  if (first === undefined) return undefined;
  const from = Math.min(...count.spans.map((span) => span.from));
  const to = Math.max(...count.spans.map((span) => span.to));
  const change = mentions.find((each) => each.change !== undefined)?.change;
  const tally = change === undefined ? settleTotal(count, mentions) : count.tally;
  return {
    ...tally,
    ...(count.ages.length > 0 ? { ages: count.ages } : {}),
    ...(mentions.some((each) => each.about) ? { about: true as const } : {}),
    ...(mentions.some((each) => each.upper) ? { upper: true as const } : {}),
    ...(change === undefined ? {} : { change }),
    ...reading.evidence(from, to),
  };
}

/** Guests that are named as such. Takes their words, so that no number is read twice. */
export function readCountedParty(rest: Rest, reading: Reading, limits: PartyLimits): FoundParty | undefined {
  const mentions = withRestated(rest.free, countedMentions(rest.free));
  const counted = countMentions(mentions, rest.free, limits);
  for (const { from, to } of counted.spans) take(rest, from, to);
  const loose = agesAlone(rest.free);
  for (const { from, to } of loose) take(rest, from, to);
  return toParty(countLooseAges(counted, loose, limits), mentions, reading);
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

const LOOSELY = /\b(?:about|around|approximately|roughly|maybe|probably|like|unas|unos|como)\b/;
const BARE_COUNT = /^[^\d¦]{0,60}?(\d{1,4})(?: ?(?:-|to|or|a|o) ?(\d{1,4}))?[^\d¦]{0,60}$/;
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
    return toParty(count, mentions, reading);
  }
  if (expecting !== 'party' && expecting !== 'children' && expecting !== 'toddlers') return undefined;
  return readExpectedCount(rest, reading, expecting);
}

/** Children named apart from everybody ("all adults, we are 10") are part of them. */
export function joinParties(counted: FoundParty | undefined, framed: FoundParty | undefined): FoundParty | undefined {
  if (counted === undefined || framed?.total === undefined) return counted ?? framed;
  const adults = framed.total - (counted.children ?? 0) - (counted.toddlers ?? 0);
  return { ...framed, ...counted, total: framed.total, ...(adults >= 0 ? { adults } : {}) };
}
