/** What a signed-in host's words mean beside a party that is booked, where alone they could mean another. Pure. */
import {
  fold,
  type FoundIntent,
  type FoundItem,
  type FoundParty,
  type FoundTime,
  type Slots,
} from '../understanding/index.ts';
import { choosesFromRow } from './booking-meant.ts';
import type { Hearing } from './script.ts';

const OF_SOME = /\b(?:of (?:us|them|my|our|the)|people|guests|persons?|personas|invitados|de nosotros)\b/;
const FOR = /\b(?:for|para) $/;

/** "Lobster for 3 people", "upgrade 2 of us to filet": those count portions, and no guests of their own. */
function portionsOfSome({ text, slots }: Hearing['heard']): Slots {
  const { party, ...others } = slots;
  const [only, another] = [...slots.upgrades, ...slots.addOns];
  if (party === undefined || party.change !== undefined || only === undefined || another !== undefined) return slots;
  const some = OF_SOME.test(fold(party.text)) || FOR.test(fold(text.slice(0, party.span[0])));
  const quantity = party.total ?? party.adults ?? party.children;
  if (only.quantity !== null || !some || quantity === undefined) return slots;
  const fill = (rows: readonly FoundItem[]) => rows.map((row) => (row === only ? { ...row, quantity } : row));
  return { ...others, upgrades: fill(slots.upgrades), addOns: fill(slots.addOns) };
}

const MOVED_TO =
  /\b(?:move|moving|push|bump|shift|start|starting|begin|mover|muev\w+|pasar?(?:l[ao])?|empezar) (?:it |us |that |the party |my party |la fiesta |mi fiesta )?(?:to|at|a las) $/;
const NOON = 12;
/** An hour without its half of the day is one of the afternoon, except this late in the morning. */
const MORNING_FROM = 11;

/** "… and move to 7": an hour, where a party is moved. */
function hourMovedTo({ text, slots }: Hearing['heard']): FoundTime | undefined {
  const { time, date, number } = slots;
  if (time !== undefined || date !== undefined || number === undefined) return time;
  const { value, ...evidence } = number;
  if (value < 1 || value > NOON || !MOVED_TO.test(fold(text.slice(0, number.span[0])))) return undefined;
  const hour = value >= MORNING_FROM ? value : value + NOON;
  return { ...evidence, value: Temporal.PlainTime.from({ hour }), assumed: 'pm' };
}

const NEXT_WEEK = /\b(?:(?:the )?following week|(?:the )?week (?<side>after|before)|la semana siguiente)\b/;

/** "The following week" is the one behind that of the party. */
function weekShifted({ text, slots }: Hearing['heard']): Partial<Pick<Slots, 'shift'>> | null {
  const said = NEXT_WEEK.exec(fold(text));
  if (said === null || slots.shift !== undefined || slots.date?.precision === 'exact') return null;
  const span = [said.index, said.index + said[0].length] as const;
  return { shift: { minutes: 0, days: said.groups?.['side'] === 'before' ? -7 : 7, text: said[0], span } };
}

const COUNTS = 'an?|one|two|three|four|five|six|un[oa]?|dos|tres|cuatro|cinco|seis|\\d{1,2}';
const BEHIND = new RegExp(
  String.raw`\b(?<count>${COUNTS}) (?<kind>adults?|guests?|people|persons?|kids?|child(?:ren)?|adultos?|invitados?|personas?|nin[oa]s?) (?<side>less|fewer|menos|more|extra|mas)\b`,
);
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const PALABRAS = ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];

function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const at = Math.max(WORDS.indexOf(word), PALABRAS.indexOf(word));
  return Math.max(0, at) + 1;
}

/** "One guest less": so many of those who were to come. */
function fewerBehind({ text, slots, correction }: Hearing['heard']): FoundParty | undefined {
  const said = BEHIND.exec(fold(text));
  if (slots.party !== undefined || said?.groups === undefined || correction?.changes.includes('party') === true)
    return slots.party;
  const { count = '', kind = '', side = '' } = said.groups;
  const group = /^(?:kid|child|nin)/.test(kind) ? 'children' : 'adults';
  const span = [said.index, said.index + said[0].length] as const;
  const change = /^(?:less|fewer|menos)$/.test(side) ? 'fewer' : 'more';
  return { [group]: countOf(count), change, text: text.slice(...span), span };
}

/** "The second one", where we asked which party is meant: no guests, no dishes, and no question. */
function asChoice(heard: Hearing['heard']): Hearing['heard'] {
  const { party: _party, number: _number, ...slots } = heard.slots;
  return { ...heard, slots, intents: [] };
}

function asMenu(intent: FoundIntent): FoundIntent {
  return intent.name === 'change_guests' ? { ...intent, name: 'change_menu' } : intent;
}

/** The message as a host means it who has a party with us and puts no other together. */
export function asOwnHost(hearing: Hearing): Hearing {
  const { person, state, heard } = hearing;
  if (!person.signedIn || state.booking) return hearing;
  if (state.expecting === 'booking_code' && choosesFromRow(heard.text)) return { ...hearing, heard: asChoice(heard) };
  const time = hourMovedTo(heard);
  const shift = weekShifted(heard);
  const party = fewerBehind(heard);
  const { date, ...others } = portionsOfSome(
    party === undefined ? heard : { ...heard, slots: { ...heard.slots, party } },
  );
  const slots = {
    ...others,
    ...(date === undefined || shift !== null ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...shift,
  };
  // "Add lobster for 2 people" adds nobody.
  const portions = heard.slots.party !== undefined && slots.party === undefined;
  const intents = portions ? heard.intents.map(asMenu) : heard.intents;
  return { ...hearing, heard: { ...heard, slots, intents } };
}
