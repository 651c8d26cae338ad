/** A figure of the business in a reader's words: its unit says how (domain 15). */

export type Language = 'en' | 'es';

const LOCALE = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

type Kind = 'money' | 'millipercent' | 'percent' | 'time' | 'text' | 'count' | Measure;
type Measure = 'hour' | 'minute' | 'day' | 'year' | 'mile' | 'mile-per-hour';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^cents\b/, 'money'],
  [/^thousandths of a percent/, 'millipercent'],
  [/^percent\b/, 'percent'],
  [/^local time/, 'time'],
  [/^(text|e-mail|phone|handle)/, 'text'],
  [/^miles per hour/, 'mile-per-hour'],
  [/^miles\b/, 'mile'],
  [/^hours\b/, 'hour'],
  [/^minutes\b/, 'minute'],
  [/^(calendar )?days\b/, 'day'],
  [/^years\b/, 'year'],
];

function kindOf(unit: string): Kind {
  return KINDS.find(([pattern]) => pattern.test(unit))?.[1] ?? 'count';
}

/** Newer language data puts narrow no-break spaces into times, which nobody can type or search for. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** `$55`, `$7.50`. */
export function moneyInWords(cents: number, language: Language): string {
  const format = { style: 'currency', currency: 'USD', trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat(LOCALE[language], format).format(cents / 100);
}

/** `8.25%`. */
export function percentInWords(percent: number, language: Language): string {
  const format = { style: 'percent', maximumFractionDigits: 3 } as const;
  return plainSpaces(new Intl.NumberFormat(LOCALE[language], format).format(percent / 100));
}

/** `6:00 PM`. */
export function clockInWords(time: string, language: Language): string {
  const format = { hour: 'numeric', minute: '2-digit' } as const;
  return plainSpaces(Temporal.PlainTime.from(time).toLocaleString(LOCALE[language], format));
}

/** `1 hour, 30 minutes`. */
export function durationInWords(minutes: number, language: Language): string {
  const duration = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return new Intl.DurationFormat(LOCALE[language], { style: 'long' }).format(duration);
}

/** `a, b, and c`. */
export function listInWords(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALE[language], { style: 'long', type }).format(items);
}

/** A number, time or text by its unit: `55_00` in `cents per adult` is `$55`, `48` in `hours` is `48 hours`. */
export function figureInWords(value: number | string, unit: string, language: Language): string {
  const kind = kindOf(unit);
  if (typeof value === 'string') return kind === 'time' ? clockInWords(value, language) : value;
  switch (kind) {
    case 'money':
      return moneyInWords(value, language);
    case 'millipercent':
      return percentInWords(value / 1000, language);
    case 'percent':
      return percentInWords(value, language);
    case 'time':
    case 'text':
    case 'count':
      return new Intl.NumberFormat(LOCALE[language]).format(value);
    case 'hour':
    case 'minute':
    case 'day':
    case 'year':
    case 'mile':
    case 'mile-per-hour':
      return new Intl.NumberFormat(LOCALE[language], { style: 'unit', unit: kind, unitDisplay: 'long' }).format(value);
  }
}
