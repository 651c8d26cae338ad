/** Figures written as numbers: they would go stale the day a variable changes, so no article may hold one (domain 15). */

export interface Literal {
  readonly text: string;
  readonly at: number;
}

const WORDS_EN =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-four|thirty|forty|forty-eight|fifty|sixty|ninety|hundred';
const WORDS_ES =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|veinticuatro|treinta|cuarenta|cincuenta|sesenta|noventa|cien';
const NUMBER = String.raw`(?<![\w{.])(?:\d[\d,.]*|${WORDS_EN}|${WORDS_ES})`;
const UNITS = [
  'dollars?|bucks|usd|cents|d[oó]lares|centavos',
  '%|percent|per cent|por ciento',
  'hours?|hrs?|h|horas?',
  'minutes?|mins?|minutos?',
  'days?|d[ií]as?|weeks?|semanas?|months?|meses',
  'years?|a[ñn]os?',
  'miles?|mi|mph|millas?',
  'guests?|people|proteins?|invitados?|personas|prote[ií]nas',
].join('|');

const PATTERNS = [
  /\$\s?\d[\d,.]*\d|\$\s?\d/g,
  new RegExp(String.raw`${NUMBER}[\s-]?(?:calendar |free |d[ií]as |paying )?(?:${UNITS})(?![\p{L}\d])`, 'giu'),
  /(?<![\w{.])\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.\s?m\.|p\.\s?m\.)/giu,
  /(?<![\w{.:])\d{1,2}:\d{2}(?!\d)/gu,
] as const;

/** Every literal figure of a text: money, percentages, spans of time, distances, head counts and times of day. */
export function findLiterals(text: string): readonly Literal[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ text: match[0], at: match.index })),
  ).toSorted((a, b) => a.at - b.at || b.text.length - a.text.length);
  // `6:00` within `6:00 PM` is the same literal.
  return found.filter((literal, index) => {
    const before = found[index - 1];
    return before === undefined || literal.at >= before.at + before.text.length;
  });
}
