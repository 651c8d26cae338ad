/** So many groups of the same make: "4 families, each 2 adults and 2 kids", "two other families of four". */
import type { Mention } from './party-mention.ts';

const GROUPS_WORD =
  'families|familias|couples|parejas|households|hogares|siblings|sisters|brothers|groups|grupos|tables';
const EACH_OF_SO_MANY = new RegExp(
  String.raw`\b(?<times>\d{1,2}) (?:other |more |different |otras )?(?:${GROUPS_WORD})\b,?(?: (?:and|with|y|con))?(?: (?:each|every 1|cada (?:una|uno)|all))(?: of (?:them|which|whom))?(?: (?:has|have|having|with|of|is|are|brings?|bringing|being|tiene|tienen|con|de))?`,
);
/** "3 couples with 2 kids each". */
const EACH_BEHIND = new RegExp(
  String.raw`\b(?<times>\d{1,2}) (?:other |more |otras )?(?:${GROUPS_WORD})\b,? (?:and|with|having|who have|y|con) [^.?!;]{1,40}?\b(?:each|apiece|cada una|cada uno)\b`,
);

/** What is said of one of the groups is meant of each: everybody counted behind them, up to the end of the sentence. */
export function timesEach(line: string, mentions: readonly Mention[]): readonly Mention[] {
  const match = EACH_OF_SO_MANY.exec(line) ?? EACH_BEHIND.exec(line);
  if (match === null) return mentions;
  const times = Number(match.groups?.['times']);
  const groupsEnd = match.index + (/^\d{1,2} (?:\w+ )?\w+/.exec(match[0])?.[0].length ?? 0);
  const rest = line.slice(groupsEnd);
  const end = groupsEnd + (/[.?!;]|\b(?:plus|besides|as well as|ademas)\b/.exec(rest)?.index ?? rest.length);
  return mentions.map((each) =>
    each.from >= groupsEnd && each.from < end && each.kind !== 'total' ? { ...each, times } : each,
  );
}

const NUMBER = String.raw`(?:\b(?<times>\d{1,2}) |\b)`;
const OF_SO_MANY = new RegExp(
  String.raw`${NUMBER}(?:other |more |additional |whole |otras? )?(?:famil(?:y|ies|ias?)|households?|couples?|groups?|grupos?|tables?|mesas?) (?:of|de) (?<low>\d{1,2})\b(?! ?(?:[ap]m|:|adults|kids|children))`,
  'g',
);

/** "My family of five and two other families of four": one count of all of them; none where there is but one such group. */
export function groupsOfSoMany(line: string): Mention[] {
  const found = line.matchAll(OF_SO_MANY).toArray();
  const [first, last] = [found.at(0), found.at(-1)];
  const heads = found.map(({ groups }) => Number(groups?.['times'] ?? 1) * Number(groups?.['low']));
  const many = found.length > 1 || Number(first?.groups?.['times'] ?? 1) > 1;
  if (first === undefined || last === undefined || !many) return [];
  const count = heads.reduce((sum, one) => sum + one, 0);
  return [{ from: first.index, to: last.index + last[0].length, kind: 'total', count, within: false, about: false }];
}
