import type { Dish } from '@myhibachi/api-client/shapes';

export type Kind = Dish['kind'];

/** The parts of the menu in their order. */
export const KINDS: readonly { readonly kind: Kind; readonly one: string; readonly many: string }[] = [
  { kind: 'protein', one: 'Protein', many: 'Proteins' },
  { kind: 'upgrade', one: 'Premium upgrade', many: 'Premium upgrades' },
  { kind: 'add_on', one: 'Add-on', many: 'Add-ons' },
  { kind: 'included', one: 'Included for all', many: 'Included for all' },
];
