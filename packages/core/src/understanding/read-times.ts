/** The hour a host names, as a party has it: "at 7" is in the evening. */
import type { Phrase } from './chrono-phrases.ts';
import type { DayPart } from './understanding.ts';

export interface TimeCandidate {
  readonly from: number;
  readonly to: number;
  readonly value: Temporal.PlainTime;
  readonly assumed?: 'pm';
  readonly about?: true;
}

/** Hours up to this one, said without a half of the day, are hours of the afternoon or evening. */
const LAST_ASSUMED_HOUR = 9;

const APPROXIMATE =
  /\b(?:around|about|like|approx|approximately|roughly|maybe|say|or so|a eso de(?: las?)?|como a(?: las?)?|sobre(?: las?)?|tipo|mas o menos a las?)\s*(?:at\s*)?$/;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm' | undefined;
}

/** A time of day out of what was said; null for hours no clock has. */
export function timeOfDay({ hour, minute, half }: Clock): Pick<TimeCandidate, 'value' | 'assumed'> | null {
  if (hour > 23 || minute > 59) return null;
  if (half === 'pm' && hour < 12) return { value: new Temporal.PlainTime(hour + 12, minute) };
  if (half === 'am' && hour === 12) return { value: new Temporal.PlainTime(0, minute) };
  if (half !== undefined || hour === 0 || hour > LAST_ASSUMED_HOUR)
    return { value: new Temporal.PlainTime(hour, minute) };
  return { value: new Temporal.PlainTime(hour + 12, minute), assumed: 'pm' };
}

const OWN_TIMES: readonly RegExp[] = [
  // 730pm
  /(?<![\d:/.-])(?<hour>\d{1,2})(?<minute>[0-5]\d) ?(?<half>[ap])\.?m\b/g,
  // 6p, 6:30p
  /(?<![\d:/.-])(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?<half>[ap])\b(?!\.?m)/g,
  // 6ish, 6:30-ish
  /(?<![\d:/.-])(?<hour>\d{1,2})(?::(?<minute>\d\d))? ?(?:(?<half>[ap])\.?m)?-?(?<about>ish)\b/g,
  // @6, @ 6:30
  /@ ?(?<hour>\d{1,2})(?::(?<minute>\d\d))? ?(?:(?<half>[ap])\.?m\b)?(?![\d:/@\w])/g,
  // six thirty
  /(?<![\d$:/.,-])(?<hour>1[0-2]|[1-9]) (?<minute>15|30|45)(?: ?(?<half>[ap])\.?m)?\b(?! ?(?:people|guests|adults|kids|min|dollars|personas|adultos|[a-z]))/g,
  // "7 instead of 6", "start at 5": small numbers that are hours by what they are said of
  /(?<![\d$:/.,-])(?<hour>[1-9])(?::(?<minute>\d\d))?(?= (?:instead of|rather than|en vez de|en lugar de) \d(?::\d\d)?(?: ?[ap]\.?m\b)?(?! ?(?:people|guests|adults|kids|of us|personas|adultos|portions|[a-z]{4,})))/g,
  /(?<=\b(?:start|begin|starts|begins|eat|arrive|come|empezar|comenzar) (?:it )?(?:at|a las) )(?<hour>1[0-2]|[1-9])(?::(?<minute>\d\d))?(?: ?(?<half>[ap])\.?m)?\b(?![:/\w])/g,
  // "change the time to 7"
  /(?<=\b(?:time|hour) (?:to|is|should be|will be|be) )(?<hour>1[0-2]|[1-9])(?::(?<minute>\d\d))?(?: ?(?<half>[ap])\.?m)?\b(?![:/\w]| (?:people|guests|adults|kids|of us))/g,
  // "7 is better", "5 would work for us"
  /(?<![\d$:/.,-])(?<!\b(?:of|for|number|zip|unit|apt|option) )(?<hour>[1-9])(?::(?<minute>\d\d))?(?: ?(?<half>[ap])\.?m)?(?= (?:is|would be|might be|seems|sounds|works|would work|suits us|es|seria|nos queda|me queda)(?: (?:so|much|even|a bit|a little|way|best|mucho))?(?: (?:better|best|good|fine|great|perfect|ideal|easier|mejor|bien|perfecto))?(?: (?:for|with|to|para) (?:me|us|my|our|everyone|everybody|nosotros|mi)(?: \w+)?)?\W*$)/g,
  // 18h, 18h30, 19 hrs
  /(?<![\d:/.-])(?<hour>1\d|2[0-3]) ?(?:h|hs|hrs|horas)(?<minute>[0-5]\d)?\b/g,
];

/** Hours with a name of their own. */
const NAMED_HOURS: readonly (readonly [pattern: RegExp, hour: number])[] = [
  [/\b(?:12 ?)?(?:noon|midday|mediodia|medio dia)\b(?:[ -](?<minute>15|30|45)\b)?/g, 12],
  [/\b12(?::00)? (?:del dia|de la tarde)\b/g, 12],
  [
    /\b(?:12 ?)?(?:midnight|medianoche|media noche)\b(?:[ -](?<minute>15|30|45)\b)?|\b12(?::00)? (?:at night|(?:de|por|en) la noche)\b/g,
    0,
  ],
];

/** Times chrono does not know, out of plain text. */
export function ownTimes(line: string): TimeCandidate[] {
  const times = OWN_TIMES.flatMap((pattern) =>
    line
      .matchAll(pattern)
      .toArray()
      .flatMap((match): TimeCandidate[] => {
        const { hour = '', minute = '0', half, about } = match.groups ?? {};
        const halfOfDay = half === undefined ? undefined : (`${half}m` as 'am' | 'pm');
        const time = timeOfDay({ hour: Number(hour), minute: Number(minute), half: halfOfDay });
        if (time === null) return [];
        const loose = about === undefined ? isAbout(line, match.index) : { about: true as const };
        return [{ from: match.index, to: match.index + match[0].length, ...time, ...loose }];
      }),
  );
  const named = NAMED_HOURS.flatMap(([pattern, hour]) =>
    line
      .matchAll(pattern)
      .toArray()
      .map((match): TimeCandidate => ({
        from: match.index,
        to: match.index + match[0].length,
        value: new Temporal.PlainTime(hour, Number(match.groups?.['minute'] ?? 0)),
      })),
  );
  return [...times, ...named];
}

function isAbout(line: string, from: number): { about?: true } {
  return APPROXIMATE.test(line.slice(Math.max(0, from - 24), from)) ? { about: true } : {};
}

/** "We are 12 on March 4", "sweet 16 on the 4th": a number alone before a day is an hour only behind "at". */
function isBareCount({ from, found }: Phrase, line: string): boolean {
  const before = line.slice(Math.max(0, from - 16), from);
  return /^\d{1,2} (?:on|el)\b/.test(found.text) && !/\b(?:at|@|around|about|by|from|a las?|las)\s*$/.test(before);
}

/** The certain hour of a phrase chrono found. */
export function timeOfPhrase(phrase: Phrase, line: string): TimeCandidate | null {
  const { start } = phrase.found;
  const [hour, minute] = [start.get('hour'), start.get('minute')];
  if (isBareCount(phrase, line)) return null;
  if (
    !start.isCertain('hour') ||
    hour === null ||
    /\b(?:ago|now|ahora|in \d+ hours?|hours?|minutes?|minutos?)\b/.test(phrase.found.text)
  )
    return null;
  const certain =
    start.isCertain('meridiem') && /\d ?[ap]\.?m?\b|noon|midnight|(?:1[3-9]|2\d):/.test(phrase.found.text);
  const half = certain && hour < 12 ? ('am' as const) : undefined;
  const time = timeOfDay({ hour, minute: minute ?? 0, half });
  return time === null ? null : { from: phrase.from, to: phrase.to, ...time, ...isAbout(line, phrase.from) };
}

const DAY_PARTS: readonly (readonly [RegExp, DayPart])[] = [
  [/\b(?:brunch|in the morning|mornings?|(?:por|en|de) la manana)\b/, 'morning'],
  [/\b(?:lunch(?:time)?|almuerzo|midday|comida del mediodia)\b/, 'lunch'],
  [/\b(?:afternoon|(?:por|en|de) la tarde)\b/, 'afternoon'],
  [/\b(?:evening|dinner(?:time)?|cena|supper)\b/, 'evening'],
  [
    /\b(?:late night|at night|tonight|(?<!(?:hibachi|date|game|girls|girls'|ladies|ladies'|family|birthday|movie) )night(?! out)|(?:por|en|de) la noche|esta noche)\b/,
    'night',
  ],
];

/** The part of the day named without an hour. */
export function dayPartIn(line: string): { value: DayPart; from: number; to: number } | null {
  for (const [pattern, value] of DAY_PARTS) {
    const match = line.match(pattern);
    if (match?.index !== undefined) return { value, from: match.index, to: match.index + match[0].length };
  }
  return null;
}
