/** A number that takes the place of the one said right before it: "12 adults, no wait, 13". */
const SECOND_THOUGHT =
  "no|nope|oh|oops|wait|sorry|actually|hmm+|uh|i mean|i meant|make (?:it|that)|my mistake|my bad|correction|rather|perdon|digo|mejor|corrijo|but (?:it'?s|it is|now|we'?re|we are|make (?:it|that))|pero (?:son|somos|ya son)";
const COUNT = String.raw`(?:only |just |solo )?(?<count>\d{1,3})\b(?! ?(?:[ap]\.?m\b|[:/%$]|(?!please|instead|then|total|now|of us|por favor|mejor)[a-z]))`;
const BEHIND = new RegExp(String.raw`^[ ,.;:-]{0,3}(?:(?:${SECOND_THOUGHT})[ ,.]+)+${COUNT}`);
/** "Instead of 10 adults, 12". */
const INSTEAD = /\b(?:instead of|rather than|not|en (?:lugar|vez) de) $/;
const IN_ITS_PLACE = new RegExp(
  String.raw`^,? (?:(?:we(?:'re| are|'ll be| will be)|it'?s|it is|there are|now|somos|seremos|ahora|son) ){0,2}${COUNT}`,
);

export interface SecondCount {
  readonly count: number;
  readonly to: number;
}

/** What is counted from `from` to `to` after the host's second thought; null where there is none. */
export function secondThought(line: string, from: number, to: number): SecondCount | null {
  const refused = INSTEAD.test(line.slice(Math.max(0, from - 16), from));
  const match = (refused ? IN_ITS_PLACE : BEHIND).exec(line.slice(to, to + 60));
  if (match?.groups === undefined) return null;
  return { count: Number(match.groups['count']), to: to + match[0].length };
}
