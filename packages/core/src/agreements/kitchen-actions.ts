/** What the chef does about a declared allergen (domain 6). One row an allergen, so that none can be forgotten. */
import type { DeclaredAllergen } from '@myhibachi/contracts';

type AllergenName = DeclaredAllergen['allergen'];

const ACTIONS: Readonly<Record<AllergenName, string>> = {
  shellfish:
    'Cook shrimp, scallops, lobster and calamari last, on their own end of the grill, with their own spatula and tongs.',
  fish: 'Cook salmon last, on its own end of the grill; leave fish sauce and bonito out of every sauce served.',
  soy: 'Cook this guest’s portion with salt, pepper and oil only; hand soy sauce, teriyaki and tofu out separately.',
  gluten:
    'Bring gluten-free tamari; cook this guest’s rice and vegetables first on a freshly scraped grill, before any soy sauce or noodles.',
  sesame: 'Cook this guest’s portion with plain vegetable oil; leave sesame oil and seeds to the table.',
  eggs: 'Prepare this guest’s rice without egg, before the egg show; keep yum-yum sauce and mayonnaise away from the plate.',
  dairy:
    'Cook this guest’s portion with oil in place of butter, before garlic butter touches the grill; no cream sauces.',
  nuts: 'Bring no nuts or nut oils to this party; check the labels of every bottled sauce while packing.',
  sulfites: 'Leave out cooking wine, sake and bottled lemon juice; offer this guest water or soda in the sake show.',
  other: 'Call the host before packing and agree on what to leave out; write it on the prep list.',
};

/** Said whenever somebody declares a severe allergy. No answer about one may leave it out (domain 6). */
export const SHARED_GRILL =
  'Everything is cooked on one shared grill, so we cannot guarantee that any dish is free of an allergen, whatever care we take.';

export const SHARED_GRILL_IN_SPANISH =
  'Todo se cocina en una misma plancha, así que no podemos garantizar que un plato esté libre de un alérgeno, por más cuidado que tengamos.';

export interface KitchenAction extends DeclaredAllergen {
  readonly action: string;
  /** True when the shared-grill sentence has to be said and acknowledged. */
  readonly severe: boolean;
}

/** The kitchen's to-do list for the allergens of a party, the gravest first. */
export function kitchenActions(allergens: readonly DeclaredAllergen[]): KitchenAction[] {
  const rank = { severe: 0, moderate: 1, mild: 2 } as const;
  return allergens
    .map((declared) => ({ ...declared, action: ACTIONS[declared.allergen], severe: declared.severity === 'severe' }))
    .toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
