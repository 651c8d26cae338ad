/** Puts what a message says into what is known already. Pure: a correction replaces, everything else adds. */
import { asksSomething, fold, type FoundItem, type Understanding } from '../understanding/index.ts';
import type { Wanted } from './dialogue-state.ts';
import { mergeDate, mergeTime, shiftedFrom } from './take-in-day.ts';
import { mergeMenu } from './take-in-menu.ts';
import { mergeParty } from './take-in-party.ts';

function union(known: readonly string[], found: readonly string[], removes: readonly string[]): string[] {
  return [...new Set([...known, ...found])].filter((each) => !removes.includes(each)).slice(0, 20);
}

const ASKS_WHAT_IT_IS = /^\W*(?:is|are|does|do|es|son|tiene) [^.!]*\?\W*$/;

/** Portions beside guests are an order, however its price is asked for. */
function portionsForParty({ slots }: Understanding): boolean {
  return slots.party !== undefined && [...slots.upgrades, ...slots.addOns].some(({ quantity }) => quantity !== null);
}

const ASKS_ONLY = ['unknown_question', 'menu_question', 'price_question', 'allergy_question'] as const;

/** Whether dishes named in this message are ordered, or only asked about. */
function orders(heard: Understanding, expectsMenu: boolean, partyKnown: boolean): boolean {
  const asks = new Set(heard.intents.map(({ name }) => name));
  if (expectsMenu || wishesDish(heard, partyKnown)) return true;
  if ([...heard.slots.upgrades, ...heard.slots.addOns].some(({ perGuest }) => perGuest !== undefined)) return true;
  if (asks.has('change_menu') || asks.has('book') || asks.has('quote')) return true;
  if (asks.has('price_question') && !asks.has('menu_question') && portionsForParty(heard)) return true;
  // "Is lobster shellfish?" orders none.
  if (ASKS_WHAT_IT_IS.test(fold(heard.text))) return false;
  return !ASKS_ONLY.some((intent) => asks.has(intent));
}

const WISHES =
  /\b(?:can|could|may) (?:we|i|half|they|everyone|everybody)\b(?! (?:see|ask|know|bring|choose))|\b(?:podemos|puedo|podria(?:mos)?)\b(?! (?:ver|saber|elegir|traer))/;

/** "Can half of us get filet?" is a wish put as a question; without portions, where a party is known they are for. */
export function wishesDish({ slots, text, intents }: Understanding, partyKnown: boolean): boolean {
  const dishes = [...slots.upgrades, ...slots.addOns];
  const portions = dishes.some(({ quantity, half }) => quantity !== null || half === true);
  const asksRule = intents.some(({ name }) => name === 'allergy_question' || name === 'price_question');
  return dishes.length > 0 && (portions || partyKnown) && WISHES.test(fold(text)) && !asksRule;
}

const NOTES =
  /\b(?:(?:gate|door|entry|access|garage|building|lock ?box) codes?|buzz(?:er)?|please note|note that|add (?:it |that |this )?to (?:my|the|our) notes?|for the chef|tell the chef|let the chef know|park(?:ing)? (?:is|in|on|at)|codigo de (?:la puerta|acceso|entrada))\b/;

/** Words for our team that are no question, kept as they were written. */
export function noteIn({ text, intents }: Understanding): string[] {
  if (!text.includes('?') && intents.length === 0) return NOTES.test(fold(text)) ? [text.slice(0, 300)] : [];
  return text
    .split(/(?<=[.!?;\n])\s+/)
    .filter((sentence) => NOTES.test(fold(sentence)) && !sentence.includes('?'))
    .map((sentence) => sentence.slice(0, 300));
}

const DIETS =
  /\b(?:vegetarians?|vegans?|pescatarians?|diabetics?|celiacs?|gluten ?free|keto|kosher|lactose intolerant|pregnant|low (?:sodium|salt)|(?:do(?:n'?t| not)|doesn'?t|does not|can(?:'?t|not)) eat (?!kids|children)\w+|vegetarian[oa]s?|vegan[oa]s?|diabetic[oa]s?|celiac[oa]s?|embarazadas?|no comen? \w+)\b/;
const OF_GUESTS =
  /\b(?:\d{1,3}|an?|one|two|three|four|five|six|some|both|my|our|un[oa]?|dos|tres|cuatro|mi|algun[oa]s?)\b[^.?!\n]{0,40}\b(?:is|are|was|of|among|guests?|wife|husband|mom|dad|son|daughter|friends?|vegetarians?|vegans?|diabetics?|es|son|somos|de|invitad[oa]s?)\b/;

/** What some of the guests do not eat, told and not asked: the kitchen reads it in the requests. */
function dietIn({ text }: Understanding): string[] {
  return text
    .split(/(?<=[.!?;\n])\s+/)
    .filter((sentence) => !sentence.includes('?') && DIETS.test(fold(sentence)) && OF_GUESTS.test(fold(sentence)))
    .filter((sentence) => !asksSomething(fold(sentence)))
    .map((sentence) => sentence.slice(0, 300));
}

export function takeInWanted(wanted: Wanted, heard: Understanding, expectsMenu: boolean): Wanted {
  const { slots, correction } = heard;
  const removes = correction?.removes ?? [];
  const ordered = orders(heard, expectsMenu, wanted.party !== null);
  const slugs = (items: readonly FoundItem[]) => (ordered ? items.map(({ slug }) => slug) : []);
  const day = mergeDate(wanted, heard);
  const party = mergeParty(wanted.party, slots.party);
  return {
    ...wanted,
    ...day,
    ...shiftedFrom({ date: day.date, time: mergeTime(wanted.time, slots) }, slots.shift),
    party,
    ...mergeMenu(wanted, heard, ordered, party),
    removes: union(wanted.removes, removes, [...slugs(slots.upgrades), ...slugs(slots.addOns)]).slice(0, 40),
    proteins: union(wanted.proteins, slugs(slots.proteins), removes),
    notes: [...new Set([...wanted.notes, ...noteIn(heard), ...dietIn(heard)])].slice(-5),
    allergens: union(
      wanted.allergens,
      slots.allergens.map(({ allergen }) => allergen),
      [],
    ),
  };
}
