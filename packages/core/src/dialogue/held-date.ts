/** A date that is held or booked in this conversation keeps what was agreed on: no word about it begins another party. */
import { fold } from '../understanding/index.ts';
import { ownWish } from './own-wish.ts';
import type { Scene } from './script.ts';

const ANOTHER =
  /\b(?:another|second|different|separate|one more|new|2nd|otr[ao]|segund[ao]|nuev[ao]|distint[ao])\b[^.?!\n]{0,16}\b(?:party|parties|date|booking|event|quote|evening|day|fiesta|fecha|reserva|evento|cotizacion)\b|\b(?:also|tambien)\b[^.?!\n]{0,24}\b(?:book|hold|reserve|quote|apart\w+|reserv\w+)\b/;
const CHANGES = new Set(['guests', 'menu', 'reschedule']);

/** "Actually make it 12", "and move it to 6": said of what was just held, in the words that change things. */
const TAKES_BACK =
  /^\W*(?:(?:oh|ok|okay|hi|hey|so|and|y|but|pero|actually|wait|sorry|hmm?|perdon)[ ,]+)*(?:(?:can|could|may) (?:we|you|i) )?(?:please )?(?:make it|make that|change|move|switch|add|remove|drop|take off|we(?:'re| are|'ll be| will be)|it'?s|que sean|somos|seremos|cambi\w+|muev\w+|agreg\w+|quit\w+)\b/;

function isOfTheHeld(scene: Scene): boolean {
  const { hearing, heard } = scene;
  const { state, person } = hearing;
  const line = fold(heard.text);
  if (state.hold === null || state.booking || person.signedIn || ANOTHER.test(line)) return false;
  if (heard.slots.bookingCode !== undefined && heard.slots.bookingCode.value !== state.hold.code) return false;
  if (CHANGES.has(ownWish(hearing) ?? '')) return true;
  const { party, date, time, shift, upgrades, addOns } = heard.slots;
  const names = [party, date, time, shift].some((slot) => slot !== undefined) || upgrades.length + addOns.length > 0;
  return names && TAKES_BACK.test(line) && !scene.asks('quote', 'availability', 'book');
}

/** Tells that nothing of it was changed, and who changes it; true where a message was about the held date. */
export function keepHeldAsAgreed(scene: Scene): boolean {
  const { hold } = scene.state;
  if (hold === null || !isOfTheHeld(scene)) return false;
  const { words, hearing } = scene;
  // What was heard is of no new party.
  scene.set({ wanted: hearing.state.wanted, place: hearing.state.place, own: null });
  scene.say(words.heldAsAgreed(hold.code));
  scene.links.push({ label: words.signLink, url: hold.signingUrl });
  scene.set({ openQuestion: scene.heard.text.slice(0, 500) });
  scene.ask(words.personOffer, 'yes_no', 'person');
  return true;
}
