/** What a message asks for, request by request. */
import { ENGLISH_INTENTS } from './intent-lexicon.ts';
import type { IntentRule } from './intent-rule.ts';
import { OF_OTHERS } from './of-others.ts';
import { ENGLISH_QUESTIONS } from './question-lexicon.ts';
import { asksSomething, splitQuestions } from './split-questions.ts';
import { SPANISH_INTENTS } from './spanish-intent-lexicon.ts';
import type { Reading } from './reading.ts';
import type { FoundIntent, Intent, Span } from './understanding.ts';

interface Hit {
  readonly intent: Intent;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

const RULES: readonly IntentRule[] = [...ENGLISH_INTENTS, ...ENGLISH_QUESTIONS, ...SPANISH_INTENTS];

/** The same words ask once: where both are heard in them, the first of a pair makes the others its echo. */
const ECHOES: readonly (readonly [Intent, readonly Intent[]])[] = [
  ['opt_out', ['cancel', 'change_guests', 'change_menu']],
  ['quote', ['price_question', 'pay_link', 'book']],
  [
    'policy_question',
    [
      'quote',
      'process_question',
      'menu_question',
      'allergy_question',
      'cancel',
      'refund',
      'reschedule',
      'price_question',
      'book',
      'pay_link',
      'change_guests',
    ],
  ],
  ['allergy_question', ['menu_question', 'price_question', 'availability']],
  [
    'travel_question',
    ['price_question', 'policy_question', 'availability', 'venue_question', 'process_question', 'quote'],
  ],
  ['tip_question', ['price_question', 'menu_question', 'process_question', 'venue_question', 'payment_status']],
  ['discount', ['price_question', 'quote', 'book', 'menu_question']],
  ['refund', ['payment_status', 'pay_link', 'price_question']],
  ['payment_status', ['price_question', 'pay_link', 'quote', 'booking_details', 'availability']],
  ['pay_link', ['price_question', 'payment_status']],
  ['reschedule', ['availability', 'book', 'change_menu', 'booking_details', 'cancel']],
  ['change_guests', ['book', 'change_menu', 'booking_details']],
  ['change_menu', ['menu_question', 'book', 'price_question']],
  ['cancel', ['book', 'booking_details']],
  ['booking_details', ['book', 'menu_question']],
  ['price_question', ['menu_question', 'venue_question']],
  ['menu_question', ['availability']],
  ['weather_question', ['cancel', 'reschedule', 'venue_question', 'policy_question']],
  ['process_question', ['book', 'menu_question', 'venue_question', 'availability']],
  ['person', ['availability', 'help']],
  ['restart', ['quote', 'book']],
  ['where_were_we', ['quote', 'book', 'booking_details']],
];

/** "Can I get my money back if plans change?" asks for the rule; nobody disputes anything yet. */
const HYPOTHETICAL =
  /\b(?:what (?:happens )?if|in case|if (?:we|i|it|the|our|my|plans?|something|someone|somebody|anyone)\b|si (?:cancel|tenemos|tengo|llueve|cambi|no podemos))/;

const SAYS_OWN = /\b(?:my|our|mi|nuestr[oa]) (?:booking|reservation|party|event|order|reserva|reservacion|fiesta)\b/;

/** "How many days before can I cancel?" */
const ASKS_TERMS =
  /\b(?:how (?:long|late|soon|far|many (?:days|hours|weeks))|(?:what|when)[^.!]{0,12}\b(?:last (?:day|moment|chance)|deadline|cut-?off))\b[^.!]*\b(?:refunds?|cancel|back)\b/;
const SAYS_MINE = /\b(?:my|our) (?:refund|money)\b/;

/** "So you refund the deposit up to 2 days before, yes?" */
const ASKS_REFUND_RULE =
  /\b(?:so|do|does|would|will) (?:you|they) (?:guys )?(?:refund|return|give back) (?:the |a |any )?deposits?\b[^.!\n]*\?/;

/** "How do I get a refund?", "you can cancel for a full refund, right?": the rule, before anything went wrong. */
const ASKS_HOW_REFUNDED =
  /^\W*(?:(?:so|and|ok|okay|hi|hello|hey|quick question)\W+)*(?:how (?:do|does|can|would|will|long)\b[^.!\n]{0,40}\brefund|when (?:do|does|would|will) (?:you|i|we|a|the)\b[^.!\n]{0,16}\brefund|(?:is|are) (?:a |an? \w+ |full |partial )?refunds? (?:possible|available|given|allowed)|do (?:you|you guys) (?:ever )?(?:give|offer|do|allow|issue|have)\b[^.!\n]{0,12}\brefunds?|what(?:'s| is| are)? (?:the|your) refunds?|(?:you|we|i|one) can (?:still )?cancel\b[^.!\n]{0,50}\brefund|como (?:pido|funciona|funcionan|obtengo|consigo|solicito|se pide|es)\b[^.!\n]{0,16}\breembolso|cual es\b[^.!\n]{0,20}\b(?:reembolso|devolucion)|(?:dan|hacen|hay|ofrecen) (?:reembolsos?|devolucion(?:es)?))/;
/** Beside it something has gone wrong already. */
const WENT_WRONG =
  /\b(?:my|our|mi|nuestro|because|chef|food|terrible|bad|never|late|charged|still|already|cancell?ed|cancele|cancelamos|overcharged|wrong|didn'?t|wasn'?t|weren'?t)\b/;

const YOUNG = 'kids?|children|child|toddlers?|bab(?:y|ies)|ninos?|ninas?|menores|bebes?';
const KIDS_PRICE = new RegExp(
  String.raw`\b(?:discounts?|cheaper|special (?:price|rate)|descuentos?|mas barato)\b[^.?!\n]{0,12}\b(?:for|on|para)\b (?:the |my |los |las |mis )?(?:${YOUNG})\b|\b(?:${YOUNG})(?:'s)? discounts?\b|\b(?:${YOUNG}|seniors?|elderly|older (?:people|guests|adults)|grandparents|adultos mayores|abuelos) (?:(?:usually|also|still|always) )?(?:get|pay|have|receive|eat for|are|tienen|pagan|reciben) (?:(?:an?|any|some|un|una) )?(?:discounts?|cheaper|less|lower|reduced|special|descuentos?|menos|mas barato)\b|\b(?:is it|are|son|es) (?:the )?(?:${YOUNG} )?(?:cheaper|mas baratos?) (?:for|para) (?:the |los |las )?(?:${YOUNG}|seniors?|elderly|older people)\b`,
);
/** "Which is cheaper?", "are weekdays cheaper?" ask what things cost. */
const COMPARES_PRICES =
  /\b(?:which(?:ever)?|what) (?:1 |day |date |time |option )?(?:(?:is|are|would be|'s|ends up) )?(?:the )?(?:cheaper|cheapest)\b|\b(?:is|are|do you do|do you guys do)\b[^.?!\n]{0,30}\b(?:cheaper|less expensive)\b|\bcheaper (?:on|during)\b|\bcual (?:es|sale) mas barat[oa]\b/;
/** A lower price for children is a price we have, and so is that of another day. */
export function asksKidsPrice(line: string): boolean {
  return KIDS_PRICE.test(line) || COMPARES_PRICES.test(line);
}

/** "Is this a real person?" wants an honest answer before anything else. */
const ASKS_NATURE =
  /\bare you (?:an? )?(?:real |actual |live )?(?:bot|robot|human|ai|person|machine|real)\b|\bis this (?:an? )?(?:real|actual|live) (?:person|human)|\bam i (?:talking|speaking|chatting|texting) (?:to|with) an? (?:real |actual |live )?(?:bot|robot|human|person|machine|ai)\b/;
const WANTS_ONE =
  /\b(?:want|need|prefer|get me|talk to (?:a|someone)|speak (?:to|with) (?:a|someone)|quiero|necesito)\b/;

const LATER =
  /\b(?:person|human|someone|somebody|agent|representative)\b[^.?!\n]{0,16}\b(?:later|afterwards|after (?:that|this))\b/;
/** "Can I talk to a person later? First …" wants to be answered now. */
export function putsPersonOff(line: string): boolean {
  return LATER.test(line) || (ASKS_NATURE.test(line) && !WANTS_ONE.test(line));
}

/** Another address is no other day, whatever is said to be changed with it. */
const OTHER_ADDRESS =
  /\b(?:change|update|correct|fix|edit|cambiar|cambio|cambie|cambia|actualizar|corregir)\b (?:(?:the|my|our|la|mi|nuestra|el) )?(?:address|venue|location|direccion|domicilio|ubicacion|lugar)\b/;

/** "20 guests, but 5 might cancel". */
const GUESTS_CANCEL =
  /\b(?:\d{1,3}|some|few|several|people|guests|couples?|they|who)(?: of (?:them|us))? (?:might|may|could|will|would|are going to|can always)?(?: still)? ?cancel\b/;

/** "How much is it for my 10 year old?" asks for a price of ours, and no party's. */
const OF_ONE_AGE =
  /\b(?:for|para) (?:an?|my|each|the|our|1|un|una|mi) \d{1,2}[- ]?(?:years?|yrs?|anos)(?:[- ]?olds?)?\W*$/;

/** "I'm a manager at an office": what they do, and whom they want to speak to is nobody. */
const OWN_WORK =
  /\b(?:i am|i'm|he is|he's|she is|she's|is|works? as|husband|wife|boss) (?:also )?(?:(?:an?|the) )?(?:\w+ ){0,2}(?:manager|supervisor|owner|agent|representative|operator)s? (?:at|of|for|in|with|from)\b/;
export function tellsOwnWork(line: string): boolean {
  return OWN_WORK.test(line) && !/\b(?:talk|speak|chat|connect|transfer|contact|get me|call me)\b/.test(line);
}

/** The same words, meant as what they ask here: a child's price, and no person yet. */
function asMeant(hits: readonly Hit[], line: string): Hit[] {
  const kids = asksKidsPrice(line);
  const later = putsPersonOff(line) || tellsOwnWork(line);
  const address = OTHER_ADDRESS.test(line);
  const ofOneAge = OF_ONE_AGE.test(line);
  return hits
    .filter(({ intent }) => !(address && intent === 'reschedule'))
    .filter(({ intent }) => !(intent === 'cancel' && GUESTS_CANCEL.test(line)))
    .filter(({ intent }) => !(later && intent === 'person'))
    .filter(({ intent }) => !(intent === 'complaint' && OF_OTHERS.test(line)))
    .map((hit) => (ofOneAge && hit.intent === 'quote' ? { ...hit, intent: 'price_question' as const } : hit))
    .map((hit) => (kids && hit.intent === 'discount' ? { ...hit, intent: 'price_question' } : hit));
}

/** "Full refund?" */
const ASKS_HOW_MUCH_BACK = /^\W*(?:and |so )?(?:a |for a |with a )?(?:full|any|partial) refunds?\?/;

/** "Do we get our deposit back when it storms?" */
const ASKS_CASE =
  /\b(?:do|does|will|would|can) (?:i|we|you) (?:still )?(?:get|lose)\b[^.!]{0,40}\b(?:when|if|once|in case)\b/;

export function isHypothetical(line: string): boolean {
  if (ASKS_HOW_REFUNDED.test(line) && !WENT_WRONG.test(line)) return true;
  if (SAYS_OWN.test(line)) return false;
  if (ASKS_REFUND_RULE.test(line) || ASKS_CASE.test(line) || ASKS_HOW_MUCH_BACK.test(line)) return true;
  return (HYPOTHETICAL.test(line) && asksSomething(line)) || (ASKS_TERMS.test(line) && !SAYS_MINE.test(line));
}

/** What is asked for a case that may never come is the rule for it. */
const ONLY_RULES: ReadonlySet<Intent> = new Set(['refund', 'cancel', 'reschedule', 'complaint']);

function asRules(hits: readonly Hit[]): Hit[] {
  return hits.map((hit) => (ONLY_RULES.has(hit.intent) ? { ...hit, intent: 'policy_question' } : hit));
}

function hitsIn(line: string): Hit[] {
  return RULES.flatMap(({ intent, confidence, pattern }) => {
    const match = pattern.exec(line);
    return match === null ? [] : [{ intent, confidence, from: match.index, to: match.index + match[0].length }];
  });
}

function overlap(one: Hit, other: Hit): boolean {
  return one.from < other.to && other.from < one.to;
}

function isEcho(hit: Hit, hits: readonly Hit[]): boolean {
  return ECHOES.some(
    ([louder, quieter]) =>
      quieter.includes(hit.intent) && hits.some((other) => other.intent === louder && overlap(hit, other)),
  );
}

/** The surest place of each intent that is no echo. */
function strongest(hits: readonly Hit[]): Hit[] {
  const best = new Map<Intent, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.intent);
    if (!isEcho(hit, hits) && (known === undefined || hit.confidence > known.confidence)) best.set(hit.intent, hit);
  }
  return [...best.values()];
}

/** "Hello?" and "are you still there?" ask nothing besides. */
function isAllCourtesy(line: string, hits: readonly Hit[]): boolean {
  const rest = hits.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), line);
  return hits.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** A question nobody here can place. */
const UNKNOWN_CONFIDENCE = 0.3;

/** What can be asked of several times in one message, about something else each time. */
const ASKED_AGAIN: ReadonlySet<Intent> = new Set([
  'menu_question',
  'price_question',
  'travel_question',
  'allergy_question',
  'tip_question',
  'venue_question',
  'weather_question',
  'process_question',
  'policy_question',
]);

/** What asks in one question of a message asks nothing in the next. */
function endingIn(hit: Hit, questions: readonly Span[]): Hit {
  const end = questions.find(([from, to]) => from <= hit.from && hit.from < to && to < hit.to)?.[1];
  return end === undefined ? hit : { ...hit, to: end };
}

/** Whatever else is heard, a question that names what guests react to is answered as one. */
const NAMES_ALLERGEN =
  /\b(?:nuts?|peanuts?|almonds?|cashews?|gluten|wheat|dairy|lactose|soy|sesame|msg|shell ?-?fish|eggs?|sulfites|allergens?|nueces|nuez|cacahuates?|mani|trigo|lacteos?|lactosa|huevos?|soya|soja|ajonjoli|mariscos|alergenos?)\b/;

/** Nobody asks more in one breath, and every one of them costs a look-up. */
const MOST_FURTHER = 12;

/** Questions of a message that holds several, in which nothing was heard yet: what each of them asks by itself. */
function furtherQuestions(line: string, heard: readonly Hit[]): Hit[] {
  const questions = splitQuestions(line);
  if (questions.length < 2 && heard.length === 0) return [];
  return questions
    .slice(0, MOST_FURTHER)
    .filter(([from, to]) => heard.every((hit) => hit.intent === 'greet' || hit.to <= from || hit.from >= to))
    .flatMap(([from, to]) => {
      const part = line.slice(from, to);
      const hits = asMeant(hitsIn(part), part);
      const asked = strongest(isHypothetical(part) ? asRules(hits) : hits).filter(({ intent }) =>
        ASKED_AGAIN.has(intent),
      );
      const named = asked.length === 0 ? NAMES_ALLERGEN.exec(part) : null;
      const found =
        named === null
          ? asked
          : [
              {
                intent: 'allergy_question' as const,
                confidence: 0.7,
                from: named.index,
                to: named.index + named[0].length,
              },
            ];
      return found.map((hit) => ({ ...hit, from: hit.from + from, to: hit.to + from }));
    });
}

/**
 * The requests of a message in the order in which it makes them; a wish once, a question as often as it asks something
 * else. `answered`: it tells what was asked.
 */
export function readIntents(reading: Reading, answered: boolean): FoundIntent[] {
  const hits = asMeant(hitsIn(reading.plain), reading.plain).map((hit) => endingIn(hit, splitQuestions(reading.plain)));
  const found = strongest(isHypothetical(reading.plain) ? asRules(hits) : hits);
  const asked = [...found, ...furtherQuestions(reading.plain, found)]
    .toSorted((one, other) => one.from - other.from)
    .map(({ intent, confidence, from, to }) => ({ name: intent, confidence, span: reading.evidence(from, to).span }));
  const courtesy = asked.every(({ name }) => name === 'greet' || name === 'thanks');
  if (!courtesy || answered || !asksSomething(reading.plain) || isAllCourtesy(reading.plain, hits)) return asked;
  return [...asked, { name: 'unknown_question', confidence: UNKNOWN_CONFIDENCE, span: [0, reading.text.length] }];
}
