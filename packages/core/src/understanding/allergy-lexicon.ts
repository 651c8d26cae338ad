/** Foods people react to, in plain letters, by the allergens that are tracked (domain 6). */
import type { Allergen } from '@myhibachi/contracts';

export const ALLERGEN_WORDS: readonly (readonly [Allergen, string])[] = [
  [
    'shellfish',
    'shell ?-?fish|shrimps?|prawns?|crab|lobsters?|scallops?|mariscos|camaron(?:es)?|crustaceans?|langosta|oysters?|clams?|mussels?',
  ],
  ['fish', 'fish|salmon|tuna|pescado|seafood'],
  ['soy', 'soy(?:a)?|soy sauce|soja|edamame|tofu'],
  ['gluten', 'gluten|wheat|celiac|coeliac|celiaco|celiaca|trigo'],
  ['sesame', 'sesame|ajonjoli|sesamo'],
  ['eggs', 'eggs?|huevos?'],
  ['dairy', 'dairy|milk|lactose|lacteos?|leche|lactosa|butter|cheese|mantequilla'],
  ['nuts', 'nuts?|peanuts?|tree ?-?nuts?|almonds?|cashews?|walnuts?|pecans?|nuez|nueces|mani|cacahuates?|almendras?'],
  ['sulfites', 'sulfites?|sulphites?|sulfitos?'],
];

/** The allergens a line of plain letters names, whatever it says of them. */
export function allergensNamed(line: string): Allergen[] {
  return ALLERGEN_WORDS.filter(([, words]) => new RegExp(String.raw`\b(?:${words})\b`).test(line)).map(
    ([allergen]) => allergen,
  );
}
