/** Questions in words no rule of ours knows: what our articles say to them, before we say that we did not understand. */
import { asksSomething, fold, splitQuestions, type Intent } from '../understanding/index.ts';
import { answerOrOfferPerson, noteUnknown } from './answer-question.ts';
import { withWhatWasAsked } from './follow-up.ts';
import { overlaps } from './one-question.ts';
import { findArticle, tellArticle } from './tell-article.ts';
import { namesOnlyDish, otherFood, tellMenu, tellPrices } from './tell-catalog.ts';
import type { Scene, Script } from './script.ts';

/** Begins a question about how things are; "can you" and "how about" bring an offer or a wish. */
const ASKS_HOW =
  /^\W*(?:what(?!'?s? about)|whats|who|whos|why|how(?! about)|which|where|do you|does|are|is|que|quien|como|cual|por que|cuant[oa]s)\b/;
const ASKS_PRICE = /\b(?:how much|cost|price|total|quote|cuanto|precio|cuesta)\b/;
const COMMON =
  /^(?:about|after|been|before|could|does|from|have|into|many|much|need|that|their|them|then|there|they|this|time|want|were|what|when|where|which|will|with|would|your|como|cual|cuando|cuanto|para|pero|tienen)$/;
/** So many words of weight besides the party, day and place, and it was no answer of theirs. */
const SAYS_MORE = 2;

/** The message without what was taken from it as a party, a day, an hour or a place. */
function besides({ heard }: Scene): string {
  const { party, date, time, place, number } = heard.slots;
  let left = heard.text;
  for (const { span } of [party, date, time, place, number].filter((slot) => slot !== undefined))
    left = left.slice(0, span[0]) + ' '.repeat(span[1] - span[0]) + left.slice(span[1]);
  return left.replaceAll(/\s+/g, ' ').trim();
}

function weighty(words: string): number {
  return (fold(words).match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.test(word)).length;
}

function* tellFound(scene: Scene, question: string): Script<boolean> {
  const article = yield* findArticle(scene, withWhatWasAsked(scene, question).slice(0, 500));
  if (article === null) return false;
  tellArticle(scene, article);
  return true;
}

/**
 * A question that names a party, day or place by the way: "how many chefs come for 40 people?". True when it was answered,
 * or noted as one that nobody can.
 */
export function* answerBesides(scene: Scene): Script<boolean> {
  const { intents, slots, text, yesNo } = scene.heard;
  // Whose party is named and who asks how much gets its price.
  if (slots.party !== undefined && ASKS_PRICE.test(fold(text))) return false;
  if (intents.length > 0 || yesNo !== undefined || !ASKS_HOW.test(fold(text))) return false;
  const question = besides(scene);
  if (question === text) return false;
  if (yield* tellFound(scene, question)) return true;
  if (weighty(question) <= SAYS_MORE) return false;
  yield* answerOrOfferPerson(scene, text.slice(0, 500));
  return true;
}

/** What nothing of ours understood, but an article may: true when it was answered, or noted as a question nobody can. */
export function* answerAnyway(scene: Scene): Script<boolean> {
  const { text } = scene.heard;
  if (namesOnlyDish(scene)) {
    tellPrices(scene);
    return true;
  }
  if (otherFood(scene) !== null) {
    tellMenu(scene);
    return true;
  }
  if (weighty(text) === 0) return false;
  if (yield* tellFound(scene, text)) return true;
  if (!asksSomething(fold(text)) || weighty(text) < SAYS_MORE) return false;
  yield* answerOrOfferPerson(scene, text.slice(0, 500));
  return true;
}

/** Wishes about a booking: of somebody we do not know only one is served, and the rules of the others are told. */
const OF_BOOKINGS: ReadonlySet<Intent> = new Set([
  'payment_status',
  'pay_link',
  'cancel',
  'reschedule',
  'change_guests',
  'change_menu',
  'booking_details',
]);

interface Beside {
  readonly words: string;
  /** Something of ours has heard it, and may have said what there is to say. */
  readonly heard: boolean;
}

/** Questions beside what was answered, in which nothing else of the message stands. */
function questionsBeside({ hearing: { heard, person } }: Scene): Beside[] {
  const { text, intents, slots } = heard;
  const { party, date, time, place } = slots;
  const single = [party, date, time, place].filter((slot) => slot !== undefined);
  const questions = splitQuestions(fold(text));
  const open = questions.length > 1 && !person.signedIn;
  const answered = intents.filter(({ name }) => !(open && OF_BOOKINGS.has(name)));
  return questions
    .filter((span) => !overlaps(span, answered) && !overlaps(span, single))
    .map((span) => ({ words: text.slice(...span).trim(), heard: overlaps(span, intents) }))
    .filter(({ words }) => weighty(words) >= 1);
}

const MOST_OTHERS = 8;

/** "What would 12 cost? Is there a projector we could borrow?": each of them is answered too, or noted as a gap. */
export function* answerOthers(scene: Scene): Script<boolean> {
  const several = splitQuestions(fold(scene.heard.text)).length > 1;
  if (scene.heard.intents.length === 0 && !several) return false;
  const questions = questionsBeside(scene).slice(0, MOST_OTHERS);
  for (const { words, heard } of questions) {
    if ((yield* tellFound(scene, words)) || heard) continue;
    noteUnknown(scene, words);
  }
  return questions.some(({ heard }) => !heard);
}
