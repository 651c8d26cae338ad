import { fold } from '../understanding/index.ts';
import type { Scene } from './script.ts';

/** Takes back what was on the tip of their tongue, or what slipped out a message ago. */
const NEVER_MIND =
  /^\W*(?:(?:oh|ok|okay|ah|no|sorry|oops|actually|wait|my bad|i mean|i meant(?: to say)?|perdon|digo|quise decir)[ ,.:-]+){0,4}(?:never ?mind|nvm|forget (?:it|that|about it)|no importa|olvid[ae]lo|olvida eso|dejalo|(?:just )?(?:keep|leave) (?:it|everything)(?: all)? (?:as|like|how|the way) (?:is|it is|it was|they are))(?:[ ,]+(?:just )?(?:keep|leave) (?:it|everything)(?: all)? (?:as|like|how|the way) (?:is|it is|it was|they are))?(?:[ ,]+(?:sorry|thanks|thank you|gracias|perdon|then|for now))*\W*$/;

/** Who takes back what they began is not asked what they meant; true where that was all of the message. */
export function hearsNeverMind(scene: Scene): boolean {
  if (!NEVER_MIND.test(fold(scene.heard.text))) return false;
  scene.say(scene.words.alright);
  return true;
}
