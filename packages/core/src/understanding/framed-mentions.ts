/** Numbers that are guests only by their frame, once everything else has taken its own: "for 12", "somos 15". */
import { mention, withoutOverlaps, type Mention } from './party-mention.ts';

const RANGE = String.raw`(?<low>\d{1,4})(?: ?(?:-|to|or|a|o) ?(?<high>\d{1,4}))?\b`;
const LOOSELY =
  '(?:about |around |like |approximately |roughly |just |only |maybe |now |up to |unas |unos |como |hasta )?';
const framed = (frame: string) => new RegExp(String.raw`\b(?:${frame}) ${LOOSELY}${RANGE}`, 'g');

const FRAMED = [
  framed(
    '(?:party|group|family|table|crowd|total|grupo|familia|fiesta|mesa|reservacion|headcount|gathering) (?:size )?(?:of|is|for|de|para)',
  ),
  framed(
    "we are|we're|we'll be|we will be|we were|we'd be|we would be|there were|there'd be|there are|there's|there will be|there'll be|it's|it is|it'll be|it will be|going to be|expecting|having|somos|seremos|seriamos|vamos a ser|vienen|headcount|guest count|party size|group size|head count|guests?|make (?:it|that)|now|just|count of|up to|hasta|que (?:sean|seamos)|turns out",
  ),
  framed('for|feed|feeds|feeding|serve|host|hosting|para|reservar para'),
  // "Our party grew to 18", "bump us up to 20".
  framed(
    "(?:(?:party|group|list|count|number) (?:grew|has grown|went up|went down|is up|is down|shrank)|(?:we|we're|we are) (?:up|down)|(?:bump|bring|get|put) us(?: up| down| back)?) (?:to|at)",
  ),
  /\b(?:about|around|roughly|approximately|approx|like|unas|unos|alrededor de|cerca de) (?<low>1[3-9]|[2-9]\d|[1-9]\d{2})\b/g,
  /\b(?:between|entre) (?<low>\d{1,3}) (?:and|y) (?<high>[1-9]\d{1,2})\b/g,
  // Of two figures said so, hours would be small.
  /\b(?:keep it at|leave it at|stay at|stick with|go with|back to|go back to|settle on|dejemoslo en|quedamos en|volvamos a) (?<low>[1-4]\d)\b(?!th|st|nd|rd)/g,
  // "15 in 94538": a number and where, and nothing else it could count.
  /^\W*(?:(?:hi|hello|hey|hola)\W+)?(?<low>[2-9]|[1-9]\d{1,2}) (?:of us )?(?:in|near|en|cerca de) [¦,]/g,
  // "17 with the kids": everybody.
  /(?<![\d$:.,-])(?<low>\d{1,3}),? (?:with|counting|including|incl\.?|contando(?: a)?|con|incluyendo) (?:all )?(?:the |los |our |me\b|myself\b|us\b|everyone\b|mi\b|¦)/g,
  /(?<![\d$:.,-])(?<low>\d{1,3}) (?:contandome|conmigo|contandonos)\b/g,
];
/** "14, not 12". */
const NOT_THAT = [
  /(?<![\d$:.,-])(?<low>1\d|[2-9]\d),? (?:not|no|instead of|en vez de) \d{1,3}\b(?! ?(?:[ap]m|:|%))/g,
  /\bnot \d{1,3},? (?:but |it'?s |we'?re )?(?<low>\d{1,3})\b(?! ?(?:[ap]m|:|%))/g,
  /\bno \d{1,3},? sino (?<low>\d{1,3})\b(?! ?(?:[ap]m|:|%))/g,
];
const NOT_GUESTS =
  /^ ?(?:[ap]\.?m\b|:|\/|%|\$|¦|hours?|hrs?|horas?|days?|dias?|weeks?|semanas?|months?|minutes?|min\b|dollars?|bucks|(?:for |in )?cash|of (?:the|my|our|them|those|los|mis|ellos)\b|a (?:head|person|plate)|usd|dolares|st\b|nd\b|rd\b|th\b|miles?|millas?|o'?clock|years?|anos?|portions?|proteins?|orders?|plates?|de [a-z])/;
/** "7 instead of 6": two hours rather than two handfuls of guests. */
const TWO_HOURS =
  /^ ?(?:instead of|rather than|not|en vez de|en lugar de) \d\b(?! ?(?:people|guests|adults|kids|of us))/;

function isHour(line: string, match: RegExpMatchArray): boolean {
  const small = Number(match.groups?.['low'] ?? 0) < 10;
  return small && TWO_HOURS.test(line.slice((match.index ?? 0) + match[0].length));
}

/** "for 12", "party of 20", "somos 15". */
export function framedMentions(line: string): Mention[] {
  const all = [...FRAMED, ...NOT_THAT].flatMap((pattern) =>
    line
      .matchAll(pattern)
      .toArray()
      .filter((match) => /[¦,]$/.test(match[0]) || !NOT_GUESTS.test(line.slice(match.index + match[0].length)))
      .filter((match) => !isHour(line, match))
      .map((match) => mention(line, match, 'total')),
  );
  return withoutOverlaps(all);
}
