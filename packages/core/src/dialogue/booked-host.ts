/** Whether a host we know has a party to come, where their words may be about it. */
import { z } from 'zod';
import { ownWish } from './own-wish.ts';
import type { Hearing, Script } from './script.ts';
import { namesParty } from './take-turn.ts';

const Listed = z.object({ bookings: z.array(z.unknown()) });
const BEGINS: ReadonlySet<string> = new Set(['quote', 'availability', 'book']);

/** Known to us, and neither at a booking of theirs nor at a new party. */
function beginsAnew({ person, state }: Hearing): boolean {
  return person.signedIn && !state.booking && state.own === null && state.wanted.party === null;
}

/** Names guests, dishes or a day, and says neither that it is of their booking nor that they want a new one. */
function mayBeOfOwn(hearing: Hearing): boolean {
  const { heard } = hearing;
  if (!beginsAnew(hearing)) return false;
  if (heard.intents.some(({ name }) => BEGINS.has(name)) || ownWish(hearing) !== null) return false;
  const { upgrades, addOns, shift } = heard.slots;
  const { correction } = heard;
  const off = (correction?.removes.length ?? 0) + (correction?.reduces.length ?? 0);
  return namesParty(hearing) || shift !== undefined || upgrades.length + addOns.length + off > 0;
}

/** The message with what is known of its host. */
export function* asBookedHost(hearing: Hearing): Script<Hearing> {
  if (!mayBeOfOwn(hearing)) return hearing;
  const answer = yield { do: 'call', tool: 'list_my_bookings', input: {} };
  const booked = answer.ok && Listed.parse(answer.output).bookings.length > 0;
  return { ...hearing, person: { ...hearing.person, booked } };
}
