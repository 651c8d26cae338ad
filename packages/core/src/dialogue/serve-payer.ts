/** The way to sign and pay for a date that is held or booked in this conversation. */
import { z } from 'zod';
import { fold } from '../understanding/index.ts';
import { answerOrOfferPerson } from './answer-question.ts';
import { asksHowPaid } from './own-question.ts';
import { sentenceOf } from './tell-article.ts';
import type { KeptHold } from './dialogue-state.ts';
import { proposeWrite, type Answer, type Scene, type Script } from './script.ts';

const BY_TEXT =
  /\b(?:by|via|per|in an?|as an?|por|en un) (?:text|sms|texto|mensaje(?: de texto)?)\b|\btext (?:me|it|us|that|the link)\b|\bsms\b/;

/** The link of the date they hold or booked; who has nothing to pay yet asks how one pays. */
export function* servePayer(scene: Scene): Script<boolean> {
  const { hold } = scene.state;
  const { text, slots, intents } = scene.heard;
  if (hold !== null && asksHowPaid(fold(text))) scene.links.push({ label: scene.words.signLink, url: hold.signingUrl });
  else if (hold !== null) {
    yield* sendLink(scene, hold);
    return true;
  }
  if (slots.bookingCode !== undefined) return false;
  const at = intents.find(({ name }) => name === 'pay_link' || name === 'payment_status')?.span[0];
  yield* answerOrOfferPerson(scene, at === undefined ? text.slice(0, 500) : sentenceOf(scene.heard, at));
  return true;
}

/** The page on which a date that is held or booked is signed and paid for, and the offer to send its link once more. */
export function* sendLink(scene: Scene, hold: KeptHold): Script {
  const { words } = scene;
  scene.links.push({ label: words.signLink, url: hold.signingUrl });
  if (hold.token === null) {
    scene.say(words.payOnPage);
    return;
  }
  scene.say(words.heldLink(hold.code));
  yield* offerLink(scene, hold, BY_TEXT.test(fold(scene.heard.text)) ? 'sms' : 'email');
}

function* offerLink(scene: Scene, { token }: KeptHold, channel: 'sms' | 'email'): Script {
  const answer = yield* proposeWrite(scene, 'send_signing_link', { token, channel });
  if (answer.ok && typeof answer.output === 'string') scene.ask(answer.output, 'yes_no', 'proposal');
}

const LinksLeft = z.object({ signingLinksLeft: z.int() });

/** What came of sending the link; who did not agree to texts is offered it by e-mail. */
export function* hearLinkSent(scene: Scene, answer: Answer): Script {
  const { words, state } = scene;
  if (answer.ok) scene.say(words.linkSent(LinksLeft.parse(answer.output).signingLinksLeft));
  else if (answer.fields[0]?.field === 'channel' && state.hold !== null) {
    scene.say(words.noTexts);
    yield* offerLink(scene, state.hold, 'email');
  } else {
    const code = answer.code === 'limit_reached' ? 'link_limit' : answer.code;
    scene.say(words.refused[code] ?? words.badField(answer.fields[0]?.message ?? answer.message));
  }
}
