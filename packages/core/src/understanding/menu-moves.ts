/** Dishes that come on top of others, or in their place: what is added, and what is swapped for what. Pure. */
import { ADDED } from './menu-lexicon.ts';
import type { FoundItem, KnownMenu } from './understanding.ts';

/** A dish where it is named. */
export interface Hit {
  readonly dish: KnownMenu['items'][number];
  readonly from: number;
  readonly to: number;
  readonly quantity: FoundItem['quantity'];
  readonly change: FoundItem['change'];
  /** One for every second guest. */
  readonly half: boolean;
  /** Whom "each" is said of; null: of everybody who pays. */
  readonly eachOf: 'adults' | 'children' | null;
  /** So many for every guest. */
  readonly perGuest?: number | undefined;
  readonly refused: boolean;
  /** Only as many portions as were said go. */
  readonly fewer: boolean;
  /** Something else is to come for it. */
  readonly swapped: boolean;
  readonly wide: number;
}

const ADDED_BEFORE = new RegExp(
  String.raw`(?<undone>\b(?:no|wait|sorry|oops|perdon)\b[ ,]+)?(?:can (?:you|we|i) |could (?:you|we) |please )*\b(?:${ADDED})(?: (?:me|us|on|in|also|just|please|le|les|nos|tambien))*(?: \d{1,3} (?:more |mas )?(?:adults?|people|guests?|kids?|children|toddlers?|adultos?|personas|invitados?|ninos?),? (?:and|y|plus))?[ ,]*$`,
);

/** "Add 2 lobster" adds them to those there are; "no, add 2" says how many there shall be. */
export function onTop(line: string, from: number, quantity: Hit['quantity']): 'more' | undefined {
  if (typeof quantity !== 'number') return undefined;
  const before = ADDED_BEFORE.exec(line.slice(Math.max(0, from - 60), from));
  return before !== null && before.groups?.['undone'] === undefined ? 'more' : undefined;
}

const JOINED = /^(?:,|,? ?(?:and|y|e|plus|&)(?: also| another)?)? ?$/;
const FOR = /^(?: out)?(?: (?:to|for|with|into|por|a|con))? ?$/;

/** What comes for so many portions of another dish comes on top of its own, as many as go where no number was said. */
function comesFor(hit: Hit, before: Hit | undefined, line: string): Hit {
  if (before?.swapped !== true || !before.fewer || hit.refused || hit.quantity === 'each') return hit;
  if (!FOR.test(line.slice(before.to, hit.from))) return hit;
  return { ...hit, quantity: hit.quantity ?? before.quantity, change: 'more' };
}

function joins(hit: Hit, before: Hit | undefined, line: string): before is Hit {
  return before !== undefined && !before.refused && !hit.refused && JOINED.test(line.slice(before.to, hit.from));
}

/** "Add 2 lobster and 3 filets" adds both; "each gets one filet and one lobster" gives both to each. */
function alsoAdded(hit: Hit, before: Hit | undefined, line: string): Hit {
  if (!joins(hit, before, line)) return hit;
  if (before.quantity === 'each' && hit.quantity === 1) return { ...hit, quantity: 'each' };
  const adds = before.change === 'more' && hit.change === undefined && typeof hit.quantity === 'number';
  return adds ? { ...hit, change: 'more' } : hit;
}

/** The dishes as they stand to the one before them, in the order in which they are said. */
export function withWhatComes(hits: readonly Hit[], line: string): Hit[] {
  const known: Hit[] = [];
  for (const hit of hits) {
    const before = known.at(-1);
    known.push(alsoAdded(comesFor(hit, before, line), before, line));
  }
  return known;
}
