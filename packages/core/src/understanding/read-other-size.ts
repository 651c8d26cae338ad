/** A second size of the party that the price is asked for in the same breath. */
import { CHILDREN, TODDLERS } from './party-lexicon.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { FoundParty, Slots } from './understanding.ts';

const WHO = 'adults?|people|guests?|of us|persons|adultos?|personas|invitados';
const COUNTED_BEFORE =
  /\b\d{1,3} (?:adults?|people|guests?|of us|adultos?|personas|invitados)\b|\b(?:for|para) \d{1,3}\b/;
const OTHER_SIZE = new RegExp(
  String.raw`\b(?:and|or|vs\.?|versus|y|o)\b[^.!\d¦]{0,36}?\b(?:for|would|with|be|if we (?:are|were)|para|serian?|con)\b ?(?:about |only )?(?<size>\d{1,3})\b(?: (?:${WHO}))?(?=(?: (?:cost|be|run|instead))?\W*$)`,
);

const YOUNG = String.raw`(?:,? (?:and|y|plus|with|con|\+|&) \d{1,2} (?:${CHILDREN}|${TODDLERS}))*`;
const DISHES = String.raw`(?:,? (?:and|y|with|con) ¦+)*`;
const side = (name: string) =>
  String.raw`(?<${name}>(?<![\d$:/.,-])(?<${name}Count>\d{1,3})\b(?! ?(?:[ap]\.?m\b|[:%/]|years?|yo\b|miles?|hours?|horas|dollars|${CHILDREN}|${TODDLERS}))(?: (?<${name}Who>${WHO}))?${YOUNG})${DISHES}`;
const AGAINST = String.raw`vs\.?|versus|compared (?:to|with)|against|as opposed to|contra|frente a|comparado con`;
const comparison = (joint: string) =>
  new RegExp(
    String.raw`${side('one')},? (?:${joint}) (?:if we (?:are|were) |just |only |maybe |for |para |with |con )*${side('other')}`,
  );
/** "For 10 and for 15". */
const EACH_FOR = String.raw`(?:and|or|y|o)(?: another| one| also| then| otro| otra| uno)*(?= (?:for|para) \d)`;
const PLAIN = comparison(`${AGAINST}|${EACH_FOR}`);
/** "Compare 10 and 15": without that word they are added up. */
const COMPARES = /\b(?:compar(?:e|ing|ison|ar|a|ame|acion|eme)|differences?|diferencias?)\b/;
const TOGETHER = comparison(`${AGAINST}|and|to|with|or|y|con|o`);

export interface Sizes {
  readonly otherSize?: NonNullable<Slots['otherSize']>;
  /** The first of two that are compared. */
  readonly party?: FoundParty;
}

interface Side {
  readonly count: number;
  readonly adults: boolean;
  readonly children?: number;
  readonly toddlers?: number;
}

function countOfKind(text: string, kind: string): number | undefined {
  const match = new RegExp(String.raw`(\d{1,2}) (?:${kind})\b`).exec(text);
  return match === null ? undefined : Number(match[1]);
}

function readSide(groups: Record<string, string | undefined>, name: 'one' | 'other'): Side {
  const text = groups[name] ?? '';
  const [children, toddlers] = [countOfKind(text, CHILDREN), countOfKind(text, TODDLERS)];
  const who = [groups['oneWho'], groups['otherWho']].find((each) => each !== undefined) ?? '';
  const young = children !== undefined || toddlers !== undefined;
  return {
    count: Number(groups[`${name}Count`]),
    adults: young || (groups[`${name}Who`] ?? who).startsWith('adult'),
    ...(children === undefined ? {} : { children }),
    ...(toddlers === undefined ? {} : { toddlers }),
  };
}

/** Two parties set against each other: the first is the one that is talked of, the second is priced beside it. */
function readComparison(rest: Rest, reading: Reading): Sizes | null {
  const match = (COMPARES.test(rest.free) ? TOGETHER : PLAIN).exec(rest.free);
  if (match?.groups === undefined) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  const [one, other] = [readSide(match.groups, 'one'), readSide(match.groups, 'other')];
  if (one.count < 1 || other.count < 1) return null;
  take(rest, from, to);
  const evidence = reading.evidence(from, to);
  const { count, adults, ...young } = one;
  const { count: value, adults: _adults, ...otherYoung } = other;
  return {
    party: { ...(adults ? { adults: count } : { total: count }), ...young, ...evidence },
    otherSize: { value, ...otherYoung, ...evidence },
  };
}

/** A second size at the end of a message that asks for the price of a first; its words are no guests of the first. */
export function readSizes(rest: Rest, reading: Reading): Sizes {
  const compared = readComparison(rest, reading);
  if (compared !== null) return compared;
  const match = OTHER_SIZE.exec(rest.free);
  const size = Number(match?.groups?.['size'] ?? 0);
  if (match === null || size < 1 || !COUNTED_BEFORE.test(rest.free.slice(0, match.index))) return {};
  const [from, to] = [match.index, match.index + match[0].length];
  take(rest, from, to);
  return { otherSize: { value: size, ...reading.evidence(from, to) } };
}
