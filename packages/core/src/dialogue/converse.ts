/** One message, answered: what is asked is answered in order, and what was begun goes on. */
import type { ChatSource } from '@myhibachi/contracts';
import { asksBesideAnswer, asksSomething, fold, isOnlyPolite } from '../understanding/index.ts';
import { carryOut } from './after-yes.ts';
import { answerAnyway, answerBesides, answerOthers } from './answer-anyway.ts';
import { answerQuestion } from './answer-question.ts';
import { asBookedHost } from './booked-host.ts';
import { lapses, letLapse } from './beside-proposal.ts';
import { carryOnBooking } from './book-party.ts';
import { withBareCount } from './bare-number.ts';
import type { DialogueState } from './dialogue-state.ts';
import { handOver } from './end-turn.ts';
import { asksForTime } from './follow-up.ts';
import { handOverReason, type HandOverReason } from './hand-over.ts';
import { serveHeld } from './held-date.ts';
import { isForOurPeople, leaveToOurPeople } from './leave-to-our-people.ts';
import { carryOnOwn, takeNext } from './own-bookings.ts';
import { asOwnHost } from './own-hearing.ts';
import { isOfOwnQuestion } from './own-question.ts';
import { tellAllergens } from './tell-allergens.ts';
import { NEVER_SHORT, isPartOfAnother } from './tell-article.ts';
import { talk } from './small-talk.ts';
import { tellWayIn } from './way-in.ts';
import { serveUnknown } from './unknown-host.ts';
import { hearsNeverMind, isNeverMind } from './never-mind.ts';
import { acknowledge } from './unusable.ts';
import { tellsSomething } from './tells-something.ts';
import { isOfFigure, tellFigure } from './tell-figures.ts';
import { tellDriveNow } from './tell-travel.ts';
import { hearNewPlace, hearOtherStart, tellNewPlace, tellSoFar } from './where-we-are.ts';
import { Scene, type HandOver, type Hearing, type Link, type Script } from './script.ts';
import { CHANGES, laterWishes, ownWish, speaksOfOwn } from './own-wish.ts';
import { namesParty, takeIn } from './take-turn.ts';

/** What is said, and what is remembered for the next message. */
export interface Reply {
  readonly text: string;
  readonly state: DialogueState;
  readonly links: readonly Link[];
  readonly sources: readonly ChatSource[];
  readonly gaps: readonly string[];
  readonly tried: readonly string[];
  readonly handOver: HandOver | null;
}

/** After so many messages in a row that said nothing we could use, a person takes over. */
const MOST_LOST = 3;

function replyOf(scene: Scene): Reply {
  const { lines, state, links, sources, gaps, tried, handOver: toPerson } = scene;
  return { text: lines.join('\n'), state, links, sources, gaps, tried: [...new Set(tried)], handOver: toPerson };
}

/** What was asked about stays undone, and is not asked about any more. */
function leaveUndone(scene: Scene): void {
  const { words, state } = scene;
  scene.say(state.own === null ? words.declined : words.unchanged);
  if (state.own === null && state.booking) scene.say(words.whatToChange);
  scene.set({ own: null, awaiting: null, expecting: null });
}

/** The answer to a write that was proposed; true when that is all the message was about. */
function* hearProposal(scene: Scene, pending: NonNullable<Hearing['pending']>): Script<boolean> {
  const { state } = scene;
  if (pending.answer === 'yes') {
    yield* carryOut(scene, pending.tool);
    return true;
  }
  if (pending.answer !== 'no' && !isNeverMind(scene.heard.text)) return false;
  leaveUndone(scene);
  yield* takeNext(scene, state.own);
  return true;
}

/** The answer to whether a person shall be brought in. */
function hearPersonOffer(scene: Scene): boolean {
  const { heard, words, state } = scene;
  const theirs = state.hold !== null || isForOurPeople(state.openQuestion ?? '');
  if (heard.yesNo === 'yes') handOver(scene, theirs ? 'asked_for_person' : 'cannot_answer');
  else if (heard.yesNo === 'no') scene.say(words.alright);
  scene.set({ awaiting: null, openQuestion: null });
  return heard.yesNo === 'yes' || (heard.yesNo === 'no' && !state.booking);
}

/** No to a start that was offered, or to being shown once more what was asked. */
function hearNo(scene: Scene, awaiting: 'start' | 'again'): boolean {
  if (awaiting === 'start') return !namesParty(scene.hearing) && hearOtherStart(scene);
  leaveUndone(scene);
  return true;
}

/** Yes and no to what was asked last. A message that also changes something is no answer to it. */
function* hearAnswer(scene: Scene, changed: boolean): Script<boolean> {
  const { pending } = scene.hearing;
  if (pending !== null && !changed) return yield* hearProposal(scene, pending);
  const { yesNo, intents } = scene.heard;
  const { awaiting } = scene.state;
  const bare = !asksBesideAnswer(scene.heard.text);
  if (yesNo === 'no' && bare && !changed && (awaiting === 'start' || awaiting === 'again'))
    return hearNo(scene, awaiting);
  const offered = awaiting === 'person' && yesNo !== undefined && intents.length === 0;
  return offered && bare ? hearPersonOffer(scene) : false;
}

/** Every question and courtesy of the message, in its order; behind a figure that was told, those of other sentences. */
function* answerInOrder(scene: Scene, figure: boolean): Script<boolean> {
  let answered = false;
  for (const intent of scene.heard.intents) {
    if (figure && isOfFigure(scene, intent.span[0])) continue;
    if (isPartOfAnother(scene.heard, intent) || isOfOwnQuestion(scene, intent.name)) continue;
    const { name, span } = intent;
    const talked = talk(scene, name);
    const told = talked || (yield* answerQuestion(scene, name, span[0]));
    answered ||= told;
  }
  return answered;
}

const STARTS_BOOKING = ['book', 'quote', 'availability'] as const;

/** A host with a party to come begins no other by naming figures, unless they name a place for it. */
function staysWithTheirs(hearing: Hearing): boolean {
  return speaksOfOwn(hearing) || (hearing.person.booked === true && hearing.heard.slots.place === undefined);
}

function goesOnBooking(scene: Scene): boolean {
  const { state } = scene;
  if (scene.asks('goodbye', 'opt_out')) return false;
  return (
    state.booking ||
    scene.asks(...STARTS_BOOKING) ||
    (namesParty(scene.hearing) && state.own === null && !staysWithTheirs(scene.hearing))
  );
}

function* hearNothing(scene: Scene): Script {
  const { words, state } = scene;
  if (hearsNeverMind(scene)) return;
  if (yield* answerAnyway(scene)) {
    scene.set({ lost: 0 });
    return;
  }
  if (state.lost + 1 >= MOST_LOST) {
    handOver(scene, 'cannot_answer');
    return;
  }
  scene.set({ lost: state.lost + 1 });
  scene.say(words.notUnderstood);
  if (!state.booking && state.own === null) scene.say(words.whatICanDo);
}

function* goOn(scene: Scene): Script {
  const { own } = scene.state;
  if (own !== null) {
    const queued = CHANGES.has(own.action) && (own.next ?? []).length > (scene.hearing.state.own?.next ?? []).length;
    const later = laterWishes(scene.hearing, own.action).includes('cancel') ? scene.words.restLater : '';
    const note = queued ? scene.words.oneAtATime : later;
    const said = scene.lines.length;
    yield* carryOnOwn(scene);
    // Where nothing of it can be done here, nothing of it comes one after the other.
    if (note !== '' && scene.state.own !== null) scene.lines.splice(said, 0, note);
    return;
  }
  if (!goesOnBooking(scene)) return;
  scene.set({ booking: true, item: null });
  yield* carryOnBooking(scene);
}

/** A person takes over; a large party is priced first, which makes the lead where we know whom to call. */
function* giveToPerson(scene: Scene, reason: HandOverReason): Script {
  if (reason === 'large_event' && scene.state.wanted.party !== null) {
    scene.set({ booking: true });
    yield* carryOnBooking(scene);
  }
  if (scene.handOver === null) handOver(scene, reason);
}

function waitsForPeople({ handOver: toPerson, state }: Scene): boolean {
  return toPerson !== null || state.awaiting === 'person';
}

/** Who asks something by naming a party has not asked for its price; how one pays may be asked beside it. */
function wasAll(scene: Scene, { served, asked }: { readonly served: boolean; readonly asked: boolean }): boolean {
  const besidePay = ownWish(scene.hearing) === 'pay' && scene.asks('quote', 'availability');
  return (served && !besidePay) || (asked && !scene.hearing.state.booking);
}

/** What the message got so far. */
interface Got {
  readonly served: boolean;
  readonly asked: boolean;
  readonly answered: boolean;
  readonly changed: boolean;
}

/** What stands beside a summary and is no answer to it: a question is answered, anything else is said to be none. */
function* heedBesideSummary(scene: Scene): Script<boolean> {
  const { heard, hearing } = scene;
  if (heard.yesNo !== 'unclear' || hearing.pending === null) return false;
  const asked = asksSomething(fold(heard.text)) && (yield* answerAnyway(scene));
  if (!asked) scene.say(scene.words.notAnAnswer);
  return asked;
}

/**
 * Notes whether the message was understood at all; what neither answers nor changes anything is asked about. True where
 * that answered a question beside a summary.
 */
function* heedUnheard(scene: Scene, { served, answered, changed }: Got): Script<boolean> {
  // Who says again what is known already was understood.
  const used = served || answered || changed || tellsSomething(scene.hearing);
  const waits = !used && asksForTime(scene.heard);
  if (waits) scene.say(scene.words.takeYourTime);
  const understood = used || waits;
  if (understood || scene.heard.yesNo !== undefined || scene.asks(...STARTS_BOOKING)) scene.set({ lost: 0 });
  else yield* hearNothing(scene);
  return understood ? waits : yield* heedBesideSummary(scene);
}

/** Who goes on with something else leaves the offer of a person be: it no longer stands in the way of an answer. */
function leaveOffer(scene: Scene): void {
  if (scene.state.awaiting === 'person') scene.set({ awaiting: null, expecting: null, openQuestion: null });
}

/** Questions that stand beside what was understood; true where one that names a party by the way was all of it. */
function* answerRest(scene: Scene): Script<boolean> {
  if (!scene.asks('travel_question') && (yield* tellDriveNow(scene))) return false;
  if (yield* answerBesides(scene)) return true;
  yield* answerOthers(scene);
  return false;
}

/** Who names what a guest must not have and asks something is told of it, whatever else was asked. */
function tellOfAllergens(scene: Scene): void {
  const { text, slots } = scene.heard;
  const told = scene.lines.some((line) => NEVER_SHORT.test(line));
  if (slots.allergens.length > 0 && !told && asksSomething(fold(text))) tellAllergens(scene);
}

/** The offer of a person stands behind all answers. */
function offerPersonLast({ lines, state, words }: Scene): void {
  const at = state.awaiting === 'person' ? lines.indexOf(words.personOffer) : -1;
  if (at >= 0) lines.push(...lines.splice(at, 1));
}

/** The held date, a new address to ask for, or a wish only our people can do: nothing else is answered before it. */
function* isAllAside(scene: Scene): Script<boolean> {
  return (yield* serveHeld(scene)) || tellWayIn(scene) || hearNewPlace(scene) || leaveToOurPeople(scene);
}

function* answerMessage(scene: Scene, changed: boolean): Script {
  leaveOffer(scene);
  if (yield* isAllAside(scene)) return;
  const soFar = tellSoFar(scene);
  const served = soFar ? false : yield* serveUnknown(scene);
  const figure = yield* tellFigure(scene);
  const answered = yield* answerInOrder(scene, figure);
  const told = figure || answered || soFar;
  const asked = figure ? yield* answerOthers(scene) : yield* answerRest(scene);
  tellOfAllergens(scene);
  offerPersonLast(scene);
  if (scene.handOver !== null) return;
  acknowledge(scene, changed);
  tellNewPlace(scene);
  const got = { served: served || (figure && !changed), asked, answered: told || asked, changed };
  const beside = yield* heedUnheard(scene, got);
  if (!waitsForPeople(scene))
    yield* askFurther(scene, { ...got, answered: [got.answered, served, beside].includes(true) });
}

/** Goes on with what was begun; what was asked and not answered is let go of where the message was not about it. */
function* askFurther(scene: Scene, got: Got): Script {
  if (lapses(scene, got)) letLapse(scene);
  else if (!wasAll(scene, got)) yield* goOn(scene);
}

/**
 * Answers one message. Yields the facts it needs and is resumed with them; says only figures that came in that way. Asks
 * for a yes before anything is written, and hands over wherever a person has to decide (domain 1–7, product 7).
 */
export function* converse(hearing: Hearing): Script<Reply> {
  const scene = new Scene(yield* asBookedHost(asOwnHost(withBareCount(hearing))));
  const changed = takeIn(scene);
  const reason = handOverReason(hearing.heard);
  if (reason !== null) yield* giveToPerson(scene, reason);
  else if (!(yield* hearAnswer(scene, changed))) yield* answerMessage(scene, changed);
  // What was only noted for later may still have asked something.
  const silent = scene.lines.length === 0 && !hearsNeverMind(scene);
  if (silent && !(yield* answerAnyway(scene)))
    scene.say(isOnlyPolite(hearing.heard.text) ? scene.words.alright : scene.words.whatICanDo);
  return replyOf(scene);
}
