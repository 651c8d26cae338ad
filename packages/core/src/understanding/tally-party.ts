/** Adds up the guests a message counts, group by group. */
import type { Mention } from './party-mention.ts';
import type { Part } from './party-parts.ts';
import { agesBehind, groupOfAge, type AgeGroup, type AgedSpan } from './read-ages.ts';
import type { PartyLimits } from './understanding.ts';

/** Guests of one message, by group. */
export interface Tally {
  onTop?: true;
  grown?: number;
  adults?: number;
  children?: number;
  toddlers?: number;
  total?: number;
}

const CORRECTED = /\b(?:actually|no|i mean|sorry|make it|instead|oops|wait|mejor|perdon|digo)\b/;
/** "10 adults... 15 adults" says it again, better. */
const TRAILS_OFF = /^ ?\.{2,} ?$/;

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

export interface Count {
  readonly tally: Tally;
  readonly ages: readonly number[];
  /** The young ones are part of the total, however they were said. */
  readonly among: boolean;
  readonly spans: readonly { from: number; to: number }[];
}

/** A part of those counted already changes its group; nobody is counted twice. */
export function applyPart(tally: Tally, { group, of, count, total }: Part): void {
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

/** Whether the count takes the place of the one said before it. */
function putsRight(line: string, last: Mention | undefined, each: Mention): boolean {
  const between = last === undefined ? '' : line.slice(last.to, each.from);
  return each.restates === true || CORRECTED.test(between) || TRAILS_OFF.test(between);
}

/** "40 adults and 15 kids, no wait 40 total": the young ones are among them, whom the total counts instead of adults. */
function takeAmong(tally: Tally, total: number): boolean {
  const { adults, children = 0, toddlers = 0 } = tally;
  if (adults === undefined || children + toddlers > total) return false;
  delete tally.adults;
  return true;
}

/** "20 adults including 5 kids". */
const INCLUDED = /^,? ?\(?(?:including|incl\.?|counting|incluyendo|contando)(?: (?:the|our|my|los|mis))? ?$/;

function isYoung(kind: Counted): boolean {
  return kind === 'children' || kind === 'toddlers';
}

/** "4 kids 6-12", "3 kids ages 7 to 10". */
const AGES_TOLD = /^ ?\(?(?:(?:who are|ages?|aged|from|between|de) )*\d{1,2} ?(?:-|to|through|and|a|y) ?\d{1,2}\b/;

/** What stands between a count and the one before it; `behindAdults` where that one was of adults. */
interface Gap {
  readonly between: string;
  readonly behindAdults: string | null;
}

function gapOf(line: string, last: Mention | undefined, each: Mention): Gap {
  const between = last === undefined ? '' : line.slice(last.to, each.from);
  return { between, behindAdults: last?.kind === 'adults' ? between : null };
}

/** Takes these out of whom they were counted among: "5 kids (2 under 5)", "20 adults including 5 kids". */
function leaveGroup(
  tally: Tally,
  { ageBound, within, count }: Mention,
  kind: Counted,
  { behindAdults, between }: Gap,
): void {
  // "4 kids 6-12, 2 under 5": those whose ages are told are others.
  const others = AGES_TOLD.test(between);
  const ofKids = !others && ageBound !== undefined && within && kind === 'toddlers' && (tally.children ?? 0) > count;
  if (ofKids) add(tally, 'children', -count, false);
  else if (isYoung(kind) && INCLUDED.test(behindAdults ?? '')) add(tally, 'adults', -count, false);
}

/** Of all the groups it is said of. */
function headsOf({ count, times = 1 }: Mention): number {
  return count * times;
}

/** The ages of each of so many groups; one age for all stays one. */
function repeated(ages: readonly number[], times = 1): readonly number[] {
  return ages.length === 1 ? ages : Array.from({ length: times }, () => ages).flat();
}

export function countMentions(mentions: readonly Mention[], line: string, limits: PartyLimits): Count {
  const tally: Tally = {};
  const ages: number[] = [];
  const spans: { from: number; to: number }[] = [];
  let last: Mention | undefined;
  let among = false;
  for (const each of mentions) {
    const kind = boundedKind(each, limits);
    const aged = kind === 'children' && each.count > 0 ? agesBehind(line, each) : null;
    const corrected = putsRight(line, last, each);
    const replace = corrected || kind === 'total' || saysAgain(line, last, each);
    leaveGroup(tally, each, kind, gapOf(line, last, each));
    if (corrected && kind === 'total') among = takeAmong(tally, each.count) || among;
    if (aged === null) add(tally, kind, headsOf(each), replace);
    else ages.push(...addAged(tally, headsOf(each), repeated(aged.ages, each.times), limits));
    spans.push({ from: each.from, to: aged?.to ?? each.to });
    last = each;
  }
  return { tally, ages, spans, among };
}

/** Those whose ages make them adults, among the ages told of the young ones. */
function addGrown(tally: Tally, loose: readonly AgedSpan[], limits: PartyLimits): void {
  // A grown one is counted only where they come on top of adults: otherwise it is the age of one of them.
  const grown = loose.filter(({ ages: [age = 0], added }) => added === true && age >= limits.adultFromAge);
  // "The kids are 4, 6 and 14": the eldest of them pays as an adult, and is a guest all the same.
  const eldest = loose
    .filter(({ ages }) => ages.some((age) => age < limits.adultFromAge))
    .flatMap((span) => span.ages.filter((age) => age >= limits.adultFromAge));
  if (tally.adults !== undefined) add(tally, 'adults', grown.length + eldest.length, false);
  // "8 of us + a 6yo + a 13yo": those 8 are the adults, and there is one more.
  else if (tally.total !== undefined && grown.length > 0) add(tally, 'total', grown.length, false);
  else if (eldest.length > 0) tally.grown = eldest.length;
}

/** Ages that stand alone describe children counted elsewhere, or count them. */
export function countLooseAges(count: Count, loose: readonly AgedSpan[], limits: PartyLimits): Count {
  const tally = { ...count.tally };
  addGrown(tally, loose, limits);
  const ages = loose.flatMap((span) => span.ages).filter((age) => age < limits.adultFromAge);
  const within = new Set(loose.filter((span) => span.within === true).flatMap((span) => span.ages));
  let unnamed = (tally.children ?? 0) - count.ages.filter((age) => groupOfAge(age, limits) === 'children').length;
  for (const age of ages) {
    const group: AgeGroup = groupOfAge(age, limits);
    if (unnamed > 0) {
      unnamed -= 1;
      tally.children = (tally.children ?? 0) - 1;
    } else if (group === 'toddlers' && (count.tally.toddlers ?? 0) > 0) continue;
    else if (within.has(age) && (tally.adults ?? 0) > 1) add(tally, 'adults', -1, false);
    add(tally, group, 1, false);
  }
  return {
    ...count,
    tally,
    ages: [...count.ages, ...ages],
    spans: [...count.spans, ...(ages.length > 0 ? loose : [])],
  };
}
