import type { MenuFound } from './read-menu.ts';
import type { Reading } from './reading.ts';
import type { Correction, SlotName, Slots } from './understanding.ts';

const MARKERS =
  /\b(?:no,? (?:make|it's|it is|that's|i (?:said|meant)|the|on|at|for|wait|actually|sorry|\d|¦)|no,|nope,|actually|i meant?|i said|make (?:it|that)|change (?:it|that|the|my)|let'?s (?:make|change) (?:it|that)|correction|oops|my bad|sorry,|on second thought|wait,?|scratch that|instead|rather|not \d|mejor|perdon|digo|en realidad|quise decir|cambialo|que sean|mas bien|corrijo|no,? (?:son|es|el|a las|somos))(?=\W|$)/;

/** The slots of dialogue a message fills. */
const FILLED: readonly (readonly [SlotName, (slots: Slots) => boolean])[] = [
  ['date', (slots) => slots.date !== undefined],
  ['time', (slots) => slots.time !== undefined || slots.shift !== undefined],
  ['party', (slots) => slots.party !== undefined],
  ['menu', (slots) => slots.proteins.length + slots.upgrades.length + slots.addOns.length > 0],
  ['place', (slots) => slots.place !== undefined],
  ['phone', (slots) => slots.phone !== undefined],
  ['email', (slots) => slots.email !== undefined],
  ['name', (slots) => slots.name !== undefined],
  ['booking_code', (slots) => slots.bookingCode !== undefined],
];

/** What the host takes back, or puts in the place of what was said: only with a word that says so, or a dish refused. */
export function readCorrection(reading: Reading, slots: Slots, refused: MenuFound['refused']): Correction | undefined {
  const marker = MARKERS.exec(reading.plain);
  const changes = marker === null ? [] : FILLED.filter(([, fills]) => fills(slots)).map(([name]) => name);
  const [first] = refused;
  if (changes.length === 0 && first === undefined) return undefined;
  const from = Math.min(marker?.index ?? reading.plain.length, first?.from ?? reading.plain.length);
  return {
    changes,
    removes: [...new Set(refused.filter(({ fewer }) => !fewer).map(({ slug }) => slug))],
    reduces: refused
      .filter(({ fewer, included }) => fewer && !included)
      .map(({ slug, quantity, text, span }) => ({ slug, quantity, text, span })),
    gone: refused.map(({ span }) => span),
    ...reading.evidence(from, reading.plain.length),
  };
}
