/** Days told by another: "the day before Thanksgiving", "a week from tomorrow", "the weekend after July 4th". */
import { isBefore, saturdaysNear, type Day } from './calendar.ts';
import { DAY_NAME, NTH_NAME, nthNamed, weekdayNamed } from './day-names.ts';
import { placeOf, stretch, weekendFrom, type DateCandidate, type Place } from './find-dates.ts';
import { UNTOLD } from './holiday-lexicon.ts';

/** Reads the days of a text as they are from a certain day on. */
export type ReadDays = (text: string, today: Day) => readonly DateCandidate[];

export interface Related {
  readonly days: readonly DateCandidate[];
  /** Words that tell a day only the host knows: it is asked about. */
  readonly untold: readonly Place[];
}

const COUNT = String.raw`(?:(?<nth>${NTH_NAME}) |(?<count>\d{1,3}|an?|una?|any|some|every|algun|cualquier|the|el|la|(?:a )?couple(?: of)?|un par de|(?:a )?few) )?`;
const UNIT = String.raw`(?<unit>days?|dias?|nights?|noche|evening|eve|visperas?|weeks?|semanas?|months?|mes(?:es)?|years?|anos?|fortnights?|weekends?|fin de semana|finde|${DAY_NAME})`;
const BEFORE = String.raw`before|prior to|preceding|ahead of|antes del?`;
const AFTER = String.raw`after|following|past|despues del?`;
const RELATION = new RegExp(
  String.raw`\b${COUNT}${UNIT} (?:(?:right|just|directly|immediately|justo) )?(?<side>${BEFORE}|${AFTER}|from|of|del?) `,
  'g',
);

/** What may stand between "before" and the day: "my birthday, March 3rd". */
const LEADING =
  /^(?:(?:the|el|la|los|las|our|my|her|his|their|mi|su|this|next|coming|este|year's) )*(?:(?:\w+'s )?(?:\d+(?:st|nd|rd|th) )?(?:birthday|anniversary|wedding|graduation|cumpleanos|aniversario|boda),? (?:(?:is|on|which is|that's|it's|que es|es|el) )*)?(?:(?:the|el) )?/;
export const NOW = /^(?:(?:right )?now|today|hoy|ahora)\b/;
const HOUR_FIRST = /^(?:the )?\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\b|o'?clock|on |el )/;
/** No message tells of more days by others; each is read as often as there are days it may be near to. */
export const MOST = 8;
/** Longest words a day is told by. */
const ANCHOR_LENGTH = 60;

/** The day these words begin with. */
export function anchorAt(text: string, today: Day, read: ReadDays): DateCandidate | null {
  const now = NOW.exec(text);
  if (now !== null) return { ...placeOf(now), value: today, precision: 'exact' };
  if (HOUR_FIRST.test(text)) return null;
  const skipped = LEADING.exec(text)?.[0].length ?? 0;
  const [first] = read(text.slice(0, ANCHOR_LENGTH), today).toSorted((one, other) => one.from - other.from);
  return first !== undefined && first.from <= skipped ? first : null;
}

interface Relation {
  readonly unit: string;
  readonly count: string | undefined;
  /** Of "the second Saturday after", so many weeks farther than the first. */
  readonly farther: number;
  readonly side: 'before' | 'after' | 'of';
}

type Told = (anchor: DateCandidate) => DateCandidate | null;

const WEEKEND = /^(?:weekends?|fin de semana|finde)$/;
const WEEKEND_DAYS = [6, 7];

function amountOf(count: string | undefined): number {
  if (count === undefined) return 1;
  if (/couple|par/.test(count)) return 2;
  return /few/.test(count) ? 3 : Number(count) || 1;
}

const UNITS: readonly (readonly [RegExp, (amount: number) => Temporal.DurationLike])[] = [
  [/^(?:day|dia|night|noche|evening|eve|vispera)/, (days) => ({ days })],
  [/^(?:week|semana)s?$/, (weeks) => ({ weeks })],
  [/^fortnight/, (amount) => ({ weeks: 2 * amount })],
  [/^(?:month|mes)/, (months) => ({ months })],
  [/^(?:year|ano)/, (years) => ({ years })],
];

/** So many days, weeks, months or years; null for a weekday or a weekend. */
export function durationOf(unit: string, count: string | undefined): Temporal.DurationLike | null {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1](amountOf(count)) ?? null;
}

export const lastDay = ({ value, precision, days }: DateCandidate): Day => {
  if (precision === 'month') return value.with({ day: value.daysInMonth });
  return value.add({ days: precision === 'week' ? (days ?? 7) - 1 : 0 });
};

/** The nearest day with this weekday on that side, the day itself left out. */
function nearest(day: Day, weekday: number, sign: 1 | -1): Day {
  const days = sign > 0 ? (weekday - day.dayOfWeek + 6) % 7 : (day.dayOfWeek - weekday + 6) % 7;
  return day.add({ days: sign * (days + 1) });
}

function nearestEitherWay(day: Day, weekday: number): Day {
  return day.add({ days: ((weekday - day.dayOfWeek + 10) % 7) - 3 });
}

/** So far on that side; of a day that is left open, of every one it may be. */
function shifted(place: Place, anchor: DateCandidate, sign: 1 | -1, by: Temporal.DurationLike): DateCandidate {
  const move = (day: Day) => (sign > 0 ? day.add(by) : day.subtract(by));
  if (anchor.precision === 'week' || anchor.precision === 'month')
    return { ...place, value: move(sign > 0 ? lastDay(anchor) : anchor.value), precision: 'exact' };
  const { ambiguous, precision, value } = anchor;
  const there = move(value);
  const sameDay = nearestEitherWay(there, value.dayOfWeek);
  // "A year from Saturday": that date, or the Saturday nearest to it.
  if (precision === 'weekday' && !sameDay.equals(there))
    return { ...place, value: there, precision: 'exact', ambiguous: [sameDay, there] };
  return { ...place, value: there, precision, ...(ambiguous === undefined ? {} : { ambiguous: ambiguous.map(move) }) };
}

/** Days any of which may be meant: up to a day, or from it on. */
export function openEnded(
  place: Place,
  anchor: DateCandidate,
  { sign, today, onlyOn = [] }: { sign: 1 | -1; today: Day; onlyOn?: readonly number[] },
): DateCandidate | null {
  const last = lastDay(anchor);
  const days =
    sign < 0
      ? { from: today, until: anchor.value.subtract({ days: 1 }) }
      : { from: last.add({ days: 1 }), until: last.add({ days: OPEN_DAYS }) };
  const candidate = stretch(place, days, today, onlyOn);
  return candidate === null ? null : { ...candidate, open: true };
}
/** "After the 15th" is looked for so many days long. */
const OPEN_DAYS = 21;

function isAny({ count = '', unit }: Relation): boolean {
  return (
    /^(?:any|some|every|algun|cualquier)$/.test(count) ||
    (/^(?:an?|un)$/.test(count) && durationOf(unit, count) === null)
  );
}

const daysNamed = (unit: string) => (WEEKEND.test(unit) ? WEEKEND_DAYS : [weekdayNamed(unit)].filter((day) => day > 0));

/** "Friday of Thanksgiving week", "the weekend of March 6-7". */
function ofAnchor(place: Place, { unit }: Relation, anchor: DateCandidate): DateCandidate | null {
  const { value, precision, days } = anchor;
  if (precision === 'month' || (precision === 'week' && days === undefined)) return null;
  if (days !== undefined && days > 2) {
    const inIt = nearest(value.subtract({ days: 1 }), weekdayNamed(unit), 1);
    return WEEKEND.test(unit) || isBefore(lastDay(anchor), inIt) ? null : { ...place, value: inIt, precision: 'exact' };
  }
  if (WEEKEND.test(unit)) return weekendFrom(place, saturdaysNear(value));
  return { ...place, value: nearestEitherWay(value, weekdayNamed(unit)), precision: 'exact' };
}

/** The days of the weekend or the week, or the weekday, next to a day. */
function beside(place: Place, relation: Relation, anchor: DateCandidate, today: Day): DateCandidate | null {
  const { unit, side, farther } = relation;
  const sign = side === 'before' ? -1 : 1;
  const edge = (sign < 0 ? anchor.value : lastDay(anchor)).add({ weeks: sign * farther });
  if (WEEKEND.test(unit)) {
    const saturday = sign < 0 ? nearest(edge.subtract({ days: 1 }), 6, -1) : nearest(edge, 6, 1);
    return weekendFrom(place, [saturday]);
  }
  const weekday = weekdayNamed(unit);
  if (weekday > 0) return { ...place, value: nearest(edge, weekday, sign), precision: 'exact' };
  const week = [edge.add({ days: sign }), edge.add({ days: 7 * sign })] as const;
  return stretch(place, { from: sign < 0 ? week[1] : week[0], until: sign < 0 ? week[0] : week[1] }, today);
}

function tell(place: Place, relation: Relation, anchor: DateCandidate, today: Day): DateCandidate | null {
  const { unit, count, side } = relation;
  if (side === 'of') return ofAnchor(place, relation, anchor);
  const sign = side === 'before' ? -1 : 1;
  if (isAny(relation)) return openEnded(place, anchor, { sign, today, onlyOn: daysNamed(unit) });
  const by = durationOf(unit, count);
  const wholeWeek = /^(?:week|semana)$/.test(unit) && (count === undefined || /^(?:the|la)$/.test(count));
  return by === null || wholeWeek ? beside(place, relation, anchor, today) : shifted(place, anchor, sign, by);
}

/** Reckoned from the day nearest to today: "the day after Christmas" said on that day is not the next year's. */
function aroundToday(text: string, told: Told, reach: Temporal.DurationLike, today: Day, read: ReadDays) {
  const anchor = anchorAt(text, today, read);
  if (anchor === null) return null;
  const words = text.slice(anchor.from, anchor.to);
  const fixed =
    anchor.precision === 'exact' && !/\b(?:to(?:day|morrow|night)|now|hoy|ahora|manana|weeks?|semanas?)\b/.test(words);
  const bases = fixed ? [today.subtract(reach), today, today.add(reach)] : [today];
  for (const base of bases) {
    const near = anchorAt(text, base, read);
    const day = near === null ? null : told(near);
    if (day !== null && !isBefore(day.value, today)) return { day, to: anchor.to };
  }
  return { day: null, to: anchor.to };
}

const SIDES: readonly (readonly [RegExp, Relation['side']])[] = [
  [/^(?:before|prior|preceding|ahead|antes)/, 'before'],
  [/^(?:after|following|past|from|despues)/, 'after'],
];

const COUNTED = /^(?!(?:the|el|la)$)/;

/** "A week from", but neither "the week from" nor "Saturday from"; "Saturday of", but not "the day of". */
function isRelation(said: string, inUnits: boolean, count = 'the'): boolean {
  return said === 'from' ? inUnits && COUNTED.test(count) : !(inUnits && /^(?:of|del?)$/.test(said));
}

function relationOf(groups: Record<string, string | undefined>): Relation | null {
  const { unit = '', count, nth = 'first', side: said = '' } = groups;
  const farther = Math.max(0, nthNamed(nth) - 1);
  if (/^(?:eve|vispera)/.test(unit)) return { unit, count, farther, side: 'before' };
  if (!isRelation(said, durationOf(unit, count) !== null, count)) return null;
  const side = SIDES.find(([pattern]) => pattern.test(said))?.[1] ?? 'of';
  return { unit, count, farther, side };
}

/** What a relation is to, and where it stands: of "antes del 12" it is "el 12". */
export function wordsBehind(line: string, match: RegExpExecArray): readonly [text: string, at: number] {
  const { to } = placeOf(match);
  const at = /\bdel $/.test(match[0]) ? to - 'el '.length : to;
  return [line.slice(at), at];
}

/** Days counted from, or beside, another one. */
export function relatedDays(line: string, today: Day, read: ReadDays): Related {
  const days: DateCandidate[] = [];
  const untold: Place[] = [];
  for (const match of line.matchAll(RELATION).take(MOST)) {
    const relation = relationOf(match.groups ?? {});
    const { from, to } = placeOf(match);
    if (relation === null || from < (days.at(-1)?.to ?? 0)) continue;
    const [text, at] = wordsBehind(line, match);
    const reach = durationOf(relation.unit, relation.count) ?? { weeks: 2 };
    const told = aroundToday(text, (anchor) => tell({ from, to }, relation, anchor, today), reach, today, read);
    const own = told === null ? UNTOLD.exec(text) : null;
    if (told !== null && told.day !== null) days.push({ ...told.day, to: at + told.to });
    else if (own !== null) untold.push({ from, to: at + own[0].length });
  }
  return { days, untold };
}
