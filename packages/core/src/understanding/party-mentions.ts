/** Each place of a message where a number of guests stands beside a word for who they are. */
import { familyMentions, selfMentions } from './family-mentions.ts';
import { groupsOfSoMany, timesEach } from './group-multiples.ts';
import { ADULTS, BETWEEN, CHILDREN, EVERYBODY, TEENS, TODDLERS } from './party-lexicon.ts';
import { mention, OVER, UNDER, withoutOverlaps, type GuestKind, type Mention } from './party-mention.ts';

const WITHIN = 'of them|of us|of which|of whom|of those|are|is|being|will be|de ellos|de los cuales|son|seran';
// Five digits are a ZIP code.
const COUNT = String.raw`(?<![\d$#:/.,-]|\$ )(?<low>\d{6,7}|\d{1,4})(?: ?(?:-|to|or|a|o|(?<=(?:between|entre) \d{1,3} )(?:and|y)) ?(?<high>\d{1,4}))?`;
const GROUPS = String.raw`(?:(?<teens>${TEENS})|(?<adults>${ADULTS})|(?<children>${CHILDREN})|(?<toddlers>${TODDLERS})`;

const COUNTED = new RegExp(
  String.raw`${COUNT}(?<ish>-?ish)?(?<between>(?: (?:${BETWEEN}|${WITHIN}|fewer|less|menos)){0,3}) ?${GROUPS}|(?<total>${EVERYBODY}))\b(?:(?: who are| that are|,? all)? (?<side>${UNDER}|${OVER}) (?<age>\d{1,2})(?! ?(?:[ap]m|:|people|adults)))?(?! (?:tails?|meal))`,
  'g',
);
/** "Party of 12 dec 26": the day behind it is no third of a date. */
const PARTY_OF =
  /\b(?:party|group|family|table|grupo|familia|mesa) (?:of|de) (?:about |around )?(?<low>\d{1,3})(?= (?:on |el )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]* \d)/g;
/** "A couple of kids", "un par de bebés". */
const PAIR_OF = new RegExp(
  String.raw`\b(?:a couple(?: of)?|a pair of|un par de)(?<between>(?: (?:${BETWEEN})){0,2}) ${GROUPS}|(?<total>people|guests|friends|personas|invitados|amig[oa]s))\b(?! tails?)`,
  'g',
);
const BOUNDED = new RegExp(
  String.raw`${COUNT}(?<between>(?: (?:${WITHIN})){0,3}) (?<side>${UNDER}|${OVER}) (?<age>\d{1,2})\b(?! ?(?:[ap]m|:|dollars|people|miles))`,
  'g',
);
const LABELLED = new RegExp(
  String.raw`\b(?:${GROUPS}) ?[:=-]|(?<total>guests|people|total|personas|invitados|headcount|head count|guest count|party size|group size) ?(?:[:=]|is|-)) ?(?<low>\d{1,4})\b(?![:/]| ?(?:[ap]m|years|yr|yo|anos))`,
  'g',
);
/** "Adults 14 / kids 3 / toddlers 1", as people fill in a form. */
const FORM = new RegExp(
  String.raw`(?<!\d )\b(?:adults?|adultos?)[ :=-]{1,3}(?<adults>\d{1,3})[ ,/;\n]{1,4}(?:and |y )?(?:${CHILDREN})[ :=-]{1,3}(?<children>\d{1,3})(?:[ ,/;\n]{1,4}(?:and |y )?(?:${TODDLERS})[ :=-]{1,3}(?<toddlers>\d{1,3}))?\b(?! ?(?:and|y|&|,) ?\d)`,
);
const SINGLE = new RegExp(
  String.raw`\b(?:an?|un|una|my|our|mi|nuestro|nuestra) (?:(?:little|small|young|\d{1,2} ?-?month ?-?old|newborn) )?(?:(?<toddlers>toddler|baby|infant|newborn|bebe|bebito)|(?<children>kid|child|nino|nina))\b(?! ?(?:shower|sitter|menu|price|plate|meal|'s|chair))`,
  'g',
);
const THE_YOUNG = String.raw`(?:(?<children>${CHILDREN})|(?<toddlers>${TODDLERS}))`;
const THE = '(?:(?:all )?(?:the|any|our|my|los|las|mis|a los) )';
const NONE = [
  new RegExp(
    String.raw`\b(?:no|without|zero|0|sin|ningun|any) (?:(?:kids?|child(?:ren)?|ninos?) (?:or|and|ni|o|y) )?${THE_YOUNG}\b`,
    'g',
  ),
  /\b(?:all adults|adults only|only adults|just adults|every(?:one|body)(?:'s| is) an? adult|nothing but adults|todos adultos|puros adultos|solo adultos|todos somos adultos)\b/g,
  // "Leave out the kids", "the kids aren't coming".
  new RegExp(
    String.raw`\b(?:without|leave out|drop|skip|minus|forget(?: about)?|never ?mind|take off|take away|remove|sin|quita|quitar|quiten) ${THE}${THE_YOUNG}\b|\b(?:take|leave|keep) ${THE}(?<childrenOut>${CHILDREN}) (?:off|out|(?:at )?home)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b${THE}${THE_YOUNG} (?:(?:are not|aren'?t|won'?t be|will not be) (?:coming|joining|there|part)|(?:won'?t|can'?t|cannot|will not) (?:come|join|make it)|(?:are |will be |will )?stay(?:ing)? (?:at )?home|(?:ya )?no (?:vienen|van|pueden))|\bya no (?:vienen|van) (?:los|las|mis) (?<childrenAway>${CHILDREN})\b`,
    'g',
  ),
];

/** "me, my wife and 10 friends": whoever is numbered behind the family comes on top of it. */
const JOINED = /^(?:[ ,&()]|\b(?:and|plus|y|con|with|my|our|about|another|mis|ages?|\d{1,2})\b)+$/;

/** "My wife and I want to celebrate with about 14 friends": whoever they invite comes on top of them. */
const INVITED = /\b(?:with|and invite|con) (?:about |around |some |our |my |nuestros |unos )*$/;

function asInvited(each: Mention): Mention {
  return { ...each, kind: 'adults', invited: true };
}

function withFamily(line: string, mentions: readonly Mention[]): Mention[] {
  let family = false;
  return mentions.flatMap((each, index) => {
    const before = mentions[index - 1];
    if (before?.familyList === true && each.kind === 'total') {
      // "Me and my wife, 2 people" says it again.
      if (each.count === before.count) return [];
      if (INVITED.test(line.slice(0, each.from))) return [asInvited(each)];
    }
    const joined = before !== undefined && JOINED.test(line.slice(before.to, each.from));
    family = joined && (family || before.family === true);
    return family && each.kind === 'total' ? { ...each, kind: 'adults' } : each;
  });
}

function countsGrown({ kind, change }: Mention): boolean {
  return change === undefined && (kind === 'total' || kind === 'adults');
}

/** "My wife and I are hosting … we'd be 22 adults": the two are among those who are counted by themselves. */
function withoutHosts(line: string, mentions: readonly Mention[]): Mention[] {
  const linked = (one: Mention, next: Mention | undefined) =>
    next !== undefined && JOINED.test(line.slice(one.to, next.from));
  return mentions.filter((each, index) => {
    if (each.familyList !== true) return true;
    if (linked(each, mentions[index + 1]) || mentions[index + 1]?.invited === true) return true;
    const [before] = mentions.slice(Math.max(0, index - 1), index);
    if (before !== undefined && linked(before, each)) return true;
    return !mentions.some((other) => other !== each && countsGrown(other) && other.count > each.count);
  });
}

/** "one less", "2 of them can't make it", "minus 1". */
const FEWER = [
  /(?<![\d$:.,-])(?<low>\d{1,3}) (?:less|fewer|menos)\b(?! than)/g,
  /\b(?:minus|less|menos) (?<low>\d{1,3})\b(?! ?(?:[ap]m|:|%|hours?|min))/g,
  /(?<![\d$:.,-])(?<low>\d{1,3}) (?:of (?:them|us|the \w+)|de ellos) (?=(?:can'?t|cannot|can not|won'?t|isn'?t|aren'?t|is not|are not|dropped|backed|cancel\w+|no (?:puede|viene)\w*)\b)/g,
];
/** "Vienen tres más", "3 more are coming". */
const MORE = [
  /\b(?:vienen|llegan|somos|seremos) (?<low>\d{1,3}) mas\b(?! (?:\d|o menos))/g,
  /(?<![\d$:.,-])(?<low>\d{1,3}) more (?=(?:are|will be|want to|would like to) (?:coming|join|come)|coming\b)/g,
];
/** "Do we have to be 10 people?", "is there a minimum of 10 guests" ask for the least, and say nothing of who comes. */
const AT_LEAST =
  /\b(?:do|does|must|tenemos) [^.?!\n]{0,20}\b(?:be|have|ser|que ser) (?:at least |por lo menos |al menos )?$|\b(?:is|isn'?t|do|does|what|have|require|hay|es)\b[^.?!\n]{0,30}\b(?:min(?:imum)?|minimo|least)(?: (?:is|of|de|for|es))*(?: (?:a|un))? ?$/;
/** Asked with or without its mark. */
const ASKS = /\?|^\W*(?:is|isn'?t|are|do|does|what|must|hay|tenemos|es)\b/;
/** "the children, 4 of them". */
const NAMED_FIRST = new RegExp(
  String.raw`\b${THE_YOUNG}(?: too| as well| also)?,? (?:there (?:are|will be) )?(?<low>\d{1,3}) (?:of them|in all)\b`,
  'g',
);
/** "Only 2 of the 3 kids are coming": so many are left. */
const LEFT_OF = new RegExp(
  String.raw`(?<![\d$:.,-])(?<low>\d{1,3}) (?:out )?(?:of|de) (?:the|our|my|los|mis) \d{1,3} ${GROUPS})(?= (?:are coming|is coming|will (?:come|be)|can (?:come|make)|come|vienen|viene))`,
  'g',
);

/** Numbers that are guests only by their frame, once everything else has taken its own. */
const COUNT_TO =
  /\b(?:count|guests|people|size|number|headcount|invitados|personas) (?:from \d{1,3} )?(?:to|a|be|should be) (?<low>\d{1,4})\b(?! ?[ap]m)/g;

function kindOf(groups: Record<string, string | undefined>): GuestKind {
  if (groups['adults'] !== undefined || groups['teens'] !== undefined) return 'adults';
  if (groups['children'] !== undefined) return 'children';
  return groups['toddlers'] === undefined ? 'total' : 'toddlers';
}

/** "Two of us don't eat meat" says how some of them eat, not how many come. */
const SOME_OF_THEM = /\bof (?:us|them)$/;
const HOW_THEY_EAT =
  /^ (?:¦|(?:who |that )?(?:(?:is|are|es|son|will be) )?(?:also |both |all |un |una )?(?:an? )?(?:vegetarian\w*|vegan\w*|pescatarian\w*|allergic|celiac\w*|coeliac\w*|gluten|lactose|kosher|halal|diabetic|pregnant|vegetarian[oa]s?|vegan[oa]s?|alergic[oa]s?|¦)|(?:has|have|with|tiene|tienen|con) (?:an? |una |a severe |severe )?(?:\w+ )?(?:allerg|alergia|¦)|(?:don'?t|do not|can'?t|cannot|won'?t) (?:eat|have|drink)|are (?:vegetarians?|vegans?|pescatarians?|allergic|celiac|gluten|muslim|jewish)|have (?:an? )?(?:\w+ )?allerg)/;

/** So many may be some of a party; more are the party. */
const MOST_OF_A_DIET = 4;

/** "Can we split the payment between 3 people?" */
const SHARES_COST =
  /\b(?:split|splitting|divide|divided|dividir|repartir|share the (?:cost|bill|payment))\b[^.?!\n]{0,40}\b(?:between|among|by|into|across|with|for|entre|en)\b[^.?!\n]{0,12}$/;

function sayHowTheyEat(line: string, match: RegExpMatchArray): boolean {
  const to = (match.index ?? 0) + match[0].length;
  const few = Number(match.groups?.['low'] ?? 0) <= MOST_OF_A_DIET;
  return (few || SOME_OF_THEM.test(match[0])) && HOW_THEY_EAT.test(line.slice(to));
}

type Make = (match: RegExpExecArray) => Mention;

function every(line: string, patterns: readonly RegExp[], make: Make): Mention[] {
  return patterns.flatMap((pattern) => line.matchAll(pattern).toArray().map(make));
}

function formMentions(line: string): Mention[] {
  const match = FORM.exec(line);
  return (['adults', 'children', 'toddlers'] as const).flatMap((kind, place): Mention[] => {
    const count = match?.groups?.[kind];
    if (match === null || count === undefined) return [];
    // One stretch for all three, shared out so that none overlaps another.
    const [from, last] = [match.index + place, match.index + match[0].length];
    const to = kind === 'adults' || (kind === 'children' && match.groups?.['toddlers'] !== undefined) ? from + 1 : last;
    return [{ from, to, kind, count: Number(count), within: false, about: false }];
  });
}

/** Numbers right beside a word for who they are. */
function numbered(line: string): Mention[] {
  const byKind: Make = (match) => mention(line, match, kindOf(match.groups ?? {}));
  return [
    ...formMentions(line),
    ...every(line, [LEFT_OF], byKind),
    ...every(line, [PARTY_OF], (match) => mention(line, match, 'total')),
    ...[COUNTED, LABELLED].flatMap((pattern) =>
      line
        .matchAll(pattern)
        .toArray()
        .filter(({ index }) => !(ASKS.test(line) && AT_LEAST.test(line.slice(0, index))))
        .filter((match) => !sayHowTheyEat(line, match) && !SHARES_COST.test(line.slice(0, match.index)))
        .map(byKind),
    ),
    ...every(line, [PAIR_OF], (match) => mention(line, match, kindOf(match.groups ?? {}), 2)),
    ...every(line, [NAMED_FIRST], byKind),
    ...every(line, FEWER, (match) => ({ ...mention(line, match, 'total'), change: 'fewer' })),
    ...every(line, MORE, (match) => ({ ...mention(line, match, 'total'), change: 'more' })),
  ];
}

/** Numbers with a word for who they are, in order and without overlaps. */
export function countedMentions(line: string): Mention[] {
  const all = [
    ...groupsOfSoMany(line),
    ...familyMentions(line),
    ...selfMentions(line),
    ...numbered(line),
    ...every(line, [COUNT_TO, BOUNDED], (match) => mention(line, match, 'total')),
    ...every(line, [SINGLE], (match) => mention(line, match, kindOf(match.groups ?? {}), 1)),
    ...every(line, NONE, (match) => {
      const { change: _none, ...none } = mention(
        line,
        match,
        match.groups?.['toddlers'] === undefined ? 'children' : 'toddlers',
        0,
      );
      return none;
    }),
  ];
  return [...timesEach(line, withoutHosts(line, withFamily(line, withoutOverlaps(all))))];
}
