import { fold } from '../understanding/index.ts';
import type { Scene } from './script.ts';

/** Takes back what was on the tip of their tongue, or what slipped out a message ago. */
const NEVER_MIND =
  /^\W*(?:(?:oh|ok|okay|ah|no|sorry|oops|actually|wait|my bad|i mean|i meant(?: to say)?|perdon|digo|quise decir)[ ,.:-]+){0,4}(?:never ?mind|nvm|forget (?:it|that|about it)|no importa|olvid[ae]lo|olvida eso|dejalo|(?:just )?(?:keep|leave) (?:it|everything)(?: all)? (?:as|like|how|the way) (?:is|it is|it was|they are)|(?:just )?(?:keep|leave) (?:it|(?:my|our|the) (?:party|booking))|do(?:n'?t| not) (?:cancel|change|move|do)(?: (?:it|anything|my party|my booking|that))?|no (?:la )?(?:cancel[ea]s?|cambi[ea]s?)|dej[ae]la)(?:[ ,]+(?:just )?(?:keep|leave) (?:it|everything)(?: all)? (?:as|like|how|the way) (?:is|it is|it was|they are))?(?:[ ,]+(?:sorry|thanks|thank you|gracias|perdon|then|for now))*\W*$/;

/** Whether that is all of the message. */
export function isNeverMind(text: string): boolean {
  return NEVER_MIND.test(fold(text));
}

/** Who takes back what they began is not asked what they meant; true where that was all of the message. */
export function hearsNeverMind(scene: Scene): boolean {
  if (!isNeverMind(scene.heard.text)) return false;
  scene.say(scene.words.alright);
  return true;
}
