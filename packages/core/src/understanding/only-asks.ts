/** Guests a message names and only asks a rule about. */
import { asksSomething } from './split-questions.ts';
import type { FoundParty } from './understanding.ts';

const ASKS_OF_AGE =
  /\b(?:is|are|do|does|must|should|would|will|can)\b[^.!\n]{0,40}\b(?:pay|count(?:ed)?(?: as)?|free|charged?|an? (?:kid|child|adult|toddler)|kids|adults|children)\b/;

/** "How much for a 5 year old?" */
const ASKS_PRICE_OF_AGE =
  /\b(?:how much|what|price|cost|charge|cuanto|precio)\b[^.!\n]{0,30}\b(?:an?|1|my|each|un|una|mi) \d{1,2}[- ]?(?:years?|yrs?|yo\b|anos)(?:[- ]?olds?)?\W*$/;
/** "Do the 2 little ones pay?", "can one person get 3 proteins?" */
const ASKS_OF_THEM =
  /\b(?:do|does|will|would|must|should|are|is) (?:the|my|our|those|these|all|los|las|mis)(?: \d{1,2})? [^.!\n\d]{0,24}\b(?:pay|counts?|eat (?:for )?free|free|charged)\b|\b(?:can|could|does|may|would) (?:1|each|every) (?:person|guest|adult)\b|\bpuede (?:1|cada) (?:persona|invitado)\b/;
/** "What age is a kid?" */
const ASKS_WHICH_AGE =
  /\b(?:what|which|at what|up to what|que|cual|hasta que|desde que) (?:age|edad)s?\b|\bhow (?:old|young)\b[^.!\n]{0,24}\b(?:kids?|child(?:ren)?|adults?|toddlers?)\b/;

/** "Is there a 10 person minimum?" */
const ASKS_LEAST =
  /\b(?:is there|do you have|have you)\b[^.!\n]{0,16}(?:\d{1,3}|¦+)[- ](?:person|people|guest|adult)s? (?:minimum|min)\b/;

/** One guest at most, or some of the young ones: nobody's whole party. */
function isFew({ adults, total = 1 }: FoundParty): boolean {
  return adults === undefined && total === 1;
}

/** Nobody but those whose ages are told. */
function isOfAges({ ages, total, change, adults = 0, children = 0, toddlers = 0 }: FoundParty): boolean {
  return (
    ages !== undefined && total === undefined && change === undefined && adults + children + toddlers === ages.length
  );
}

/** "My son is 5, does he pay?" asks for a rule and counts nobody. */
export function onlyAsksOfGuests(line: string, party: FoundParty | undefined): boolean {
  if (party === undefined) return false;
  if (!/\d/.test(line) && ASKS_WHICH_AGE.test(line)) return true;
  if (ASKS_LEAST.test(line)) return true;
  if (isFew(party) && (ASKS_OF_THEM.test(line) || ASKS_PRICE_OF_AGE.test(line))) return true;
  return isOfAges(party) && ASKS_OF_AGE.test(line) && asksSomething(line);
}
