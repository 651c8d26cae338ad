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

function holidayIn(year: number, rule: HolidayRule): Day {
  const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 });
  if ('day' in rule) return first.with({ day: rule.day });
  const firstMatch = first.add({ days: (rule.weekday - first.dayOfWeek + 7) % 7 });
  if (rule.nth > 0) return firstMatch.add({ weeks: rule.nth - 1 });
  const fifth = firstMatch.add({ weeks: 4 });
  return fifth.month === rule.month ? fifth : firstMatch.add({ weeks: 3 });
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
