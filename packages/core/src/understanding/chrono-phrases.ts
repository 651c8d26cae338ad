/** Asks chrono for dates and times, with what it does not know of either language written so that it does. */
import { en, es, type ParsedResult } from 'chrono-node';
import type { Language } from './understanding.ts';

/** Longest stretch handed over at once: some of its patterns look at every pair of phrases. */
const STRETCH = 240;

type Rewrite = readonly [pattern: RegExp, write: (match: string[]) => string];

const AFTERNOON = String.raw`(?:(?:de|por|en) la (?:tarde|noche)|in the (?:afternoon|evening)|at night|p\.? ?m\.?)`;
const MORNING = String.raw`(?:(?:de|por|en) la manana|in the morning)`;

const REWRITES: readonly Rewrite[] = [
  [new RegExp(String.raw`\b(\d{1,2}) y media\b`, 'g'), ([, hour]) => `${hour}:30`],
  [new RegExp(String.raw`\b(\d{1,2}) y cuarto\b`, 'g'), ([, hour]) => `${hour}:15`],
  [/\bhalf(?: past)? (\d{1,2})\b/g, ([, hour]) => `${hour}:30`],
  [/\bquarter (?:past|after) (\d{1,2})\b/g, ([, hour]) => `${hour}:15`],
  [/\bquarter (?:to|before|of) (\d{1,2})\b/g, ([, hour]) => `${Number(hour) - 1}:45`],
  [/\b(\d{1,2}) ([0-5]\d)(?= ?(?:pm|am|p\.m|a\.m)\b)/g, ([, hour, minute]) => `${hour}:${minute}`],
  [new RegExp(String.raw`\b(\d{1,2}(?::\d\d)?) ?(?:o'?clock )?${AFTERNOON}`, 'g'), ([, hour]) => `${hour}pm`],
  [new RegExp(String.raw`\b(\d{1,2}(?::\d\d)?) ?(?:o'?clock )?${MORNING}`, 'g'), ([, hour]) => `${hour}am`],
  [/\bmanana\b/g, () => 'mañana'],
];

/** Every rewriting keeps the length, so that places stay places. */
function rewrite(text: string): string {
  return REWRITES.reduce(
    (line, [pattern, write]) =>
      line.replaceAll(pattern, (...match: string[]) => {
        const whole = match[0] ?? '';
        const written = write(match);
        return written.length > whole.length ? whole : written.padEnd(whole.length, ' ');
      }),
    text,
  );
}

export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly found: ParsedResult;
}

function phrasesIn(line: string, offset: number, language: Language, reference: { instant: Date; timezone: number }) {
  const parser = language === 'es' ? es.casual : en.casual;
  return parser.parse(line, reference, { forwardDate: true }).map((found): Phrase => {
    const from = offset + found.index;
    return { from, to: from + found.text.trimEnd().length, found };
  });
}

function overlaps(one: Phrase, others: readonly Phrase[]): boolean {
  return others.some((other) => one.from < other.to && other.from < one.to);
}

/**
 * Date and time phrases in order, in the message's language first and then in the other: people mix them.
 * `line` is plain text; places in the answer are places in it.
 */
export function datePhrases(line: string, language: Language, now: Temporal.Instant, zone: string): Phrase[] {
  const offsetMinutes = now.toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000;
  const reference = { instant: new Date(now.epochMilliseconds), timezone: offsetMinutes };
  const written = rewrite(line);
  const phrases: Phrase[] = [];
  for (const { text, offset } of stretches(written)) {
    const first = phrasesIn(text, offset, language, reference);
    const second = phrasesIn(text, offset, language === 'es' ? 'en' : 'es', reference);
    phrases.push(...first, ...second.filter((phrase) => !overlaps(phrase, first)));
  }
  return phrases.toSorted((one, other) => one.from - other.from);
}

/** Cut at the last space of each stretch, so that no word is cut. */
function stretches(line: string): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  for (let offset = 0; offset < line.length;) {
    const whole = line.slice(offset, offset + STRETCH);
    const space = whole.length === STRETCH ? whole.lastIndexOf(' ') : -1;
    const text = space > 0 ? whole.slice(0, space) : whole;
    pieces.push({ text, offset });
    offset += text.length;
  }
  return pieces;
}
