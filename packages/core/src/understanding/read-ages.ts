/** Ages beside the children they belong to: "two boys 7 and 4", "a 5 year old", "niños de 7 y 4 años". */
import { stayAway, type Mention } from './party-mention.ts';
import type { PartyLimits } from './understanding.ts';

/** Nobody older is written down by age. */
const OLDEST = 20;

const LIST = String.raw`\d{1,2}(?: ?(?:yo|y\/o|yrs?|years?(?: olds?)?|anos)\b)?(?:(?:, ?and |, ?| and | & | y | e |\/| or | (?=\d{1,2}(?: \d{1,2})*(?:,|$)|\d{1,2} \d)|(?<=\b(?:ages?|aged|edades)(?: \d{1,2}){1,8}) )\d{1,2}\b(?! ?(?:adults?|people|guests?|kids?|ninos?|adultos?|parents?|padres|moms?|dads?|grown|men\b|women|toddlers?|bab(?:y|ies)|bebes?|teens?|teenagers?|seniors?|couples?|boys?|girls?|is\b|are\b|of\b|tiene\b|es\b|[ap]m|:))){0,11}`;
const AFTER_CHILDREN = new RegExp(
  String.raw`^(?<lead>[ ,(:-]{0,3}(?:who are |they are |they're |are |is |of )?(?<marker>(?:all )?(?:ages?|aged|turning)|de edad(?:es)?|edades|edad|de)?:? {0,2})(?<ages>${LIST})(?<unit>[- ]?(?:years?|yrs?|anos|yo\b|y\/o)(?:[- ]olds?)?)?(?! ?(?:[ap]\.?m|:\d|\/\d|st\b|nd\b|rd\b|th\b|adults?|people|guests?|personas|kids?|adultos?|de [a-z]|(?:to|-|a|and) ?\d{1,2} ?(?:years|yrs|anos)?\W*$|(?:to|-) ?\d))`,
);
const ALONE =
  /(?<![\d$])(?:(?<times>[1-9]|[1-9]\d(?= \d{1,2}[- ]?(?:years?|yrs?)[- ]?olds\b(?!'))) (?=\d{1,2}[- ]?(?:years?|yrs?|yo)\b))?(?<ages>\d{1,2}(?:(?:, ?and |, ?| and | & | y )\d{1,2}){0,7})(?:[- ]?(?:years?|yrs?)[- ]?olds?\b|[- ]?yo\b|[- ]?y\/o\b|[- ]?yr\b| anitos?\b)(?! (?:birthday|anniversary|whisk|wine))/g;
const SAID =
  /\b(?:ages? |aged |youngest is |oldest is |1 of (?:them|us|the kids|the children) (?:is|will be) (?:only |just )?|\b1 is (?:only |just )?|(?:son|daughter|kid|child|boy|girl|hijo|hija|nino|nina|nephew|niece|baby|toddler|he|she|1|another|other|oldest|youngest),? (?:(?:who|that|que) )?(?:just )?(?:is|'s|turned|tiene|de) (?:only |just |solo )?|(?:boys|girls|kids|sons|daughters|children|twins|hijos|hijas|ninos|ninas) (?:are|tienen) |la menor tiene |el menor tiene |(?:kids|children|boys|girls|ninos|hijos) (?=\d{1,2}(?:(?:, ?\d{1,2})*,? ?(?:and|y|&)|(?:, ?\d{1,2}){0,6},) ?\d{1,2}\b(?! ?(?:adult|people|grown|guest|toddler|bab|kid|mas|[ap]m|:))))(?<ages>\d{1,2}(?:(?:, ?and |, ?| and | & | y | (?=\d{1,2}(?! ?(?:[a-z]|:)))|(?<=age \d|ages \d) )\d{1,2}){0,7})\b(?! ?(?:[ap]m|:|\+|to \d|- ?\d|and up|and over|and under|or (?:under|older|younger)|th\b|turning))/g;

export interface AgedSpan {
  readonly from: number;
  readonly to: number;
  readonly ages: readonly number[];
  /** Said of one who comes on top of those counted so far. */
  readonly added?: boolean;
  /** Said of some of those counted so far: "one is 12", "3 of them are 4". */
  readonly within?: boolean;
  /** They were counted before and do not come: "the 13 year old isn't coming". */
  readonly leaves?: boolean;
}

function agesOf(list: string): number[] {
  return (list.match(/\d+/g) ?? []).map(Number).filter((age) => age <= OLDEST);
}

/** A word for ages, or one age for all: "3 kids are 4". */
function saysAges({ lead = '', marker, unit }: Record<string, string | undefined>, ages: readonly number[]): boolean {
  return marker !== undefined || unit !== undefined || (ages.length === 1 && /\bare\b/.test(lead));
}

/** "(two are 3, one is 5, and three are 8)". */
const SHARED_OUT =
  /^[ ,(:-]{0,3}(?<list>\d{1,2}(?: of them)? (?:is|are|es|son|tienen?) \d{1,2}(?: years? old| anos)?(?:(?:, ?and |, ?| and | & | y )\d{1,2}(?: of them)? (?:is|are|es|son|tienen?) \d{1,2}(?: years? old| anos)?){1,7})\)?/;

/** Every one of them by age; null where they are more or fewer than were counted. */
function sharedOut(line: string, { to, count }: Mention): AgedSpan | null {
  const match = SHARED_OUT.exec(line.slice(to, to + 120));
  const pairs = match?.groups?.['list']?.matchAll(/(\d{1,2})(?: of them)? \D+ (\d{1,2})/g).toArray() ?? [];
  const ages = pairs.flatMap(([, many, age]) => Array.from({ length: Number(many) }, () => Number(age)));
  return match === null || ages.length !== count ? null : { from: to, to: to + match[0].length, ages };
}

/** Ages right behind a number of children; without a word for ages only when there are as many as children. */
export function agesBehind(line: string, mention: Mention): AgedSpan | null {
  const shared = sharedOut(line, mention);
  if (shared !== null) return shared;
  const match = AFTER_CHILDREN.exec(line.slice(mention.to, mention.to + 80));
  const { ages: listed = '' } = match?.groups ?? {};
  const ages = agesOf(listed);
  if (match === null || ages.length === 0) return null;
  if (ages.length > mention.count) return firstAges(match[0], listed, mention);
  if (!saysAges(match.groups ?? {}, ages) && ages.length !== mention.count) return null;
  return { from: mention.to, to: mention.to + match[0].length, ages };
}

/** "2 kids 4 and 5, and one 9 year old": as many ages as children, and then somebody else. */
function firstAges(words: string, listed: string, { to, count }: Mention): AgedSpan | null {
  const own = count < 1 ? undefined : new RegExp(String.raw`^(?:\d+\D+){${count - 1}}\d+`).exec(listed)?.[0];
  return own === undefined ? null : { from: to, to: to + words.indexOf(listed) + own.length, ages: agesOf(own) };
}

/** "and a 14 year old", "plus my 14-year-old": one more guest, whatever their age. */
const ONE_MORE = /(?:\b(?:and|plus|with|y|con)|[+&,]) (?:(?:a|an|my|our|1|un|una|mi|nuestr[oa]) )?$/;

/** "3 of them are 10": so many of everybody. */
const SOME_AGED =
  /(?:\b(?<count>\d{1,2}) of (?:them|us|ellos)|\((?<few>\d{1,2})(?: of (?:them|whom))?) (?:are|is|tienen) (?:all )?(?<age>\d{1,2})\b(?! ?(?:[ap]m|:|\+|adults|people|guests|to \d|-\d|and (?:under|over|up)))/g;
/** "Kids 3 months and 7": the first has not lived a year. */
const MONTHS_OLD =
  /\b(?:kids|children|boys|girls|sons|daughters|ninos|ninas|hijos|ages?|aged)(?: are| aged| ages| de)?:? \d{1,2} ?(?:months?|mos?|meses)(?: old)?(?:(?:, ?and |, ?| and | & | y )(?<age>\d{1,2}))?\b(?! ?(?:[ap]m|:|months?|st\b|nd\b|rd\b|th\b))/g;

function monthsOld(line: string): AgedSpan[] {
  return line
    .matchAll(MONTHS_OLD)
    .toArray()
    .map((match) => {
      const age = match.groups?.['age'];
      const ages = [0, ...(age === undefined ? [] : [Number(age)])].filter((each) => each <= OLDEST);
      return { from: match.index, to: match.index + match[0].length, ages };
    });
}

/** "An 18 month old", "two 6-month-olds": babies, however many. */
const MONTH_OLD =
  /(?:\b(?<times>\d{1,2}) |\b(?:an?|my|our|the|un|una|mi) )?(?<![\d-])\d{1,2}[- ]?(?:months?|mos?|meses)[- ](?:olds?\b|de edad\b)/g;

function babies(line: string): AgedSpan[] {
  return line
    .matchAll(MONTH_OLD)
    .toArray()
    .map((match) => {
      const ages = Array.from({ length: Number(match.groups?.['times'] ?? 1) }, () => 0);
      return { from: match.index, to: match.index + match[0].length, ages };
    });
}

function someAged(line: string): AgedSpan[] {
  return line
    .matchAll(SOME_AGED)
    .toArray()
    .map((match) => {
      const { count, few, age } = match.groups ?? {};
      const ages = Array.from({ length: Number(count ?? few) }, () => Number(age)).filter((each) => each <= OLDEST);
      return { from: match.index, to: match.index + match[0].length, ages, within: true };
    });
}

/** "A 14 year old and …" begins the list of those who come. */
const FIRST = /(?:^\W*|\bfor |[:.?!] )(?:a|an|my|our|1|un|una|mi) $/;
const JOINED = /^ ?(?:,|and\b|plus\b|\+|&|y\b|con\b|with\b)/;
/** "One is a 4 year old", "a 4 year old among them". */
const ONE_OF_THEM = /\b1(?: of (?:them|us)| de ellos)? (?:is|being|es|tiene)\b[^.!?]{0,12}$/;
const AMONG_THEM = /^ (?:among (?:them|us)|included|entre ellos|incluid[oa])\b/;

/** Ages that stand by themselves, none of them twice. */
export function agesAlone(line: string): AgedSpan[] {
  const kept: AgedSpan[] = [];
  for (const each of [...someAged(line), ...monthsOld(line), ...babies(line), ...saidAges(line)])
    if (!kept.some(({ from, to }) => each.from < to && from < each.to)) kept.push(each);
  return kept;
}

function saidAges(line: string): AgedSpan[] {
  return [SAID, ALONE].flatMap((pattern) =>
    line
      .matchAll(pattern)
      .toArray()
      .flatMap((match) => {
        const { ages: list = '', times = '1' } = match.groups ?? {};
        const named = agesOf(list);
        const ages = named.length === 1 ? Array.from({ length: Number(times) }, () => named[0] ?? 0) : named;
        const [from, to] = [match.index, match.index + match[0].length];
        const before = line.slice(0, from);
        const added =
          named.length === 1 && (ONE_MORE.test(before) || (FIRST.test(before) && JOINED.test(line.slice(to))));
        const within = ONE_OF_THEM.test(match[0]) || ONE_OF_THEM.test(before) || AMONG_THEM.test(line.slice(to));
        const leaves = stayAway(before.slice(-28), line.slice(to, to + 24));
        return ages.length === 0 ? [] : [{ from, to, ages, added, within, leaves }];
      }),
  );
}

export type AgeGroup = 'adults' | 'children' | 'toddlers';

/** By the ages the business draws its lines at. */
export function groupOfAge(age: number, limits: PartyLimits): AgeGroup {
  if (age >= limits.adultFromAge) return 'adults';
  return age >= limits.childFromAge ? 'children' : 'toddlers';
}
