/** Where the party of this conversation stands, and the way on from a start that does not suit. */
import type { KnownPlace } from './dialogue-state.ts';
import { knownParts } from './end-turn.ts';
import { sayList } from './say-figures.ts';
import type { Scene } from './script.ts';
import { wantsNewPlace } from './own-wish.ts';

/** "Did you book it?", "how many people do I have?" in the chat a party is put together in. */
export function tellSoFar(scene: Scene): boolean {
  const { hearing, state, words, language } = scene;
  if (hearing.person.signedIn || !scene.asks('booking_details') || scene.heard.slots.bookingCode !== undefined)
    return false;
  if (!state.booking) return false;
  scene.say(words.nothingHeldYet);
  const known = knownParts(scene);
  if (known.length > 0) scene.say(words.knownSoFar(sayList(known, language)));
  return true;
}

/** The party shall be elsewhere: where is asked, and until it is told the address stays. True when that was asked. */
export function hearNewPlace(scene: Scene): boolean {
  if (!wantsNewPlace(scene.hearing)) return false;
  scene.ask(scene.words.askNewPlace, 'place');
  scene.set({ lost: 0 });
  return true;
}

function line({ street, city, state, postalCode }: KnownPlace): string {
  return [street, city, state, postalCode].filter((part) => part !== undefined).join(', ');
}

/** Another street than was told before is said back, so that nobody has to trust that it was heard. */
export function tellNewPlace(scene: Scene): void {
  const { place } = scene.state;
  const before = scene.hearing.state.place;
  if (before.street === undefined || place.street === undefined || line(before) === line(place)) return;
  scene.say(scene.words.placeNow(line(place)));
}

/** The start that was offered does not suit: another is asked for, instead of the same again. */
export function hearOtherStart(scene: Scene): boolean {
  const { own, wanted } = scene.state;
  const open = { date: null, time: null, dates: [], span: null };
  if (own === null) scene.set({ wanted: { ...wanted, ...open } });
  else scene.set({ own: { ...own, wanted: { ...own.wanted, ...open } } });
  scene.set({ offers: [], start: null });
  scene.ask(scene.words.otherStart, 'date');
  return true;
}
