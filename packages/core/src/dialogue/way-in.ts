/** How somebody we cannot see gets to the page of their booking: no account, no password, a link by e-mail. */
import { fold } from '../understanding/index.ts';
import { isForOurPeople } from './leave-to-our-people.ts';
import type { Scene } from './script.ts';

const SIGNS_IN =
  /\b(?:sign(?:ing)? ?in|log(?:ging)? ?in|sign ?on|log ?on|sign ?up|pass ?words?|(?:my|an|the|any|your|create|make|no) accounts?|inici(?:ar|o) (?:la )?sesion|(?:mi|una|la|ninguna|crear) cuenta|contrasena)\b/;
const OTHER_ACCOUNT = /\b(?:wi-?fi|internet|network|bank|checking|savings|zelle|venmo|paypal|wire|banco|banc\w+)\b/;
const LOST =
  /\b(?:lost|misplaced|deleted|can'?t (?:find|open)|cannot (?:find|open)|never (?:got|received)|did ?n'?t (?:get|receive)|did not (?:get|receive)|haven'?t (?:got|gotten|received|seen)|need a copy of|copy of)\b[^.?!\n]{0,24}\b(?:links?|confirmation|contract|agreement|(?:booking|confirmation) (?:code|number|page|e-?mail))\b|\b(?:perdi|no (?:encuentro|tengo|me llego|recibi)|copia de)\b[^.?!\n]{0,24}\b(?:enlace|link|confirmacion|contrato|acuerdo|codigo)\b/;
const PAYS_OWN =
  /\b(?:want|wanna|like|need|ready|trying|how|where|can|could|let me|going|gonna)\b[^.?!\n]{0,24}\bpay\b[^.?!\n]{0,12}\b(?:my|our) (?:deposit|balance|bill|invoice|booking|party|rest)\b|\b(?:quiero|puedo|necesito|quisiera|como|donde)\b[^.?!\n]{0,16}\b(?:pagar|pago)\b[^.?!\n]{0,8}\bmi (?:deposito|saldo|cuenta|reserva|factura)\b/;

const SAYS_THEIRS =
  /\b(?:my|our|mi|nuestra) (?:\w+ ){0,2}(?:address|e-?mail|phone|number|name|location|venue|direccion|correo|telefono|nombre)\b|\b(?:booking|reservation|reserva)\b/;
const HAS_BOOKED =
  /\b(?:i|we) (?:already |just |had )?(?:booked|reserved|made a (?:booking|reservation)|have a (?:booking|reservation))\b|\b(?:ya )?(?:reserve|reservamos|tengo una reserva(?:cion)?)\b/;

/** What nobody changes but our people, wished by somebody we do not know: with the words kept, a person is offered. */
function offersPerson(scene: Scene, line: string): boolean {
  const { state, words, heard } = scene;
  if (state.booking || !SAYS_THEIRS.test(line) || !isForOurPeople(heard.text)) return false;
  scene.set({ lost: 0, openQuestion: heard.text.slice(0, 500) });
  scene.say(words.byOurPeople);
  scene.ask(words.personOffer, 'yes_no', 'person');
  return true;
}

/** Tells the way in, and where one pays; true where that was what a visitor asked for. */
export function tellWayIn(scene: Scene): boolean {
  const { hearing, state, words, heard } = scene;
  const line = fold(heard.text);
  // Who holds or puts together a party here pays and signs for that one.
  if (hearing.person.signedIn || state.hold !== null) return false;
  if (offersPerson(scene, line)) return true;
  const booked = HAS_BOOKED.test(line) && heard.intents.length === 0 && !state.booking;
  const pays = PAYS_OWN.test(line) && !state.booking;
  const signsIn = SIGNS_IN.test(line) && !OTHER_ACCOUNT.test(line);
  if (![pays, signsIn, booked, LOST.test(line)].includes(true)) return false;
  scene.set({ lost: 0 });
  if (pays) scene.say(words.payOnPage);
  scene.say(words.wayIn);
  scene.links.push({ label: words.signInLabel, url: `${hearing.siteUrl}/account` });
  return true;
}
