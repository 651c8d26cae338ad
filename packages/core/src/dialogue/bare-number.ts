/** A number alone, which means what was spoken of: guests, an hour, a day or portions. Pure. */
import { timeOfDay, type Evidence, type FoundDate, type FoundTime } from '../understanding/index.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Hearing, Scene } from './script.ts';

const TAKES_BACK = /^\W*(?:no|wait|actually|sorry|mejor|make (?:it|that)|perd[oó]n)\b/i;
/** "Maybe 28", "more like 20": who has counted counts again. */
const COUNTS_AGAIN =
  /^\W*(?:(?:or|and|but|hmm|well|um|o)[ ,]+)*(?:maybe|perhaps|probably|possibly|could be|might be|more like|closer to|let'?s say|say|tal vez|quizas?|quiza|mas bien)[ ,]+/i;
export const NUMBER_ALONE =
  /^\W*(?:(?:no|ok|wait|actually|sorry|mejor|make (?:it|that)|just|only|que sean|solo)[ ,]+)*\d{1,3}(?:[ ,]+(?:instead|please|then|total|por favor|mejor))*\W*$/i;

/** "And 3 filets" - "no, make that 4". */
export function putsPortionsRight(lastDish: string | null, { text }: Hearing['heard']): boolean {
  return lastDish !== null && TAKES_BACK.test(text) && NUMBER_ALONE.test(text);
}

const OTHER_NUMBERS: ReadonlySet<DialogueState['expecting']> = new Set([
  'time',
  'date',
  'menu',
  'children',
  'toddlers',
]);

/** "No, 11", where no other number is waited for: the guests are others than was said. */
function correctsCount({ state, heard }: Hearing): boolean {
  if (putsPortionsRight(state.lastDish, heard)) return false;
  // No month has so many days, and no clock so many hours.
  if (state.booking && ASKS_OF_COUNT.test(heard.text) && (heard.slots.number?.value ?? 0) > 31) return true;
  if (!state.booking || OTHER_NUMBERS.has(state.expecting)) return false;
  return TAKES_BACK.test(heard.text) || ASKS_OF_COUNT.test(heard.text) || isNearCount(state, heard);
}

/** Half as many or half as many again are still a count of the same guests. */
function isNearCount({ wanted: { party } }: DialogueState, { text, slots }: Hearing['heard']): boolean {
  if (party === null || slots.number === undefined || !COUNTS_AGAIN.test(text)) return false;
  const known = party.adults + party.children + party.toddlers;
  return Math.abs(slots.number.value - known) * 2 <= known;
}

/** "And 24?", "what about 30?": no hour of a clock is as large. */
const ASKS_OF_COUNT =
  /^\W*(?:and|or|y|o|what about|how about|what if|que tal)(?: (?:for|if (?:we|it)(?:'?re| are| is)|with|para))* (?:1[3-9]|[2-9]\d)\W*$/i;

/** "No, 7", "not 6, 5", "15 was better": the one number that puts another right. */
const PUTS_RIGHT =
  /^\W*(?:(?:no|not|wait|actually|sorry|ok|oops|hmm|make it|make that|mejor|perd[oó]n|digo)[ ,.]+)*(?:(?<not>\d{1,2})(?::\d\d)?[ ,]+(?:but |it'?s |sino )?)?(?<number>\d{1,2})(?::(?<minute>[0-5]\d))?(?:st|nd|rd|th)?(?<said> (?:instead|(?:is|was|works|would be) better|then|mejor))?(?: (?:please|por favor))?\W*$/i;

interface Right extends Evidence {
  readonly number: number;
  readonly minute: number;
}

function putRight({ text }: Hearing['heard']): Right | null {
  const { number, minute = '0', said, not } = PUTS_RIGHT.exec(text)?.groups ?? {};
  if (number === undefined || (said === undefined && not === undefined && !TAKES_BACK.test(text))) return null;
  return { number: Number(number), minute: Number(minute), text, span: [0, text.length] };
}

function asTime({ number, minute, text, span }: Right): { time: FoundTime } | null {
  const time = number >= 1 && number <= 12 ? timeOfDay({ hour: number, minute }) : null;
  return time === null ? null : { time: { ...time, text, span } };
}

/** Of the month that is spoken of. */
function asDay({ number, text, span }: Right, known: string): { date: FoundDate } | null {
  const month = Temporal.PlainDate.from(known);
  if (number < 1 || number > month.daysInMonth) return null;
  return { date: { value: month.with({ day: number }), precision: 'exact', text, span } };
}

/** A count of guests as near to the number as the hour or the day was is meant as likely, and is what most correct. */
function isNearer(number: number, figure: number, { party }: DialogueState['wanted']): boolean {
  const guests = party === null ? Number.POSITIVE_INFINITY : party.adults + party.children + party.toddlers;
  return Math.abs(number - figure) < Math.abs(number - guests);
}

/** By what the last figure was of. */
function momentOf(
  right: Right,
  { lastFigure, wanted }: DialogueState,
): { time: FoundTime } | { date: FoundDate } | null {
  const { time, date } = wanted;
  if (lastFigure === 'time' && time !== null)
    return isNearer(right.number, Temporal.PlainTime.from(time).hour % 12 || 12, wanted) ? asTime(right) : null;
  if (lastFigure !== 'date' || date === null) return null;
  return isNearer(right.number, Temporal.PlainDate.from(date).day, wanted) ? asDay(right, date) : null;
}

/** "6 PM" - "no, 7": the hour is another, where an hour was the last figure said, and so with a day. */
function withMomentRight(hearing: Hearing): Hearing | null {
  const { state, heard } = hearing;
  const { own, hold, booking, expecting } = state;
  if (own !== null || hold !== null || !booking || OTHER_NUMBERS.has(expecting)) return null;
  const right = (heard.slots.date ?? heard.slots.time) === undefined ? putRight(heard) : null;
  const moment = right === null ? null : momentOf(right, state);
  if (moment === null) return null;
  const { party: _party, number: _number, place: _place, ...slots } = heard.slots;
  return { ...hearing, heard: { ...heard, slots: { ...slots, ...moment } } };
}

/** What the last figure of this message was of; what was known where it names none. */
export function lastFigureOf({ heard, state }: Scene): DialogueState['lastFigure'] {
  const { date, time, party } = heard.slots;
  const named = (
    [
      ['time', time],
      ['date', date],
      ['party', party],
    ] as const
  ).flatMap(([kind, slot]) => (slot === undefined ? [] : [{ kind, at: slot.span[0] }]));
  return named.toSorted((one, other) => other.at - one.at)[0]?.kind ?? state.lastFigure;
}

/** A number alone, where nothing was asked and nobody counted yet, counts the guests. */
export function withBareCount(hearing: Hearing): Hearing {
  const moment = withMomentRight(hearing);
  if (moment !== null) return moment;
  const { state, heard } = hearing;
  const { number, party } = heard.slots;
  const { expecting, wanted, own, hold } = state;
  const open = own === null && hold === null && (wanted.party === null ? expecting === null : correctsCount(hearing));
  if (!open || number === undefined || party !== undefined) return hearing;
  const { value: total, text, span } = number;
  const inDigits = `${heard.text.slice(0, span[0])}${total}${heard.text.slice(span[1])}`;
  const alone = NUMBER_ALONE.test(inDigits.replace(COUNTS_AGAIN, '')) || ASKS_OF_COUNT.test(inDigits);
  if (total < 1 || !alone) return hearing;
  return { ...hearing, heard: { ...heard, slots: { ...heard.slots, party: { total, text, span } } } };
}
