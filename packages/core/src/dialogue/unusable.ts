/** What was heard and cannot be used, or is only noted. */
import type { Understanding } from '../understanding/index.ts';
import type { Scene } from './script.ts';
import { noteIn } from './take-in.ts';

/** "-5 adults". */
const LESS_THAN_NONE =
  /(?<![\w$.-])-\d{1,4} ?(?:adults?|people|guests?|kids?|children|toddlers?|adultos?|personas|niños?)\b/i;

/** Whether the message names a day that cannot be, or fewer guests than none. */
export function saysUnusable({ slots, text }: Understanding): boolean {
  return slots.lostDay !== undefined || LESS_THAN_NONE.test(text);
}

/** Says what of the message cannot be used, and what is kept for our team. */
export function acknowledge(scene: Scene, changed: boolean): void {
  const { slots, text } = scene.heard;
  if (LESS_THAN_NONE.test(text)) scene.say(scene.words.lessThanNone);
  if (slots.lostDay !== undefined) scene.say(scene.words.lostDay[slots.lostDay.reason]);
  if (changed && noteIn(scene.heard).length > 0) scene.say(scene.words.noted);
}
