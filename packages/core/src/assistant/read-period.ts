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

/** Of a span that has begun, what is behind us: "revenue this month so far", "year to date". */
const TO_DATE = /\b(?:so far|to date|until now|till now|up to (?:now|today))\b/;
const UNIT_TO_DATE = /\b(week|month|quarter|year)[ -]to[ -]date\b|\b(wtd|mtd|qtd|ytd)\b/;
const SHORT: Readonly<Record<string, Unit>> = { wtd: 'week', mtd: 'month', qtd: 'quarter', ytd: 'year' };

function readToDate(text: string, today: Day): Period | null {
  const match = UNIT_TO_DATE.exec(text);
  if (match === null) return null;
  const unit = SHORT[match[2] ?? ''] ?? (match[1] as Unit);
  return { from: wholeOf(unit, today).from, to: today.toString() };
}

const STEP = { week: { weeks: 1 }, month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } } as const;

const WHOLE = /\b(this|current|last|past|previous|next|coming) (week|month|quarter|year)s?\b/;
const QUARTER = /\b(?:q([1-4])|(first|second|third|fourth) quarter)\b(?: (?:of )?(20\d\d))?/;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const YEAR = /\b(?:in|during|for|of) (20\d\d)\b(?!-)/;

function readQuarter(text: string, today: Day): Period | null {
  const match = QUARTER.exec(text);
  if (match === null) return null;
  const [, number, ordinal = '', year = today.year] = match;
  const nth = number === undefined ? ORDINALS.indexOf(ordinal) : Number(number) - 1;
  return wholeOf('quarter', Temporal.PlainDate.from({ year: Number(year), month: nth * 3 + 1, day: 1 }));
}

function readWhole(text: string, today: Day): Period | null {
  const match = WHOLE.exec(text);
  const [, year] = YEAR.exec(text) ?? [];
  if (year !== undefined) return wholeOf('year', Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 }));
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

/** "On the 26th": of this month, or of the next where it is over and not asked about as such. */
const NTH =
  /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?! of\b| (?:january|february|march|april|may|june|july|august|sept|oct|nov|dec))/;

function nthOf(nth: number, text: string, today: Day): Period | null {
  if (nth < 1 || nth > 31) return null;
  const isOver = nth < today.day && !LOOKS_BACK.test(text);
  const day = today
    .with({ day: 1 })
    .add({ months: isOver ? 1 : 0 })
    .with({ day: nth });
  return period(day, day);
}

function readDayWord(text: string, today: Day): Period | null {
  if (/\bday after tomorrow\b/.test(text)) return period(today.add({ days: 2 }), today.add({ days: 2 }));
  if (/\bday before yesterday\b/.test(text)) return period(today.subtract({ days: 2 }), today.subtract({ days: 2 }));
  if (/\byesterday\b/.test(text)) return period(today.subtract({ days: 1 }), today.subtract({ days: 1 }));
  if (/\btomorrow\b/.test(text)) return period(today.add({ days: 1 }), today.add({ days: 1 }));
  if (/\b(?:today|tonight)\b/.test(text)) return period(today, today);
  const [, nth] = NTH.exec(text) ?? [];
  if (nth !== undefined) return nthOf(Number(nth), text, today);
  const weekend = /\b(this|next|last|the) weekend\b/.exec(text);
  if (weekend === null) return null;
  const saturday = today.add({ days: 6 - today.dayOfWeek });
  const weeks = { next: 1, last: -1 }[weekend[1] ?? ''] ?? 0;
  const days = weeks * 7;
  return period(saturday.add({ days }), saturday.add({ days: days + 1 }));
}

const NAMES = MONTHS.join('|');
/** "May" alone is a word of its own, unless it is followed by what is asked of the month. */
const MONTH = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?(?: of)? )\\b(?:(?:in|during|for|of|since) (${NAMES})|(${NAMES.replace('|may|', '|')}|may(?= 20\\d\\d| (?:revenue|sales|bookings|part(?:y|ies)|events|figures|and|versus|vs|compared)\\b|\\W*$)))(?: (20\\d\\d))?\\b(?! ?\\d)`,
  'i',
);

/** "in June", "June revenue": of the year said, otherwise the June nearest to today. */
function readMonth(text: string, today: Day): Period | null {
  const match = MONTH.exec(text);
  if (match === null) return null;
  const month = MONTHS.indexOf(match[1] ?? match[2] ?? '') + 1;
  if (match[3] !== undefined)
    return wholeOf('month', Temporal.PlainDate.from({ year: Number(match[3]), month, day: 1 }));
  const distance = (((month - today.month) % 12) + 12) % 12;
  return wholeOf('month', today.with({ day: 1 }).add({ months: distance > 6 ? distance - 12 : distance }));
}

/** "Which parties do we have on Saturday?" asks of the Saturday to come; "how was Saturday?" of the last. */
const LOOKS_BACK = /\b(?:last|past|previous|did|was|were|had|came|made|been|ago)\b/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

type Read = ReturnType<typeof en.parse>[number];

function namesDay({ start }: Read): boolean {
  return start.isCertain('day') || start.isCertain('weekday');
}

function readDates(text: string, today: Day): Period | null {
  const noon = new Date(today.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds);
  const forwardDate = WEEKDAY.test(text) && !LOOKS_BACK.test(text);
  const asked = text.replace(/\bbetween (.{3,40}?) and /u, '$1 to ');
  const days = en.parse(asked, { instant: noon, timezone: 0 }, { forwardDate }).filter(namesDay);
  const [found, another] = days;
  if (found === undefined) return null;
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
  // "On Friday and Saturday" is both of them.
  const between = another && asked.slice(found.index + found.text.length, another.index);
  if (another !== undefined && /^(?:\s|,|and|or|&|on|the)*$/u.test(between ?? '')) {
    const second = day(another.start);
    return Temporal.PlainDate.compare(from, second) <= 0 ? period(from, second) : period(second, from);
  }
  const since = new RegExp(`\\b(?:since|from) ${found.text.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}`, 'u').test(text);
  return since && Temporal.PlainDate.compare(from, today) < 0 ? period(from, today) : period(from, from);
}

/** The days a text names, by the station's calendar; null when it names none. */
export function readPeriod(said: string, today: Day): Period | null {
  const text = said.toLowerCase();
  const found = readNamed(text, today);
  const runs = found !== null && found.from <= today.toString() && found.to > today.toString();
  return runs && TO_DATE.test(text) ? { from: found.from, to: today.toString() } : found;
}

function readNamed(text: string, today: Day): Period | null {
  return (
    readToDate(text, today) ??
    readSpan(text, today) ??
    readQuarter(text, today) ??
    readWhole(text, today) ??
    readDayWord(text, today) ??
    readMonth(text, today) ??
    readDates(text, today)
  );
}

const DAY_WORDS = [
  UNIT_TO_DATE,
  TO_DATE,
  /\b(?:the |within |in )*(?:last|past|previous|next|coming) (?:\d{1,3}|one|two|three|four|five|six) (?:day|week|month)s?\b/,
  /\b(?:within|in) (?:a|one|two|three|four|five|six|\d{1,3}) (?:day|week|month)s?\b/,
  WHOLE,
  QUARTER,
  /\b(?:the )?(?:day after tomorrow|day before yesterday)\b|\b(?:this|next|last|the) weekend\b|\b(?:this )?(?:yesterday|tomorrow|today|tonight)\b/,
  MONTH,
  YEAR,
  NTH,
] as const;

/** A text without the days it names, as they are read. */
export function withoutDays(said: string): string {
  const cut = DAY_WORDS.reduce((rest, words) => rest.replaceAll(new RegExp(words.source, 'giu'), ' '), said);
  return en
    .parse(cut, new Date(0))
    .filter(namesDay)
    .reduceRight((rest, { index, text }) => `${rest.slice(0, index)} ${rest.slice(index + text.length)}`, cut);
}

export const COMPARES =
  /\b(?:compared? (?:to|with)|versus|vs\.?|against|(?:more|less|better|worse|higher|lower|up|down) than)\b/;

/** "Revenue this month compared with last month": both; what is not said is the span of that kind we are in. */
export function readComparison(said: string, today: Day): { readonly period: Period; readonly against: Period } | null {
  const text = said.toLowerCase().replace(/\bcompare (.+?) (?:and|to|with) /u, '$1 compared with ');
  const match = COMPARES.exec(text);
  if (match === null) return null;
  const second = text.slice(match.index + match[0].length);
  const against = readPeriod(second, today);
  if (against === null) return null;
  const unit = (/\b(week|month|quarter|year)\b/.exec(second)?.[1] ?? null) as Unit | null;
  const current = unit === null ? ofLength(against, today) : wholeOf(unit, today);
  const of = readPeriod(text.slice(0, match.index), today) ?? current;
  return of.from === against.from && of.to === against.to ? null : { period: of, against };
}

function ofLength({ from, to }: Period, today: Day): Period {
  return from === to ? period(today, today) : wholeOf('month', today);
}

/** What is meant where nothing is said: the month so far and to come. */
export function thisMonth(today: Day): Period {
  return wholeOf('month', today);
}

export function dayOf(today: Day): Period {
  return period(today, today);
}

/** Today and the seven days after it, as the dashboard looks ahead. */
export function weekAhead(today: Day): Period {
  return period(today, today.add({ days: 7 }));
}

/** Two weeks from today, as far as the calendar gives every party at once. */
export function fortnightAhead(today: Day): Period {
  return period(today, today.add({ days: 13 }));
}
