/** What of a booking matters to whoever cooks: the same for the desk and for the chef. */
import type { DeskBooking } from '@myhibachi/contracts';
import type { getSignedAgreement } from '../agreements/index.ts';
import { encodeId } from '../kernel/index.ts';
import type { NamedAssignment } from '../scheduling/index.ts';

type Agreement = Awaited<ReturnType<typeof getSignedAgreement>>;

export function viewAllergens(agreement: Agreement): DeskBooking['allergens'] {
  return (agreement?.allergens ?? []).map(({ allergen, severity, notes, action }) => ({
    allergen,
    severity,
    notes: notes ?? null,
    action,
  }));
}

export function viewChefs(rows: readonly NamedAssignment[]): DeskBooking['chefs'] {
  return rows.map(({ chefId, chefName, position, absent }) => ({
    id: encodeId('chf', chefId),
    name: chefName,
    position,
    absent,
  }));
}
