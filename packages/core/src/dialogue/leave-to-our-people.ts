/** What a host wishes of their booking that no verb of theirs does: an address, a name, a note for the kitchen. */
import { asksSomething, fold } from '../understanding/index.ts';
import type { Scene } from './script.ts';
import { noteIn } from './take-in.ts';

const CHANGES =
  /\b(?:change|update|correct|fix|edit|switch|new|different|wrong|move)\b[^.?!\n]{0,24}\b(?:address|venue|location|place|e-?mail|phone(?: number)?|name)\b|\b(?:address|venue|location|e-?mail|phone(?: number)?|(?:last |first )?name)\b[^.?!\n]{0,26}\b(?:wrong|incorrect|changed|misspelled|outdated|should be|is now|now is)\b|\b(?:direccion|correo|telefono|nombre)\b[^.?!\n]{0,12}\b(?:mal|equivocad[oa]|incorrect[oa]|cambio)\b|\b(?:cambi\w+|actualiz\w+|corregir|nueva)\b[^.?!\n]{0,20}\b(?:direccion|domicilio|lugar|correo|telefono|nombre)\b/;
const NOTES =
  /\b(?:can|could|would) (?:you|u) (?:please )?(?:note|write down|pass on|mention)\b|\b(?:can|could|would) you (?:please )?add (?:that|this|a note)\b|\bplease note\b|\b(?:add|leave|put|write) (?:a |this |that |one )?notes?\b|\b(?:agreg\w+|pon\w*|dej\w+) (?:una )?nota\b|\b(?:tell the chef|let the chef know)\b|\b(?:pueden?|podrian?) (?:anotar|avisar)\w*/;
/** "How do I change the address?" wishes it all the same; "which address do you have?" does not. */
const ONLY_ASKS = /^\W*(?:which|what|when|is|are|did|do|does|que|cual|cuando|es|esta)\b/;

/** "Running 15 minutes late", on the day. */
const LATE =
  /\b(?:running|we(?:'re| are|'ll be| will be)|i(?:'m| am|'ll be| will be)|(?:guests?|of us|of them|people) (?:are|is|will be|might be|may be)|going to be|gonna be)\b[^.?!\n]{0,20}\blate\b|\b(?:vamos|voy|llegamos|llegaremos|van) [^.?!\n]{0,16}\btarde\b/;

/** Whether the words wish for something of this kind. */
export function isForOurPeople(text: string): boolean {
  const line = fold(text);
  return CHANGES.test(line) || NOTES.test(line) || LATE.test(line);
}

/** A person is offered, with the words kept: nothing of it may be lost. True where it was such a wish. */
export function leaveToOurPeople(scene: Scene): boolean {
  const { hearing, state, words, heard } = scene;
  const line = fold(heard.text);
  const note = noteIn(heard).length > 0;
  if (!hearing.person.signedIn || state.booking || !(note || isForOurPeople(heard.text))) return false;
  if (asksSomething(line) && ONLY_ASKS.test(line)) return false;
  if (LATE.test(line)) scene.say(words.lateToday(hearing.figures.company.phone));
  else scene.say(note || NOTES.test(line) ? words.noteOnPage : words.byOurPeople);
  // Whom it names are no guests of another party.
  scene.set({ wanted: hearing.state.wanted, place: hearing.state.place });
  scene.set({ own: null, openQuestion: heard.text.slice(0, 500) });
  scene.ask(words.personOffer, 'yes_no', 'person');
  return true;
}
