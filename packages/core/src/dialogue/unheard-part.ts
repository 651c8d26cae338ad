/** A wish inside a message that nothing was read from. Pure. */
import { fold, type Understanding } from '../understanding/index.ts';

const VERB =
  'add|remove|take|drop|swap|replace|switch|change|move|cut|delete|include|agregar?|agregue|quitar?|quite|cambiar?|cambie';
const CLAUSE = new RegExp(
  String.raw`(?:^|\b(?:and|then|also|plus|y|tambien)\b|[,;.!?])\s*(?:(?:please|also|then|and|can you|could you|can we|we want to|i want to|i'd like to) )*(?<wish>(?:${VERB})\b(?:(?! (?:and|then|also|plus|y) (?:please |also |then )?(?:${VERB})\b)[^,;.!?])*)`,
  'g',
);
/** "Change my booking" says that, and not yet how. */
const ONLY_SAYS_THAT =
  /^\w+(?: (?:my|our|the|it|this|that|them|off|out|please|some|mi|la|el|things?|booking|reservation|party|order|menu|guests?|count|guest count|head ?count|food|number of \w+|to|in|on|from|for|reserva|fiesta|menu))*$/;

/** The first part of the message that begins like a change and names nothing that is known; null where there is none. */
export function unheardPart({ text, slots, correction }: Understanding): string | null {
  const { party, date, time, dayPart, place, bookingCode, name, email, phone, number } = slots;
  const said = [party, date, time, dayPart, place, bookingCode, name, email, phone, number]
    .filter((slot) => slot !== undefined)
    .concat(slots.upgrades, slots.addOns, slots.proteins, slots.allergens)
    .map(({ span }) => span)
    .concat(correction?.gone ?? []);
  for (const match of fold(text).matchAll(CLAUSE)) {
    const wish = (match.groups?.['wish'] ?? '').trim();
    const to = match.index + match[0].length;
    const from = to - wish.length;
    const heard = said.some(([start, end]) => start < to && from < end);
    if (!heard && !ONLY_SAYS_THAT.test(wish)) return text.slice(from, to).trim().slice(0, 120);
  }
  return null;
}
