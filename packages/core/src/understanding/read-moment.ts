/** Date, time and part of the day of the party, out of what is still free of a message. */
import { isBefore, nextDayOfMonth } from './calendar.ts';
import { chooseBetween, type Choice } from './choose-between.ts';
import { datePhrases } from './chrono-phrases.ts';
import { AFTER_CHRONO, BEFORE_CHRONO, dateOfPhrase } from './read-dates.ts';
import type { DateCandidate } from './find-dates.ts';
import { daysNoYearHas } from './no-day.ts';
import { dayPartIn, ownTimes, timeOfDay, timeOfPhrase, type TimeCandidate } from './read-times.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { Circumstances, FoundDate, FoundTime, Slots } from './understanding.ts';

type Moment = Pick<Slots, 'date' | 'time' | 'dayPart' | 'lostDay'>;

const GREETINGS =
  /\b(?:good (?:morning|afternoon|evening|night|day)|buen(?:os|as) (?:dias|tardes|noches)|buen dia|happy (?:holidays|thanksgiving|4th of july|new year|halloween)|merry christmas|feliz navidad|have a (?:good|nice|great) \w+|sun(?:ny|shine)|in the sun)\b/g;

interface Found {
  readonly dates: DateCandidate[];
  readonly times: TimeCandidate[];
  readonly lost: Slots['lostDay'];
}

const NEXT_YEAR = /\b(?:next year|following year|(?:el )?proximo ano|ano que viene)\b/;

/** "Next year December 30" is no day of this year. */
function inSaidYear(date: DateCandidate, today: Temporal.PlainDate, line: string): DateCandidate {
  const named = date.precision === 'exact' || date.precision === 'month';
  if (!named || date.value.year !== today.year || !NEXT_YEAR.test(line)) return date;
  return { ...date, value: date.value.add({ years: 1 }) };
}

/** Weekday and date side by side are one day; when they contradict each other both are kept. */
function mergeWeekdays(dates: readonly DateCandidate[], today: Temporal.PlainDate, line: string): DateCandidate[] {
  const merged: DateCandidate[] = [];
  for (const date of dates.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    const between = last === undefined ? '' : line.slice(last.to, date.from);
    const together = last !== undefined && /^(?:[ ,]|the|el|on|dia|¦){0,8}$/.test(between);
    const weekday = together ? (last.weekday ?? date.weekday) : undefined;
    const exact = [last, date].find((candidate) => candidate?.weekday === undefined);
    if (last === undefined || weekday === undefined || exact?.precision !== 'exact') merged.push(date);
    else merged[merged.length - 1] = { ...reconcile(exact, weekday, today), from: last.from, to: date.to };
  }
  return merged;
}

function reconcile(exact: DateCandidate, weekday: number, today: Temporal.PlainDate): DateCandidate {
  const { ambiguous, ...rest } = exact;
  const agreeing = [exact.value, ...(ambiguous ?? [])].find((day) => day.dayOfWeek === weekday);
  if (agreeing !== undefined) return { ...rest, value: agreeing };
  const nearest = exact.value.add({ days: ((weekday - exact.value.dayOfWeek + 10) % 7) - 3 });
  const options = isBefore(nearest, today) ? [exact.value, nearest.add({ weeks: 1 })] : [exact.value, nearest];
  return { ...rest, ambiguous: options };
}

/** "What about yesterday?", which chrono takes for a day to come. */
function yesterdayIn(line: string): { readonly from: number; readonly to: number } | undefined {
  const match = /\b(?:yesterday|ayer|last (?:night|week|weekend|month)|(?:la semana|el mes) pasad[oa])\W*$/.exec(line);
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length };
}

/** A day that was named and cannot be: no calendar has it, or it is past. */
function lostDay(
  none: { readonly from: number; readonly to: number } | undefined,
  dates: readonly DateCandidate[],
  today: Temporal.PlainDate,
  reading: Reading,
): Found['lost'] {
  // Only a day said with its year is past by the host's own words: "2 days before" is none.
  const past = dates.find(
    ({ value, from, to }) => isBefore(value, today) && /\b20\d\d\b|\/\d\d$/.test(reading.plain.slice(from, to)),
  );
  const lost = none ?? past ?? yesterdayIn(reading.plain);
  if (lost === undefined) return undefined;
  return { reason: none === undefined ? 'past' : 'none', ...reading.evidence(lost.from, lost.to) };
}

/** Days and hours chrono reads out of whole phrases. */
function findPhrases(rest: Rest, reading: Reading, { now, zone }: Circumstances, keep: Keep): void {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  for (const phrase of datePhrases(rest.free, reading.language, now, zone)) {
    const time = timeOfPhrase(phrase, reading.plain);
    const date = dateOfPhrase(phrase, reading.plain, today);
    if (time !== null) keep.time(time);
    if (date !== null) keep.date(date);
  }
}

interface Keep {
  readonly date: (date: DateCandidate) => void;
  readonly time: (time: TimeCandidate) => void;
}

function findAll(rest: Rest, reading: Reading, circumstances: Circumstances): Found {
  const { now, zone } = circumstances;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const dates: DateCandidate[] = [];
  const times: TimeCandidate[] = [];
  const keep = <Candidate extends { from: number; to: number }>(list: Candidate[], candidate: Candidate) => {
    list.push(candidate);
    take(rest, candidate.from, candidate.to);
  };
  const [none] = daysNoYearHas(rest.free);
  for (const each of daysNoYearHas(rest.free)) take(rest, each.from, each.to);
  for (const time of ownTimes(rest.free)) keep(times, time);
  for (const find of BEFORE_CHRONO) {
    for (const date of find(rest.free, today, reading.language)) if (date !== null) keep(dates, date);
  }
  findPhrases(rest, reading, circumstances, {
    date: (date) => keep(dates, date),
    time: (time) => keep(times, time),
  });
  for (const find of AFTER_CHRONO) {
    for (const date of find(rest.free, today, reading.language)) {
      if (date !== null) keep(dates, refineByWeekday(date, dates, today, reading.plain));
    }
  }
  const all = mergeWeekdays(dates, today, reading.plain).map((date) => inSaidYear(date, today, reading.plain));
  return {
    dates: all.filter(({ value }) => !isBefore(value, today)),
    lost: lostDay(none, all, today, reading),
    times: times.toSorted((one, other) => one.from - other.from),
  };
}

/** "Saturday the 14th" is the next 14th that is a Saturday, when one is near. */
function refineByWeekday(
  date: DateCandidate,
  known: readonly DateCandidate[],
  today: Temporal.PlainDate,
  line: string,
) {
  const neighbour = known.find(({ weekday, to }) => weekday !== undefined && to <= date.from && date.from - to <= 6);
  const day = /\d{1,2}/.exec(line.slice(date.from, date.to))?.[0];
  if (neighbour?.weekday === undefined || day === undefined) return date;
  return { ...date, value: nextDayOfMonth(today, Number(day), neighbour.weekday) ?? date.value };
}

function dateOf({ chosen, others }: Choice<DateCandidate>, reading: Reading): FoundDate {
  const options = [chosen, ...others].flatMap(({ value, ambiguous }) => ambiguous ?? [value]);
  const { value, precision, onlyOn } = chosen;
  const evidence = reading.evidence(chosen.from, chosen.to);
  return {
    value,
    precision,
    ...evidence,
    ...(onlyOn === undefined ? {} : { weekday: onlyOn }),
    ...(options.length > 1 ? { ambiguous: options } : {}),
  };
}

function timeOf({ chosen }: Choice<TimeCandidate>, reading: Reading): FoundTime {
  const { from, to, ...time } = chosen;
  return { ...time, ...reading.evidence(from, to) };
}

const BARE =
  /^\W*(?:(?:at|around|about|a las?|las|on|the|el|dia|maybe|say|like|make it|let'?s do|how about|what about|no|actually|mejor) ?,? ?)*(\d{1,2})(?::(\d\d))?(?:st|nd|rd|th)?[\s.!?]*(?:please|por favor|works|is (?:good|fine)|then|ok)?\W*$/;

/** "Around 3" is an hour, also where the day was asked for. */
const SAYS_HOUR = /\b(?:around|(?<!how |what )about|a las?|a eso de)\b/;

interface BareNumber {
  readonly hour: number;
  readonly minute: number;
  readonly evidence: ReturnType<Reading['evidence']>;
}

function bareHour(rest: Rest, { hour, minute, evidence }: BareNumber): Moment {
  const time = timeOfDay({ hour, minute });
  if (time === null) return {};
  take(rest, 0, rest.free.length);
  return { time: { ...time, ...evidence } };
}

function bareDay(rest: Rest, { hour: number, evidence }: BareNumber, today: Temporal.PlainDate): Moment {
  // "Make it 18" is said of guests; a day would be the 18th.
  if (/\bmake it \d{1,2}\b(?!st|nd|rd|th)/.test(rest.free)) return {};
  const value = nextDayOfMonth(today, number);
  if (value === null) return {};
  take(rest, 0, rest.free.length);
  return { date: { value, precision: 'exact', ...evidence } };
}

/** A bare number answers what was asked: an hour or a day of the month. */
function readBareMoment(rest: Rest, reading: Reading, { now, zone, expecting }: Circumstances): Moment {
  const match = expecting === 'time' || expecting === 'date' ? rest.free.match(BARE) : null;
  if (match === null) return {};
  const [, digits = '', minutes] = match;
  const from = rest.free.indexOf(digits);
  const evidence = reading.evidence(from, from + digits.length);
  const number = { hour: Number(digits), minute: Number(minutes ?? 0), evidence };
  const isHour = expecting === 'time' || (number.hour <= 12 && SAYS_HOUR.test(rest.free));
  return isHour ? bareHour(rest, number) : bareDay(rest, number, now.toZonedDateTimeISO(zone).toPlainDate());
}

const LOOSE_HOUR = /\b(?:around|about|like|a eso de las|como a las|sobre las|a las) (\d{1,2})\b(?![:/%\w])(?! ?[a-z$])/;

/** "Can you do 6?" */
const DO_HOUR =
  /^\W*(?:(?:ok|and|or|actually|hmm|well),? )*(?:can|could|would) (?:you|we) (?:do|start|come|arrive)(?: it)?(?: at)? (\d{1,2})(?: instead| o'?clock)?(?=\W*$)/;

/** "Saturday around 6": beside a day, a small number is an hour. */
function readLooseHour(rest: Rest, reading: Reading, expecting: Circumstances['expecting']): FoundTime | undefined {
  const match = rest.free.match(LOOSE_HOUR) ?? rest.free.match(DO_HOUR);
  if (match?.index === undefined || expecting === 'party') return undefined;
  const hour = Number(match[1]);
  const time = hour >= 1 && hour <= 11 ? timeOfDay({ hour, minute: 0 }) : null;
  if (time === null) return undefined;
  take(rest, match.index, match.index + match[0].length);
  return { ...time, about: true, ...reading.evidence(match.index, match.index + match[0].length) };
}

/** How long, how long before, how old and between which ages: numbers that are no day and no hour. */
const NO_MOMENT: readonly RegExp[] = [
  /\bsweet 1[56]\b|\b(?:turning|turns|turned|cumple) \d{1,2}\b/g,
  // "My wife's 30th" is a birthday.
  /\b(?:wife|husband|mom|mother|dad|father|son|daughter|sister|brother|friend|boss|grandma|grandpa|parents|surprise|his|her|my|their|our)(?:'?s)? \d{2}(?:st|nd|rd|th)\b(?! of\b)/g,
  /\b(?:the )?day of (?:the|my|our|his|her) (?:party|event|dinner|birthday)\b/g,
  /\bon the day\b(?! (?:after|before))|\bel dia de la fiesta\b/g,
  /\b(?:\d{1,2}|an?|una?|the) ?(?:days?|weeks?|hours?|dias?|semanas?|horas?) (?:before(?= (?:the|my|our) (?:party|event|date|booking|reservation|dinner)|\W*$)|prior|in advance|notice|antes(?! del? (?:\d|lunes|martes|miercoles|jueves|viernes|sabado|domingo))|de anticipacion)\b/g,
  /(?<!\b(?:in|en|within|dentro de|next) )\b(?:an?|half an|[1-9]|1[0-2])(?:\.5| and a half|-[1-9])? ?-?(?:hours?|hrs?|minutes?|mins?|horas?|minutos?)\b(?! (?:from|ago|later|earlier|before|after|antes|despues))/g,
  /(?<!\b(?:in|en|within|dentro de|next) )\b\d{1,2} ?-?(?:months?|mos|meses)(?: ?-?olds?| de edad)?\b(?! (?:from|ago|later|ahead|away|out|antes))/g,
  /\b(?:kids?|child(?:ren)?|boys?|girls?|ninos?|ninas?|ages?|aged|edad(?:es)?|anos|years old|toddlers?)(?: of us| who)?(?: are| all| aged| ages| from| is)?(?: between| from| entre| de)? (?:the ages of )?\d{1,2} ?(?:and|to|-|y|a) ?\d{1,2}\b(?! ?(?:[ap]\.?m|:))/g,
];

function noDay(lost: Found['lost']): Moment {
  return lost === undefined ? {} : { lostDay: lost };
}

/** "On a Tuesday night? May 18": the weekday only says of which day the date is. */
function withoutEchoes(dates: readonly DateCandidate[]): readonly DateCandidate[] {
  const [exact, another] = dates.filter(({ precision }) => precision === 'exact');
  if (exact === undefined || another !== undefined) return dates;
  return dates.filter(({ precision, weekday }) => precision !== 'weekday' || weekday !== exact.value.dayOfWeek);
}

/** Reads the moment and takes its words out of the rest. */
export function readMoment(rest: Rest, reading: Reading, circumstances: Circumstances): Moment {
  for (const pattern of [GREETINGS, ...NO_MOMENT])
    for (const match of reading.plain.matchAll(pattern)) take(rest, match.index, match.index + match[0].length);
  const part = dayPartIn(rest.free);
  const dayPart = part === null ? {} : { dayPart: { value: part.value, ...reading.evidence(part.from, part.to) } };
  const bare = readBareMoment(rest, reading, circumstances);
  if (bare.date !== undefined || bare.time !== undefined) return { ...bare, ...dayPart };
  const { dates, times, lost } = findAll(rest, reading, circumstances);
  const date = chooseBetween(withoutEchoes(dates), reading.plain);
  const chosen = chooseBetween(times, reading.plain);
  const loose =
    chosen === null && (date !== null || DO_HOUR.test(rest.free))
      ? readLooseHour(rest, reading, circumstances.expecting)
      : undefined;
  const time = chosen === null ? loose : timeOf(chosen, reading);
  const day = date === null ? noDay(lost) : { date: dateOf(date, reading) };
  return { ...day, ...(time === undefined ? dayPart : { time }) };
}
