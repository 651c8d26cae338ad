/** What a message wants done with a party the host has booked, by its words or by what it names. Pure. */
import { asksSomething, fold, type FoundIntent, type Intent } from '../understanding/index.ts';
import type { OwnAction, OwnTask } from './dialogue-state.ts';
import { ownLook, ownQuestion } from './own-question.ts';
import type { Hearing } from './script.ts';

const OWN_INTENTS: Partial<Record<Intent, OwnAction>> = {
  booking_details: 'details',
  payment_status: 'payment_status',
  pay_link: 'pay',
  change_guests: 'guests',
  change_menu: 'menu',
  reschedule: 'reschedule',
  cancel: 'cancel',
};

/** Words that change a party which is still being put together just as well as one that is booked. */
const ALSO_DRAFT: ReadonlySet<OwnAction> = new Set(['guests', 'menu', 'reschedule']);

const ONE_CHANGE: ReadonlySet<OwnAction> = new Set(['guests', 'menu']);

/** Guests and menu are one change of one bill. */
export function isOneChange(one: OwnAction, other: OwnAction): boolean {
  return one === other || (ONE_CHANGE.has(one) && ONE_CHANGE.has(other));
}

/** What is done to a booking; the rest only looks at it. */
export const CHANGES: ReadonlySet<OwnAction> = new Set(['guests', 'menu', 'reschedule', 'cancel']);

/** "… and start at 7pm instead": an hour beside another change is one, too. */
const MOVES_HOUR =
  /\b(?:instead|start(?:ing)?|begin(?:ning)?|later|earlier|empezar|empiece|comenzar|m[aá]s (?:tarde|temprano)|mejor a las?)\b/i;

/** "Make it 15 and move it to 3", "move it to the 20th for 12 people"; "the party of 12" is the one they have. */
const SAYS_GUESTS =
  /\b(?:make (?:it|that)|for|with|we(?:'ll| will)? be|we(?:'re| are)|now|para|con|somos|seremos) (?:about |now )?\d{1,3}\b/i;

/** "Move to 7pm", "make it 5": right in front of the day or hour that is named. */
const MOVES_TO =
  /\b(?:move|moving|push|bump|shift|switch|change|reschedule|make|bring|put|do|mover|muev[ae]\w*|pasar?(?:l[ao])?|cambi[ae]\w*)(?: (?:it|us|that|ours|everything|all of it|the (?:party|time|date|start)|my party|la (?:fiesta|hora|fecha)|mi fiesta))?(?: up| back| out)?(?: (?:to|for|at|on|until|a|al|para))?(?: (?:the|el|las|la))? ?$/;
const COUNTS_TO =
  /\b(?:switch|change|go|going|bump|drop|update|down|up|grow|cambi\w+|baj\w+|sub\w+)\b[^.?!\n]{0,16}\b(?:to|a)(?: about)? ?$/;

function movesMoment({ slots, text }: Hearing['heard']): boolean {
  const before = (slot: { readonly span: readonly [number, number] }) => fold(text.slice(0, slot.span[0]));
  return [slots.date, slots.time].some((slot) => slot !== undefined && MOVES_TO.test(before(slot)));
}

/** "Change it to 13 adults" has nothing to do with the day, whatever else it may be the beginning of. */
function isOfGuests({ slots }: Hearing['heard'], { name, span }: FoundIntent): boolean {
  const { party, date, time, shift, dayPart } = slots;
  const moment = date ?? time ?? shift ?? dayPart;
  const touches = party !== undefined && span[1] + 1 >= party.span[0] && span[0] <= party.span[0];
  return name === 'reschedule' && moment === undefined && touches;
}

function ownIntents({ heard }: Hearing): Intent[] {
  return heard.intents.filter((intent) => !isOfGuests(heard, intent)).map(({ name }) => name);
}

/** Changes the message asks for besides the one that is looked after, which are another step. */
export function laterWishes(hearing: Hearing, now: OwnAction): OwnAction[] {
  const { heard } = hearing;
  const { party, time, shift } = heard.slots;
  // Their words name what they ask the rule of.
  if (now === 'until' || now === 'refund' || now === 'fee') return [];
  const said = ownIntents(hearing).flatMap((name) => OWN_INTENTS[name] ?? []);
  const hour = time ?? shift;
  if ((hour !== undefined && MOVES_HOUR.test(heard.text)) || movesMoment(heard)) said.push('reschedule');
  const counts = CHANGES.has(now) || /\bmake (?:it|that)\b/i.test(heard.text);
  if (party !== undefined && counts && saysGuests(heard.text, party.span[0])) said.push('guests');
  return [...new Set(said)].filter((one) => CHANGES.has(one) && !isOneChange(one, now));
}

function saysGuests(text: string, at: number): boolean {
  return SAYS_GUESTS.test(text) || COUNTS_TO.test(fold(text.slice(0, at)));
}

const TAKES_BACK =
  /\b(?:instead|never ?mind|rather|forget|scratch|don'?t|do not|not|leave|mejor|olvida|en lugar|no)\b/i;

/** Another change is wished while one is asked about: it comes after it, unless it takes its place. */
export function waitsItsTurn({ state, heard }: Hearing, { action: now }: OwnTask, action: OwnAction): boolean {
  const changes = [now, action].every((one) => CHANGES.has(one) && one !== 'cancel');
  const open = state.awaiting === 'proposal' || state.expecting !== null;
  return changes && open && !isOneChange(now, action) && !TAKES_BACK.test(heard.text);
}

const SAYS_OWN =
  /\b(?:my|our|mi|nuestr[oa]) (?:booking|reservation|party|event|order|dinner|date|reserva|reservaci[oó]n|fiesta|evento|pedido|fecha)\b/i;

/** "Add 5 lobster tails to 20 adults" from somebody with nothing booked is a party to be priced. */
function meansNewParty({ state, heard, person }: Hearing, action: OwnAction): boolean {
  const { party, bookingCode } = heard.slots;
  if (person.signedIn || state.hold !== null || party === undefined || party.change !== undefined) return false;
  return ALSO_DRAFT.has(action) && bookingCode === undefined && !SAYS_OWN.test(heard.text);
}

/** Takes back or brings up to date what was agreed. */
const UP_TO_DATE = /\b(?:now|instead|actually|turns out|after all|changed|ahora|al final|en realidad)\b/i;
/** "Can we start at 5 instead": what is named takes the place of what is booked. */
const INSTEAD = /\b(?:instead|make (?:it|that)|en (?:vez|lugar) de)\b/i;
/** Goes on with what was just talked about. */
const GOES_ON = /^\W*(?:(?:oh|ok|okay)[ ,]+)?(?:and|also|plus|y|tambi[eé]n)\b/i;
const ASKS_STATE = /^\W*(?:is|was|when|what|which|where|are|did|do|does|how|cu[aá]ndo|d[oó]nde|qu[eé]|es|est[aá])\b/i;
const ORDERS =
  /\b(?:can|could|may) (?:we|i) (?:also )?(?:get|have|add|order|do)\b|\b(?:podemos|puedo) (?:pedir|tener|agregar)\b/i;
const IN_PASSING: ReadonlySet<Intent> = new Set(['greet', 'thanks', 'menu_question', 'unknown_question']);

/** "Switch to 17 adults", said by somebody who has a party with us and puts no other together. */
const CHANGES_IT =
  /^\W*(?:(?:oh|ok|okay|hi|hey|hello|hola|so|and|also|but|actually|wait|sorry|please|pls|y|perdon|por favor)[ ,]+)*(?:(?:can|could|may) (?:you|we|i|u|y'?all)(?: please)? |(?:i|we)(?:'d| would)? (?:want|need|like|have) to |i'?d like to |let'?s |(?:puede[ns]?|podemos|puedo|quiero|queremos|necesito) )?(?:please )?(?:switch|change|move|make|push|bump|bring|put|set|shift|drop|add|remove|reduce|increase|cambi\w+|mover|muev\w+|agreg\w+|quit\w+|pon\w*|pas\w+)\b/;

/** What is named of a booking, where nothing is asked about it. */
function namedChange({ slots, text, intents }: Hearing['heard'], own: boolean): OwnAction | null {
  if (slots.party !== undefined) return 'guests';
  const dishes = slots.upgrades.length + slots.addOns.length > 0;
  if (dishes && own && (ORDERS.test(text) || intents.length === 0)) return 'menu';
  const moment = slots.date ?? slots.time ?? slots.shift;
  return own && moment !== undefined && !ASKS_STATE.test(text) ? 'reschedule' : null;
}

function portionsNamed({ slots }: Hearing['heard']): boolean {
  return slots.party === undefined && [...slots.upgrades, ...slots.addOns].some(({ quantity }) => quantity !== null);
}

/** What a host with bookings wants by what they name of "my party", where no word of theirs says so. */
export function impliedWish({ state, heard, person }: Hearing): OwnAction | null {
  const { text, intents } = heard;
  if (!person.signedIn || state.booking || !intents.every(({ name }) => IN_PASSING.has(name))) return null;
  const own = SAYS_OWN.test(text) || (state.own === null && GOES_ON.test(text));
  // What is being done with a booking already is taken back by whoever does it.
  if (own) return namedChange(heard, true);
  if (state.own !== null) return state.expecting === 'booking_code' ? null : otherChange(heard, state.own);
  return ordered(heard) ?? amended(heard) ?? toldOfIt(heard, person);
}

/** "Can we do 3 pm?" wishes it. */
const ASKS_FOR =
  /\b(?:can|could|may) (?:we|i|you|it|the party) (?:do|have|get|make|start|begin|be|go)\b|\b(?:podemos|puede|puedo|podria(?:mos)?) (?:empezar|hacer(?:l[oa])?|ser|tener|comenzar)\b/;

/** Guests, dishes or a day named by a host with a party to come, who asks nothing and names no other place. */
function toldOfIt(heard: Hearing['heard'], { booked }: Hearing['person']): OwnAction | null {
  const line = fold(heard.text);
  if (booked !== true || heard.slots.place !== undefined) return null;
  if (asksSomething(line) && !ASKS_FOR.test(line)) return null;
  return namedChange(heard, true) ?? (takesOff(heard) ? 'menu' : null);
}

function takesOff({ correction }: Hearing['heard']): boolean {
  return (correction?.removes.length ?? 0) + (correction?.reduces.length ?? 0) > 0;
}

/** A change that what is looked after at the moment has no room for: it is a wish of its own. */
function otherChange(heard: Hearing['heard'], { action }: OwnTask): OwnAction | null {
  const { date, time, shift } = heard.slots;
  const ofBill = changeOfBill(heard);
  const ofDay = (date ?? time ?? shift) !== undefined;
  if (ofBill !== null && ONE_CHANGE.has(action)) return null;
  if (ofDay && action === 'reschedule') return null;
  if (ofBill !== null) return ofBill;
  return ofDay && !ASKS_STATE.test(heard.text) ? 'reschedule' : null;
}

function changeOfBill(heard: Hearing['heard']): 'guests' | 'menu' | null {
  const { party, upgrades, addOns } = heard.slots;
  if (party !== undefined) return 'guests';
  return upgrades.length + addOns.length > 0 || takesOff(heard) ? 'menu' : null;
}

function ordered(heard: Hearing['heard']): OwnAction | null {
  const orders = CHANGES_IT.test(fold(heard.text));
  if (portionsNamed(heard) && (orders || ORDERS.test(heard.text))) return 'menu';
  return orders ? namedChange(heard, true) : null;
}

function amended(heard: Hearing['heard']): OwnAction | null {
  const { text, correction } = heard;
  return correction !== undefined || UP_TO_DATE.test(text) ? namedChange(heard, INSTEAD.test(text)) : null;
}

/** A price asked for a child as such: nobody brings only them, and no party is told of. */
export function isExample({ state, heard }: Hearing): boolean {
  const { party } = heard.slots;
  if (party === undefined || state.wanted.party !== null || state.booking) return false;
  const asks = heard.intents.some(({ name }) => name === 'price_question');
  return asks && party.adults === undefined && party.total === undefined;
}

const NEW_PLACE =
  /\b(?:change|changing|update|correct|fix|edit|wrong|different|another|new|cambiar|cambio|cambie|cambia|actualizar|corregir|corrige|otra|nueva)\b[^.?!\n]{0,14}\b(?:address|venue|location|place|direccion|domicilio|ubicacion|lugar)\b|\b(?:address|venue|direccion)\b[^.?!\n]{0,10}\b(?:is wrong|has changed|changed|(?:esta )?mal|cambio)\b/;

/** The party that is put together shall be elsewhere, and they have not said where. */
export function wantsNewPlace({ state, heard }: Hearing): boolean {
  const { place, bookingCode } = heard.slots;
  const draft = state.booking && state.hold === null && bookingCode === undefined;
  return draft && place === undefined && !SAYS_OWN.test(heard.text) && NEW_PLACE.test(fold(heard.text));
}

const OF_OWN = /\b(?:of (?:my|our) (?:guests|kids|friends|people|group)|(?:my|our) guests|de mis invitados)\b/;

/** "Is there something vegetarian for 2 of my guests?" counts nobody for another party. */
export function speaksOfOwn({ person, state, heard }: Hearing): boolean {
  const asks = heard.intents.every(({ name }) => name !== 'quote' && name !== 'book' && name !== 'availability');
  return person.signedIn && !state.booking && asks && OF_OWN.test(fold(heard.text));
}

/** The first wish of the message that is about a booking, where there may be one. */
export function ownWish(hearing: Hearing): OwnAction | null {
  const { state, heard, person } = hearing;
  if (wantsNewPlace(hearing)) return null;
  const question = ownQuestion(hearing);
  if (question !== null) return question;
  const look = ownLook(hearing);
  if (look !== null) return look;
  for (const name of ownIntents(hearing)) {
    const action = OWN_INTENTS[name];
    if (action === undefined) continue;
    const named = heard.slots.bookingCode !== undefined;
    if (meansNewParty(hearing, action)) continue;
    if (state.booking && !named && (ALSO_DRAFT.has(action) || !(person.signedIn || action === 'cancel'))) continue;
    return action;
  }
  return impliedWish(hearing);
}
