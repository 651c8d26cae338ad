/** Where the party of this conversation stands, and the way on from a start that does not suit. */
import { knownParts } from './end-turn.ts';
import { sayDay, sayList, sayTime } from './say-figures.ts';
import type { Scene } from './script.ts';

/** "Did you book it?", "how many people do I have?" in the chat a party is put together or held in. */
export function tellSoFar(scene: Scene): boolean {
  const { hearing, state, words, language } = scene;
  if (hearing.person.signedIn || !scene.asks('booking_details') || scene.heard.slots.bookingCode !== undefined)
    return false;
  if (state.hold !== null) {
    const { code, date, start, signingUrl } = state.hold;
    scene.say(words.holds({ code, when: `${sayDay(date, language)}, ${sayTime(start, language)}` }));
    scene.links.push({ label: words.signLink, url: signingUrl });
    return true;
  }
  if (!state.booking) return false;
  scene.say(words.nothingHeldYet);
  const known = knownParts(scene);
  if (known.length > 0) scene.say(words.knownSoFar(sayList(known, language)));
  return true;
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
