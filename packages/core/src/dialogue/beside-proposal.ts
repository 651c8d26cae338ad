/** What a message does to the question it does not answer: a yes counts for what was asked right before it, and nothing else. */
import { fold, isOnlyPolite, type Intent } from '../understanding/index.ts';
import { ownWish } from './own-wish.ts';
import type { Scene } from './script.ts';

/** How much of a message was about what is asked. */
interface Used {
  /** Something was answered. */
  readonly answered: boolean;
  /** What is wished for is another now. */
  readonly changed: boolean;
}

const COURTESIES: ReadonlySet<Intent> = new Set(['greet', 'thanks']);

/** A nod that is no yes: "ok", "sounds good". Thanks and greetings are none. */
function nods({ heard }: Scene): boolean {
  return isOnlyPolite(heard.text) && heard.intents.every(({ name }) => !COURTESIES.has(name));
}

/** Another wish, or the same one once more, is asked about anew. */
function wishesOfOwn({ hearing, state }: Scene): boolean {
  const before = hearing.state.own;
  const { own } = state;
  if (own === null) return false;
  return before === null || own.action !== before.action || ownWish(hearing) === own.action;
}

/** A doubt and nothing besides is no wish for anything else. */
const ONLY_DOUBTS =
  /^\W*(?:(?:hmm*|um+|uh+|well|maybe|perhaps|possibly|i guess|i think(?: so)?|not sure|i'?m not sure|idk|dunno|i don'?t know|let me think|pues|quizas?|tal vez|a lo mejor|no se|creo que si)[ ,.!?]*)+$/;
const ASKS_PRICE = /\b(?:how much|what would|what does|price|total|cost|cuanto|precio)\b/;

/** What cannot be taken back is asked about again only where it is wished for again or nodded at. */
function isStillMeant(scene: Scene, { answered, changed }: Used): boolean {
  if (wishesOfOwn(scene) || nods(scene)) return true;
  if (scene.hearing.state.own?.action === 'cancel') return false;
  const line = fold(scene.heard.text);
  return answered || changed || isOnlyPolite(line) || ONLY_DOUBTS.test(line) || ASKS_PRICE.test(line);
}

/**
 * Whether the question of the last reply lapses, because the message neither answers it nor is about it: nothing is done
 * and nothing asked again, until the host says yes to being shown all of it anew.
 */
export function lapses(scene: Scene, used: Used): boolean {
  const { pending, state } = scene.hearing;
  const again = state.awaiting === 'again';
  if (pending === null && !again) return false;
  if (again && scene.heard.yesNo === 'yes') return false;
  return !isStillMeant(scene, used);
}

/** Says that nothing was done, and offers to show again what was asked; whoever leaves that be is not asked any more. */
export function letLapse(scene: Scene): void {
  const { hearing, words, state } = scene;
  if (hearing.state.awaiting === 'again') {
    scene.set({ own: null, awaiting: null, expecting: null });
    return;
  }
  scene.say(words.nothingDone(state.own?.action === 'cancel'));
  scene.ask(words.showAgain, 'yes_no', 'again');
}
