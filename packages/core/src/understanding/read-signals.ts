/** What must be noticed whatever else a message says: most of it leads to a person. */
import { findEmergency } from './emergency.ts';
import { OF_OTHERS } from './of-others.ts';
import { asksKidsPrice, isHypothetical, putsPersonOff, tellsOwnWork } from './read-intents.ts';
import type { Reading } from './reading.ts';
import { findSevereAllergy } from './severe-allergy.ts';
import { SIGNAL_RULES } from './signal-lexicon.ts';
import type { Evidence, FoundParty, PartyLimits, Signal, Understanding } from './understanding.ts';

/** Letters of a message that shouts, before shouting is anger. */
const SHOUT_LETTERS = 24;

/** Guests counted online, everybody included; what is unsaid counts as nobody. */
function guestsOf(party: FoundParty): number {
  return Math.max(party.total ?? 0, (party.adults ?? 0) + (party.children ?? 0) + (party.toddlers ?? 0));
}

/** What is added, taken off or part of those known is no crowd by itself. */
function isLarge(party: FoundParty, { maxOnlineGuests }: PartyLimits): boolean {
  return party.change === undefined && party.among === undefined && guestsOf(party) > maxOnlineGuests;
}

/** "Two groups of 30": how many come in all. */
const GROUPS =
  /\b(\d{1,2}) (?:separate |different )?(?:groups?|tables?|parties|teams?|seatings?|shifts|rounds|buses|grupos?|mesas?) (?:of|with|de|con) (\d{1,3})\b/;

function findCrowd(line: string, limits: PartyLimits): readonly [from: number, to: number] | null {
  const match = GROUPS.exec(line);
  const all = match === null ? 0 : Number(match[1]) * Number(match[2]);
  return match !== null && all > limits.maxOnlineGuests ? [match.index, match.index + match[0].length] : null;
}

/** Capitals alone are a habit; with two exclamation marks or a complaint they are anger. */
function shouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length >= SHOUT_LETTERS && capitals / letters.length > 0.8 && /!{2}|\?!|!\?/.test(text);
}

/** "My wife is an injury lawyer": what somebody does for a living. */
const PROFESSION =
  /\b(?:i am|i'm|is|are|he's|she's|was|works? as|es|soy)(?: also)?(?: (?:an?|una?|the))?(?: (?:personal|injury|family|criminal|tax|retired|corporate|trial|immigration|busy|young|big|good|great)){0,3} (?:lawyers?|attorneys?|abogad[oa]s?)\b/g;
/** "My friend the lawyer is coming": a guest. */
const GUEST =
  /\b(?:my|our|the|\d+|some|a few|an?)(?: \w+){0,3} (?:lawyers?|attorneys?|abogad[oa]s?)(?: \w+){0,5} (?:is|are|will be|'s|viene|vienen) (?:also )?(?:coming|attending|joining|there|invited|vegan|vegetarian|allergic)\b(?! (?:for|after))|\b(?:viene|vienen) (?:\w+ ){0,4}abogad[oa]s?\b/g;
/** With one of these it may be a threat all the same, and a false alarm is the smaller harm. */
const GRIEVANCE =
  /\b(?:owe|refund\w*|money|charge\w*|pay|paid|contact\w*|hear(?:ing)? from|letter|sue|suing|court|legal\w*|rights|illegal|compl\w+|respon\w+|action|breach|contract|deposit|wrong|liable|fault|angry|reembols\w+|dinero|demand\w*|deben)\b/;

const blank = (words: string): string => ' '.repeat(words.length);

function withoutProfessions(line: string): string {
  if (GRIEVANCE.test(line)) return line;
  return line.replaceAll(PROFESSION, blank).replaceAll(GUEST, blank);
}

const OF_US = /\byou(?:r| guys)? (?:chef|company|people|are (?:terrible|the worst))\b/;

/** Words that sound like a signal and ask for something we have an answer to. */
const MEANT_OTHERWISE: { readonly [S in Signal]?: (line: string) => boolean } = {
  refundDispute: isHypothetical,
  anger: (line) => OF_OTHERS.test(line) && !OF_US.test(line),
  discountWish: asksKidsPrice,
  wantsPerson: (line) => putsPersonOff(line) || tellsOwnWork(line),
};

/** Who is in danger now, or may be from what we cook. */
function inDanger(line: string, reading: Reading): Understanding['signals'] {
  const [emergency, severe] = [findEmergency(line), findSevereAllergy(line)];
  return {
    ...(emergency === null ? {} : { injury: reading.evidence(...emergency) }),
    ...(severe === null ? {} : { severeAllergy: reading.evidence(...severe) }),
  };
}

/** More guests than are booked online, in one party or in several groups. */
function crowdIn(reading: Reading, party: FoundParty | undefined, limits: PartyLimits): Evidence | null {
  if (party !== undefined && isLarge(party, limits)) return { text: party.text, span: party.span };
  const groups = findCrowd(reading.plain, limits);
  return groups === null ? null : reading.evidence(...groups);
}

export function readSignals(
  reading: Reading,
  party: FoundParty | undefined,
  limits: PartyLimits,
): Understanding['signals'] {
  const signals: { [S in Signal]?: Evidence } = {};
  const line = withoutProfessions(reading.plain);
  for (const [signal, pattern] of SIGNAL_RULES) {
    if (MEANT_OTHERWISE[signal]?.(reading.plain) === true) continue;
    const match = pattern.exec(line);
    if (match !== null) signals[signal] ??= reading.evidence(match.index, match.index + match[0].length);
  }
  Object.assign(signals, inDanger(line, reading));
  if (signals.anger === undefined && shouting(reading.text)) {
    signals.anger = { text: reading.text, span: [0, reading.text.length] };
  }
  const crowd = crowdIn(reading, party, limits);
  return crowd === null ? signals : { ...signals, largeParty: crowd };
}
