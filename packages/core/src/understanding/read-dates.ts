/** The day a host names. Never a past one; what can be two days is said to be. */
import { comingWeekday, exactDay, isBefore, mondayOf, nextDayOfMonth, nextOccurrence, type Day } from './calendar.ts';
import type { Phrase } from './chrono-phrases.ts';
import { weekdayNamed } from './day-names.ts';
import { DAYS_AHEAD } from './find-ahead.ts';
import { found, stretch, type DateCandidate, type Finder } from './find-dates.ts';
import { holidays, holyWeeks } from './find-holidays.ts';
import { listedDays, numericRanges } from './find-lists.ts';
import { DAYS_OF_MONTHS } from './find-months.ts';
import { partsOfWeek, weekends, weekendsAhead, weekendsInTurn, weeks, weeksOf } from './find-weeks.ts';

const NUMERIC = /(?<![\d/.:$-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.:-]\d)/g;
const ISO = /(?<![\d-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/g;

function fullYear(year: string): number {
  return year.length === 2 ? 2_000 + Number(year) : Number(year);
}

function datedDay(today: Day, month: number, day: number, year: string | undefined): Day | null {
  return year === undefined ? nextOccurrence(today, month, day) : exactDay(fullYear(year), month, day);
}

/** Month first, as in the US; in Spanish both readings are kept when both exist. "6-8" alone is a range, not a date. */
const numericDates: Finder = (line, today, language) =>
  line
    .matchAll(NUMERIC)
    .toArray()
    .map((match) => {
      const [, first = '', mark, second = '', year] = match;
      if (year === undefined && mark !== '/') return null;
      const american = datedDay(today, Number(first), Number(second), year);
      const spanish = datedDay(today, Number(second), Number(first), year);
      if (american === null || language !== 'es') return found(match, american ?? spanish, 'exact');
      const ahead = [american, spanish].filter((day) => day !== null).filter((day) => !isBefore(day, today));
      const open = ahead.filter((day, at) => ahead.findIndex((each) => each.equals(day)) === at);
      return found(match, open[0] ?? american, 'exact', open);
    });

const isoDates: Finder = (line) =>
  line
    .matchAll(ISO)
    .toArray()
    .map((match) => found(match, exactDay(Number(match[1]), Number(match[2]), Number(match[3])), 'exact'));

const LEAP_DAY =
  /\b(?:feb(?:ruary)?\.? (?:the )?29(?:th)?|(?:the )?29(?:th)? (?:of |de )?feb(?:ruary|rero)?)\b(?!,? (?:de )?20\d\d)/g;

/** Of a day that not every year has, the next. */
const leapDays: Finder = (line, today) =>
  line
    .matchAll(LEAP_DAY)
    .toArray()
    .map((match) => found(match, nextOccurrence(today, 2, 29), 'exact'));

const WEEKDAY_AND_DAY =
  /\b(?<weekday>(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:mon|tues?|wednes|thu(?:rs)?|fri|satur|sun)day(?= (?:1[3-9]|2\d|3[01])\b)),? (?<day>\d{1,2})(?=\W*$|[,;!?]|\.(?!\d)| (?:at|for|or|around|in|if|works?|is|please|a las?|al|para|por|o|en|con|si|como|tipo)\b)/g;

/** "El viernes 11": the day of the month it is, not an hour. */
const weekdaysWithDay: Finder = (line, today) =>
  line
    .matchAll(WEEKDAY_AND_DAY)
    .toArray()
    .map((match) => {
      const { weekday = '', day } = match.groups ?? {};
      const named = weekdayNamed(weekday.replace(/^el /, ''));
      const value = nextDayOfMonth(today, Number(day));
      const fitting = nextDayOfMonth(today, Number(day), named);
      if (value === null || fitting !== null) return found(match, fitting, 'exact');
      if (weekday.endsWith('day')) return null;
      const other = contradicting(value, named);
      return found(match, value, 'exact', other === null || isBefore(other, today) ? [] : [value, other]);
    });

const ORDINAL =
  /(?<!\d)(?:\b(?:the|on|el dia|el|dia) )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:birthday|anniversary|street|st|ave|avenue|floor|grade|bday))|\b(?:el dia|dia|the|el) (\d{1,2})\b(?! ?(?:people|guests|personas|%|:|am|pm|por ciento|de \w))/g;

/** "the 14th": the next one ahead. */
const ordinals: Finder = (line, today) =>
  line
    .matchAll(ORDINAL)
    .toArray()
    .map((match) => found(match, nextDayOfMonth(today, Number(match[1] ?? match[2])), 'exact'));

/** What our own words find, in the order in which they take precedence over each other. */
export const BEFORE_CHRONO: readonly Finder[] = [
  ...DAYS_OF_MONTHS,
  listedDays,
  leapDays,
  weekdaysWithDay,
  ...DAYS_AHEAD,
  isoDates,
  numericRanges,
  numericDates,
  holyWeeks,
  holidays,
  weekendsInTurn,
  weekendsAhead,
  weekends,
  weeksOf,
  partsOfWeek,
  weeks,
];
export const AFTER_CHRONO: readonly Finder[] = [ordinals];

/** What stands right before a weekday decides which one it is. */
function weekdayCandidate(phrase: Phrase, line: string, today: Day, weekday: number): DateCandidate {
  const before = line.slice(Math.max(0, phrase.from - 24), phrase.to);
  const after = line.slice(phrase.to, phrase.to + 36);
  const coming = comingWeekday(today, weekday);
  const inThisWeek = isBefore(coming, mondayOf(today).add({ weeks: 1 }));
  const place = { from: phrase.from, to: phrase.to, precision: 'weekday' as const, weekday };
  if (/\b(next|following)\b(?! (?:available|open|free))/.test(before) && inThisWeek) {
    const later = coming.add({ weeks: 1 });
    return { ...place, value: later, ambiguous: [coming, later] };
  }
  if (/\bproximo\b/.test(before) && inThisWeek)
    return { ...place, value: coming, ambiguous: [coming, coming.add({ weeks: 1 })] };
  if ((/\botro\b/.test(before) || /^ (?:proximo|siguiente|que sigue)\b/.test(after)) && inThisWeek)
    return { ...place, value: coming, ambiguous: [coming, coming.add({ weeks: 1 })] };
  const nextWeek = /^ (?:of )?(?:next week|de la proxima semana|de la semana que viene)\b/.test(after);
  const value = nextWeek ? mondayOf(today).add({ days: 6 + weekday }) : coming;
  if (today.dayOfWeek === weekday && !nextWeek) return { ...place, value, ambiguous: [today, value] };
  return { ...place, value };
}

const MOVES =
  /\b(?:move|moving|change|switch|push|reschedule|shift|bump|cambiar|mover|pasar|reagendar)\b[^.?!\n]{0,60}$/;

/** Of a stretch of days the first one, but "move it from the 13th to the 27th" is about the last. */
function endThatCounts(phrase: Phrase, line: string): Phrase['found']['start'] {
  const { start, end } = phrase.found;
  const moved = end?.isCertain('day') === true && MOVES.test(line.slice(Math.max(0, phrase.from - 80), phrase.from));
  return moved ? end : start;
}

/** "Friday June 12", where the 12th is a Saturday: the Friday that may have been meant. */
function contradicting(value: Day, weekday: number): Day | null {
  const days = ((weekday - value.dayOfWeek + 10) % 7) - 3;
  return days === 0 ? null : value.add({ days });
}

const GUESTS_BEHIND = /^ ?(?:people|guests|adults|kids|children|of us|persons?|personas|adultos|invitados|ninos)\b/;

/** "Dec 10 through 15": any of those days; null where the phrase is no such stretch. */
function stretchOf(phrase: Phrase, value: Day, line: string, today: Day): DateCandidate | null {
  const { end } = phrase.found;
  if (end?.isCertain('day') !== true || MOVES.test(line.slice(Math.max(0, phrase.from - 80), phrase.from))) return null;
  const [month, day] = [end.get('month'), end.get('day')];
  if (month === null || day === null || GUESTS_BEHIND.test(line.slice(phrase.to))) return null;
  const until = nextOccurrence(value, month, day);
  return until === null || until.equals(value) || value.until(until).days > 31
    ? null
    : stretch(phrase, { from: value, until }, today);
}

/** A date out of a phrase chrono found: its certain parts only, and our own rules for weekdays and missing years. */
export function dateOfPhrase(phrase: Phrase, line: string, today: Day): DateCandidate | null {
  const start = endThatCounts(phrase, line);
  const sure = (part: 'year' | 'month' | 'day' | 'weekday') => (start.isCertain(part) ? start.get(part) : null);
  const [year, month, day, weekday] = [sure('year'), sure('month'), sure('day'), sure('weekday')];
  const place = { from: phrase.from, to: phrase.to };
  if (day !== null && month !== null) {
    const value = year === null ? nextOccurrence(today, month, day) : exactDay(year, month, day);
    return value === null ? null : (stretchOf(phrase, value, line, today) ?? dayOfPhrase(place, value, weekday));
  }
  if (weekday !== null) return weekdayCandidate(phrase, line, today, weekday === 0 ? 7 : weekday);
  return month === null ? null : monthCandidate(place, today, year, month);
}

function dayOfPhrase(place: { from: number; to: number }, value: Day, weekday: number | null): DateCandidate {
  const other = weekday === null ? null : contradicting(value, weekday === 0 ? 7 : weekday);
  return { ...place, value, precision: 'exact', ...(other === null ? {} : { ambiguous: [other, value] }) };
}

function monthCandidate(place: { from: number; to: number }, today: Day, year: number | null, month: number) {
  const nextYear = month < today.month ? today.year + 1 : today.year;
  const first = exactDay(year ?? nextYear, month, 1);
  if (first === null) return null;
  const ahead = isBefore(first, today) ? today : first;
  return ahead.month === month ? { ...place, value: ahead, precision: 'month' as const } : null;
}
