/** Days a party can be on, reckoned from the venue's today. Pure calendar, no words. */
import type { HolidayRule } from './holiday-lexicon.ts';

export type Day = Temporal.PlainDate;

export function isBefore(one: Day, other: Day): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

/** The next day with this weekday (1 is Monday), after today. */
export function comingWeekday(today: Day, weekday: number): Day {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

export function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** Month and day in this year or, when that is past, in the next year it exists in. Null for a 31 June. */
export function nextOccurrence(today: Day, month: number, day: number): Day | null {
  for (let year = today.year; year <= today.year + 8; year += 1) {
    const date = exactDay(year, month, day);
    if (date !== null && !isBefore(date, today)) return date;
  }
  return null;
}

/** That very day, or null when the calendar has none. */
export function exactDay(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9_999 || month < 1 || month > 12 || day < 1) return null;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > first.daysInMonth ? null : first.with({ day });
}

/** Months ahead in which a day of the month without a name is looked for. */
const NEAR_MONTHS = 2;

/** The next month, this one included, that has this day ahead and, where a weekday is named, on it. */
export function nextDayOfMonth(today: Day, day: number, weekday?: number): Day | null {
  for (let ahead = 0; ahead <= NEAR_MONTHS; ahead += 1) {
    const month = today.with({ day: 1 }).add({ months: ahead });
    const date = exactDay(month.year, month.month, day);
    if (date !== null && !isBefore(date, today) && (weekday === undefined || date.dayOfWeek === weekday)) return date;
  }
  return null;
}

/** Easter Sunday of the western churches, by the Gregorian reckoning (Meeus, Jones and Butcher). */
function easterIn(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + corrected + 15) % 30;
  const leaps = 32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const toSunday = (leaps - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

/** The first day of the Chinese calendar's year that begins in this one: never before 20 January. */
function lunarNewYearIn(year: number): Day {
  const late = Temporal.PlainDate.from({ year, month: 3, day: 1 }).withCalendar('chinese');
  return late.with({ monthCode: 'M01', day: 1 }).withCalendar('iso8601');
}

function holidayIn(year: number, rule: HolidayRule): Day {
  return holidayItself(year, rule).add({ days: rule.plus ?? 0 });
}

function holidayItself(year: number, rule: HolidayRule): Day {
  if ('feast' in rule) return rule.feast === 'easter' ? easterIn(year) : lunarNewYearIn(year);
  const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 });
  if ('day' in rule) return first.with({ day: rule.day });
  return nthWeekdayOf(first, rule.weekday, rule.nth) ?? first;
}

/** This weekday of the month that begins here; -1 is the last. Null where it has no fifth. */
export function nthWeekdayOf(first: Day, weekday: number, nth: number): Day | null {
  const firstMatch = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  const fifth = firstMatch.add({ weeks: 4 });
  if (nth === -1) return fifth.month === first.month ? fifth : firstMatch.add({ weeks: 3 });
  const day = firstMatch.add({ weeks: nth - 1 });
  return day.month === first.month ? day : null;
}

/** The Saturdays of the weekend a day belongs to: both where it lies in the middle of a week. */
export function saturdaysNear(day: Day): Day[] {
  const saturday = mondayOf(day).add({ days: 5 });
  const before = saturday.subtract({ weeks: 1 });
  if (day.dayOfWeek === 3) return [before, saturday];
  return [day.dayOfWeek < 3 ? before : saturday];
}

/** The holiday's next day, today included. */
export function nextHoliday(today: Day, rule: HolidayRule): Day {
  const here = holidayIn(today.year, rule);
  return isBefore(here, today) ? holidayIn(today.year + 1, rule) : here;
}

/** In plain letters, January first. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
