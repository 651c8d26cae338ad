/** Which of our stations a question names, and what is left of it without them. Pure. */

/** A station within the reach of whoever asks. */
export interface KnownStation {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly code: string;
  /** By its own clock. */
  readonly today: string;
}

export type Place =
  /** None is named: what the console shows is meant. */
  | { readonly kind: 'shown' }
  /** All in reach as one, whatever the console shows. */
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly stations: readonly KnownStation[] };

export interface Placed {
  readonly place: Place;
  /** The question without the names of places. */
  readonly rest: string;
  /** "in Fremont": the place is said to be one, and is not the name of somebody. */
  readonly saysIn: boolean;
}

const ALL =
  /\b(?:(?:in|at|for|of|across|over) )?(?:all|both) (?:of )?(?:our |the |my )?(?:stations|cities|locations|kitchens)\b|\bcompany[- ]?wide\b/giu;
const EACH =
  /\b(?:(?:in|at|for|of) )?(?:each|every) (?:station|city|location|kitchen)\b|\b(?:by|per) (?:station|city|location|kitchen)\b/giu;
/** "Everything outside Fremont" names no station to look at: the words stay, so that they are not passed over. */
const SHUT_OUT = /\b(?:not|except|excluding|outside|besides|without|but)(?: (?:in|at|for|of|the))*\s*$/iu;
const LETTERS: Readonly<Record<string, string>> = {
  a: '[aáàâä]',
  e: '[eéèêë]',
  i: '[iíìîï]',
  o: '[oóòôö]',
  u: '[uúùûü]',
  n: '[nñ]',
  ' ': '[\\s-]+',
  "'": "[’']?",
};

function patternOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll('’', "'")
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, ' ')
    .trim();
  return Array.from(
    plain,
    (letter) => LETTERS[letter] ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : RegExp.escape(letter)),
  ).join('');
}

function namesOf({ name, city, code }: KnownStation): readonly string[] {
  return [name, city, code].map(patternOf).filter((pattern) => pattern.length > 1);
}

/** The longest first, so that "Fremont North" is not read as Fremont. */
function allNames(stations: readonly KnownStation[]): readonly string[] {
  return [...new Set(stations.flatMap(namesOf))].toSorted((one, other) => other.length - one.length);
}

function inWords(names: readonly string[]): RegExp {
  const before = '(?:\\b(?<in>in|at|from|for|of|near|around|to)\\s+)?(?:the\\s+)?(?:station\\s+(?:of\\s+)?)?';
  const after = "(?:,\\s*[A-Z]{2}\\b)?(?:[’']s\\b)?(?<named>\\s+(?:station|kitchen|branch|location))?";
  return new RegExp(`${before}(?<![\\p{L}\\p{N}@.])(?<name>${names.join('|')})(?![\\p{L}\\p{N}@])${after}`, 'giu');
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[?.!,])/gu, '')
    .trim();
}

/** By name, city or code; several that share a city are all meant. */
export function readPlace(said: string, stations: readonly KnownStation[]): Placed {
  const names = allNames(stations);
  const found: string[] = [];
  let saysIn = false;
  const take = (whole: string, ...match: readonly unknown[]): string => {
    const groups = match.at(-1) as { readonly in?: string; readonly named?: string; readonly name: string };
    const offset = match.at(-3) as number;
    if (SHUT_OUT.test(said.slice(0, offset))) return whole;
    found.push(groups.name);
    saysIn ||= groups.in !== undefined || groups.named !== undefined;
    return ' ';
  };
  const named = names.length === 0 ? said : said.replaceAll(inWords(names), take);
  const rest = tidy(named.replaceAll(ALL, ' ').replaceAll(EACH, ' '));
  if (found.length > 0) return { place: { kind: 'named', stations: meant(stations, found) }, rest, saysIn };
  if (named.search(EACH) >= 0) return { place: { kind: 'named', stations }, rest, saysIn: true };
  return { place: { kind: named.search(ALL) >= 0 ? 'all' : 'shown' }, rest, saysIn: true };
}

function meant(stations: readonly KnownStation[], found: readonly string[]): readonly KnownStation[] {
  const ofName = (said: string): readonly KnownStation[] => {
    const isOne = (name: string) => new RegExp(`^(?:${patternOf(name)})$`, 'iu').test(said);
    const named = stations.filter(({ name, code }) => isOne(name) || isOne(code));
    return named.length > 0 ? named : stations.filter(({ city }) => isOne(city));
  };
  const all = new Set(found.flatMap(ofName));
  return stations.filter((station) => all.has(station));
}
