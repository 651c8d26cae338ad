/** Guests some of whom come and some of whom stay away: "drop 2 adults and add 2 kids". Pure. */
import { fold } from '../understanding/index.ts';
import type { Guests } from './dialogue-state.ts';

const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez';
const VALUE: ReadonlyMap<string, number> = new Map(NUMBERS.split('|').map((word, at) => [word, (at % 10) + 1]));
const KINDS = [
  ['adults', /^(?:adult|people|person|guest|grown|adulto|invitado)/],
  ['children', /^(?:kid|child|nin|hij)/],
  ['toddlers', /^(?:toddler|bab|bebe|peque)/],
] as const;
const FEWER =
  'drop|remove|take off|take away|take out|minus|lose|cut|subtract|uninvite|quit[ae]\\w*|quitar|rest[ae]\\w*|menos';
const MORE = 'add|plus|bring|include|agreg\\w+|anad\\w+|sum[ae]\\w*|mas';
const CLAUSE = new RegExp(
  String.raw`\b(?:(?<less>${FEWER})|(?<more>${MORE}))?(?: (?:the|another|of the|los|las|otros?|otras?))? ?(?:\b(?<count>\d{1,3}|an?|una?|${NUMBERS})\b) (?:(?<comparison>more|extra|additional|fewer|less) )?(?<kind>adults?|people|persons?|guests?|grown-?ups?|kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|adultos?|personas?|invitados?|nin[oa]s?|bebes?)\b(?: (?<behind>more|fewer|less|mas|menos))?`,
  'g',
);

function signOf({ less, more, comparison = '', behind = '' }: Record<string, string | undefined>): 1 | -1 | 0 {
  if (less !== undefined || /^(?:fewer|less|menos)$/.test(comparison) || /^(?:fewer|less|menos)$/.test(behind))
    return -1;
  return more !== undefined || comparison !== '' || behind !== '' ? 1 : 0;
}

/** How many more or fewer of each there are; null unless some come and some go. */
export function mixedChange(text: string): Readonly<Pick<Guests, 'adults' | 'children' | 'toddlers'>> | null {
  const changes = { adults: 0, children: 0, toddlers: 0 };
  const signs = new Set<number>();
  for (const { groups = {} } of fold(text).matchAll(CLAUSE)) {
    const sign = signOf(groups);
    const { count = '', kind = '' } = groups;
    const group = KINDS.find(([, words]) => words.test(kind))?.[0] ?? 'adults';
    signs.add(sign);
    changes[group] += sign * (VALUE.get(count) ?? (/^\d/.test(count) ? Number(count) : 1));
  }
  return signs.size === 2 && !signs.has(0) ? changes : null;
}
