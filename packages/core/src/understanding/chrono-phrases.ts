/** Asks chrono for dates and times, with what it does not know of either language written so that it does. */
import { en, es, type ParsedResult } from 'chrono-node';
import { DAY_NAME, MONTH_NAME } from './day-names.ts';
import type { Language } from './understanding.ts';

/** Longest stretch handed over at once: some of its patterns look at every pair of phrases. */
const STRETCH = 240;

type Rewrite = readonly [pattern: RegExp, write: (match: string[]) => string];

const AFTERNOON = String.raw`(?:(?:de|por|en) la (?:tarde|noche)|in the (?:afternoon|evening)|at night|p\.? ?m\.?)`;
const MORNING = String.raw`(?:(?:de|por|en) la manana|in the morning)`;

const REWRITES: readonly Rewrite[] = [
  [
    new RegExp(String.raw`\b(\d{1,2}) y (media|cuarto) ?${AFTERNOON}`, 'g'),
    ([, hour, part]) => `${hour}:${part === 'media' ? 30 : 15}pm`,
  ],
  [
    // Two large figures without a half of the day are more likely guests.
    /\b(?:between|entre(?: las)?) (\d{1,2}(?::\d\d)?) ?(?:[ap]m )?(?:and|y(?: las)?|-) (?:[1-9]\b|\d{1,2}(?=:\d\d| ?[ap]m))(?::\d\d)? ?([ap]m)?\b/g,
    ([, hour, half = '']) => `at ${hour}${half}`,
  ],
  [
    new RegExp(String.raw`\b(${MONTH_NAME}) the +(\d{1,2}(?:st|nd|rd|th)?)`, 'g'),
    ([, month, day]) => `${month} ${day}`,
  ],
  // Guests, which it reads as hour and minute.
  [/\bentre \d{1,3} y \d{2,3}\b(?! ?(?:[ap]\.?m|de la|:))/g, () => '¦'],
  [/\ba la una\b/g, () => 'a las 1'],
  // Behind a day, four figures of a ZIP code are a year to it.
  [/(?<![\d$.,-])\d{5}(?:-\d{4})?(?!\d)/g, () => '¦'],
  // Of "money" it reads a Monday.
  // "Give me a sec" names no hour.
  [/\b(?:an?|1|\d{1,2}|few|couple(?: of)?) (?:secs?|seconds?|minutes?|mins?|moments?)\b/g, () => '¦'],
  [
    /\b(?:(?:right )?now|last[ -]minute|week ?(?:ends?|days?|nights?)|day after(?! tomorrow)|mar y tierra|money|monthly|sunny|satisf\w+)\b/g,
    () => '¦',
  ],
  [new RegExp(String.raw`\b(\d{1,2}) y media\b`, 'g'), ([, hour]) => `${hour}:30`],
  [new RegExp(String.raw`\b(\d{1,2}) y cuarto\b`, 'g'), ([, hour]) => `${hour}:15`],
  [/\bhalf(?: past)? (\d{1,2})\b/g, ([, hour]) => `${hour}:30`],
  [/\bquarter (?:past|after) (\d{1,2})\b/g, ([, hour]) => `${hour}:15`],
  [/\bquarter (?:to|before|of) (\d{1,2})\b/g, ([, hour]) => `${Number(hour) - 1}:45`],
  [
    // "6 30 pm", and not "May 12 12pm".
    new RegExp(
      String.raw`(?<!\b(?:${MONTH_NAME}|${DAY_NAME})[.,]? )\b(\d{1,2}) ([0-5]\d)(?= ?(?:pm|am|p\.m|a\.m)\b)`,
      'g',
    ),
    ([, hour, minute]) => `${hour}:${minute}`,
  ],
  [new RegExp(String.raw`\b(\d{1,2}(?::\d\d)?) ?(?:o'?clock )?${AFTERNOON}`, 'g'), ([, hour]) => `${hour}pm`],
  [new RegExp(String.raw`\b(\d{1,2}(?::\d\d)?) ?(?:o'?clock )?${MORNING}`, 'g'), ([, hour]) => `${hour}am`],
  [/\bmanana\b/g, () => 'mañana'],
  [/\b(?:proximo mes|mes que viene|mes proximo)\b/g, () => 'next month'],
];

interface Rewritten {
  readonly text: string;
  /** Stretches that were written anew: what is found at the beginning of one was said by the whole of it. */
  readonly stretches: readonly (readonly [from: number, to: number])[];
}

/** Every rewriting keeps the length, so that places stay places. */
function rewrite(line: string): Rewritten {
  const stretches: (readonly [number, number])[] = [];
  let text = line;
  for (const [pattern, write] of REWRITES) {
    for (const match of text.matchAll(pattern).toArray()) {
      const written = write([...match]);
      const end = match.index + match[0].length;
      if (written.length > match[0].length) continue;
      text = text.slice(0, match.index) + written.padEnd(match[0].length, ' ') + text.slice(end);
      stretches.push([match.index, end]);
    }
  }
  return { text, stretches };
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
    return { from, to: from + found.text.replace(/[\s,]+$/, '').length, found };
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
  for (const { text, offset } of pieces(written.text)) {
    const first = phrasesIn(text, offset, language, reference);
    const second = phrasesIn(text, offset, language === 'es' ? 'en' : 'es', reference);
    phrases.push(...first, ...second.filter((phrase) => !overlaps(phrase, first)));
  }
  const whole = phrases.map((phrase): Phrase => {
    const around = written.stretches.filter(([from, to]) => from < phrase.to && phrase.to < to);
    return { ...phrase, to: Math.max(phrase.to, ...around.map(([, to]) => to)) };
  });
  return whole.toSorted((one, other) => one.from - other.from);
}

/** Cut at the last space of each stretch, so that no word is cut. */
function pieces(line: string): { text: string; offset: number }[] {
  const cut: { text: string; offset: number }[] = [];
  for (let offset = 0; offset < line.length;) {
    const whole = line.slice(offset, offset + STRETCH);
    const space = whole.length === STRETCH ? whole.lastIndexOf(' ') : -1;
    const text = space > 0 ? whole.slice(0, space) : whole;
    cut.push({ text, offset });
    offset += text.length;
  }
  return cut;
}
