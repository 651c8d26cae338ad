/** What a message wants of the date that is held or booked in its conversation. Pure. */
import { asksSomething, fold, isOnlyPolite } from '../understanding/index.ts';
import { asksForLink } from './asks-for-link.ts';
import { isForOurPeople } from './leave-to-our-people.ts';
import { asksArrival, asksWhoCooks } from './own-question.ts';
import { ownWish } from './own-wish.ts';
import type { Hearing } from './script.ts';
import { noteIn } from './take-in.ts';

export type HeldWish =
  | 'link'
  | 'until'
  | 'what'
  | 'money'
  | 'change'
  | 'people'
  | 'cancel'
  | 'diet'
  | 'next'
  | 'done'
  | 'arrival'
  | 'chef';

const ANOTHER =
  /\b(?:another|second|different|separate|one more|new|2nd|otr[ao]|segund[ao]|nuev[ao]|distint[ao])\b[^.?!\n]{0,16}\b(?:party|parties|date|booking|event|quote|evening|day|fiesta|fecha|reserva|evento|cotizacion)\b|\b(?:also|tambien)\b[^.?!\n]{0,24}\b(?:book|hold|reserve|quote|apart\w+|reserv\w+)\b/;
const CHANGES = new Set(['guests', 'menu', 'reschedule']);

/** "Actually make it 12", "and move it to 6": said of what was just held, in the words that change things. */
const TAKES_BACK =
  /^\W*(?:(?:oh|ok|okay|hi|hey|so|and|y|but|pero|actually|wait|sorry|hmm?|perdon)[ ,]+)*(?:(?:can|could|may) (?:we|you|i) )?(?:please )?(?:make it|make that|change|move|switch|add|remove|drop|take off|we(?:'re| are|'ll be| will be)|it'?s|que sean|somos|seremos|cambi\w+|muev\w+|agreg\w+|quit\w+)\b/;
/** "No wait, 20 adults", in the breath behind the yes. */
const WAITS = /^\W*(?:(?:no|oh|ok|okay|sorry|oops|ay)[ ,.!]+)*(?:wait|hold on|stop|no|espere?|perdon)\b/;
const IN_ITS_PLACE =
  /\b(?:instead|rather|wrong|incorrect|mistake|meant|should (?:be|have been|say)|supposed to be|typo|equivoc\w+|(?:esta|estan) mal|debe(?:ria)? ser|en vez|mejor)\b/;
const UP_TO_DATE = /\b(?:actually|now|after all|turns out|ahora|al final|en realidad)\b/;
const PART = /\b(?:date|day|time|hour|guests?|count|menu|party|fecha|dia|hora|invitados|menu|fiesta)\b/;

const UNTIL =
  /\bwhen\b[^.?!\n]{0,24}\b(?:pay|sign|deposit|due|expires?|expiring|run out|runs out|lapse)\b|\b(?:how long|how much time|how many hours)\b[^.?!\n]{0,20}\b(?:do (?:i|we) have|have i got|hold|held|left|sign|pay|good for|valid)\b|\b(?:deadline|(?:pay|sign) by(?! (?:text|sms|e-?mail|phone|card|zelle|venmo|cash|check))|expiration|is (?:it|the hold) still (?:held|good|valid))\b|\b(?:cuando|cuanto tiempo|que (?:dia|hora))\b[^.?!\n]{0,24}\b(?:pag\w+|firm\w+|deposito|vence|apartad[oa]|tengo|queda)\b|\b(?:fecha limite|plazo|vence)\b/;
/** What is paid on the day, and how long a party takes, have rules for everybody. */
const NOT_UNTIL =
  /\b(?:rest|balance|remaining|remainder|party|chef|show|dinner|cook\w*|back|resto|saldo|fiesta|change|cancel|cambiar|cancelar)\b/;
const WHAT =
  /\bwhat (?:did|have|do) (?:you|i|we)\b[^.?!\n]{0,12}\b(?:book|booked|hold|held|reserve|reserved|put|have|down)\b|\bwhat(?:'s|s| is) (?:booked|held|reserved|my (?:code|date|time))\b|\b(?:confirmation|booking|reservation) (?:number|code|#)|\b(?:what|which) (?:day|date|time|address)\b[^.?!\n]{0,20}\b(?:again|is it|did (?:i|we|you))\b|\b(?:am i|are we|is it|is that|is everything) (?:all )?(?:set|booked|confirmed|good|done|official|locked in|held|reserved)\b|\breally (?:booked|held|confirmed|reserved)\b|\bhow many (?:people|guests|adults|kids)\b[^.?!\n]{0,16}\b(?:is it for|did (?:i|we)|again|do you have)\b|\bque (?:me |nos )?(?:reserv\w+|apart\w+|agend\w+)|\b(?:esta|quedo|queda|estamos) (?:ya )?(?:reservad|apartad|confirmad|list)\w+|\b(?:codigo|numero) de (?:reserva(?:cion)?|confirmacion)\b/;
const MONEY =
  /\b(?:full|whole|entire) (?:amount|price|bill|thing|total)\b[^.?!\n]{0,12}\b(?:now|today|upfront|up front)\b|\b(?:owe|due)\b[^.?!\n]{0,8}\b(?:now|today)\b|\bmy balance\b|\b(?:how much|what(?:'s|s| is| was))\b[^.?!\n]{0,20}\b(?:total|owe|bill|deposit|do (?:i|we) (?:have to )?pay|to pay)\b|\bcuanto\b[^.?!\n]{0,16}\b(?:total|debo|pag\w+|deposito)\b/;
/** Whether something of theirs has reached us. */
const DONE =
  /\b(?:i|we)(?:'ve| have)? (?:just |already )?(?:signed|paid|sent (?:it|the deposit))\b|\b(?:did|have) you (?:guys )?(?:get|got|gotten|receive|received|see)\b[^.?!\n]{0,12}\b(?:it|that|deposit|payment|signature|money)\b|\bya (?:la |lo )?(?:firme|pague|firmamos|pagamos)\b|\b(?:les )?llego\b[^.?!\n]{0,12}\b(?:pago|deposito|firma)\b/;
const NEXT =
  /\bwhat(?:'s|s| is| happens| do i do)? (?:next|now)\b|\bnext steps?\b|\b(?:how|where) (?:do|can|should|would) (?:i|we) sign\b(?! (?:in|up|on))|^\W*(?:(?:yes|yeah|ok|okay|please|sure|so|si) ?,? ?)*(?:(?:book|hold|confirm|reserve|lock) ?(?:it|that|in|it in)?|confirmed|reservalo|apartala|confirmo|sure|yes|yep|yeah|yup|si|claro|dale)(?: please| por favor)?\W*$|\b(?:que sigue|y ahora que|donde firmo|como firmo)\b/;
const LETS_GO =
  /\b(?:release|let (?:it|the date|that|my date) go|give (?:it|the date|that) back|(?:don'?t|do not) (?:want|need) (?:it|that|this|the (?:date|hold|booking))|changed (?:my|our) minds?|ya no (?:la|lo) (?:quiero|queremos|necesito))\b/;

function isChange(hearing: Hearing, line: string): boolean {
  const { heard } = hearing;
  const { party, date, time, shift, number, upgrades, addOns } = heard.slots;
  const named =
    [party, date, time, shift, number].some((slot) => slot !== undefined) || upgrades.length + addOns.length > 0;
  if (IN_ITS_PLACE.test(line) && (named || PART.test(line))) return true;
  if (CHANGES.has(ownWish(hearing) ?? '')) return true;
  const begins = heard.intents.some(({ name }) => name === 'quote' || name === 'availability' || name === 'book');
  return named && [TAKES_BACK, UP_TO_DATE, WAITS].some((words) => words.test(line)) && !begins && !asksSomething(line);
}

/** Another address, name or e-mail than the one that was given. */
function isOfPeople({ heard, state }: Hearing): boolean {
  const { email, phone } = heard.slots;
  const other =
    (email !== undefined && state.contact.email !== undefined && email.value !== state.contact.email) ||
    (phone !== undefined && state.contact.phone !== undefined && phone.value !== state.contact.phone);
  return other || noteIn(heard).length > 0 || isForOurPeople(heard.text);
}

function tellsAllergy({ slots, intents }: Hearing['heard'], line: string): boolean {
  return slots.allergens.length > 0 && intents.every(({ name }) => name === 'allergy_question') && !asksSomething(line);
}

function askedOf({ heard }: Hearing, line: string): HeldWish | null {
  if (asksForLink(heard.text)) return 'link';
  if (UNTIL.test(line) && !NOT_UNTIL.test(line)) return 'until';
  if (asksWhoCooks(line)) return 'chef';
  if (WHAT.test(line) || heard.intents.some(({ name }) => name === 'booking_details')) return 'what';
  if (DONE.test(line)) return 'done';
  if (MONEY.test(line)) return 'money';
  return asksArrival(line) ? 'arrival' : null;
}

function isOfAnother({ state, heard }: Hearing, line: string): boolean {
  const { bookingCode } = heard.slots;
  const other = bookingCode !== undefined && bookingCode.value !== state.hold?.code;
  return state.booking || other || ANOTHER.test(line);
}

/** Kind words and a bare yes, where nothing waits for one: what comes next is told. */
function goesAhead({ pending, heard }: Hearing, line: string): boolean {
  if (pending !== null) return false;
  return NEXT.test(line) || (isOnlyPolite(heard.text) && heard.intents.length === 0);
}

/** Null where the message is about something else: another party, a rule for everybody, or a booking with another code. */
export function heldWish(hearing: Hearing): HeldWish | null {
  const line = fold(hearing.heard.text);
  if (hearing.state.hold === null || isOfAnother(hearing, line)) return null;
  if (isOfPeople(hearing)) return 'people';
  if (isChange(hearing, line)) return 'change';
  if (ownWish(hearing) === 'cancel' || LETS_GO.test(line)) return 'cancel';
  const asked = askedOf(hearing, line);
  if (asked !== null) return asked;
  if (tellsAllergy(hearing.heard, line)) return 'diet';
  return goesAhead(hearing, line) ? 'next' : null;
}
