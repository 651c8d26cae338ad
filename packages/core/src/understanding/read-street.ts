/** House number and street, in the ways people write them. */
import { STREET_KINDS } from './place-lexicon.ts';
import { take, type Reading, type Rest } from './reading.ts';

export interface Piece {
  readonly from: number;
  readonly to: number;
}

export type Street = Piece & { readonly street: string };

const STREET = new RegExp(
  String.raw`(?<![\d$:/.¦-])\d{1,6}(?:-?[a-d])?(?! \d+ )(?: (?:[nsew]|north|south|east|west|ne|nw|se|sw)\.?)?(?: (?!and\b|in\b|near\b|from\b|with\b|people\b|guests\b|adults\b|kids\b|at\b|on\b|for\b|[ap]\.?m\b|\d{1,2}(?::\d\d)?[ap]\.?m?\b)[a-z0-9.'-]{1,20}){1,4}? (?:${STREET_KINDS})\b\.?(?:,? (?:apt|apartment|unit|suite|ste|#) ?#?[a-z0-9-]{1,6}\b)?(?! (?:anniversary|floor))`,
);
const SPANISH_STREET = /\b(?:calle|avenida|av\.?) [a-z0-9.'-]{1,20}(?: [a-z0-9.'-]{1,20}){0,3}? #?\d{1,6}\b/;
/** Said to be the address, or asked for, a street needs no kind: "1000 Broadway, Oakland". */
const LOOSE = String.raw`\d{2,6}(?: (?:[nsew]|north|south|east|west)\.?)?(?: (?!and\b|people\b|guests?\b|adults?\b|kids?\b|of\b|at\b|on\b|for\b|in\b|is\b|please\b|works?\b|noon\b|midnight\b|tomorrow\b|today\b|tonight\b|dollars\b|miles?\b|hours?\b|min\w*\b|days?\b|weeks?\b|months?\b|years?\b|horas?\b|manana\b|hoy\b|[ap]\.?m\b|personas\b|adultos\b)[a-z][a-z'.-]{2,19}){1,3}?(?:,? (?:apt|apartment|unit|suite|ste|#) ?#?[a-z0-9-]{1,6})?(?= ?(?:,|\.|;|$|\n|\d{5}\b))`;
const SAID_STREET = new RegExp(
  String.raw`\b(?:(?:address|venue|place|location)(?: is| will be| should be|:)+(?: at| now)*|direccion(?: es|:)+) (?<street>${LOOSE})`,
);
const ASKED_STREET = new RegExp(String.raw`^\W*(?:(?:it's|its|at|es|en) )*(?<street>${LOOSE})`);

function looseStreet(line: string, asked: boolean): { readonly from: number; readonly to: number } | null {
  const match = SAID_STREET.exec(line) ?? (asked ? ASKED_STREET.exec(line) : null);
  const street = match?.groups?.['street'];
  if (match === null || street === undefined) return null;
  const to = match.index + match[0].length;
  return { from: to - street.length, to };
}

const STREET_NAME = new RegExp(
  String.raw`\b(?:street|road|address)(?: name)?(?: is| should be|'s|:) (?:called )?(?<name>(?:[a-z][a-z0-9.'-]{0,19} ){1,3}(?:${STREET_KINDS}))\b(?:,? (?:not|no|instead of|and not) [a-z0-9 .'-]{1,40})?`,
);

/** "The street is Ash Ave, not Ash St": the name alone, of a house number that was told before. */
export function readStreetName(rest: Rest, reading: Reading): (Piece & { readonly streetName: string }) | null {
  const match = STREET_NAME.exec(rest.free);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  const from = match.index + match[0].indexOf(name);
  take(rest, match.index, match.index + match[0].length);
  return { streetName: reading.evidence(from, from + name.length).text, from, to: from + name.length };
}

/** "Apt 4B, 1600 Broadway": the flat said first belongs to the street behind it. */
const FLAT_BEFORE = /\b(?:apt|apartment|unit|suite|ste|#) ?#?[a-z0-9-]{1,6}[, ]{1,3}$/;

function withFlat({ from, to }: Piece, rest: Rest, reading: Reading): Street {
  const street = reading.evidence(from, to).text.replace(/[.,]$/, '');
  const flat = FLAT_BEFORE.exec(rest.free.slice(0, from));
  take(rest, flat?.index ?? from, to);
  if (flat === null) return { street, from, to };
  const said = reading.evidence(flat.index, flat.index + flat[0].length).text.replace(/[, ]+$/, '');
  return { street: `${street} ${said}`, from: flat.index, to };
}

/** House number and street. Read before hours are, for "at 1 Main St" is no time of day. `asked`: an address was asked for. */
export function readStreet(rest: Rest, reading: Reading, asked = false): Street | null {
  const match = STREET.exec(rest.free) ?? SPANISH_STREET.exec(rest.free);
  const place =
    match === null ? looseStreet(rest.free, asked) : { from: match.index, to: match.index + match[0].length };
  if (place === null) return null;
  return withFlat(place, rest, reading);
}

/** Words that no street is called: what stands behind its number then counts something else. */
const NO_STREET =
  /\b(?:and|in|near|from|with|at|on|for|to|of|is|are|we|us|people|guests?|adults?|kids?|children|toddlers?|persons?|friends|folks|years?|hours?|days?|weeks?|miles?|minutes?|dollars|portions?|orders?|personas|adultos?|ninos?|invitados|en|con|para|de|somos|y|[ap]\.?m|percent|tips?|then|works?|fine|better|best|good|great|ok(?:ay)?|please|instead|couples?|famil(?:y|ies)|parejas?|more|fewer|less|extra|cancel\w*|can|can'?t|will|would|should|could|have|has|not|no|yes|yeah|maybe|now|later|earlier|o'?clock|total|only|each|seems?|sounds?|secs?|seconds?|mins?|moments?|time|dogs?|cats?|pets?|cars?|floors?|flights?|stairs|either|or|mejor|mas|menos|entonces|bien|gracias|thanks?)\b/;
const LOOSE_STREET = /(?<![\d$:/.¦-])\d{1,6}[a-d]?(?: [a-z0-9.'-]{1,20}){1,4}(?=[, ]*$)/;

/** "1500 Capitol Mall, Sacramento": a number and a name right before the town or the ZIP code, whatever kind of street. */
function readLooseStreet(rest: Rest, reading: Reading, before: number): Street | null {
  const match = LOOSE_STREET.exec(rest.free.slice(0, before));
  if (match === null || NO_STREET.test(match[0])) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  const written = reading.evidence(from, to).text;
  // Streets of one figure are written as streets are: "5 Ralmar".
  if (/^\d [^\p{Lu}]/u.test(written)) return null;
  return withFlat({ from, to }, rest, reading);
}

/** A street of a kind we do not know, beside the town or the ZIP code, or alone where the place was asked for. */
export function streetBeside(rest: Rest, reading: Reading, beside: readonly Piece[], expected: boolean): Street | null {
  if (beside.length > 0) return readLooseStreet(rest, reading, Math.min(...beside.map(({ from }) => from)));
  const alone =
    expected &&
    /^\W*(?:(?:it's|its|it is|at|the|my|our|address|is|we|live|we're|party|will|be|en|es|la|direccion|ok|sure|yes|si)[ ,:]+)*\d/.test(
      rest.free,
    );
  return alone ? readLooseStreet(rest, reading, rest.free.length) : null;
}
