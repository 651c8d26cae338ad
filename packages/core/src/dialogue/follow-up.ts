/** Words that mean something only beside what was spoken of before. Pure. */
import { fold, type Intent } from '../understanding/index.ts';
import type { DialogueState, Wanted } from './dialogue-state.ts';
import type { Hearing, Scene } from './script.ts';

/** "Until when?", "how much extra", "and when is it due?": nothing in it says of what. */
const ELLIPTIC =
  /^\W*(?:(?:and|so|ok|oh|y|but|e)[ ,]+)*(?:(?:until|till|by|since) when|hasta cuando|when(?: is (?:it|that)(?: due)?)?|cuando|how (?:late|soon|early|long)(?: (?:is|does|do|would|can) (?:it|that|they|i|we)(?: take| be| last)?)?|how much(?: (?:is|does|do|would|are) (?:it|that|they|those|this))?(?: (?:cost|be|run))?(?: (?:extra|more))?|cuanto(?: (?:cuesta|es|seria|mas|extra))?|why(?: not| is that| so)?|por que|(?:and )?for free|gratis|is (?:it|that) (?:refundable|extra|included|free|required|optional))\W*$/;

/** The question this message goes on with, in front of its own words; its own words where they say it all. */
export function withWhatWasAsked({ hearing: { state }, heard }: Scene, question: string): string {
  const { lastAsked } = state;
  return lastAsked !== null && ELLIPTIC.test(fold(heard.text)) ? `${lastAsked.question} ${question}` : question;
}

/** "Do you come to Sacramento?" - "how much extra": what is asked of is the drive. */
export function meantIntent({ hearing: { state }, heard }: Scene, intent: Intent): Intent {
  const back = ELLIPTIC.test(fold(heard.text)) && intent === 'price_question';
  return back && state.lastAsked?.intent === 'travel_question' ? 'travel_question' : intent;
}

const REFERS =
  /\b(?:how much|what|cuanto)\b[^.?!]{0,16}\b(?:that|it|those|them|this|eso|esto|seria)\b[^.?!]{0,12}\b(?:for|para)\b/;

/** "Can I get a third protein?" - "how much is that for 10 people": one of those for each of them. */
export function withSpokenDish(
  wanted: Wanted,
  { spokenDish }: Pick<DialogueState, 'spokenDish'>,
  { heard, menu }: Pick<Hearing, 'heard' | 'menu'>,
): Wanted {
  const { party, upgrades, addOns } = heard.slots;
  const named = upgrades.length + addOns.length > 0;
  if (spokenDish === null || party === undefined || named || !REFERS.test(fold(heard.text))) return wanted;
  const order = { item: spokenDish, quantity: 'each' as const };
  const others = (rows: Wanted['upgrades']) => rows.filter(({ item }) => item !== spokenDish);
  return menu.upgrades.some(({ slug }) => slug === spokenDish)
    ? { ...wanted, upgrades: [...others(wanted.upgrades), order] }
    : { ...wanted, addOns: [...others(wanted.addOns), order] };
}

const ASKS_FOR_TIME =
  /\b(?:hold on|hang on|(?:one|1|a) (?:sec|second|moment|minute|min)|give me (?:a|1|one|some)|let me (?:ask|check|think|talk|see|run it)|(?:need|have|want) to (?:ask|check with|think|talk to|run it by)|(?:i'?ll|we'?ll|i will|we will) (?:get back|let you know|think about|check with)|sleep on it|think about it|un momento|dejame (?:ver|preguntar|pensar)|dejeme (?:ver|preguntar|pensar)|lo (?:voy a pensar|consulto)|tengo que (?:preguntar|consultar|pensar))\b/;

/** "Hold on, let me ask my wife": no answer, and nothing to misunderstand. */
export function asksForTime({ text }: Hearing['heard']): boolean {
  return ASKS_FOR_TIME.test(fold(text));
}
