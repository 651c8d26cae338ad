/** What a host wishes of their booking that no verb of theirs does: an address, a name, a note for the kitchen. */
import { asksSomething, fold } from '../understanding/index.ts';
import type { Scene } from './script.ts';

const CHANGES =
  /\b(?:change|update|correct|fix|edit|switch|new|different|wrong|move)\b[^.?!\n]{0,24}\b(?:address|venue|location|place|e-?mail|phone(?: number)?|name)\b|\b(?:address|venue|location|e-?mail|phone(?: number)?|(?:last |first )?name)\b[^.?!\n]{0,14}\b(?:is|are|was|has|should|you have)\b[^.?!\n]{0,12}\b(?:wrong|incorrect|different|changed|misspelled|outdated|be)\b|\b(?:direccion|correo|telefono|nombre)\b[^.?!\n]{0,12}\b(?:mal|equivocad[oa]|incorrect[oa]|cambio)\b|\b(?:cambi\w+|actualiz\w+|corregir|nueva)\b[^.?!\n]{0,20}\b(?:direccion|domicilio|lugar|correo|telefono|nombre)\b/;
const NOTES =
  /\b(?:can|could|would) you (?:please )?(?:note|write down|pass on|mention)\b|\b(?:can|could|would) you (?:please )?add (?:that|this|a note)\b|\bplease note\b|\b(?:tell the chef|let the chef know)\b|\b(?:pueden?|podrian?) (?:anotar|avisar)\w*/;
/** "How do I change the address?" wishes it all the same; "which address do you have?" does not. */
const ONLY_ASKS = /^\W*(?:which|what|when|is|are|did|do|does|que|cual|cuando|es|esta)\b/;

/** Whether the words wish for something of this kind. */
export function isForOurPeople(text: string): boolean {
  const line = fold(text);
  return CHANGES.test(line) || NOTES.test(line);
}

/** A person is offered, with the words kept: nothing of it may be lost. True where it was such a wish. */
export function leaveToOurPeople(scene: Scene): boolean {
  const { hearing, state, words, heard } = scene;
  const line = fold(heard.text);
  if (!hearing.person.signedIn || state.booking || !isForOurPeople(heard.text)) return false;
  if (asksSomething(line) && ONLY_ASKS.test(line)) return false;
  scene.say(words.byOurPeople);
  scene.set({ own: null, openQuestion: heard.text.slice(0, 500) });
  scene.ask(words.personOffer, 'yes_no', 'person');
  return true;
}
