/** Keeping the thread while somebody else does the talking. Pure. */
import type { DialogueState } from './dialogue-state.ts';
import { handOverReason } from './hand-over.ts';
import { Scene, type Hearing } from './script.ts';
import { ownWish } from './own-wish.ts';
import { namesParty, takeIn } from './take-turn.ts';

/**
 * What is remembered of a message that another engine answers: everything it says of the party, the place and the host,
 * so that the built-in engine can go on from any message. `asked` is true when the answer asks for a yes.
 */
export function hearOnly(hearing: Hearing, asked: boolean): DialogueState {
  const scene = new Scene(hearing);
  takeIn(scene);
  const { state } = scene;
  const booking =
    state.booking || (state.own === null && (scene.asks('book', 'quote', 'availability') || namesParty(hearing)));
  return {
    ...state,
    booking,
    expecting: asked ? 'yes_no' : null,
    awaiting: asked ? 'proposal' : null,
    item: null,
    lost: 0,
    openQuestion: null,
  };
}

/**
 * Whether these words are answered by rules whichever engine is in force: a yes is carried out as it was asked, people are
 * called where people must decide, and who is not signed in is shown the way in to their own bookings.
 */
export function isForRules(hearing: Hearing): boolean {
  if (hearing.pending?.answer === 'yes') return true;
  if (handOverReason(hearing.heard) !== null || hearing.heard.intents.some(({ name }) => name === 'opt_out'))
    return true;
  return !hearing.person.signedIn && ownWish(hearing) !== null;
}
