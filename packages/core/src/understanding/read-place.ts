/** Where the party is: ZIP code, city and state, street. Cities and codes are checked against the real ones. */
import { citiesNamed, zipDetails } from '../travel/index.ts';
import { isUsState } from '../stations/index.ts';
import { CITY_NICKNAMES, ORDINARY_WORDS, STATE_NAMES } from './place-lexicon.ts';
import { readStreetName, streetBeside, type Piece, type Street } from './read-street.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { FoundPlace } from './understanding.ts';

type Zip = Piece & { readonly postalCode: string; readonly state?: string };
type City = Piece & { readonly city: string; readonly state?: string };

const ZIP = /(?<![\d$.,-])(\d{5})(?:-(\d{4}))?(?![\d]|[.,]\d| ?(?:people|guests|dollars))/g;
/** What a code stands behind that nobody has: nothing, the guests, a comma. */
const BEFORE_LAST =
  /(?:^\W*|,\W*|\b(?:in|en)\W+|(?:\b(?:people|guests|adults|kids|children|toddlers|persons|personas|adultos|invitados|ninos)\b|¦)\W*)$/;
const STATES = [...STATE_NAMES.keys()].toSorted((one, other) => other.length - one.length).join('|');
const BEFORE_STATE = new RegExp(
  String.raw`(?<words>[a-z][a-z.'-]{0,30}(?: [a-z][a-z.'-]{0,30}){0,3})(?<comma>,? ?,|) (?<state>${STATES}|[a-z]{2})\b(?!')`,
  'g',
);
const AFTER_PREPOSITION =
  /\b(?:in|at|near|around|from|to|outside|is|en|a|de|cerca de|hasta|desde|city(?: is)?|ciudad(?: de)?|live in|vivo en|service|serve|cover|what about|how about) ([a-z][a-z.'-]{0,30}(?: [a-z][a-z.'-]{0,30}){0,2})/g;
const WHOLE =
  /^\W*(?:(?:it's|its|in|at|we're|we are|the|party|is|city|near|en|es|somos de|estamos en|i live in|vivo en)[ :]+){0,4}([a-z][a-z.'-]{0,30}(?: [a-z][a-z.'-]{0,30}){0,3})\W*$/;

/** "Fresno?" */
const ONLY_ASKED = /^\W*([a-z][a-z.'-]{3,30}(?: [a-z][a-z.'-]{0,30}){0,2}) ?\?+\W*$/;

/** How many codes a city must have to be meant when it is written small. */
const KNOWN_CITY_CODES = 2;
/** Candidates looked at in one message. */
const MOST_CANDIDATES = 24;

function readZip(rest: Rest, expected: boolean): Zip | null {
  for (const match of rest.free.matchAll(ZIP)) {
    const [, code = ''] = match;
    const known = zipDetails(code);
    const named = /\b(?:zip|zip ?code|postal code|codigo postal|cp)(?: is| es|:)? ?$/.test(
      rest.free.slice(0, match.index),
    );
    // Where a word follows at once it is a house number: "39888 Balentine".
    const house = /^ [a-z]/.test(rest.free.slice(match.index + match[0].length));
    const last = match.index + match[0].length === rest.free.trimEnd().length;
    const meant = last && BEFORE_LAST.test(rest.free.slice(0, match.index));
    if (known === null && !named && !meant && (!expected || house)) continue;
    const place = { postalCode: match[0], from: match.index, to: match.index + match[0].length };
    return known === null ? place : { ...place, state: known.state };
  }
  return null;
}

function stateOf(written: string): string | null {
  const named = STATE_NAMES.get(written);
  if (named !== undefined) return named;
  const letters = written.toUpperCase();
  return isUsState(letters) ? letters : null;
}

/** The words at the end that name a city of that state, as many as make one: "party in san jose" → "San Jose". */
function cityAtEnd(words: string, state: string): { city: string; length: number } | null {
  const parts = words.split(' ');
  for (let first = 0; first < parts.length; first += 1) {
    const name = parts.slice(first).join(' ');
    const city = citiesNamed(CITY_NICKNAMES.get(name) ?? name).find((known) => known.state === state);
    if (city !== undefined) return { city: city.city, length: name.length };
  }
  return null;
}

/** Two letters that are a word as well are a state only behind a comma or in capitals. */
const WORDS_LIKE_STATES = /^(?:in|or|me|hi|ok|la|pa|de|id|oh|co|al|ma)$/;

function isSureState(written: string, comma: string, end: number, reading: Reading): boolean {
  if (comma !== '' || !WORDS_LIKE_STATES.test(written)) return true;
  return /^[A-Z]/.test(reading.evidence(end - written.length, end).text);
}

/** "Fremont, CA", "fremont ca", "San Jose California". */
function readCityAndState(rest: Rest, reading: Reading): City | null {
  for (const match of rest.free.matchAll(BEFORE_STATE).take(MOST_CANDIDATES)) {
    const { words = '', state: written = '', comma = '' } = match.groups ?? {};
    const state = stateOf(written);
    const to = match.index + match[0].length;
    const found = state !== null && isSureState(written, comma, to, reading) ? cityAtEnd(words, state) : null;
    if (state !== null && found !== null) {
      return { city: found.city, state, from: match.index + words.length - found.length, to };
    }
  }
  return null;
}

interface Candidate {
  readonly words: string;
  readonly from: number;
}

/** Whether these words mean the city: asked for, written with a capital, or well known and no ordinary word. */
function isMeant(name: string, written: string, codes: number, reading: Reading, expected: boolean): boolean {
  if (name === 'la') return written === 'LA';
  const capital = /^[A-Z]/.test(written) && reading.text !== reading.text.toUpperCase();
  if (ORDINARY_WORDS.has(name)) return capital;
  return expected || capital || codes >= KNOWN_CITY_CODES;
}

/** The longest beginning of the words that is a city somewhere, and its state when there is only one. */
function cityAtStart({ words, from }: Candidate, reading: Reading, expected: boolean): City | null {
  const parts = words.split(' ');
  for (let size = parts.length; size > 0; size -= 1) {
    const name = parts
      .slice(0, size)
      .join(' ')
      .replace(/[.']+$/, '');
    const to = from + name.length;
    const known = citiesNamed(CITY_NICKNAMES.get(name) ?? name);
    const codes = known.reduce((sum, city) => sum + city.codes, 0);
    const [first] = known;
    if (first !== undefined && isMeant(name, reading.evidence(from, to).text, codes, reading, expected)) {
      return { city: first.city, from, to, ...(known.length === 1 ? { state: first.state } : {}) };
    }
  }
  return null;
}

/** "Not Fremont, Hayward": the second town takes the place of the first. */
const NOT_BUT =
  /\b(?:not|no)(?: in| en| es)? ([a-z][a-z.' -]{1,29}),? (?:but |it'?s |sino |es )?(?:in |en )?([a-z][a-z.'-]{0,30}(?: [a-z][a-z.'-]{0,30}){0,2})/;

/** The words behind a town that is refused. */
function behindRefused(rest: Rest): Candidate[] {
  const match = NOT_BUT.exec(rest.free);
  const [whole = '', refused = '', meant = ''] = match ?? [];
  if (match === null || citiesNamed(refused.trim()).length === 0) return [];
  return [{ words: meant, from: match.index + whole.length - meant.length }];
}

const BEHIND_STREET = /^[,. ]{1,3}([a-z][a-z.'-]{0,30}(?: [a-z][a-z.'-]{0,30}){0,2})/;

/** The words right behind a street, which name its city. */
function behindStreet(rest: Rest, street: Street | null): Candidate[] {
  const words = street === null ? undefined : BEHIND_STREET.exec(rest.free.slice(street.to))?.[1];
  return street === null || words === undefined ? [] : [{ words, from: rest.free.indexOf(words, street.to) }];
}

const BEFORE_ZIP = /([a-z][a-z.'-]{0,30}(?: [a-z][a-z.'-]{0,30}){0,2}),? ?$/;

/** "1500 El Camino Real, San Jose 95125": the longest end of the words before a ZIP code that is a town of its state. */
function cityBeforeZip(rest: Rest, zip: Zip | null): City | null {
  const words = zip === null ? undefined : BEFORE_ZIP.exec(rest.free.slice(0, zip.from))?.[1];
  if (zip?.state === undefined || words === undefined) return null;
  const found = cityAtEnd(words, zip.state);
  if (found === null) return null;
  const from = rest.free.lastIndexOf(words, zip.from) + words.length - found.length;
  return { city: found.city, state: zip.state, from, to: from + found.length };
}

function readCity(rest: Rest, reading: Reading, expected: boolean, { street, zip }: Omit<Parts, 'city'>): City | null {
  const whole = expected ? WHOLE.exec(rest.free) : ONLY_ASKED.exec(rest.free);
  const candidates = rest.free
    .matchAll(AFTER_PREPOSITION)
    .take(MOST_CANDIDATES)
    .map((match): Candidate => ({
      words: match[1] ?? '',
      from: match.index + match[0].length - (match[1] ?? '').length,
    }))
    .toArray();
  if (whole !== null) candidates.unshift({ words: whole[1] ?? '', from: rest.free.indexOf(whole[1] ?? '') });
  for (const candidate of [...behindStreet(rest, street), ...behindRefused(rest), ...candidates]) {
    const city = cityAtStart(candidate, reading, expected);
    // "To surprise him … 95678": Surprise is a town of Arizona.
    const elsewhere = city?.state !== undefined && zip?.state !== undefined && city.state !== zip.state;
    if (city !== null && !elsewhere) return city;
  }
  return null;
}

/** Reads the place and takes its words away. */
export function readPlace(
  rest: Rest,
  reading: Reading,
  { expected, street: known }: { readonly expected: boolean; readonly street: Street | null },
): FoundPlace | undefined {
  const pieces: Piece[] = known === null ? [] : [known];
  const keep = <Found extends Piece>(piece: Found | null): Found | null => {
    if (piece !== null) {
      pieces.push(piece);
      take(rest, piece.from, piece.to);
    }
    return piece;
  };
  const renamed = known === null ? keep(readStreetName(rest, reading)) : null;
  const zip = keep(readZip(rest, expected));
  // A number before it counts what was said before it, and not what stands here: "for 12, 94538".
  if (zip !== null) rest.free = `${rest.free.slice(0, zip.from)},${rest.free.slice(zip.from + 1)}`;
  const city =
    keep(readCityAndState(rest, reading)) ??
    keep(cityBeforeZip(rest, zip)) ??
    keep(readCity(rest, reading, expected, { street: known, zip }));
  const street = known ?? keep(streetBeside(rest, reading, pieces, expected));
  const place = foundPlace(reading, pieces, { street, city, zip });
  return place === undefined || renamed === null ? place : { ...place, streetName: renamed.streetName };
}

interface Parts {
  readonly street: Street | null;
  readonly city: City | null;
  readonly zip: Zip | null;
}

function foundPlace(reading: Reading, pieces: readonly Piece[], { street, city, zip }: Parts): FoundPlace | undefined {
  if (pieces.length === 0) return undefined;
  const state = city?.state ?? zip?.state;
  const evidence = reading.evidence(
    Math.min(...pieces.map(({ from }) => from)),
    Math.max(...pieces.map(({ to }) => to)),
  );
  return {
    ...(street === null ? {} : { street: street.street }),
    ...(city === null ? {} : { city: city.city }),
    ...(state === undefined ? {} : { state }),
    ...(zip === null ? {} : { postalCode: zip.postalCode }),
    ...evidence,
  };
}
