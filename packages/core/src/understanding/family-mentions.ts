/** Guests counted up by who they are to the host: "me, my wife and my parents", "9 friends and I". */
import { CHILDREN, PAIRS, RELATIVES, SELVES, TODDLERS } from './party-lexicon.ts';
import { mention, type Mention } from './party-mention.ts';

const SPOUSES = 'husbands|wives|spouses|partners|boyfriends|girlfriends|esposos|esposas|maridos|parejas';
/** "My 3 sisters with their husbands". */
const SEVERAL = String.raw`\d{1,2} (?:sisters|brothers|siblings|uncles|aunts|hermanas|hermanos|tios|tias)(?:,? (?:with|and|plus|con|y) (?:(?:all )?(?:their|his|her|sus) )?(?:${SPOUSES}))?`;
const ONE = String.raw`(?:${SEVERAL}|${RELATIVES}|${SELVES}|${PAIRS})`;
const MY = '(?:(?:my|our|the|his|her|their|mi|mis|los|su|sus) )?';
const AND = '(?:, ?and |, ?| and | & | y | plus | con | with )';
const FAMILY = new RegExp(
  String.raw`\b(?:(?:my|our|the|mi|mis|just|only) ){0,2}${ONE}(?:${AND}${MY}${ONE}\b){1,12}`,
  'g',
);
/** So many of a family are counted even where the host does not name themselves. */
const WHOLE_LIST = 3;

const SELF_AND_KIDS = new RegExp(
  String.raw`\b(?:me|myself|i|yo),? (?:and|plus|with|y|con|\+) (?:my |our |mis )?(?=\d{1,2} (?:${CHILDREN}|${TODDLERS})\b)`,
  'g',
);
const SELF_AND_OTHERS = [
  /\b(?:me|myself|yo),? (?:and|plus|y|mas|\+) (?:my |mis )?(?<low>\d{1,3}) (?:others|friends|girlfriends|buddies|homies|pals|mates|coworkers|guests|people|more|amig[oa]s|mas|personas)\b/g,
  /\b(?:me|myself|yo),? (?:and|plus|y|mas|\+) (?<low>\d{1,3})\b(?! ?(?:[ap]\.?m\b|:|\/|%|[a-z]))/g,
  // "12 guests and I need …" begins another sentence.
  /(?<![\d$:.,-])(?<low>\d{1,3}) (?:others|friends|girlfriends|buddies|coworkers|guests|people|of us|cousins|colleagues|amig[oa]s|invitados|personas),? (?:and|plus|y|mas|\+) (?:me|myself|i|yo)\b(?!'| (?:\w+ ly )?(?:am|need|want|would|will|have|had|was|can|could|think|live|also|just|quiero|necesito|tengo|quisiera|vivo))/g,
  /(?<![\d$:.,-])(?<low>\d{1,3})(?: (?:people|guests|of us|personas|invitados))?,? (?:not (?:including|counting)|without|besides|sin contar(?:me)?)(?: a)? (?:me|myself|mi)\b/g,
];
const RELATIVE = new RegExp(String.raw`\b${ONE}\b`, 'g');
const PAIR = new RegExp(`^(?:${PAIRS})$`);
const WITH_SPOUSES = new RegExp(String.raw`\b(?:${SPOUSES})$`);
const SELF = new RegExp(String.raw`\b(?:${SELVES})\b`);
/** "… and my in-laws", behind others of the family. */
const AND_THEM = new RegExp(String.raw`(?:,|\band|\bplus|\by|\bcon|&) ?(?:my|our|mis) (?:${PAIRS})\b`, 'g');

/** "Add my mother in law": one more, where nothing else is counted up. */
const ONE_MORE = new RegExp(
  String.raw`\b(?:add|adding|include|agregar?|agregue|suma) (?:also |in )?(?:my|our|another|a|mi|nuestra|nuestro|otr[oa]) (?:${RELATIVES})\b(?:[ -]in[ -]law)?`,
  'g',
);

const ONE_OR_TWO = String.raw`(?:(?:my|our|the|mi|mis|nuestr[oa]s?) )?(?:${RELATIVES}|${PAIRS})\b(?:[ -]in[ -]laws?)?`;
/** "Plus grandma and grandpa", "and my parents are coming too": nothing but more of the family. */
const MORE_OF_THEM = new RegExp(
  String.raw`^\W*(?:oh|ok|and|also|y|e|,| )*(?:plus|and|also|add|con|mas|ademas|tambien|y) (?<list>${ONE_OR_TWO}(?:(?: and| &| y|,) ${ONE_OR_TWO}){0,4})(?: (?:is|are|will be|might|viene|vienen|va|van)(?: also)?(?: (?:coming|joining|come|there|with us))?)?(?: (?:too|as well|also|tambien))?\W*$`,
);

function moreOfThem(line: string): Mention[] {
  const match = MORE_OF_THEM.exec(line);
  const list = match?.groups?.['list'];
  if (match === null || list === undefined) return [];
  return [{ ...mention(line, match, 'adults', headsOf(list)), change: 'more' }];
}

function headsOfOne(one: string): number {
  const several = /^\d{1,2}/.exec(one);
  if (several !== null) return Number(several[0]) * (WITH_SPOUSES.test(one) ? 2 : 1);
  return PAIR.test(one) ? 2 : 1;
}

function headsOf(list: string): number {
  return (list.match(RELATIVE) ?? []).reduce((sum, one) => sum + headsOfOne(one), 0);
}

function families(line: string): Mention[] {
  return line
    .matchAll(FAMILY)
    .toArray()
    .filter(([list]) => SELF.test(list) || (list.match(RELATIVE) ?? []).length >= WHOLE_LIST)
    .map((match): Mention => ({
      ...mention(line, match, 'adults', headsOf(match[0])),
      family: true,
      familyList: true,
    }));
}

/** The host and whoever is numbered beside them. */
export function selfMentions(line: string): Mention[] {
  return SELF_AND_OTHERS.flatMap((pattern) =>
    line
      .matchAll(pattern)
      .toArray()
      .map((match) => mention(line, match, 'total'))
      .map((each) => ({ ...each, count: each.count + 1 })),
  );
}

/** Everybody named by what they are to the host. */
export function familyMentions(line: string): Mention[] {
  const listed = families(line);
  const [first] = listed;
  const behind = first === undefined ? [] : line.matchAll(AND_THEM).toArray();
  return [
    ...listed,
    ...behind.filter(({ index }) => index >= (first?.to ?? 0)).map((match) => mention(line, match, 'adults', 2)),
    ...line
      .matchAll(ONE_MORE)
      .toArray()
      .map((match): Mention => ({ ...mention(line, match, 'adults', 1), change: 'more' })),
    ...(listed.length === 0 ? moreOfThem(line) : []),
    ...line
      .matchAll(SELF_AND_KIDS)
      .toArray()
      .map((match) => mention(line, match, 'adults', 1)),
  ];
}
