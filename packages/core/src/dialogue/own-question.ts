/** What a host asks of the party they have booked, where its booking answers it and no article does. Pure. */
import { asksSomething, fold, type Intent } from '../understanding/index.ts';
import { asksForLink } from './asks-for-link.ts';
import type { OwnAction } from './dialogue-state.ts';
import type { Hearing, Scene } from './script.ts';
import { namesNotice } from './tell-cancelling.ts';

export type OwnQuestion = Extract<
  OwnAction,
  'arrival' | 'chef' | 'refund' | 'until' | 'diet' | 'page' | 'paying' | 'fee' | 'due'
>;

const CHEF =
  /\b(?:who(?:'s|s| is| are| will| do| did)?|which|what(?:'s|s| is))\b[^.?!\n]{0,20}\b(?:chefs?|cook(?:s|ing)?)\b|\bchef'?s? name\b|\b(?:is|has|was|did) (?:a|my|our|the) chef\b[^.?!\n]{0,12}\b(?:assigned|picked|chosen|confirmed)\b|\b(?:quien|cual|que|como se llama)\b[^.?!\n]{0,20}\b(?:chef|cocinero|cocina(?:ra)?)\b/;
/** "Which chefs come to parties of 40?" and "what does the chef bring?" ask for the rule. */
const NOT_WHO =
  /\bhow many\b|\bcuantos\b|\b(?:bring|need|do|does|wear|eat|provide|cook with|trae|necesita|hace)\b|\b(?:request|same|favou?rite|choose|pedir|mismo|escoger)\b/;

const COMES =
  'come|comes|coming|arrive|arrives|arriving|get here|gets here|be here|be there|getting here|show up|shows up|set up|setting up|start setting up';
const ARRIVAL = new RegExp(
  String.raw`(?:(?<=^\W{0,3}|[,.;:!?] {0,2}|\b(?:and|so|know|me|but|hi|hey|hello|ok|also|exactly|y) )when|\b(?:what time|how early|around what time))\b[^.?!\n]{0,10}\b(?:chefs?|you|r u|u|you guys|y'?all|he|she|they|team|guys|cooks?|someone|anyone)\b[^.?!\n]{0,20}\b(?:${COMES})\b|\b(?:chef'?s? )?arrival(?: time)?\b|\b(?:a que hora|cuando|que tan temprano)\b[^.?!\n]{0,24}\b(?:lleg\w+|vien\w+|vendra\w*|aparece\w*)\b`,
);
const THEIRS = /\b(?:guests?|invitados|package|e-?mail|text|link|payment|deposit|pago|deposito|correo)\b/;

const CANCELS = /\b(?:cancel\w*|call (?:it|this|the party) off|back out|anul\w+)\b/;
const MONEY =
  /\b(?:back|refund\w*|los[et]|losing|keep|kept|deposit\w*|money|cost|fee|charged?|penalt\w+|pay|owe|devol\w+|regres\w+|devuel\w+|reembols\w+|pierdo|perder|deposito|dinero|cobran?|cuesta|multa)\b/;
const CASE = /\b(?:if|when|once|should|were to|can|do|si|cuando|al|puedo|podemos)\b/;
/** The weather, and what we do ourselves, have rules of their own; so has how it is done. */
const NOT_THEIRS =
  /\b(?:rain\w*|wind\w*|storm\w*|weather|snow\w*|lluvia|llueve|viento|tormenta|clima|policy|politica)\b|\b(?:you|the chef|ustedes) (?:guys )?(?:have to |need to |must |tienen que )?cancel\w*|\bcancelan\b/;

const UNTIL =
  /\b(?:can|may|could) (?:i|we) still (?:change|add|remove|update|edit)\b|\b(?:todavia|aun) (?:puedo|podemos) (?:cambiar|agregar|quitar)\b|\b(?:until|till|by|up to) (?:when|what (?:day|date|time))\b|\bhow (?:late|long before|close to|far (?:in advance|ahead)|many (?:days|hours|weeks) (?:before|in advance|ahead))\b|\b(?:when|what|what'?s|is there)\b[^.?!\n]{0,24}\b(?:deadline|cut-?off|last (?:day|chance|moment)|latest)\b|\bwhen\b[^.?!\n]{0,20}\b(?:final|head ?count|guest count)\b[^.?!\n]{0,16}\b(?:due|need(?:ed)?)\b|\b(?:hasta (?:cuando|que dia)|fecha limite|ultimo dia)\b/;
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

const PAYS = /\b(?:pay\w*|paid|split|pagar?|pago)\b/;
/** How, when and by whom it is paid has a rule, and is no wish to pay now. */
const HOW_PAID =
  /\b(?:cash|zelle|venmo|checks?|paypal|apple pay|cash ?app|installments?|on the day|day of|at the party|the same day|before|after|later|in person|half|split|(?:two|2|another|different) cards|my (?:friend|husband|wife|brother|sister|mom|dad|company|work)|somebody else|someone else|efectivo|el dia|antes|despues|mitad|otra persona)\b/;

const LOOKS =
  /\b(?:have|got) (?:me|us) down\b|\b(?:am i|are we) (?:still )?down (?:for|as)\b|^\W*(?:and |so |wait |sorry )?(?:when|what time|what day|where)(?:'?s| is| was) (?:it|that|this|the party|everything)(?: again| at| on)*\W*$|\bwhat(?:'s|s| is) (?:included|in) (?:in |with )?(?:my|our) (?:party|booking|order|package)\b|^\W*(?:(?:ok|so|and|wait|sorry|just checking|hi|hey)[ ,:]+)*(?:(?:is )?(?:the|my|our) (?:party|booking|event|dinner)(?: is|'?s)?|it'?s|we(?:'re| are)) (?:still )?(?:on |at |for )?[^.?!\n]{1,40}[ ,](?:right|correct|yes|no)\W*$|^\W*(?:cuando|a que hora|donde) es\W*$/;
const PAYS_NOW =
  /^\W*(?:(?:ok|okay|please|hi|hey|hello|hola|let'?s|lets|i(?:'d| would)? (?:want|like|need) to|i'?ll|can (?:i|we)|quiero|quisiera|puedo)[ ,]+)*(?:pay(?: off)?|pagar) (?:the |my |our |el |mi )?(?:rest|balance|remaining(?: balance)?|remainder|bill|deposit|resto|saldo|cuenta|deposito)(?: now| today| please| ya| ahora| por favor)*\W*$/;
const TOTAL =
  /\b(?:what(?:'s|s| is)|how much is)(?: now)? (?:the|my|our) (?:new |current |final |whole |full )?(?:total|bill|balance)\b|\bcuanto es (?:el|mi) total\b/;

/** What is looked at in words that alone would ask of a party to be priced. */
export function ownLook({ person, state, heard }: Hearing): 'details' | 'payment_status' | 'pay' | null {
  if (!person.signedIn || state.booking || state.wanted.party !== null) return null;
  const line = fold(heard.text);
  if (LOOKS.test(line)) return 'details';
  if (PAYS_NOW.test(line)) return 'pay';
  return TOTAL.test(line) && heard.slots.party === undefined ? 'payment_status' : null;
}

/** Which of a booking's deadlines is asked for; null where none is. */
export function deadlineAsked(text: string): Deadline | null {
  const line = fold(text);
  if (!UNTIL.test(line)) return null;
  return UNTIL_OF.find(([, words]) => words.test(line))?.[0] ?? null;
}

/** The agreement, the invoice: what the page of the booking has to be taken away. */
const PAPERS =
  /\b(?:get|send|need|want|have|see|download|find|where(?:'s|s| is)?|is there|email|copy of|necesito|quiero|mand\w+|tener|donde esta)\b[^.?!\n]{0,24}\b(?:receipts?|invoices?|contract|agreement|recibo|factura|contrato|acuerdo)\b/;

function asksRefund(line: string): boolean {
  const theirs = CANCELS.test(line) && MONEY.test(line) && CASE.test(line) && !NOT_THEIRS.test(line);
  return theirs && asksSomething(line) && !namesNotice(line);
}

/** Told of somebody who comes, not asked of the menu. */
function tellsAllergy({ slots, intents }: Hearing['heard'], line: string): boolean {
  const only = intents.every(({ name }) => name === 'allergy_question' || name === 'greet' || name === 'thanks');
  return slots.allergens.length > 0 && only && !asksSomething(line);
}

/** How or by whom it is paid, which has a rule for everybody. */
export function asksHowPaid(line: string): boolean {
  return PAYS.test(line) && HOW_PAID.test(line) && (asksSomething(line) || /\bsplit\b/.test(line));
}

export function asksArrival(line: string): boolean {
  return ARRIVAL.test(line) && !THEIRS.test(line);
}

export function asksWhoCooks(line: string): boolean {
  return CHEF.test(line) && !NOT_WHO.test(line);
}

const MOVES =
  /\b(?:move|moving|reschedul\w+|postpone|(?:change|changing|switch) (?:the |my |our )?(?:date|day|time)|mover\w*|reagendar|reprogramar|cambiar (?:la |mi )?(?:fecha|hora))\b/;
const FEE = /\b(?:free|fees?|costs?|charge[ds]?|penalty|how much|gratis|cobran?|cuesta|cargo|costo)\b/;

/** "Can I move it for free?": what a move costs, where no day is named that could be looked at. */
function asksMoveFee(line: string, { slots }: Hearing['heard']): boolean {
  const { date, time, shift, dayPart } = slots;
  const moment = date ?? time ?? shift ?? dayPart;
  return moment === undefined && MOVES.test(line) && FEE.test(line) && asksSomething(line) && !NOT_THEIRS.test(line);
}

const DUE =
  /\b(?:when|by when|until when|what (?:day|date|time)|how long|how much time|is there a deadline)\b[^.?!\n]{0,28}\b(?:deposit|pay|due)\b|\b(?:deposit|payment) (?:deadline|due date)\b|\b(?:deadline|due date) (?:for|of|to pay) (?:the |my )?(?:deposit)?|\b(?:cuando|hasta cuando|que dia|cuanto tiempo)\b[^.?!\n]{0,28}\b(?:deposito|pag\w+|vence)\b/;
/** What remains after the deposit has a rule for everybody. */
const NOT_DUE =
  /\b(?:rest|balance|remaining|remainder|back|refund\w*|chef|cancel\w*|change|party|resto|saldo|devuel\w*|cancel\w+|fiesta)\b/;

/** "When is my deposit due?" */
function asksWhenDue(line: string): boolean {
  return DUE.test(line) && !NOT_DUE.test(line);
}

/** The first that fits is what is asked. */
const ASKED: readonly (readonly [OwnQuestion, (line: string, heard: Hearing['heard']) => boolean])[] = [
  ['refund', asksRefund],
  ['due', (line) => asksWhenDue(line)],
  ['until', (_line, { text }) => deadlineAsked(text) !== null],
  ['arrival', asksArrival],
  ['paying', asksHowPaid],
  ['fee', asksMoveFee],
  ['page', (line, { text }) => asksForLink(text) || PAPERS.test(line)],
  ['chef', asksWhoCooks],
  ['diet', (line, heard) => tellsAllergy(heard, line)],
];

/** What a signed-in host asks of their own booking; null while a new party is put together, and for everybody else. */
export function ownQuestion({ person, state, heard }: Hearing): OwnQuestion | null {
  if (!person.signedIn || state.booking) return null;
  const line = fold(heard.text);
  return ASKED.find(([, fits]) => fits(line, heard))?.[0] ?? null;
}

const QUESTIONS: ReadonlySet<OwnAction> = new Set([
  'arrival',
  'chef',
  'refund',
  'until',
  'diet',
  'page',
  'paying',
  'fee',
  'due',
]);

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
  'menu_question',
  'quote',
  'reschedule',
]);

/** Whether these words are the question that the booking answers. */
export function isOfOwnQuestion({ state, hearing }: Scene, intent: Intent): boolean {
  const asked = ownQuestion(hearing) ?? ownLook(hearing);
  return asked !== null && state.own?.action === asked && ECHOES.has(intent);
}
