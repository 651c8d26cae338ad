/** Foods a guest must not have. Their words are taken before the menu is read: an allergy to shrimp orders no shrimp. */
import { ALLERGEN_WORDS } from './allergy-lexicon.ts';
import { take, type Reading, type Rest } from './reading.ts';
import type { FoundAllergen } from './understanding.ts';

const FOOD = ALLERGEN_WORDS.map(([, words]) => words).join('|');
const LIST = String.raw`(?:(?:all |any |the |la |el |al |los |las |a |an )?(?:${FOOD})(?: products)?\b(?:, ?(?:and |or )?| and | or | & | y | o | ni |\/)?){1,8}`;

const PHRASES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:allerg(?:ic|y|ies)|alergic[oa]s?|alergia|intolerant|intolerance|sensitive|sensitivity|reacts?|anaphylactic|anafilactic[oa])(?: severely)?(?: (?:to|for|with|a|al|a los|a las|con))?(?: the| la| los| las| el)? ${LIST}`,
    'g',
  ),
  new RegExp(String.raw`\b${LIST} ?-?(?:allerg(?:y|ies|ic|en)|intolerances?|intolerant|sensitivity|free)\b`, 'g'),
  new RegExp(
    String.raw`\b(?:can'?t|cannot|can not|doesn'?t|don'?t|does not|must not|no puede|no come|no puedo|no comemos|no comen) (?:eat|have|do|comer|tener)? ?${LIST}`,
    'g',
  ),
  /\b(?:without|sin|libre de) (?:gluten|wheat|trigo|dairy|lacteos?|lactose|lactosa|milk|leche|nuts|peanuts|nueces|soy|soya|soja|eggs?|huevos?|butter|mantequilla|sesame)\b/g,
  /\b(?:celiacs?|coeliacs?|celiac[oa]s?)(?: disease)?\b/g,
];

/** Each allergen once, in the order of the message. */
export function readAllergens(rest: Rest, reading: Reading): FoundAllergen[] {
  const found = new Map<FoundAllergen['allergen'], FoundAllergen>();
  for (const pattern of PHRASES) {
    for (const match of rest.free.matchAll(pattern).toArray()) {
      const evidence = reading.evidence(match.index, match.index + match[0].length);
      for (const [allergen, words] of ALLERGEN_WORDS) {
        const named = new RegExp(String.raw`\b(?:${words})\b`).test(match[0]);
        if (named && !found.has(allergen)) found.set(allergen, { allergen, ...evidence });
      }
      take(rest, match.index, match.index + match[0].length);
    }
  }
  return [...found.values()].toSorted((one, other) => one.span[0] - other.span[0]);
}
