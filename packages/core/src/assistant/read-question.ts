/** A question as it is answered: what is wished, of which of our stations, and what of it was not understood. Pure. */
import { readPeriod } from './read-period.ts';
import { inEnglish } from './read-spanish.ts';
import { readPlace, type KnownStation, type Place } from './read-place.ts';
import type { Unread } from './read-unread.ts';
import { readWish, unreadOf, type Wish } from './read-wish.ts';

export interface Question {
  readonly wish: Wish;
  readonly place: Place;
  /** Null where all is read; otherwise no figure answers it. */
  readonly unread: Unread | null;
}

const SHOWN: Place = { kind: 'shown' };
/** Of days and numbers: a station narrows them, and a word that is passed over makes them wrong. */
const FIGURES: ReadonlySet<Wish['kind']> = new Set([
  'count',
  'wait',
  'listed',
  'biggest',
  'next',
  'parties',
  'off',
  'free',
  'allergies',
  'arrived',
  'handed_over',
  'day',
]);
/** Somebody's, who may be looked for at one station. */
const OF_SOMEBODY: ReadonlySet<Wish['kind']> = new Set(['find', 'cooks', 'paid']);
/** What these name is no place, whatever it is called. */
const WITHOUT_PLACE: ReadonlySet<Wish['kind']> = new Set([
  'label',
  'assign',
  'draft',
  'cannot',
  'contact',
  'knowledge',
  'about',
  'conversation',
]);

function whole(said: string, wish: Wish, place: Place): Question {
  if (!FIGURES.has(wish.kind)) return { wish, place, unread: null };
  const unread = unreadOf(said, wish);
  // "How much does Ada Own owe us?" is hers.
  const owes = wish.kind === 'wait' && wish.topics.every((topic) => topic === 'overdue') && wish.period === null;
  if (unread === null || unread.isPlace || !owes) return { wish, place, unread };
  return { wish: { kind: 'paid', code: null, name: unread.words.replace(/['’]s$/u, '') }, place, unread: null };
}

/** "Parties in Fremont" asks for them as "show parties" does. */
function narrowed(rest: string, today: Temporal.PlainDate): { readonly said: string; readonly wish: Wish } {
  const wish = readWish(rest, today);
  const asksFor =
    wish.kind === 'help' || wish.kind === 'unknown' || (wish.kind === 'find' && readPeriod(rest, today) !== null);
  if (!asksFor || rest.length < 3) return { said: rest, wish };
  const said = `show ${rest}`;
  return { said, wish: readWish(said, today) };
}

/** Reads what somebody of ours asks, with the stations in their reach by name. */
export function readQuestion(asked: string, today: Temporal.PlainDate, stations: readonly KnownStation[]): Question {
  const said = inEnglish(asked);
  const wish = readWish(said, today);
  const { place, rest, saysIn } = readPlace(said, stations);
  if (place.kind === 'shown' || WITHOUT_PLACE.has(wish.kind)) return whole(said, wish, SHOWN);
  const [only, another] = place.kind === 'named' ? place.stations : [];
  const there = narrowed(
    rest,
    only === undefined || another !== undefined ? today : Temporal.PlainDate.from(only.today),
  );
  const fits = FIGURES.has(there.wish.kind) || (saysIn && OF_SOMEBODY.has(there.wish.kind));
  return fits ? whole(there.said, there.wish, place) : whole(said, wish, SHOWN);
}
