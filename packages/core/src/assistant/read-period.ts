/** The days somebody of ours asks figures for. Pure. */
import { en } from 'chrono-node';
import { MONTHS } from '../understanding/index.ts';

export interface Period {
  readonly from: string;
  readonly to: string;
}

type Day = Temporal.PlainDate;
type Unit = 'week' | 'month' | 'quarter' | 'year';

const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

function period(from: Day, to: Day): Period {
  return { from: from.toString(), to: to.toString() };
}

/** The whole week from Monday, month, quarter or year in which a day lies. */
function wholeOf(unit: Unit, day: Day): Period {
  if (unit === 'week') {
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    return period(monday, monday.add({ days: 6 }));
  }
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const first = day.with({ day: 1, month: day.month - ((day.month - 1) % months) });
  return period(first, first.add({ months }).subtract({ days: 1 }));
}

const STEP = { week: { weeks: 1 }, month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } } as const;

function readWhole(text: string, today: Day): Period | null {
  const match = /\b(this|current|last|past|previous|next|coming) (week|month|quarter|year)\b/.exec(text);
  if (match === null) return null;
  const unit = match[2] as Unit;
  const which = match[1] ?? '';
  if (which === 'this' || which === 'current') return wholeOf(unit, today);
  const step = STEP[unit];
  return wholeOf(unit, which === 'next' || which === 'coming' ? today.add(step) : today.subtract(step));
}

function readSpan(text: string, today: Day): Period | null {
  const match =
    /\b(last|past|previous|next|coming) (\d{1,3}|one|two|three|four|five|six) (day|week|month)s?\b/.exec(text) ??
    /\b(within|in) (?:the next )?(\d{1,3}|a|one|two|three|four|five|six) (day|week|month)s?\b/.exec(text);
  if (match === null) return null;
  const [, way = '', said = '', unit] = match;
  const count = NUMBERS[said] ?? Number(said);
  const length = { [`${unit}s`]: count };
  return /last|past|previous/.test(way)
    ? period(today.subtract(length).add({ days: 1 }), today)
    : period(today, today.add(length));
}

function readDayWord(text: string, today: Day): Period | null {
  if (/\byesterday\b/.test(text)) return period(today.subtract({ days: 1 }), today.subtract({ days: 1 }));
  if (/\btomorrow\b/.test(text)) return period(today.add({ days: 1 }), today.add({ days: 1 }));
  if (/\b(?:today|tonight)\b/.test(text)) return period(today, today);
  const weekend = /\b(this|next|last|the) weekend\b/.exec(text);
  if (weekend === null) return null;
  const saturday = today.add({ days: 6 - today.dayOfWeek });
  const weeks = { next: 1, last: -1 }[weekend[1] ?? ''] ?? 0;
  return period(saturday.add({ weeks }), saturday.add({ weeks, days: 1 }));
}

/** "in June": of the year said, otherwise the June nearest to today. "May" alone is a word of its own. */
function readMonth(text: string, today: Day): Period | null {
  const match = new RegExp(`\\b(?:in|during|for|of|since) (${MONTHS.join('|')})(?: (20\\d\\d))?\\b(?! ?\\d)`).exec(
    text,
  );
  if (match === null) return null;
  const month = MONTHS.indexOf(match[1] ?? '') + 1;
  if (match[2] !== undefined)
    return wholeOf('month', Temporal.PlainDate.from({ year: Number(match[2]), month, day: 1 }));
  const distance = (((month - today.month) % 12) + 12) % 12;
  return wholeOf('month', today.with({ day: 1 }).add({ months: distance > 6 ? distance - 12 : distance }));
}

/** "Which parties do we have on Saturday?" asks of the Saturday to come; "how was Saturday?" of the last. */
const LOOKS_BACK = /\b(?:last|past|previous|did|was|were|had|came|made|been|ago)\b/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

function readDates(text: string, today: Day): Period | null {
  const noon = new Date(today.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds);
  const forwardDate = WEEKDAY.test(text) && !LOOKS_BACK.test(text);
  const asked = text.replace(/\bbetween (.{3,40}?) and /u, '$1 to ');
  const [found] = en.parse(asked, { instant: noon, timezone: 0 }, { forwardDate });
  if (found === undefined || !(found.start.isCertain('day') || found.start.isCertain('weekday'))) return null;
  const day = (part: typeof found.start) =>
    Temporal.PlainDate.from({
      year: part.get('year') ?? today.year,
      month: part.get('month') ?? today.month,
      day: part.get('day') ?? today.day,
    });
  const from = day(found.start);
  if (found.end) {
    const to = day(found.end);
    return Temporal.PlainDate.compare(from, to) <= 0 ? period(from, to) : period(to, from);
  }
  const since = new RegExp(`\\b(?:since|from) ${found.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}`, 'u').test(text);
  return since && Temporal.PlainDate.compare(from, today) < 0 ? period(from, today) : period(from, from);
}

/** The days a text names, by the station's calendar; null when it names none. */
export function readPeriod(said: string, today: Day): Period | null {
  const text = said.toLowerCase();
  return (
    readSpan(text, today) ??
    readWhole(text, today) ??
    readDayWord(text, today) ??
    readMonth(text, today) ??
    readDates(text, today)
  );
}

/** What is meant where nothing is said: the month so far and to come. */
export function thisMonth(today: Day): Period {
  return wholeOf('month', today);
}

/** Today and the seven days after it, as the dashboard looks ahead. */
export function weekAhead(today: Day): Period {
  return period(today, today.add({ days: 7 }));
}

/** Two weeks from today, as far as the calendar gives every party at once. */
export function fortnightAhead(today: Day): Period {
  return period(today, today.add({ days: 13 }));
}
