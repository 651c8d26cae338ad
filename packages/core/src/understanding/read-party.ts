/** How many come, and who of them are adults, children and toddlers (domain 1; the lines between ages are variables). */
import { framedMentions } from './framed-mentions.ts';
import type { Mention } from './party-mention.ts';
import { countedMentions } from './party-mentions.ts';
import { partsIn, restOf, shareIn, type Part } from './party-parts.ts';
import { agesAlone, agesBehind, groupOfAge, type AgeGroup, type AgedSpan } from './read-ages.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { Circumstances, FoundParty, PartyLimits } from './understanding.ts';

interface Tally {
  onTop?: true;
  grown?: number;
  adults?: number;
  children?: number;
  toddlers?: number;
  total?: number;
}

const CORRECTED = /\b(?:actually|no|i mean|sorry|make it|instead|oops|wait|mejor|perdon|digo)\b/;

type Counted = Exclude<keyof Tally, 'onTop' | 'grown'>;

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
  readonly spans: readonly { from: number; to: number }[];
}

/** A part of those counted already changes its group; nobody is counted twice. */
function applyPart(tally: Tally, { group, of, count, total }: Part): void {
  if (total !== undefined) tally.total = total;
  const from = of === 'children' ? 'children' : 'adults';
  const known = tally[from];
  const moved = Math.min(known ?? count, count);
  if (known !== undefined && group !== from) tally[from] = known - moved;
  if (group !== from || known === undefined) add(tally, group, moved, false);
}

const LAST_WORD = /[a-z]+$/;
/** So far apart, two numbers are no list. */
const APART = 12;

/** "10 adults cost $1? Quote 10 adults": the same guests said again are not twice as many. */
function saysAgain(line: string, last: Mention | undefined, each: Mention): boolean {
  if (last === undefined || last.kind !== each.kind) return false;
  const between = line.slice(last.to, each.from);
  const wordOf = ({ from, to }: Mention) => LAST_WORD.exec(line.slice(from, to))?.[0];
  const again = last.count === each.count && between.length > APART;
  return (again || /[.!?;:\n]/.test(between)) && wordOf(last) === wordOf(each);
}

function countMentions(mentions: readonly Mention[], line: string, limits: PartyLimits): Count {
  const tally: Tally = {};
  const ages: number[] = [];
  const spans: { from: number; to: number }[] = [];
  let last: Mention | undefined;
  for (const each of mentions) {
    const kind = boundedKind(each, limits);
    const aged = kind === 'children' && each.count > 0 ? agesBehind(line, each) : null;
    const between = last === undefined ? '' : line.slice(last.to, each.from);
    const replace = CORRECTED.test(between) || kind === 'total' || saysAgain(line, last, each);
    if (aged === null) add(tally, kind, each.count, replace);
    else ages.push(...addAged(tally, each.count, aged.ages, limits));
    spans.push({ from: each.from, to: aged?.to ?? each.to });
    last = each;
  }
  return { tally, ages, spans };
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
  else if (eldest.length > 0) tally.grown = eldest.length;
  const ages = loose.flatMap((span) => span.ages).filter((age) => age < limits.adultFromAge);
  let unnamed = (tally.children ?? 0) - count.ages.filter((age) => groupOfAge(age, limits) === 'children').length;
  for (const age of ages) {
    const group: AgeGroup = groupOfAge(age, limits);
    if (unnamed > 0) {
      unnamed -= 1;
      tally.children = (tally.children ?? 0) - 1;
    } else if (group === 'toddlers' && (count.tally.toddlers ?? 0) > 0) continue;
    add(tally, group, 1, false);
  }
  return { tally, ages: [...count.ages, ...ages], spans: [...count.spans, ...(ages.length > 0 ? loose : [])] };
}

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

/** Whose group changed among those who were counted in an earlier message. */
function amongOf({ mentions, parts }: Told): Pick<FoundParty, 'among'> {
  const [only, another] = parts;
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
  const within = agedWithin || parts.length > 0 || isWithinTotal(mentions);
  const tally = change === undefined ? settleTotal(settleRest(count.tally, reading.plain), within) : count.tally;
  return {
    ...tally,
    ...(count.ages.length > 0 ? { ages: count.ages } : {}),
    ...(mentions.some((each) => each.about) ? { about: true as const } : {}),
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

/** Guests that are named as such. Takes their words, so that no number is read twice. */
export function readCountedParty(rest: Rest, reading: Reading, limits: PartyLimits): FoundParty | undefined {
  const named = takeParts(rest, limits);
  const mentions = countedMentions(rest.free);
  const counted = countMentions(mentions, rest.free, limits);
  for (const { from, to } of counted.spans) take(rest, from, to);
  const loose = agesAlone(rest.free);
  for (const { from, to } of loose) take(rest, from, to);
  const parts = [...named, ...takeShare(rest, counted)];
  const aged = countLooseAges(counted, loose, limits);
  for (const part of parts) applyPart(aged.tally, part);
  const told = { mentions, parts, agedWithin: loose.some(({ within }) => within === true) };
  return toParty({ ...aged, spans: [...aged.spans, ...parts] }, told, reading);
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
  return { ...framed, ...counted, total: framed.total, ...(adults >= 0 ? { adults } : {}) };
}
