/** Wishes about a booking from somebody we do not know: the date they hold, the rule for everybody, or the way in. */
import { asksSomething, fold } from '../understanding/index.ts';
import { answerOrOfferPerson } from './answer-question.ts';
import { findArticle, sentenceOf, tellArticle } from './tell-article.ts';
import { FRESH_STATE, type KeptHold, type OwnAction } from './dialogue-state.ts';
import { ownWish } from './own-wish.ts';
import { proposeWrite, type Scene, type Script } from './script.ts';

/** The link of the date they hold or booked; who has nothing to pay yet asks how one pays. */
function* servePayer(scene: Scene): Script<boolean> {
  const { hold } = scene.state;
  const { text, slots, intents } = scene.heard;
  if (hold !== null) {
    yield* leadToPayment(scene, hold);
    return true;
  }
  if (slots.bookingCode !== undefined) return false;
  const at = intents.find(({ name }) => name === 'pay_link' || name === 'payment_status')?.span[0];
  yield* answerOrOfferPerson(scene, at === undefined ? text.slice(0, 500) : sentenceOf(scene.heard, at));
  return true;
}

/** The page on which a date that is held or booked is paid for. */
function* leadToPayment(scene: Scene, { token, signingUrl }: KeptHold): Script {
  const { words } = scene;
  scene.links.push({ label: words.signLink, url: signingUrl });
  if (token === null) {
    scene.say(words.payOnPage);
    return;
  }
  const answer = yield* proposeWrite(scene, 'send_signing_link', { token, channel: 'email' });
  if (answer.ok && typeof answer.output === 'string') scene.ask(answer.output, 'yes_no', 'proposal');
}

/** Who asks whether or how they may is told the rule, known to us or not. */
const WITH_RULE: ReadonlySet<OwnAction> = new Set(['reschedule', 'cancel', 'guests', 'menu']);

/** "When is the balance due?" has a rule for everybody; "have I paid?" has none. */
const ASKS_WHEN = /\b(?:when|cuando|by what date|until when|hasta cuando)\b/;

const SAYS_BOOKING = /\b(?:booking|reservation|reserva|reservacion)\b/;

function* tellRule(scene: Scene, wish: OwnAction): Script {
  const { text } = scene.heard;
  const ruled = wish === 'payment_status' ? ASKS_WHEN.test(fold(text)) : WITH_RULE.has(wish);
  if (!ruled || !asksSomething(fold(text))) return;
  const article = yield* findArticle(scene, text.slice(0, 500));
  if (article !== null) tellArticle(scene, article);
}

/** Wishes about a booking from somebody we do not know: the date they hold, or the way in. */
export function* serveUnknown(scene: Scene): Script<boolean> {
  const { hearing, state, words } = scene;
  const wish = ownWish(hearing);
  if (wish === null || hearing.person.signedIn) return false;
  if (wish === 'cancel' && state.booking && state.hold === null && !asksSomething(fold(scene.heard.text))) {
    scene.set({ ...FRESH_STATE, contact: state.contact });
    scene.say(words.nothingHeldHere);
    if (!SAYS_BOOKING.test(fold(scene.heard.text))) return true;
  }
  if (wish === 'pay' && (yield* servePayer(scene))) return true;
  yield* tellRule(scene, wish);
  scene.say(wish === 'payment_status' ? words.signInForMoney : words.signIn);
  if (state.hold !== null) scene.links.push({ label: words.signLink, url: state.hold.signingUrl });
  scene.links.push({ label: words.signInLabel, url: `${hearing.siteUrl}/account` });
  return true;
}
