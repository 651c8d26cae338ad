/** One place of a message where a number of guests stands, and what the words around it say of it. */
import { secondThought, type SecondCount } from './taken-back.ts';

export type GuestKind = 'adults' | 'children' | 'toddlers' | 'total';

export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: GuestKind;
  readonly count: number;
  /** Of how many groups the same is said: "4 families, each 2 kids". */
  readonly times?: number;
  /** The count is part of a total said beside it: "4 of them kids". */
  readonly within: boolean;
  /** Said of some of those counted: "5 of them are kids". */
  readonly ofThem?: true;
  readonly about: boolean;
  readonly change?: 'more' | 'fewer';
  /** "10-12": of a range the larger number is counted. */
  readonly upper?: true;
  /** A bare number in the place of one said before: "actually 15". */
  readonly restates?: true;
  /** Counted up by who they are: "me, my husband". */
  readonly family?: true;
  /** A list of the family by itself: "my wife and I". */
  readonly familyList?: true;
  /** Whom a family that is counted up invites. */
  readonly invited?: true;
  /** Counted by their age in words alone: teenagers pay as adults. */
  readonly teens?: true;
  /** Youngest and oldest that words like "under 10" leave open, instead of a kind. */
  readonly ageBound?: { readonly side: 'under' | 'over'; readonly age: number };
}

export const UNDER = 'under(?: the age of)?|younger than|below|menores de|menos de';
export const OVER = 'over(?: the age of)?|older than|above|mayores de|mas de';

const THE = '(?: (?:the|our|my|these|los|las|mis|a|a los))?';
const TAKES_OFF = new RegExp(
  String.raw`\b(?:minus|remove|removing|drop|dropping|take off|without|lose|lost|quitar|quita|quite|quiten|sin|ya no (?:vienen|viene|van|va|pueden))(?: off| out)?${THE} ?$`,
);
const PUTS_ON =
  /\b(?:add|adding|added|agregar|agrega|agregue|agreguen|anadir|anade|anada|sumar|suma|sume|aumentar|vienen|llegan|invite[ds]? )(?: another| in| an| a| otr[oa]s| my| our| the| mis| nuestros)?(?: ?¦[¦ ]*(?:and|y|plus|& ?))? ?$/;
const STAYS_AWAY =
  /^ (?:fewer|less|menos|(?:can'?t|cannot|can not) (?:make|come)|(?:won'?t|will not) (?:make|come|be)|cancell?ed|dropped|(?:are|is) not coming|aren'?t coming|isn'?t coming|(?:are |is )?stay(?:s|ing)? (?:at )?home|ya no|no (?:vienen|viene|pueden|puede)|se quedan en casa)\b/;
const COMES_ON_TOP =
  /^ (?:more|extra|(?:are |is |will be |want to |might )?(?:also )?(?:coming|come|joining|join)(?: us)? (?:too|as well|also)\b|tambien (?:vienen|viene|van)\b|(?:vienen|viene|van) tambien\b|mas(?! (?:\d|un|una)\b)|to (?:my|our|the) (?:booking|party|reservation|order|group))\b/;

/** Whether those between these words do not come after all. */
export function stayAway(before: string, after: string): boolean {
  return STAYS_AWAY.test(after) || TAKES_OFF.test(before);
}

function changeOf(before: string, between: string, after: string): 'more' | 'fewer' | undefined {
  if (/\b(?:fewer|less|menos)\b/.test(between) || stayAway(before, after)) return 'fewer';
  if (/\b(?:more|additional|extra|mas)\b/.test(between) || COMES_ON_TOP.test(after)) return 'more';
  // "Vienen 12" counts those who come; only "vienen 3 mas" adds.
  return PUTS_ON.test(before) && !/\b(?:vienen|llegan) ?$/.test(before) ? 'more' : undefined;
}

function flags(line: string, match: RegExpMatchArray, between: string): Pick<Mention, 'within' | 'about' | 'change'> {
  const from = match.index ?? 0;
  const before = line.slice(Math.max(0, from - 28), from);
  const after = line.slice(from + match[0].length, from + match[0].length + 24);
  const within =
    /\b(?:of|are|is|being|de|son|seran)\b/.test(between) ||
    /(?:\b(?:including|incl|includes|counting|with|incluyendo|contando|con)(?: the| los)? ?|[,(-] ?|\b1(?: of (?:them|us)| de ellos)?(?: (?:is|being|will be|es|sera))? )$/.test(
      before,
    );
  const about =
    /\b(?:about|around|roughly|approximately|approx|maybe|like|probably|almost|unas|unos|como|alrededor de|mas o menos|~) ?$/.test(
      before,
    ) ||
    /^ ?(?:or so|ish|mas o menos)\b/.test(after) ||
    /\bor so\b/.test(between);
  const change = changeOf(before, between, after);
  return { within, about, ...(change === undefined ? {} : { change }) };
}

function bound(groups: Record<string, string | undefined>): Pick<Mention, 'ageBound'> {
  const { side, age } = groups;
  if (side === undefined || age === undefined) return {};
  return { ageBound: { side: new RegExp(`^(?:${UNDER})$`).test(side) ? 'under' : 'over', age: Number(age) } };
}

const LOOSELY =
  /\b(?:about|around|approximately|roughly|maybe|up to|unas|unos|como|hasta|alrededor|cerca)\b|\dish\b|\d-ish\b/;

/** A couple is two. */
function headsOf({ adults }: Record<string, string | undefined>): number {
  return adults !== undefined && /^(?:couples?|parejas?)$/.test(adults) ? 2 : 1;
}

function isMoved(line: string, from: number): boolean {
  return /\b(?:from|de) $/.test(line.slice(Math.max(0, from - 6), from));
}

/** "12 kids, no wait 30 total" counts everybody, and no other number of kids. */
function thoughtOver(line: string, match: RegExpMatchArray): SecondCount | null {
  const from = match.index ?? 0;
  const second = secondThought(line, from, from + match[0].length);
  const { children, toddlers } = match.groups ?? {};
  const young = (children ?? toddlers) !== undefined;
  return young && second !== null && /^ (?:in )?total\b/.test(line.slice(second.to)) ? null : second;
}

/** "10 to 12", but not "from 10 to 12", which moves a count. */
function isRange(line: string, from: number, low: number, high: number): boolean {
  return high > low && !isMoved(line, from);
}

/** More than any party we would hear of: who jokes with a million is passed on like any large one. */
const MOST = 999;

/** The number of a match: the higher end of a range, or the host's second thought. */
function countOf(
  line: string,
  match: RegExpMatchArray,
  size: number,
): Pick<Mention, 'count' | 'to' | 'about' | 'upper'> {
  const { low = String(size), high = '0' } = match.groups ?? {};
  const from = match.index ?? 0;
  const second = thoughtOver(line, match);
  const ranges = isRange(line, from, Number(low), Number(high));
  return {
    to: second?.to ?? from + match[0].length,
    count: Math.min(MOST, second?.count ?? Math.max(Number(low), Number(high))),
    about: LOOSELY.test(match[0]) || ranges,
    ...(ranges && second === null ? { upper: true as const } : {}),
  };
}

export function mention(line: string, match: RegExpMatchArray, kind: GuestKind, size = 0): Mention {
  const groups = match.groups ?? {};
  const marks = flags(line, match, groups['between'] ?? '');
  const { to, count, about, upper } = countOf(line, match, size);
  return {
    from: match.index ?? 0,
    to,
    kind,
    count: count * headsOf(groups),
    ...marks,
    ...(/\b(?:of (?:them|us|those)|de ellos)\b/.test(groups['between'] ?? '') ? { ofThem: true as const } : {}),
    about: marks.about || about,
    ...(upper === undefined ? {} : { upper }),
    ...(groups['teens'] === undefined ? {} : { teens: true as const }),
    ...bound(groups),
  };
}

/** Of overlapping ones the first found counts. */
export function withoutOverlaps(all: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const each of all) if (!kept.some(({ from, to }) => each.from < to && from < each.to)) kept.push(each);
  return kept.toSorted((one, other) => one.from - other.from);
}
