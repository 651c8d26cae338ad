import { kitchenActions, type KitchenAction, type SignedAgreement } from '../agreements/index.ts';
import type { Booking } from './booking-row-store.ts';

/**
 * All allergens of a party with what the kitchen does, the gravest first: those signed with the agreement, which is
 * never changed, and what the host said since. Of one allergen the newer word counts; "other" names another food each time.
 */
export function allergensOf(
  booking: Pick<Booking, 'allergens'>,
  agreement: Pick<SignedAgreement, 'allergens'> | null,
): KitchenAction[] {
  const since = booking.allergens ?? [];
  const newer = new Set<string>(since.map(({ allergen }) => allergen).filter((allergen) => allergen !== 'other'));
  const signed = (agreement?.allergens ?? []).filter(({ allergen }) => !newer.has(allergen));
  return kitchenActions([...signed, ...since]);
}
