/** The figures a text states, in the forms people and our own words use in English and Spanish. Pure. */

export type FigureKind = 'cents' | 'percent' | 'date' | 'time' | 'code' | 'phone' | 'email' | 'link' | 'count';

export interface Figure {
  readonly kind: FigureKind;
  /**
   * Money in cents; dates as `YYYY-MM-DD`, or `MM-DD` where no year is said; times as `HH:MM`; phones as their digits;
   * everything else as it stands.
   */
  readonly value: string | number;
  /** The words it was read from. */
  readonly text: string;
}

const MONTHS = [
  ['jan', 'ene'],
  ['feb'],
  ['mar'],
  ['apr', 'abr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
] as const;
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|rero|\\.)?|mar(?:ch|zo|\\.)?|apr(?:il|\\.)?|may(?:o|\\.)?|june?|july?|junio|julio|aug(?:ust|\\.)?|sep(?:t|tember|tiembre|\\.)?|oct(?:ober|ubre|\\.)?|nov(?:ember|iembre|\\.)?|dec(?:ember|\\.)?|ene(?:ro|\\.)?|abr(?:il|\\.)?|ago(?:sto|\\.)?|dic(?:iembre|\\.)?)';

const pad = (value: number | string) => String(value).padStart(2, '0');

function monthNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((names) => names.some((name) => name === start)) + 1;
}

function dateValue(year: string | undefined, month: number, day: string): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const fullYear = year === undefined || year.length === 4 ? year : `20${year}`;
  return `${fullYear === undefined ? '' : `${fullYear}-`}${pad(month)}-${pad(day)}`;
}

function timeValue(hour: string, minute = '00', half = ''): string | null {
  const said = Number(hour);
  if (said > 23 || Number(minute) > 59) return null;
  if (half === '') return `${pad(said)}:${minute}`;
  if (said < 1 || said > 12) return null;
  return `${pad((said % 12) + (half.toLowerCase() === 'p' ? 12 : 0))}:${minute}`;
}

const amount = (digits: string) => Number(digits.replaceAll(',', ''));
const MONEY = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?';

interface Form {
  readonly kind: FigureKind;
  readonly pattern: RegExp;
  readonly value: (groups: readonly (string | undefined)[]) => string | number | null;
}

const text = ([whole]: readonly (string | undefined)[]) => whole ?? null;
const inCents = ([, digits = '']: readonly (string | undefined)[]) => Math.round(amount(digits) * 100);

const PERCENT = '(?:%|percent\\b|por ciento\\b)';
const NUMBER = '\\d{1,3}(?:\\.\\d+)?';
const NEXT = '(?:,\\s(?:(?:or|and|o|y)\\s)?|\\s(?:or|and|to|o|y|a)\\s)';
/** "20, 25 or 30 %": every number of the list is a rate, though only the last one says so. A day of a month is none. */
const PERCENT_IN_LIST = new RegExp(
  `(?<!${MONTH}\\s)(?<![\\d.,])${NUMBER}(?=(?:${NEXT}${NUMBER})+\\s?${PERCENT})`,
  'gi',
);

/** In this order: what one form has read, no later one reads again. */
const FORMS: readonly Form[] = [
  { kind: 'link', pattern: /https?:\/\/[^\s)]+/gi, value: text },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, value: ([whole = '']) => whole.toLowerCase() },
  {
    kind: 'code',
    pattern: /\bmh[\s-]?([2-9a-hj-np-tv-z]{6})\b/gi,
    value: ([, code = '']) => `MH-${code.toUpperCase()}`,
  },
  {
    kind: 'phone',
    pattern: /(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\b\d{3}[\s.-]?)\d{3}[\s.-]?\d{4}\b/g,
    value: ([whole = '']) => whole.replaceAll(/\D/g, '').slice(-10),
  },
  { kind: 'cents', pattern: new RegExp(`(?:us)?\\$\\s?(${MONEY})`, 'gi'), value: inCents },
  { kind: 'cents', pattern: new RegExp(`(${MONEY})\\s?(?:dollars?|d[oó]lares|usd|bucks)\\b`, 'gi'), value: inCents },
  { kind: 'percent', pattern: PERCENT_IN_LIST, value: ([digits]) => Number(digits) },
  {
    kind: 'percent',
    pattern: new RegExp(`(\\d+(?:\\.\\d+)?)\\s?${PERCENT}`, 'gi'),
    value: ([, digits]) => Number(digits),
  },
  { kind: 'date', pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, value: ([, y, m, d = '']) => dateValue(y, Number(m), d) },
  {
    kind: 'date',
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?`, 'gi'),
    value: ([, month = '', day = '', year]) => dateValue(year, monthNumber(month), day),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(\\d{1,2})\\s+(?:de\\s+)?${MONTH}\\b(?:\\s+(?:de\\s+|del\\s+)?(\\d{4})\\b)?`, 'gi'),
    value: ([, day = '', month = '', year]) => dateValue(year, monthNumber(month), day),
  },
  {
    kind: 'date',
    pattern: /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\b/g,
    value: ([, month, day = '', year]) => dateValue(year, Number(month), day),
  },
  {
    kind: 'time',
    pattern: /\b(\d{1,2}):(\d{2})(?:\s?([ap])\.?\s?m\b\.?)?/gi,
    value: ([, hour = '', minute, half]) => timeValue(hour, minute, half),
  },
  {
    kind: 'time',
    pattern: /\b(\d{1,2})\s?([ap])\.?\s?m\b\.?/gi,
    value: ([, hour = '', half]) => timeValue(hour, undefined, half),
  },
  { kind: 'time', pattern: /\b(?:noon|mediod[ií]a)\b/gi, value: () => '12:00' },
  { kind: 'count', pattern: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g, value: ([whole = '']) => amount(whole) },
];

/** The number everybody knows is no figure of ours. */
const EMERGENCY_CALL = /\b(?:call|llame(?: primero| ya)? al)\s911\b/gi;

/** Every figure of a text, form by form. What looks like a date or time but is none is read as plain numbers. */
export function readFigures(said: string): readonly Figure[] {
  const figures: Figure[] = [];
  let rest = said.replaceAll(EMERGENCY_CALL, (words) => ' '.repeat(words.length));
  for (const { kind, pattern, value } of FORMS) {
    rest = rest.replaceAll(pattern, (...match: unknown[]) => {
      const groups = match.slice(0, -2).map((group) => (typeof group === 'string' ? group : undefined));
      const whole = groups[0] ?? '';
      const read = value(groups);
      if (read === null) return whole;
      figures.push({ kind, value: read, text: whole.trim() });
      return ' '.repeat(whole.length);
    });
  }
  return figures;
}
