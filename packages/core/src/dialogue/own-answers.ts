/** What a booking itself says to its host: when the chef comes, what cancelling would give back, until when it changes. */
import { CancellationPreview } from '@myhibachi/contracts';
import { answerOrOfferPerson } from './answer-question.ts';
import type { OwnBooking } from './own-booking.ts';
import { deadlineAsked, type OwnQuestion } from './own-question.ts';
import { sayDay, sayMoment, sayMoney, sayTime } from './say-figures.ts';
import { callTool, type Scene, type Script } from './script.ts';

export function linkTo({ links, words }: Scene, { manageUrl }: OwnBooking): void {
  if (manageUrl !== null) links.push({ label: words.manageLabel, url: manageUrl });
}

function tellArrival(scene: Scene, { summary }: OwnBooking): void {
  const { words, language } = scene;
  const { code, arrivalAt, timeZone, start } = summary;
  scene.say(words.arrives({ code, at: sayMoment(arrivalAt, timeZone, language), start: sayTime(start, language) }));
}

/** What would come back today, and the last day on which the deposit does (domain 5). */
function* tellRefund(scene: Scene, { summary, version, policy }: OwnBooking): Script {
  const { words, language } = scene;
  const { code } = summary;
  const answer = yield* callTool(scene, 'preview_cancellation', { code, version });
  if (!answer.ok) {
    scene.say(words.refusedOwn[answer.code] ?? words.badField(answer.message));
    return;
  }
  const { refundCents, keptCents } = CancellationPreview.parse(answer.output);
  scene.say(words.cancelNow({ code, back: sayMoney(refundCents), kept: sayMoney(keptCents) }));
  scene.say(words.backUntil(sayDay(policy.refundableUntil, language)));
}

function tellDeadline(scene: Scene, { summary, cutoffs, policy }: OwnBooking): void {
  const { words, language, heard } = scene;
  const { code, timeZone } = summary;
  const at = (moment: string) => sayMoment(moment, timeZone, language);
  const asked = deadlineAsked(heard.text) ?? 'guests';
  if (asked === 'cancel') scene.say(words.backUntil(sayDay(policy.refundableUntil, language)));
  else {
    const until = { guests: cutoffs.guestsUntil, menu: cutoffs.menuUntil, dietary: cutoffs.dietaryUntil }[asked];
    scene.say(words.changesUntil({ code, what: words.changeable[asked], until: at(until) }));
  }
}

/** What the next move costs by what was agreed (domain 5). */
function tellMoveFee(scene: Scene, { summary, policy }: OwnBooking): void {
  const fee = sayMoney(policy.rescheduleFeeCents);
  scene.say(scene.words.moveFee({ code: summary.code, left: policy.freeReschedulesLeft, fee }));
}

/** Until when the deposit keeps this date; once it is in, what remains has a rule for everybody. */
function* tellDue(scene: Scene, { summary, deposit }: OwnBooking): Script {
  const { words, language } = scene;
  const { code, timeZone } = summary;
  if (deposit.payBy !== null && deposit.missingCents > 0) {
    const until = sayMoment(deposit.payBy, timeZone, language);
    scene.say(words.payBy({ code, until, deposit: sayMoney(deposit.missingCents) }));
    return;
  }
  scene.say(words.depositIn);
  yield* answerOrOfferPerson(scene, { en: 'when do I pay the rest of the bill', es: 'cuándo pago el resto' }[language]);
}

/** An allergy is declared in writing on the page of the booking, until its cut-off (domain 6). */
function tellDiet(scene: Scene, { summary, cutoffs, can }: OwnBooking): void {
  const { words, language } = scene;
  const { code, timeZone } = summary;
  if (can.addDietaryNotes) {
    scene.say(words.declareDiet({ code, until: sayMoment(cutoffs.dietaryUntil, timeZone, language) }));
    return;
  }
  scene.say(words.tooLateForDiet);
  scene.set({ openQuestion: scene.heard.text.slice(0, 500) });
  scene.ask(words.personOffer, 'yes_no', 'person');
}

/** Answers what is asked of the booking, with the way to its page. */
export function* answerOwn(scene: Scene, booking: OwnBooking, question: OwnQuestion): Script {
  switch (question) {
    case 'arrival':
      tellArrival(scene, booking);
      break;
    case 'chef':
      scene.say(scene.words.chefNotTold);
      tellArrival(scene, booking);
      break;
    case 'refund':
      yield* tellRefund(scene, booking);
      break;
    case 'fee':
      tellMoveFee(scene, booking);
      break;
    case 'until':
      tellDeadline(scene, booking);
      break;
    case 'due':
      yield* tellDue(scene, booking);
      break;
    case 'paying':
      yield* answerOrOfferPerson(scene, scene.heard.text.slice(0, 500));
      break;
    case 'page':
      scene.say(scene.words.pageHas(booking.summary.code));
      break;
    case 'diet':
      tellDiet(scene, booking);
  }
  linkTo(scene, booking);
  scene.set({ own: null });
}
