/** Each place of a message where a number of guests stands. */
import { ADULTS, BETWEEN, CHILDREN, EVERYBODY, RELATIVES, SELVES, TEENS, TODDLERS } from './party-lexicon.ts';

export type GuestKind = 'adults' | 'children' | 'toddlers' | 'total';

export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: GuestKind;
  readonly count: number;
  /** The count is part of a total said beside it: "4 of them kids". */
  readonly within: boolean;
  readonly about: boolean;
  readonly change?: 'more' | 'fewer';
  /** "10-12": of a range the larger number is counted. */
  readonly upper?: true;
  /** A bare number in the place of one said before: "actually 15". */
  readonly restates?: true;
  /** Counted up by who they are: "me, my husband". */
  readonly family?: true;
  /** Youngest and oldest that words like "under 10" leave open, instead of a kind. */
  readonly ageBound?: { readonly side: 'under' | 'over'; readonly age: number };
}

const WITHIN = 'of them|of us|of which|of whom|of those|are|is|being|will be|de ellos|de los cuales|son|seran';
const UNDER = 'under(?: the age of)?|younger than|below|menores de|menos de';
const OVER = 'over(?: the age of)?|older than|above|mayores de|mas de';
const COUNT = String.raw`(?<![\d$#:/.,-]|\$ )(?<low>\d{1,4})(?: ?(?:-|to|or|a|o|y|(?<=between \d{1,3} )and) ?(?<high>\d{1,4}))?`;

const COUNTED = new RegExp(
  String.raw`${COUNT}(?<ish>-?ish)?(?<between>(?: (?:${BETWEEN}|${WITHIN}|fewer|less|menos)){0,3}) ?(?:(?<teens>${TEENS})|(?<adults>${ADULTS})|(?<children>${CHILDREN})|(?<toddlers>${TODDLERS})|(?<total>${EVERYBODY}))\b(?:(?: who are| that are|,? all)? (?<side>${UNDER}|${OVER}) (?<age>\d{1,2})(?! ?(?:[ap]m|:|people|adults)))?(?! (?:tails?|meal))`,
  'g',
);
const BOUNDED = new RegExp(
  String.raw`${COUNT}(?<between>(?: (?:${WITHIN})){0,3}) (?<side>${UNDER}|${OVER}) (?<age>\d{1,2})\b(?! ?(?:[ap]m|:|dollars|people|miles))`,
  'g',
);
/** "My kid is 13" is an age, and no number of kids. */
const ONE_CHILD = 'kid|kiddo|child|boy|girl|son|daughter|toddler|baby|infant|nino|nina|hijo|hija|bebe';
const LABELLED = new RegExp(
  String.raw`\b(?:(?<teens>${TEENS})|(?<adults>${ADULTS})|(?<children>${CHILDREN})|(?<toddlers>${TODDLERS})|(?<total>guests|people|total|personas|invitados|headcount|party size)) ?(?:[:=]|(?<!\b(?:${ONE_CHILD}) ?)is|-) ?(?<low>\d{1,4})\b(?![:/]| ?(?:[ap]m|years|yr|yo|anos))`,
  'g',
);
const SINGLE = new RegExp(
  String.raw`\b(?:an?|un|una|my|our|mi|nuestro|nuestra) (?:(?:little|small|young|\d{1,2} ?-?month ?-?old|newborn) )?(?:(?<toddlers>toddler|baby|infant|newborn|bebe|bebito)|(?<children>kid|child|nino|nina))\b(?! ?(?:shower|sitter|menu|price|plate|meal|'s|chair))`,
  'g',
);
const NONE = new RegExp(
  String.raw`\b(?:no|without|zero|0|sin|ningun|any) (?:(?:kids?|child(?:ren)?|ninos?) (?:or|and|ni|o|y) )?(?:(?<children>${CHILDREN})|(?<toddlers>${TODDLERS}))\b|\b(?<all>all adults|adults only|only adults|just adults|todos adultos|puros adultos|solo adultos)\b`,
  'g',
);
/** "Remove the kids": all of them go. */
const ALL_GO = new RegExp(
  String.raw`\b(?:remove|drop|take (?:off|out)|leave out|minus|quitar?|quite) (?:all (?:of )?)?(?:the|my|our|los|las|a los|a las) (?:(?<children>${CHILDREN})|(?<toddlers>${TODDLERS}))\b`,
  'g',
);
const FAMILY = new RegExp(
  String.raw`\b(?:(?:my|our|the|mi|just|only) ){0,2}(?:${RELATIVES}|${SELVES})(?:(?:, ?and |, ?| and | & | y | plus | con | with )(?:(?:my|our|the|mi) )?(?:${RELATIVES}|${SELVES})\b){1,8}`,
  'g',
);
const SELF_AND_KIDS = new RegExp(
  String.raw`\b(?:me|myself|i|yo),? (?:and|plus|with|y|con|\+) (?:my |our |mis )?(?=\d{1,2} (?:${CHILDREN}|${TODDLERS})\b)`,
  'g',
);
const SELF_AND_OTHERS =
  /\b(?:me|myself|yo),? (?:and|plus|y|mas|\+) (?:my |mis )?(?<low>\d{1,3}) (?:others|friends|girlfriends|buddies|coworkers|guests|people|more|amig[oa]s|mas|personas)\b/g;

/** "Add my mother in law": one more, where nothing else is counted up. */
const ONE_MORE = new RegExp(
  String.raw`\b(?:add|adding|include|agregar?|agregue|suma) (?:also |in )?(?:my|our|another|a|mi|nuestra|nuestro|otr[oa]) (?:${RELATIVES})\b(?:[ -]in[ -]law)?`,
  'g',
);

/** "me, my wife and 10 friends": whoever is numbered behind the family comes on top of it. */
const JOINED = /^(?:,? ?(?:and|plus|y|con|with|&)|,) (?:my |our |about |another )?$/;

function withFamily(line: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((each, index) => {
    const before = mentions[index - 1];
    const family = before?.family === true && JOINED.test(line.slice(before.to, each.from));
    return family && each.kind === 'total' ? { ...each, kind: 'adults' } : each;
  });
}

/** "one less", "2 of them can't make it", "minus 1". */
const FEWER = [
  /(?<![\d$:.,-])(?<low>\d{1,3}) (?:less|fewer|menos)\b(?! than)/g,
  /\b(?:minus|less|menos) (?<low>\d{1,3})\b(?! ?(?:[ap]m|:|%|hours?|min))/g,
  /(?<![\d$:.,-])(?<low>\d{1,3}) (?:of (?:them|us|the \w+)|de ellos) (?=(?:can'?t|cannot|can not|won'?t|isn'?t|aren'?t|is not|are not|dropped|backed|cancel\w+|no (?:puede|viene)\w*)\b)/g,
];
/** "Do we have to be 10 people?" asks for the least, and says nothing of who comes. */
const AT_LEAST =
  /\b(?:do|does|must|tenemos) [^.?!\n]{0,20}\b(?:be|have|ser|que ser) (?:at least |por lo menos |al menos )?$/;
/** "the children, 4 of them". */
const NAMED_FIRST = new RegExp(
  String.raw`\b(?:(?<children>${CHILDREN})|(?<toddlers>${TODDLERS})),? (?:there (?:are|will be) )?(?<low>\d{1,3}) (?:of them|in all)\b`,
  'g',
);

/** Numbers that are guests only by their frame, once everything else has taken its own. */
const COUNT_TO =
  /\b(?:count|guests|people|size|number|headcount|invitados|personas) (?:from \d{1,3} )?(?:to|a|be|should be) (?<low>\d{1,4})\b(?! ?[ap]m)/g;

const FRAMED = [
  /\b(?:party|group|family|table|crowd|total|grupo|familia|fiesta|mesa|reservacion|headcount|gathering) (?:size )?(?:of|is|for|de|para) (?:about |around |like |unas |unos )?(?<low>\d{1,4})(?: ?(?:-|to|or|a|o) ?(?<high>\d{1,4}))?\b/g,
  /\b(?:we are|we're|we'll be|we will be|there are|there's|there will be|there'll be|it's|it is|it'll be|it will be|going to be|expecting|having|somos|seremos|seriamos|vamos a ser|vienen|headcount|guest count|guests?|make (?:it|that)|now|just|count of|up to|hasta) (?:about |around |like |just |only |maybe |now |unas |unos |como )?(?<low>\d{1,4})(?: ?(?:-|to|or|a|o) ?(?<high>\d{1,4}))?\b/g,
  /\b(?:for|feed|feeds|feeding|serve|host|hosting|para|reservar para) (?:about |around |like |approximately |roughly |maybe |up to |unas |unos |como |hasta )?(?<low>\d{1,4})(?: ?(?:-|to|or|a|o) ?(?<high>\d{1,4}))?\b/g,
  /\b(?:about|around|roughly|approximately|approx|like|unas|unos|alrededor de|cerca de) (?<low>1[3-9]|[2-9]\d|[1-9]\d{2})\b/g,
];
/** "14, not 12". */
const NOT_THAT = [
  /(?<![\d$:.,-])(?<low>\d{1,3}),? (?:not|no|instead of|en vez de) \d{1,3}\b(?! ?(?:[ap]m|:|%))/g,
  /\bnot \d{1,3},? (?:but |it'?s |we'?re )?(?<low>\d{1,3})\b(?! ?(?:[ap]m|:|%))/g,
];
const NOT_GUESTS =
  /^ ?(?:[ap]\.?m\b|:|\/|%|\$|¦|hours?|hrs?|horas?|days?|dias?|weeks?|semanas?|months?|minutes?|min\b|dollars?|bucks|usd|dolares|st\b|nd\b|rd\b|th\b|miles?|millas?|o'?clock|years?|anos?|portions?|proteins?|orders?|plates?|de [a-z])/;

function flags(line: string, match: RegExpMatchArray, between: string): Pick<Mention, 'within' | 'about' | 'change'> {
  const from = match.index ?? 0;
  const before = line.slice(Math.max(0, from - 28), from);
  const after = line.slice(from + match[0].length, from + match[0].length + 24);
  const within =
    /\b(?:of|are|is|being|de|son|seran)\b/.test(between) ||
    /(?:\b(?:including|incl|includes|counting|with|incluyendo|contando|con)(?: the| los)? ?|[,(-] ?)$/.test(before);
  const about =
    /\b(?:about|around|roughly|approximately|approx|maybe|like|probably|almost|unas|unos|como|alrededor de|mas o menos|~) ?$/.test(
      before,
    ) ||
    /^ ?(?:or so|ish|mas o menos)\b/.test(after) ||
    /\bor so\b/.test(between);
  const change = changeOf(before, between, after);
  return { within, about, ...(change === undefined ? {} : { change }) };
}

function changeOf(before: string, between: string, after: string): 'more' | 'fewer' | undefined {
  if (
    /\b(?:fewer|less|menos)\b/.test(between) ||
    /^ (?:fewer|less|menos|can'?t (?:make|come)|won'?t (?:make|come|be)|cancell?ed|dropped|are not coming|aren't coming|ya no)\b/.test(
      after,
    )
  )
    return 'fewer';
  if (/\b(?:minus|remove|removing|drop|take off|lose|lost|quitar|quita|quite)(?: off| out)? ?$/.test(before))
    return 'fewer';
  if (
    /\b(?:more|additional|extra|mas)\b/.test(between) ||
    /^ (?:more|extra|mas|to (?:my|our|the) (?:booking|party|reservation|order|group))\b/.test(after)
  )
    return 'more';
  return /\b(?:add|adding|added|agregar|agrega|agregue|anadir|anade|sumar|suma|aumentar)(?: another| in| an| a| otr[oa]s)? ?$/.test(
    before,
  )
    ? 'more'
    : undefined;
}

function kindOf(groups: Record<string, string | undefined>): GuestKind {
  if (groups['adults'] !== undefined || groups['teens'] !== undefined) return 'adults';
  if (groups['children'] !== undefined) return 'children';
  return groups['toddlers'] === undefined ? 'total' : 'toddlers';
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
  return adults !== undefined && /^couples?$/.test(adults) ? 2 : 1;
}

/** More than any party has. */
const ALL_OF_THEM = 1_000;

function mention(line: string, match: RegExpMatchArray, kind: GuestKind, size?: number): Mention {
  const groups = match.groups ?? {};
  const [low, high] = [Number(groups['low'] ?? size ?? 0), Number(groups['high'] ?? 0)];
  const moved = high > 0 && /\b(?:from|de) $/.test(line.slice(Math.max(0, (match.index ?? 0) - 6), match.index));
  const marks = flags(line, match, groups['between'] ?? '');
  const from = match.index ?? 0;
  return {
    from,
    to: from + match[0].length,
    kind,
    count: Math.max(low, high) * headsOf(groups),
    ...marks,
    about: marks.about || (high > low && !moved) || LOOSELY.test(match[0]),
    ...(high > low && !moved ? { upper: true as const } : {}),
    ...bound(groups),
  };
}

/** "Two of us don't eat meat" says how some of them eat, not how many come. */
const SOME_OF_THEM = /\bof (?:us|them)$/;
const HOW_THEY_EAT =
  /^ (?:(?:don'?t|do not|can'?t|cannot|won'?t) (?:eat|have|drink)|are (?:vegetarians?|vegans?|pescatarians?|allergic|celiac|gluten|muslim|jewish)|have (?:an? )?(?:\w+ )?allerg)/;

function sayHowTheyEat(line: string, match: RegExpMatchArray): boolean {
  const to = (match.index ?? 0) + match[0].length;
  return SOME_OF_THEM.test(match[0]) && HOW_THEY_EAT.test(line.slice(to));
}

/** Numbers right beside a word for who they are. */
function numbered(line: string): Mention[] {
  return [
    ...[COUNTED, LABELLED].flatMap((pattern) =>
      line
        .matchAll(pattern)
        .toArray()
        .filter(({ index }) => !(line.includes('?') && AT_LEAST.test(line.slice(0, index))))
        .filter((match) => !sayHowTheyEat(line, match))
        .map((match) => mention(line, match, kindOf(match.groups ?? {}))),
    ),
    ...line
      .matchAll(NAMED_FIRST)
      .toArray()
      .map((match) => mention(line, match, kindOf(match.groups ?? {}))),
    ...FEWER.flatMap((pattern) =>
      line
        .matchAll(pattern)
        .toArray()
        .map((match): Mention => ({ ...mention(line, match, 'total'), change: 'fewer' })),
    ),
  ];
}

/** Numbers with a word for who they are, in order and without overlaps. */
export function countedMentions(line: string): Mention[] {
  const all = [
    ...line
      .matchAll(SELF_AND_OTHERS)
      .toArray()
      .map((match) => mention(line, match, 'total'))
      .map((each) => ({ ...each, count: each.count + 1 })),
    ...numbered(line),
    ...line
      .matchAll(COUNT_TO)
      .toArray()
      .map((match) => mention(line, match, 'total')),
    ...line
      .matchAll(BOUNDED)
      .toArray()
      .map((match) => mention(line, match, 'total')),
    ...line
      .matchAll(SINGLE)
      .toArray()
      .map((match) => mention(line, match, kindOf(match.groups ?? {}), 1)),
    ...line
      .matchAll(NONE)
      .toArray()
      .map((match) => mention(line, match, match.groups?.['toddlers'] === undefined ? 'children' : 'toddlers', 0)),
    ...line
      .matchAll(ALL_GO)
      .toArray()
      .map((match): Mention => ({ ...mention(line, match, kindOf(match.groups ?? {}), ALL_OF_THEM), change: 'fewer' })),
    ...line
      .matchAll(FAMILY)
      .toArray()
      .filter(([list]) => new RegExp(String.raw`\b(?:${SELVES})\b`).test(list))
      .map((match): Mention => {
        const each = match[0].match(new RegExp(String.raw`\b(?:${RELATIVES}|${SELVES})\b`, 'g'));
        return { ...mention(line, match, 'adults', each?.length ?? 0), family: true };
      }),
    ...line
      .matchAll(ONE_MORE)
      .toArray()
      .map((match): Mention => ({ ...mention(line, match, 'adults', 1), change: 'more' })),
    ...line
      .matchAll(SELF_AND_KIDS)
      .toArray()
      .map((match) => mention(line, match, 'adults', 1)),
  ];
  return withFamily(line, withoutOverlaps(all));
}

/** "for 12", "party of 20", "somos 15". */
export function framedMentions(line: string): Mention[] {
  const all = [...FRAMED, ...NOT_THAT].flatMap((pattern) =>
    line
      .matchAll(pattern)
      .toArray()
      .filter((match) => !NOT_GUESTS.test(line.slice(match.index + match[0].length)))
      .map((match) => mention(line, match, 'total')),
  );
  return withoutOverlaps(all);
}

/** Of overlapping ones the first found counts. */
function withoutOverlaps(all: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const each of all) if (!kept.some(({ from, to }) => each.from < to && from < each.to)) kept.push(each);
  return kept.toSorted((one, other) => one.from - other.from);
}
