/** Greetings, thanks, and what is asked of the concierge itself. */
import { fold, type Intent } from '../understanding/index.ts';
import { FRESH_STATE } from './dialogue-state.ts';
import { knownParts } from './end-turn.ts';
import { sayList } from './say-figures.ts';
import type { Scene } from './script.ts';
import { namesParty } from './take-turn.ts';

const ASKS_PRESENCE = /\b(?:there|here|home|ahi)\b/;
const ASKS_LANGUAGE = /\b(?:spanish|espanol|english|ingles)\b/;
const ASKS_NATURE =
  /\b(?:are you|is this|eres|am i (?:talking|speaking|chatting|texting) (?:to|with)) (?:an?|una?|real|human)\b/;

/** Words that want no facts; false where the intent wants some. */
export function talk(scene: Scene, intent: Intent): boolean {
  const { words, hearing, state } = scene;
  switch (intent) {
    case 'greet':
      if (!isOnlyTalk(scene)) return false;
      if (ASKS_PRESENCE.test(fold(scene.heard.text))) {
        scene.say(words.here);
        return true;
      }
      scene.say(words.greet(hearing.figures.company.name, state.contact.firstName));
      return true;
    case 'thanks':
      if (isOnlyTalk(scene)) scene.say(words.thanks);
      return true;
    case 'goodbye':
      scene.say(words.goodbye);
      return true;
    case 'help':
      if (ASKS_LANGUAGE.test(fold(scene.heard.text))) {
        scene.say(words.speaksBoth);
        return true;
      }
      if (ASKS_NATURE.test(fold(scene.heard.text))) scene.say(words.automatic);
      scene.say(words.whatICanDo);
      return true;
    case 'opt_out':
      scene.say(words.optOut);
      return true;
    case 'off_topic':
      scene.say(words.offTopic);
      return true;
    case 'restart':
      scene.set({ ...FRESH_STATE, contact: state.contact, hold: state.hold });
      scene.say(words.restarted);
      return true;
    case 'repeat':
    case 'where_were_we': {
      const known = knownParts(scene);
      scene.say(known.length === 0 ? words.nothingKnown : words.knownSoFar(sayList(known, scene.language)));
      return true;
    }
    default:
      return false;
  }
}

const TALK: ReadonlySet<Intent> = new Set(['greet', 'thanks', 'goodbye']);

function isOnlyTalk({ hearing }: Scene): boolean {
  return hearing.heard.intents.every(({ name }) => TALK.has(name)) && !namesParty(hearing);
}
