/** Guests who are part of those counted already: "3 of the 12 are kids", "two of the kids are under 5", "half of them kids". */
import { ADULTS, CHILDREN, TODDLERS } from './party-lexicon.ts';
import { groupOfAge } from './read-ages.ts';
import type { PartyLimits } from './understanding.ts';

export type Group = 'adults' | 'children' | 'toddlers';

export interface Part {
  readonly from: number;
  readonly to: number;
  readonly group: Group;
  /** Of whom: of the children, or of everybody. */
  readonly of: 'children' | 'everybody';
  readonly count: number;
  /** Everybody, where the same words say how many that is. */
  readonly total?: number;
}

const WHO = String.raw`(?:(?:actually|really|only|just|little|small|solo) ){0,2}(?:an? |un |una )?(?:(?<toddlers>${TODDLERS})|(?<children>${CHILDREN}|kid|child)(?: (?:who are |that are )?(?:under|younger than|below|menor(?:es)? de) (?<childUnder>\d{1,2}))?|(?<adults>${ADULTS})|(?:under|younger than|below|menor(?:es)? de|tienen menos de) (?<under>\d{1,2})\b|(?<age>\d{1,2})\b(?: ?(?:years?(?: old)?|yrs?(?: old)?|yo|anos)\b)?(?! ?(?:[ap]m|:|people|vegetarian)))`;
const ARE = '(?:is|are|will be|being|would be|es|son|seran|tienen?)';
const THOSE = '(?:the|our|my|those|these|los|las|mis|nuestros|esos)';
const OF_THE = new RegExp(
  String.raw`(?<![\d$:.,-])(?<low>\d{1,3}) (?:out )?(?:of|de) ${THOSE} (?:(?<total>\d{1,3})|(?<kids>${CHILDREN})|(?:\d{1,3} )?(?:guests|people|group|party|adults|invitados|personas|adultos))(?: (?:guests|people|invitados|personas))? ${ARE} ${WHO}`,
  'g',
);
const OF_KIDS = new RegExp(
  String.raw`(?<![\d$:.,-])(?:(?<low>\d{1,3})|(?<every>all(?: of)?)) (?:the |our |my |los |mis )?(?<kids>${CHILDREN}) ${ARE} (?=(?:(?:actually|really|only|just|all) ){0,2}(?:under|younger|below|menor|\d|tod|bab|infant))${WHO}(?! ?(?:,|and|y|&) ?\d)`,
  'g',
);
const TOTAL_FIRST = new RegExp(
  String.raw`\b(?:of|de) ${THOSE} (?<total>\d{1,3})(?: (?:guests|people|invitados|personas))?,? (?<low>\d{1,3}) ${ARE} ${WHO}`,
  'g',
);

function groupIn(groups: Record<string, string | undefined>, limits: PartyLimits): Group {
  const { toddlers, children, childUnder, under, age } = groups;
  if (childUnder !== undefined) return Number(childUnder) <= limits.childFromAge ? 'toddlers' : 'children';
  if (toddlers !== undefined) return 'toddlers';
  if (children !== undefined) return 'children';
  if (under !== undefined) return Number(under) <= limits.childFromAge ? 'toddlers' : 'children';
  return age === undefined ? 'adults' : groupOfAge(Number(age), limits);
}

/** "All the kids": more than there can be. */
const EVERY_ONE = 1_000;

/** Every part of a message, in order. */
export function partsIn(line: string, limits: PartyLimits): Part[] {
  return [OF_THE, OF_KIDS, TOTAL_FIRST].flatMap((pattern) =>
    line
      .matchAll(pattern)
      .toArray()
      .map((match): Part => {
        const { low = '', total, kids, every, ...who } = match.groups ?? {};
        return {
          from: match.index,
          to: match.index + match[0].length,
          group: groupIn(who, limits),
          of: kids === undefined ? 'everybody' : 'children',
          count: every === undefined ? Number(low) : EVERY_ONE,
          ...(total === undefined ? {} : { total: Number(total) }),
        };
      }),
  );
}

const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^(?:half|la mitad)$/, 1 / 2],
  [/^(?:an? |1 |un )(?:third|3rd|tercio)$/, 1 / 3],
  [/^(?:an? |1 |un )(?:quarter|fourth|4th|cuarto)$/, 1 / 4],
];
const SHARE = new RegExp(
  String.raw`\b(?<share>half|la mitad|(?:an?|1|un) (?:third|3rd|tercio|quarter|fourth|4th|cuarto))(?: (?:of|de) (?:them|us|those|which|whom|ellos))?(?: (?:are|will be|being|son|seran))? (?:little )?(?:(?<children>${CHILDREN})|(?<toddlers>${TODDLERS}))\b`,
);

/** "Half of them kids": how many of `total` that is. */
export function shareIn(line: string, total: number): Part | null {
  const match = SHARE.exec(line);
  const portion = SHARES.find(([pattern]) => pattern.test(match?.groups?.['share'] ?? ''))?.[1];
  if (match === null || portion === undefined) return null;
  return {
    from: match.index,
    to: match.index + match[0].length,
    group: match.groups?.['toddlers'] === undefined ? 'children' : 'toddlers',
    of: 'everybody',
    count: Math.round(total * portion),
    total,
  };
}

/** "Half of them are kids", of guests who were counted before: who they are, and where it says so. */
export function halfIn(line: string): (Pick<Part, 'from' | 'to'> & { readonly half: 'children' | 'toddlers' }) | null {
  const match = SHARE.exec(line);
  if (match === null || !/^(?:half|la mitad)$/.test(match.groups?.['share'] ?? '')) return null;
  const half = match.groups?.['toddlers'] === undefined ? 'children' : 'toddlers';
  return { from: match.index, to: match.index + match[0].length, half };
}

const REST_OF =
  /\b(?:the )?rest (?:of (?:them|us) )?(?:(?:are|is|being|will be) )?(?:all )?(?<who>adults|grown ?-?ups|kids|children)\b/;
const REST_ES = /\b(?:el resto|los demas|las demas) (?:(?:son|seran) )?(?<who>adultos|mayores|ninos|menores)\b/;

/** Who everybody else is, where the host says so. */
export function restOf(line: string): 'adults' | 'children' | null {
  const who = (REST_OF.exec(line) ?? REST_ES.exec(line))?.groups?.['who'];
  if (who === undefined) return null;
  return /^(?:kids|children|ninos|menores)$/.test(who) ? 'children' : 'adults';
}
