/** What of a booking matters to whoever cooks: the same for the desk and for the chef. */
import type { DeskBooking } from '@myhibachi/contracts';
import type { getSignedAgreement } from '../agreements/index.ts';
import { allergensOf, type Booking } from '../booking/index.ts';
import { encodeId } from '../kernel/index.ts';
import type { NamedAssignment } from '../scheduling/index.ts';

type Agreement = Awaited<ReturnType<typeof getSignedAgreement>>;

export function viewAllergens(booking: Booking, agreement: Agreement): DeskBooking['allergens'] {
  return allergensOf(booking, agreement).map(({ allergen, severity, notes, action }) => ({
    allergen,
    severity,
    notes: notes ?? null,
    action,
  }));
}

/** What the host said of allergies beside the agreement, so that "none declared" can tell a no from silence. */
export function allergiesSaid({ allergens }: Booking): DeskBooking['allergiesSaid'] {
  if (allergens === null) return null;
  return allergens.length === 0 ? 'none' : 'declared';
}

export function viewChefs(rows: readonly NamedAssignment[]): DeskBooking['chefs'] {
  return rows.map(({ chefId, chefName, position, absent }) => ({
    id: encodeId('chf', chefId),
    name: chefName,
    position,
    absent,
  }));
}
