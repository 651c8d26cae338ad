/** What a host asks of the party they have booked, where its booking answers it and no article does. Pure. */
import { asksSomething, fold, type Intent } from '../understanding/index.ts';
import type { OwnAction } from './dialogue-state.ts';
import type { Hearing, Scene } from './script.ts';
import { namesNotice } from './tell-cancelling.ts';

export type OwnQuestion = Extract<OwnAction, 'arrival' | 'chef' | 'refund' | 'until' | 'diet'>;

const CHEF =
  /\b(?:who(?:'s|s| is| are| will| do| did)?|which|what(?:'s|s| is))\b[^.?!\n]{0,20}\b(?:chefs?|cook(?:s|ing)?)\b|\bchef'?s? name\b|\b(?:is|has|was|did) (?:a|my|our|the) chef\b[^.?!\n]{0,12}\b(?:assigned|picked|chosen|confirmed)\b|\b(?:quien|cual|que|como se llama)\b[^.?!\n]{0,20}\b(?:chef|cocinero|cocina(?:ra)?)\b/;
/** "Which chefs come to parties of 40?" and "what does the chef bring?" ask for the rule. */
const NOT_WHO =
  /\bhow many\b|\bcuantos\b|\b(?:bring|need|do|does|wear|eat|provide|cook with|trae|necesita|hace)\b|\b(?:request|same|favou?rite|choose|pedir|mismo|escoger)\b/;

const COMES =
  'come|comes|coming|arrive|arrives|arriving|get here|gets here|be here|be there|getting here|show up|shows up|set up|setting up|start setting up';
const ARRIVAL = new RegExp(
  String.raw`\b(?:when|what time|how early|at what time|around what time)\b[^.?!\n]{0,10}\b(?:chefs?|you|you guys|y'?all|he|she|they|team|guys|cooks?|someone|anyone)\b[^.?!\n]{0,20}\b(?:${COMES})\b|\b(?:chef'?s? )?arrival(?: time)?\b|\b(?:a que hora|cuando|que tan temprano)\b[^.?!\n]{0,24}\b(?:lleg\w+|vien\w+|vendra\w*|aparece\w*)\b`,
);
const THEIRS = /\b(?:guests?|invitados|package|e-?mail|text|link|payment|deposit|pago|deposito|correo)\b/;

const CANCELS = /\b(?:cancel\w*|call (?:it|this|the party) off|back out|anul\w+)\b/;
const MONEY =
  /\b(?:back|refund\w*|los[et]|losing|keep|kept|deposit\w*|money|cost|fee|charged?|penalt\w+|pay|owe|devol\w+|devuel\w+|reembols\w+|pierdo|perder|deposito|dinero|cobran?|cuesta|multa)\b/;
const CASE = /\b(?:if|when|once|should|were to|can|do|si|cuando|al)\b/;
/** The weather, and what we do ourselves, have rules of their own; so has how it is done. */
const NOT_THEIRS =
  /\b(?:rain\w*|wind\w*|storm\w*|weather|snow\w*|lluvia|llueve|viento|tormenta|clima|policy|politica)\b|\b(?:you|the chef|ustedes) (?:guys )?(?:have to |need to |must |tienen que )?cancel\w*|\bcancelan\b/;

const UNTIL =
  /\b(?:until|till|by|up to) (?:when|what (?:day|date|time))\b|\bhow (?:late|long before|close to|far (?:in advance|ahead)|many (?:days|hours|weeks) (?:before|in advance|ahead))\b|\b(?:when|what|what'?s|is there)\b[^.?!\n]{0,24}\b(?:deadline|cut-?off|last (?:day|chance|moment)|latest)\b|\bwhen\b[^.?!\n]{0,20}\b(?:final|head ?count|guest count)\b[^.?!\n]{0,16}\b(?:due|need(?:ed)?)\b|\b(?:hasta (?:cuando|que dia)|fecha limite|ultimo dia)\b/;
const UNTIL_OF = [
  ['cancel', CANCELS],
  [
    'guests',
    /\b(?:guests?|people|head ?count|guest count|count|numbers?|kids|adults|invitados|personas|adultos|ninos)\b/,
  ],
  ['menu', /\b(?:menu|food|order|upgrades?|add-?ons?|proteins?|dishes|comida|pedido|platillos|extras)\b/],
  ['dietary', /\b(?:allerg\w+|diet\w*|alergi\w+|dieta)\b/],
] as const;
export type Deadline = (typeof UNTIL_OF)[number][0];

/** Which of a booking's deadlines is asked for; null where none is. */
export function deadlineAsked(text: string): Deadline | null {
  const line = fold(text);
  if (!UNTIL.test(line)) return null;
  return UNTIL_OF.find(([, words]) => words.test(line))?.[0] ?? null;
}

function asksRefund(line: string): boolean {
  const theirs = CANCELS.test(line) && MONEY.test(line) && CASE.test(line) && !NOT_THEIRS.test(line);
  return theirs && asksSomething(line) && !namesNotice(line);
}

/** Told of somebody who comes, not asked of the menu. */
function tellsAllergy({ slots, intents }: Hearing['heard'], line: string): boolean {
  const only = intents.every(({ name }) => name === 'allergy_question' || name === 'greet' || name === 'thanks');
  return slots.allergens.length > 0 && only && !asksSomething(line);
}

/** What a signed-in host asks of their own booking; null while a new party is put together, and for everybody else. */
export function ownQuestion({ person, state, heard }: Hearing): OwnQuestion | null {
  if (!person.signedIn || state.booking) return null;
  const line = fold(heard.text);
  if (asksRefund(line)) return 'refund';
  if (deadlineAsked(heard.text) !== null) return 'until';
  if (ARRIVAL.test(line) && !THEIRS.test(line)) return 'arrival';
  if (CHEF.test(line) && !NOT_WHO.test(line)) return 'chef';
  return tellsAllergy(heard, line) ? 'diet' : null;
}

const QUESTIONS: ReadonlySet<OwnAction> = new Set(['arrival', 'chef', 'refund', 'until', 'diet']);

export function isOwnQuestion(action: OwnAction): action is OwnQuestion {
  return QUESTIONS.has(action);
}

/** As what the words of such a question are read besides. */
const ECHOES: ReadonlySet<Intent> = new Set([
  'process_question',
  'policy_question',
  'unknown_question',
  'booking_details',
  'availability',
  'cancel',
  'refund',
  'price_question',
]);

/** Whether these words are the question that the booking answers. */
export function isOfOwnQuestion({ state, hearing }: Scene, intent: Intent): boolean {
  return state.own !== null && isOwnQuestion(state.own.action) && ownQuestion(hearing) !== null && ECHOES.has(intent);
}
