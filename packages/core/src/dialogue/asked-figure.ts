/** Which figure of the party that is being put together a message asks for. */
import { asksSomething, fold } from '../understanding/index.ts';
import type { Scene } from './script.ts';

const ONE_OF_THEM =
  /\bper\b|\beach\b|\ba (?:head|person)\b|\b(?:adults?|kids?|child(?:ren)?|toddlers?|portions?|minimum|deposit|travel|drive|driving|por|cada|adultos?|ninos?|minimo|deposito|viaje)\b|\b\d{1,2}[- ]?(?:years?|yrs?)[- ]?old/;
const WHOLE =
  /\b(?:total|altogether|all together|in all|en total)\b|\b(?:what|what's|how much|cuanto|cual)\b[^.?!]{0,24}\b(?:price|costs?|pay|owe|precio|costo|cuesta|costaria|seria|saldria|sale|es|pagar\w*)\b|\bhow much (?:is|was|will|would)(?: it| that| this)?(?: be| cost| come to)?\W*$/;
const TIP = /\b(?:tip|tips|tipping|gratuity|propina)\b/;
const PERCENT = /\b(\d{1,2})(?: ?%| percent| por ciento)|\b(?:tip|propina) (?:of|at|de|del) (\d{1,2})\b/;
const FOOD =
  /\b(?:just|only|for|of|solo|sola|de|por) (?:the |la )?(?:food|comida)\b|\b(?:food|comida) (?:only|alone|sola|total|cost)\b/;
const TAX = /\b(?:tax|taxes|impuestos?)\b/;
const ASKS_AMOUNT = /\b(?:what|what's|whats|how much|cuanto|cuantos|cual|total)\b/;

function priceable({ state, hearing }: Scene): boolean {
  const { party } = state.wanted;
  const { heard } = hearing;
  const about =
    (hearing.state.booking || heard.slots.party !== undefined) &&
    state.own === null &&
    heard.slots.bookingCode === undefined;
  return about && party !== null && party.adults + party.children > 0;
}

function namesDish({ heard }: Scene): boolean {
  const { upgrades, addOns, proteins } = heard.slots;
  return upgrades.length + addOns.length + proteins.length > 0;
}

/** "What is the price?", where a party is known: theirs, and not the list of prices. */
export function asksForWhole(scene: Scene): boolean {
  const line = fold(scene.heard.text);
  return priceable(scene) && !namesDish(scene) && WHOLE.test(line) && !ONE_OF_THEM.test(line) && !TIP.test(line);
}

export type Figure = { readonly part: 'food' | 'tax' } | { readonly part: 'tip'; readonly percent: number };

/** In words, or behind a question about tips. */
function speaksOfTip({ hearing: { state } }: Scene, line: string): boolean {
  return TIP.test(line) || state.lastAsked?.intent === 'tip_question';
}

/** The food, the tax or the whole with a tip; null where none is asked for. */
export function figureAsked(scene: Scene): Figure | null {
  const line = fold(scene.heard.text);
  if (!priceable(scene) || namesDish(scene)) return null;
  if (!asksSomething(line) && !ASKS_AMOUNT.test(line)) return null;
  const percent = speaksOfTip(scene, line) ? PERCENT.exec(line) : null;
  if (percent !== null) return { part: 'tip', percent: Number(percent[1] ?? percent[2]) };
  if (!ASKS_AMOUNT.test(line)) return null;
  if (FOOD.test(line)) return { part: 'food' };
  return TAX.test(line) ? { part: 'tax' } : null;
}

/** Whether words of the message ask for such a figure. */
export function asksFigure(words: string): boolean {
  const line = fold(words);
  return FOOD.test(line) || TAX.test(line) || (TIP.test(line) && PERCENT.test(line));
}
