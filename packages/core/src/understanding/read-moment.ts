/** Date, time and part of the day of the party, out of what is still free of a message. */
import { comingWeekday, nextDayOfMonth } from './calendar.ts';
import { chooseBetween, type Choice } from './choose-between.ts';
import type { DateCandidate } from './find-dates.ts';
import { findMoments, findToldDays, type Found } from './find-days.ts';
import { dayPartIn, timeOfDay, type TimeCandidate } from './read-times.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { Circumstances, FoundDate, FoundTime, Slots } from './understanding.ts';

type Moment = Pick<Slots, 'date' | 'time' | 'dayPart' | 'lostDay'>;

const GREETINGS =
  /\b(?:good (?:morning|afternoon|evening|night|day)|buen(?:os|as) (?:dias|tardes|noches)|buen dia|happy (?:belated )?(?:holidays|thanksgiving|4th of july|new year'?s?|halloween|easter|hanukkah|diwali|(?:mother|father|valentine|president|veteran)'?s'? day)|merry christmas|feli(?:z|ces) (?:navidad|ano nuevo|pascuas?|fiestas|dia de \w+)|have a (?:good|nice|great) \w+|sun(?:ny|shine)|in the sun)\b/g;

/** "Friday the 11th, if not Saturday", "Christmas or the day after": the one behind it. */
function nearTo(chosen: DateCandidate, other: DateCandidate, words: string): DateCandidate {
  if (/^(?:exact|weekday)$/.test(chosen.precision) && /^(?:the )?(?:day after|dia siguiente)$/.test(words))
    return { ...other, value: chosen.value.add({ days: 1 }) };
  if (chosen.precision !== 'exact' || other.precision !== 'weekday') return other;
  const { ambiguous: _, ...rest } = other;
  return { ...rest, value: comingWeekday(chosen.value, other.value.dayOfWeek) };
}

function dateOf({ chosen, others }: Choice<DateCandidate>, reading: Reading): FoundDate {
  const near = others.map((other) => nearTo(chosen, other, reading.plain.slice(other.from, other.to)));
  const named = [chosen, ...near].flatMap(({ value, ambiguous }) => ambiguous ?? [value]);
  const options = named.filter((day, at) => named.findIndex((each) => each.equals(day)) === at);
  const { value, precision, onlyOn, days } = chosen;
  const evidence = reading.evidence(chosen.from, chosen.to);
  return {
    value,
    precision,
    ...evidence,
    ...(onlyOn === undefined ? {} : { weekdays: onlyOn }),
    ...(days === undefined ? {} : { days }),
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

const LOOSE_HOUR =
  /\b(?:around|about|like|after|before|a eso de las|como a las|sobre las|a las|despues de las|antes de las) (\d{1,2})\b(?![:/%\w])(?! ?[a-z$])/;

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
  /\b(?:\d{1,2} (?:days|times|nights)|once|twice) (?:an?|per|each|every) (?:day|week|month|year)\b/g,
  /\bif (?:i|we) (?:book|pay|reserve|order|sign|decide|deposit)\w*(?: it| up| now)? (?:today|tonight|tomorrow|now)\b/g,
  /\bon the day\b(?! (?:after|before))|\bel dia de la fiesta\b/g,
  /\b(?:\d{1,2}|an?|una?|the) ?(?:days?|weeks?|hours?|months?|dias?|semanas?|horas?|meses) (?:before(?= (?:the|my|our) (?:party|event|date|booking|reservation|dinner)|\W*$)|prior|in advance|notice|antes(?! del? (?:\d|lunes|martes|miercoles|jueves|viernes|sabado|domingo))|de anticipacion)\b/g,
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

/** "After Christmas, maybe January 9": a day says more than a stretch with an open end. */
function withoutOpen(dates: readonly DateCandidate[]): readonly DateCandidate[] {
  const closed = dates.filter(({ open }) => open !== true);
  return closed.length > 0 ? closed : dates;
}

/** Reads the moment and takes its words out of the rest. */
export function readMoment(rest: Rest, reading: Reading, circumstances: Circumstances): Moment {
  const told = findToldDays(rest, reading, circumstances);
  for (const pattern of [GREETINGS, ...NO_MOMENT])
    for (const match of reading.plain.matchAll(pattern)) take(rest, match.index, match.index + match[0].length);
  const part = dayPartIn(rest.free);
  const dayPart = part === null ? {} : { dayPart: { value: part.value, ...reading.evidence(part.from, part.to) } };
  const bare = readBareMoment(rest, reading, circumstances);
  if (bare.date !== undefined || bare.time !== undefined) return { ...bare, ...dayPart };
  const { dates, times, lost } = findMoments(rest, reading, circumstances, told);
  const date = chooseBetween(withoutEchoes(withoutOpen(dates)), reading.plain);
  const chosen = chooseBetween(times, reading.plain);
  const loose =
    chosen === null && (date !== null || DO_HOUR.test(rest.free))
      ? readLooseHour(rest, reading, circumstances.expecting)
      : undefined;
  const time = chosen === null ? loose : timeOf(chosen, reading);
  const day = date === null ? noDay(lost) : { date: dateOf(date, reading) };
  return { ...day, ...(time === undefined ? dayPart : { time }) };
}
