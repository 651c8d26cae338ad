/** Whether somebody may be in danger from what we cook (domain 6). In doubt they are: a person is the safer way. */
import { ALLERGEN_WORDS } from './allergy-lexicon.ts';

const FOOD = ALLERGEN_WORDS.map(([, words]) => words).join('|');
const ALLERGY = String.raw`allerg\w+|alergi\w+|alergic[oa]s?`;
/** So far apart, in one breath, they still belong together. */
const NEAR = String.raw`[^\n]{0,120}?`;
const CLOSE = String.raw`[^.!?\n]{0,36}?`;
const SENTENCE = String.raw`[^.!?\n]{0,80}?`;

/** How strongly somebody reacts: "very", "deathly". */
const STRONGLY = String.raw`(?:very|strongly|super|so|really|rly|real|highly|extrem\w{1,4}|sever\w{0,4}|deathly|deadly|mortally|terribly|horribly|seriously|badly|insanely|incredibly|crazy|hella|mega|majorly|violently|acutely|dangerously|fatally|lethally|intensely|pretty|quite|heavily|ridiculously|bad|muy|super|bastante|sumamente|altamente|extremadamente|fuertemente|severamente|gravemente|demasiado|tan|bien)`;
/** How grave an allergy is, and what it does. */
const GRAVE = String.raw`(?:severe?(?:ly)?|sever[oa]s?|graves?|gravemente|serious(?:ly)?|violent(?:ly)?|acute(?:ly)?|agud[oa]s?|extrem\w{1,4}|life ?-?threat\w+|life (?:or|and) death|deadly|deathly|death|lethal|fatal(?:ly)?|mortal(?:es)?|dangerous(?:ly)?|peligros[oa]s?|airborne|hospital\w*|emergency|ambulanc\w+|urgencias|ana(?:ph|f)[aiy]?l\w+|no joke|shock|choque|swells?|swollen|swelling|se (?:le )?hinchan?|hives|chok\w+|passes out|faints?|can'?t breathe|can ?not breathe|(?:stops?|trouble|difficulty) breathing|no puede respirar|throat|garganta)`;
/** The same in words that are said of much else: only close by. */
const STRONG = String.raw`(?:bad(?:ly)?|serios?|(?:muy|bastante) seria|seria(?= alergia)|terribl[ey]s?|horribl[ey]s?|intense(?:ly)?|major|big time|like crazy|traces?|(?:just|even) (?:the )?(?:smell|touch|a bite|a whiff)|the er|icu|911)`;
const EPI = String.raw`epi ?-?pens?|epi|auvi ?-?q|epinephrine|epinefrina|adrenaline|adrenalina|auto ?-?injectors?|autoinyector\w*`;
const EATS = String.raw`(?:eats?|eaten|ate|has|have|had|touch\w*|smells?|tastes?|gets?|comes?|is near|is around|breathes? in|come|comen|comiera|prueba|toca|huele|ingiere)`;
const COULD = String.raw`(?:could|can|will|would|might|may|i'?ll|he'?ll|she'?ll)`;
const BODY = String.raw`(?:throat|face|tongue|lips?|mouth|eyes|garganta|cara|lengua|labios?)`;
const THEM = String.raw`(?:him|her|me|them|us|someone|somebody|(?:my|our|the|1 of) \w+)`;
/** "Can't be near". */
const MAY_NOT = String.raw`(?:can'?t|cannot|can not|could ?n'?t|must ?n[o']t|must not|may not|should ?n'?t|should not|not allowed to|unable to|no puede[ns]?|no debe[ns]?)`;

const SEVERE: readonly RegExp[] = [
  String.raw`ana(?:ph|f)[aiy]?l\w+|${EPI}`,
  String.raw`(?:${ALLERGY})\b${NEAR}\b${GRAVE}|${GRAVE}\b${NEAR}\b(?:${ALLERGY})`,
  String.raw`(?:${ALLERGY})\b${CLOSE}\b${STRONG}|${STRONG}\b${CLOSE}\b(?:${ALLERGY})|alergias? seria`,
  String.raw`(?:strong(?:ly)?|fuerte)(?: \w+){0,3} (?:${ALLERGY})|(?:${ALLERGY})(?:,? (?:is|are|it'?s|very|really|to|a|al|los|las|es|muy|bastante|the|and|or|y|${FOOD})\b){0,6},? (?:strong|fuertes?)`,
  String.raw`(?:${STRONGLY}|${GRAVE}|${STRONG})(?: \w+){0,2} (?:${ALLERGY})`,
  String.raw`(?:sever\w+|serious(?:ly)?|extreme(?:ly)?|highly) (?:\w+ )?intoleran\w+|alergiquisim[oa]s?`,
  // "Could die if he eats nuts", and said of somebody, by itself.
  String.raw`(?:he|she|they|(?:my|our|1|a|the) \w+|who) ${COULD} (?:\w+ )?die(?=\W*$| (?:if|from|within|right|when \w+ ${EATS})\b|[,.;])`,
  String.raw`die\b${SENTENCE}\b(?:${FOOD}|${EATS})|(?:${FOOD}|if \w+ ${EATS})\b${SENTENCE}\b${COULD} (?:\w+ )?die`,
  String.raw`(?:${FOOD}|${ALLERGY}|it|this|that|1|bite|trace|crumb|piece|reaction|eso) (?:\w+ )?${COULD} (?:\w+ )?kill ${THEM}|(?:${FOOD}|it|that) kills? ${THEM}`,
  String.raw`(?:${FOOD}) (?:is|are|can be|could be|would be|es|son) (?:\w+ )?(?:deadly|lethal|fatal|dangerous|life ?-?threat\w+|mortal(?:es)?|peligros[oa]s?) (?:for|to|para)`,
  String.raw`(?:se )?(?:puede|podria|pueden|podrian) morir(?:se)?|se (?:muere|moriria|mueren)(?= (?:si|con|al|por))|(?:lo|la|los|las|me) (?:mata|mataria|matan|matarian|puede matar)|puede matar(?:lo|la|los|las|me)`,
  // "Can't be near shellfish", "cannot even touch it".
  String.raw`${MAY_NOT} (?:even |ni |ni siquiera )?(?:be|go|sit|stand|get|come|estar|acercarse|sentarse)\b(?: \w+){0,3} (?:near|around|close to|next to|room (?:as|with)|exposed to|in contact with|cerca|junto|alrededor|contacto)\b[^.!?\n]{0,40}\b(?:${FOOD})`,
  String.raw`${MAY_NOT} (?:even |ni |ni siquiera )?(?:touch|smell|breathe(?: in)?|inhale|tocar|oler|respirar)\b[^.!?\n]{0,24}\b(?:${FOOD})`,
  String.raw`(?:${FOOD})\b[^.!?\n]{0,40}\bairborne|airborne\b[^.!?\n]{0,40}\b(?:${FOOD})`,
  String.raw`${BODY} (?:\w+ )?(?:closes?|closed|closing|swells?|swelled|swell|cierra|hinchan?)(?: \w+){0,2} (?:if|when|whenever|from|with|after|every|si|cuando|con)|se le (?:cierra|hincha)\w*`,
  String.raw`react\w* (?:very |really |so |extremely )?(?:badly|bad|terribly|violently|severely|mal)\b${SENTENCE}\b(?:${FOOD})`,
  String.raw`swells?\b${SENTENCE}\b(?:${FOOD})|(?:${FOOD})\b${SENTENCE}\bswells?`,
  String.raw`(?:swelled|puffs?|blows?) up\b${SENTENCE}\b(?:${FOOD}|${EATS})|(?:${FOOD}|if \w+ ${EATS})\b${SENTENCE}\b(?:swells?|swelled|puffs?|blows?) up|se hincha\w*\b${SENTENCE}\b(?:${FOOD})|(?:${FOOD})\b${SENTENCE}\bse hincha\w*`,
  String.raw`(?:${FOOD})\b${SENTENCE}\b(?:stops? breathing|can'?t breathe|go(?:es)? into shock|(?:hospital|er|icu|ambulance|urgencias)\b)|(?:stops? breathing|go(?:es)? into shock|(?:in|to|at|en|a|al) (?:the |el )?(?:hospital|er|icu|urgencias|ambulance))\b${SENTENCE}\b(?:if|when|whenever|every time|each time|last time|once|ate|eating|after|because|from|with|si|cuando|cada vez|con|por)\b[^.!?\n]{0,30}\b(?:${FOOD})`,
  String.raw`throat (?:closes|swells)|go(?:es)? into shock|celiac disease`,
  String.raw`(?:celiac\w*|coeliac\w*)\b[^\n]{0,60}?\b(?:safe\w*|segur[oa]|risk\w*|riesgo|sick|guarantee\w*|garantiza\w*|trust|contamina\w*)|(?:safe|segur[oa])\b[^\n]{0,40}?\b(?:celiac\w*|coeliac\w*)`,
].map((words) => new RegExp(String.raw`\b(?:${words})\b`));

/** Small words that may stand between a no and what it denies; a food among them begins a thing of its own. */
const BETWEEN = String.raw`(?: (?:any|a|an|the|really|very|super|so|that|too|all|of|us|our|my|guests?|group|people|friends|family|has|have|had|got|with|is|are|was|be|been|really|known|food|such|particularly|anyone|anybody|someone|here|who|there|needs?|need|carr(?:y|ies)|use|uses|require|es|son|esta|tiene|tienen|una|un|ninguna|nadie|muy|de|nosotros|tan|nada|hay|tenemos|allerg(?:y|ies)|alergias?|que|sea|sean|somos|son|them|these|those)\b){0,6}`;
const DENIES = String.raw`(?:no|not|none|nobody|noone|no 1|no one|nothing|never|without|zero|0|neither|isn'?t|aren'?t|wasn'?t|ain'?t|don'?t|does ?n'?t|didn'?t|haven'?t|hasn'?t|won'?t|nadie|ninguna?|ninguno|nada|sin|nunca|tampoco)`;
const DENIED = new RegExp(
  String.raw`\b${DENIES}${BETWEEN} (?:(?:${GRAVE}|${STRONG}|${STRONGLY}|strong|fuertes?|${EPI}|die|life)(?:(?:,? or|,? and| o| ni| y)? (?:${GRAVE}|${STRONG}|${STRONGLY}|food|${FOOD}|or|and|o|ni|y)\b)*)(?: (?:food |\w+ )?(?:${ALLERGY}))?\b`,
  'g',
);
/** "So good I could die", "they will die laughing", "dying to try it": nobody's allergy. */
const FIGURE_OF_SPEECH =
  /\bso (?:\w+ )?(?:good|delicious|amazing|excited|happy|tasty|yummy|funny|cute|hungry|much fun)\b[^.!?\n]{0,40}\b(?:die|kill)\b|\b(?:to|i could|i can|could just) die for\b|\bdie (?:laughing|of (?:laugh\w*|joy|excitement|boredom|happiness|hunger|embarrassment)|from (?:laugh\w*|joy|excitement|happiness))\b|\bi could (?:just )?die\W*(?=$|,)/g;

const blank = (words: string): string => ' '.repeat(words.length);

/** Where a message in plain letters tells of an allergy that may be severe; null where it tells of none, or denies it. */
export function findSevereAllergy(line: string): readonly [from: number, to: number] | null {
  const told = line.replaceAll(FIGURE_OF_SPEECH, blank).replaceAll(DENIED, blank);
  for (const pattern of SEVERE) {
    const match = pattern.exec(told);
    if (match !== null) return [match.index, match.index + match[0].length];
  }
  return null;
}
