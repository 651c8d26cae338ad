/** Every day and hour a message names, before one of them is chosen. */
import { isBefore, nextDayOfMonth, saturdaysNear } from './calendar.ts';
import { datePhrases } from './chrono-phrases.ts';
import { placeOf, weekendFrom, type DateCandidate, type Finder } from './find-dates.ts';
import { NEXT_YEAR } from './find-months.ts';
import { daysBetween } from './find-ranges.ts';
import { openDays } from './find-open-days.ts';
import { openEnded, relatedDays, type ReadDays, type Related } from './find-relative.ts';
import { UNRECKONED } from './holiday-lexicon.ts';
import { daysNoYearHas } from './no-day.ts';
import { ordinalsInDigits } from './ordinal-words.ts';
import { AFTER_CHRONO, BEFORE_CHRONO, dateOfPhrase } from './read-dates.ts';
import { ownTimes, timeOfPhrase, type TimeCandidate } from './read-times.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { Circumstances, Language, Slots } from './understanding.ts';

/** "We were there last Easter", which no day to come is. */
const PAST =
  /\b(?<!\bthe )last (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|week|month|year|night|summer|winter|fall|spring|easter|christmas|thanksgiving|halloween|new year'?s?(?: eve)?|(?:4th of )?july|mother'?s day|father'?s day)\b(?! (?:of|in|before|we|i|you)\b)|\b(?:el |la )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana|semana|mes|ano|navidad) pasad[oa]\b/g;
const OR_LATER =
  /^,? (?:(?:or|and) (?:later|after(?:wards)?|beyond)|and on(?:wards?)?|onwards?|o despues|en adelante)\b/;
const ORDINAL_ALONE = /^(?:(?:the|on|el|dia) )*\d{1,2}(?:st|nd|rd|th)?$/;

export interface Found {
  readonly dates: DateCandidate[];
  readonly times: TimeCandidate[];
  readonly lost: Slots['lostDay'];
}

/** "Next year December 30" is no day of this year. */
function inSaidYear(date: DateCandidate, today: Temporal.PlainDate, line: string): DateCandidate {
  const named = date.precision === 'exact' || date.precision === 'month';
  if (!named || date.value.year !== today.year || !NEXT_YEAR.test(line)) return date;
  return { ...date, value: date.value.add({ years: 1 }) };
}

/** Weekday and date side by side are one day; when they contradict each other both are kept. */
function mergeWeekdays(dates: readonly DateCandidate[], today: Temporal.PlainDate, line: string): DateCandidate[] {
  const merged: DateCandidate[] = [];
  for (const date of dates.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    const between = last === undefined ? '' : line.slice(last.to, date.from);
    const together = last !== undefined && /^(?:[ ,]|the|el|on|dia|¦){0,8}$/.test(between);
    const weekday = together ? (last.weekday ?? date.weekday) : undefined;
    const exact = [last, date].find((candidate) => candidate?.weekday === undefined);
    if (last === undefined || weekday === undefined || exact?.precision !== 'exact') merged.push(date);
    else merged[merged.length - 1] = { ...reconcile(exact, weekday, today), from: last.from, to: date.to };
  }
  return merged;
}

function reconcile(exact: DateCandidate, weekday: number, today: Temporal.PlainDate): DateCandidate {
  const { ambiguous, ...rest } = exact;
  const agreeing = [exact.value, ...(ambiguous ?? [])].find((day) => day.dayOfWeek === weekday);
  if (agreeing !== undefined) return { ...rest, value: agreeing };
  const nearest = exact.value.add({ days: ((weekday - exact.value.dayOfWeek + 10) % 7) - 3 });
  const options = isBefore(nearest, today) ? [exact.value, nearest.add({ weeks: 1 })] : [exact.value, nearest];
  return { ...rest, ambiguous: options };
}

/** "What about yesterday?", which chrono takes for a day to come. */
function yesterdayIn(line: string): { readonly from: number; readonly to: number } | undefined {
  const match =
    /\b(?:yesterday|ayer|(?<!\bthe )last (?:night|week|weekend|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:la semana|el mes|el fin de semana|el ano|(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)) pasad[oa])\W*$/.exec(
      line,
    );
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length };
}

/** A day that was named and cannot be: no calendar has it, or it is past. */
function lostDay(
  none: { readonly from: number; readonly to: number } | undefined,
  dates: readonly DateCandidate[],
  today: Temporal.PlainDate,
  reading: Reading,
): Found['lost'] {
  // Only a day said with its year is past by the host's own words: "2 days before" is none.
  const past = dates.find(
    ({ value, from, to }) => isBefore(value, today) && /\b20\d\d\b|\/\d\d$/.test(reading.plain.slice(from, to)),
  );
  const lost = none ?? past ?? yesterdayIn(reading.plain);
  if (lost === undefined) return undefined;
  return { reason: none === undefined ? 'past' : 'none', ...reading.evidence(lost.from, lost.to) };
}

interface Keep {
  readonly date: (date: DateCandidate) => void;
  readonly time: (time: TimeCandidate) => void;
}

/** The moment by which chrono reckons: its days are those of the venue. */
type Reader = Pick<Circumstances, 'now' | 'zone'> & { readonly language: Language };

/** Every day and hour of what is free, the surest ways of naming one first. */
function gather(rest: Rest, line: string, today: Temporal.PlainDate, reader: Reader, keep: Keep): void {
  const ours = (finders: readonly Finder[]) => {
    for (const find of finders)
      for (const date of find(rest.free, today, reader.language)) if (date !== null) keep.date(date);
  };
  ours(BEFORE_CHRONO);
  for (const phrase of datePhrases(rest.free, reader.language, reader.now, reader.zone)) {
    const time = timeOfPhrase(phrase, line);
    const date = dateOfPhrase(phrase, line, today);
    if (time !== null) keep.time(time);
    if (date !== null) keep.date(date);
  }
  ours(AFTER_CHRONO);
}

/** The days of a few words, as they are from another day on. */
function readDays({ zone, language }: Reader): ReadDays {
  return (text, today) => {
    const rest: Rest = { free: text };
    const dates: DateCandidate[] = [];
    const now = today.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
    gather(
      rest,
      text,
      today,
      { now, zone, language },
      {
        date: (date) => {
          dates.push(date);
          take(rest, date.from, date.to);
        },
        time: ({ from, to }) => take(rest, from, to),
      },
    );
    return dates;
  };
}

function todayOf({ now, zone }: Circumstances): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

/** Days told by others, which take their words first: of "the day before Christmas" no Christmas is left. */
export function findToldDays(rest: Rest, reading: Reading, circumstances: Circumstances): readonly DateCandidate[] {
  const today = todayOf(circumstances);
  const read = readDays({ ...circumstances, language: reading.language });
  rest.free = ordinalsInDigits(rest.free);
  const kept: DateCandidate[] = [];
  const keep = ({ days, untold }: Related) => {
    kept.push(...days);
    for (const { from, to } of [...days, ...untold]) take(rest, from, to);
  };
  keep({ days: daysBetween(rest.free, today, read), untold: [] });
  keep(relatedDays(rest.free, today, read));
  keep(openDays(rest.free, today, read));
  for (const pattern of [UNRECKONED, PAST])
    keep({ days: [], untold: Array.from(rest.free.matchAll(pattern), placeOf) });
  return kept;
}

/** Every day and hour of a message, those told by others among them. */
export function findMoments(
  rest: Rest,
  reading: Reading,
  circumstances: Circumstances,
  told: readonly DateCandidate[],
): Found {
  const today = todayOf(circumstances);
  const dates = [...told];
  const times: TimeCandidate[] = [];
  const keep = <Candidate extends { from: number; to: number }>(list: Candidate[], candidate: Candidate) => {
    list.push(candidate);
    take(rest, candidate.from, candidate.to);
  };
  const [none] = daysNoYearHas(rest.free);
  for (const each of daysNoYearHas(rest.free)) take(rest, each.from, each.to);
  for (const time of ownTimes(rest.free)) keep(times, time);
  gather(
    rest,
    reading.plain,
    today,
    { ...circumstances, language: reading.language },
    {
      date: (date) => keep(dates, refineByWeekday(date, dates, today, reading.plain)),
      time: (time) => keep(times, time),
    },
  );
  const all = mergeWeekdays(dates, today, reading.plain)
    .map((date) => inSaidYear(date, today, reading.plain))
    .map((date) => fromThere(date, today, reading.plain));
  return {
    dates: all.filter(({ value }) => !isBefore(value, today)),
    lost: lostDay(none, all, today, reading),
    times: times.toSorted((one, other) => one.from - other.from),
  };
}

/** "The 15th or later", "the 7/4 weekend". */
function fromThere(date: DateCandidate, today: Temporal.PlainDate, line: string): DateCandidate {
  const weekend = / weekend\b/y;
  weekend.lastIndex = date.to;
  if (date.precision === 'exact' && weekend.test(line))
    return weekendFrom({ from: date.from, to: weekend.lastIndex }, saturdaysNear(date.value)) ?? date;
  const behind = OR_LATER.exec(line.slice(date.to));
  if (behind === null || date.precision !== 'exact') return date;
  const place = { from: date.from, to: date.to + behind[0].length };
  const edge = { ...date, value: date.value.subtract({ days: 1 }) };
  return openEnded(place, edge, { sign: 1, today }) ?? date;
}

/** "Saturday the 14th" is the next 14th that is a Saturday, when one is near. */
function refineByWeekday(
  date: DateCandidate,
  known: readonly DateCandidate[],
  today: Temporal.PlainDate,
  line: string,
): DateCandidate {
  if (!ORDINAL_ALONE.test(line.slice(date.from, date.to))) return date;
  const neighbour = known.find(({ weekday, to }) => weekday !== undefined && to <= date.from && date.from - to <= 6);
  const day = /\d{1,2}/.exec(line.slice(date.from, date.to))?.[0];
  if (neighbour?.weekday === undefined || day === undefined) return date;
  return { ...date, value: nextDayOfMonth(today, Number(day), neighbour.weekday) ?? date.value };
}
