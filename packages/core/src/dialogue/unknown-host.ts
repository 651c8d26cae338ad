/** Wishes about a booking from somebody we do not know: the date they hold, the rule for everybody, or the way in. */
import { asksSomething, fold } from '../understanding/index.ts';
import { findArticle, tellArticle } from './tell-article.ts';
import { FRESH_STATE, type OwnAction } from './dialogue-state.ts';
import { ownWish } from './own-wish.ts';
import type { Hearing, Scene, Script } from './script.ts';
import { servePayer } from './serve-payer.ts';
import { tellCancelling } from './tell-cancelling.ts';

/** Who asks whether or how they may is told the rule, known to us or not. */
const WITH_RULE: ReadonlySet<OwnAction> = new Set(['reschedule', 'cancel', 'guests', 'menu']);

/** "When is the balance due?" has a rule for everybody; "have I paid?" has none. */
const ASKS_WHEN = /\b(?:when|cuando|by what date|until when|hasta cuando)\b/;

const SAYS_BOOKING = /\b(?:booking|reservation|reserva|reservacion)\b/;

function* tellRule(scene: Scene, wish: OwnAction): Script {
  const { text } = scene.heard;
  const ruled = wish === 'payment_status' ? ASKS_WHEN.test(fold(text)) : WITH_RULE.has(wish);
  if (!ruled || !asksSomething(fold(text))) return;
  if (wish === 'cancel' && (yield* tellCancelling(scene))) return;
  const article = yield* findArticle(scene, text.slice(0, 500));
  if (article !== null) tellArticle(scene, article);
}

/** Who names a code wants to see that booking. */
function wishOfUnknown(hearing: Hearing): OwnAction | null {
  if (hearing.person.signedIn) return null;
  return ownWish(hearing) ?? (hearing.heard.slots.bookingCode === undefined ? null : 'details');
}

/** Wishes about a booking from somebody we do not know: the date they hold, or the way in. */
export function* serveUnknown(scene: Scene): Script<boolean> {
  const { hearing, state, words } = scene;
  const wish = wishOfUnknown(hearing);
  if (wish === null) return false;
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
