/** What a text says to "Any food allergies at the table?" (domain 6). An allergy that is missed is the worst outcome. */
import type { Allergen } from '@myhibachi/contracts';
import { ALLERGEN_WORDS } from './allergy-lexicon.ts';
import { isOnlyPolite } from './read-yes-no.ts';
import { composeText, fold } from './read-text.ts';

export type AllergyReply =
  /** Nobody has any. `plainly`: it says so of allergies, and is no mere "no". */
  | { readonly kind: 'none'; readonly plainly: boolean }
  | {
      readonly kind: 'declared';
      readonly plainly: boolean;
      readonly severity: 'mild' | 'moderate' | 'severe';
      /** Those that are tracked; `other` where an allergy is told whose food is none of them. */
      readonly allergens: readonly Allergen[];
    }
  /** There are some, and not which. */
  | { readonly kind: 'which' }
  /** Neither: kind words, or a doubt. */
  | { readonly kind: 'unclear' }
  /** Words in another matter. */
  | { readonly kind: 'other' };

const FOODS = ALLERGEN_WORDS.map(
  ([allergen, words]) => [allergen, new RegExp(String.raw`\b(?:${words})\b`, 'g')] as const,
);

const ALLERGY =
  /\b(?:alerg\w+|allerg\w+|alergic\w*|intoleran\w*|celiac\w*|coeliac\w*|anaphyla\w*|anafila\w*|epi ?-?pens?|sensitivit\w+|sensitive to)\b/;
const DIET =
  /\b(?:vegan[oa]?s?|vegetarian[oa]?s?|pescatarian|kosher|halal|dietary|gluten[ -]?free|sin gluten|dairy[ -]?free|no (?:pork|beef|meat))\b/;
const FORBIDDEN =
  /\b(?:can ?not|cant|can't|does ?n[o']?t|doesnt|do not|dont|don't|must not|may not|should ?n[o']?t|never|not allowed to|unable to|no puede[ns]?|no puedo|no podemos|no come[ns]?|no comemos) (?:eat|eats|have|do|touch|tolerate|comer|tener)?\b/;
const NEGATED_ALLERGY =
  /\b(?:no|not|none|nobody|no one|zero|nadie|ningun[oa]?|sin|ni|dont|don't|isn't|isnt|aren't|arent|without)\b[^.,;!]{0,30}\b(?:allerg|alerg)/;
const SEVERE =
  /\b(?:sever[a-z]*|anaphyla\w*|anafila\w*|epi ?-?pens?|deadly|fatal|deathly|life[ -]?threat\w*|hospital\w*|emergency|ambulance|(?:could|can|will|would|might) (?:die|kill)|grave[s]?|mortal\w*|extrem\w*|serious\w*|very allergic|highly allergic|muy alergic\w*|muy fuerte)\b/;
const NOT_SEVERE =
  /\b(?:not|isn'?t|aren'?t|no es|no son|nothing)(?: \w+){0,2} (?:sever[a-z]*|serious|bad|grave[s]?|deadly|life)\b/;
const MILD = /\b(?:mild\w*|slight\w*|minor|leve[s]?|a little|un poco|intoleran\w*|sensitivit\w+|preference)\b/;

/** "No" and its kin as the whole of a message, with whatever may stand around it. */
const NONE = new RegExp(
  String.raw`^(?:(?:hi|hey|hello|hola|oh|um|so|well|thanks|thank you|gracias|ok|okay|yes|yeah|si|bueno|pues|no) )*(?:${[
    String.raw`(?:no+|nope|nah|none|nada|nothing|zero|n a|na|negative|ningun[oa]s?|nadie|nobody|no one)(?: (?:at all|here|para nada|que yo sepa|that i know of|that we know of|of us|of them|in our (?:group|party|family)|de nosotros|aqui|en el grupo|en la mesa|at the table|has any|have any|does|do|tiene|is|are))*`,
    String.raw`not (?:that|to) (?:i know(?: of)?|my knowledge|we know(?: of)?|i am aware of|im aware of)`,
    String.raw`(?:no )?(?:(?:we|they|i|there|nosotros|nobody|no one|none of us|nadie) )?(?:(?:do not|dont|don't|does not|doesn't|doesnt|didn't|are|is|have|has|got|aren't|isn't|know of|tenemos|tiene|hay|es|con|no|not|any|none|zero) )*(?:known |food |any |of |de |una |alguna |ningun[oa] )*(?:allerg(?:y|ies|ic|ens?)|alergi(?:a|as|c[oa]s?))(?: (?:to|a) anything| a nada| alimenticias?)?(?: (?:at all|here|para nada|que yo sepa|that i know of|that we know of|in our (?:group|party|family)|en el grupo|en la mesa|at the table|aqui|on our end|this time))*`,
    String.raw`(?:we|we're|were|we are|all|everyone|everybody|everyone is|everybody is|todos)(?: (?:all|are|is|good|fine|ok|okay|clear|set|can|eat|eats|everything|bien|comen|comemos|todo))+`,
    String.raw`sin alergias|no hay(?: ninguna)?|no tenemos(?: ninguna)?|no tiene(?:n)? ninguna|no we (?:do not|dont|don't)(?: have any)?|we (?:do not|dont|don't)(?: have any)?|all good|all clear|todo bien`,
  ].join(
    '|',
  )})(?: (?:thanks|thank you|thx|ty|gracias|sir|maam|please|amigo|for asking|por preguntar|all good|we are good|we're good|todo bien|just no))*$`,
);
const SAYS_NO =
  /\b(?:no+|not|nope|nah|none|nothing|zero|n a|na|negative|ningun\w*|nada|nadie|nobody|no one|sin|dont|don't|doesn't|aren't|isn't)\b/;
/** "We are all good": a no without the word. */
const ALL_WELL =
  /^(?:(?:no|nope|ok|okay|thanks|thank you) )?(?:we're|we are|were|all|everyone is|everybody is|todos?|everyone can|everybody can|everyone eats|everybody eats)(?: (?:all|good|fine|clear|set|eat|everything|bien|comen|todo|comemos))+(?: (?:thanks|thank you|gracias))?$/;

const BARE_YES =
  /^(?:(?:yes+|yea|yeah|yep|yup|ya|si|claro|sure|correct|indeed|a few|some|algunas?|un par|a couple|one|two|three|unos?|dos|tres|there are|there is|we do|we have|hay|tenemos|one of us|one person|some of us|guests?|people|person|kids?|personas?|invitados?|has|have|does|do|with|con|i am|im|an?|una|food|allergic|allergy|allergies|alergias?|alergic[oa]s?|tienen?|my|our|mi|mis|son|daughter|wife|husband|mom|dad|hij[oa]|espos[oa]|thanks|gracias|please|of them|de ellos)\s*)+$/;

/** Words that may stand around foods in a bare list of them: "yes, 2 kids: sesame and eggs please". */
const FILLER =
  /^(?:yes+|yea|yeah|yep|yup|ya|si|claro|only|just|solo|solamente|maybe|and|y|e|o|or|also|plus|tambien|both|all|any|the|a|an|la|el|los|las|lo|un|una|uno|dos|tres|one|two|three|four|five|six|for|para|of|de|del|to|al|con|with|in|our|my|mi|mis|nuestr[oa]|his|her|s|guests?|kids?|childs?|children|child|person|people|personas?|invitad[oa]s?|nin[oa]s?|son|sons|daughters?|wife|husband|mom|mother|dad|father|brother|sister|friend|cousin|aunt|uncle|grandma|hij[oa]s?|espos[oa]|mama|papa|herman[oa]|amig[oa]|mild|mildly|severe|severely|moderate|moderately|slight|slightly|leve|grave|very|muy|please|por|favor|thanks|thank|you|gracias|products?|productos|kinds?|types?|oil|is|are|has|have|there|hay|tiene|tienen|es|que|no|but|pero|it|its|she|he|they|not|isn't|isnt|could|would|might|will|can|die|kill|from|bad|serious|seriously|deadly|life|threatening|extremely|highly|epi|pens?|epipens?|hospital|\d+)$/;

function foodsIn(plain: string): { readonly allergens: Allergen[]; readonly rest: string } {
  let rest = plain;
  const allergens: Allergen[] = [];
  for (const [allergen, words] of FOODS) {
    const without = rest.replaceAll(words, ' ');
    if (without !== rest) allergens.push(allergen);
    rest = without;
  }
  return { allergens, rest };
}

type Severity = 'mild' | 'moderate' | 'severe';

function severityOf(plain: string): Severity {
  if (SEVERE.test(plain) && !NOT_SEVERE.test(plain)) return 'severe';
  return MILD.test(plain) || NOT_SEVERE.test(plain) ? 'mild' : 'moderate';
}

function wordsOf(plain: string): string {
  return (plain.match(/[\p{L}\p{N}']+/gu) ?? []).join(' ');
}

/** What is told, and not what is asked: "do you cook with nuts?" declares nothing. */
function told(plain: string): string {
  return (plain.match(/[^.!?\n¿¡]+[.!?\n]*/g) ?? []).filter((sentence) => !sentence.includes('?')).join(' ');
}

/** Nobody has any, with no food named. */
function saysNone(line: string): boolean {
  return (NONE.test(line) && SAYS_NO.test(line)) || ALL_WELL.test(line);
}

/** Foods by themselves: "yes, two kids, sesame". */
function isBareList(rest: string): boolean {
  const left = rest.split(' ').filter((word) => word !== '');
  return left.length <= 10 && left.every((word) => FILLER.test(word));
}

const UNTRACKED =
  /\b(?:allergic|alergic[oa]s?|intolerant|intolerantes?) (?:to|a|al|con)\b|\b(?:allergy|alergia) (?:to|a|al)\b|\w+ allerg(?:y|ies)\b/;

/** An allergy or a diet in which no tracked food is named; null where neither is spoken of. */
function judgeWithoutFood(line: string, severity: Severity): AllergyReply | null {
  if (BARE_YES.test(line) && !/^(?:thanks|thank you|gracias|please| )+$/.test(line)) return { kind: 'which' };
  if (DIET.test(line)) return { kind: 'declared', plainly: true, severity: 'mild', allergens: [] };
  if (UNTRACKED.test(line)) return { kind: 'declared', plainly: true, severity, allergens: ['other'] };
  return ALLERGY.test(line) ? { kind: 'unclear' } : null;
}

function isVague(line: string): boolean {
  return DOUBT.test(line) || isOnlyPolite(line) || line === '';
}

function judgeTold(plain: string): AllergyReply {
  const line = wordsOf(plain);
  const { allergens, rest } = foodsIn(line);
  const named = allergens.length > 0;
  if (!named && saysNone(line)) return { kind: 'none', plainly: ALLERGY.test(line) };
  const forbids = FORBIDDEN.test(line);
  // "No nut allergies": of this one, and nothing of the others.
  if (NEGATED_ALLERGY.test(plain) && !forbids) return { kind: 'unclear' };
  const severity = severityOf(plain);
  const plainly = forbids || ALLERGY.test(line) || DIET.test(line);
  if (named && (plainly || isBareList(rest))) return { kind: 'declared', plainly, severity, allergens };
  return judgeWithoutFood(line, severity) ?? (isVague(line) ? { kind: 'unclear' } : { kind: 'other' });
}

const DOUBT =
  /^(?:(?:i am|im|i'm|i|we|we're|hmm?|um|well|oh|ok|no) )*(?:not sure|dont know|don't know|do not know|unsure|idk|let me (?:check|ask|see)|will (?:check|ask)|(?:i )?ll (?:check|ask)|have to ask|need to ask|maybe|possibly|perhaps|no se|tengo que preguntar|dejeme (?:ver|preguntar)|tal vez|quizas?|creo que (?:no|si))(?: \w+){0,6}$/;

/** Reads one text as an answer to the question for allergies. Takes any string and never throws. */
export function judgeAllergyReply(text: string): AllergyReply {
  const plain = fold(composeText(text).text);
  const line = told(plain).trim();
  // Nothing but a question is no answer; nothing but a picture is one that cannot be read.
  if (line === '') return /[?¿]/u.test(text) ? { kind: 'other' } : { kind: 'unclear' };
  const said = judgeTold(line);
  const asks = /[?¿]/u.test(text);
  return asks && (said.kind === 'unclear' || said.kind === 'which') ? { kind: 'other' } : said;
}
