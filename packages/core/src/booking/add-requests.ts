import type { Booking as BookingView, DeclaredAllergen } from '@myhibachi/contracts';
import { audit, authorize, countOf, masked, withTransaction, type Context } from '../kernel/index.ts';
import { saveBooking } from './booking-store.ts';
import { appendTimeline } from './timeline-store.ts';
import { viewBooking } from './get-booking.ts';
import { assertBefore, assertChangeable, lockOwnBooking } from './lock-own-booking.ts';

interface HostWishes {
  readonly bookingId: string;
  readonly requests?: string | undefined;
  /** Until their cut-off. */
  readonly dietaryNotes?: string | undefined;
  /** All that are declared beside the agreement; an empty list says that there are none. */
  readonly allergens?: readonly DeclaredAllergen[] | undefined;
}

function timelineWords({ allergens, dietaryNotes }: HostWishes): string {
  if (allergens === undefined) return 'Requests or dietary notes were updated.';
  if (allergens.length === 0) return 'The host said that there are no food allergies.';
  const named = [...new Set(allergens.map(({ allergen }) => allergen))].join(', ');
  return `The host declared allergies: ${named}${dietaryNotes === undefined ? '' : ', with a note'}.`;
}

/**
 * Sets the host's requests, allergies and dietary notes; the last until their cut-off, so that the kitchen can still shop
 * (domain 5). An allergy is taken at any hour: the kitchen must know.
 */
export async function addRequests(ctx: Context, input: HostWishes): Promise<BookingView> {
  authorize(ctx, 'booking.change');
  const saved = await withTransaction(ctx, async (tx) => {
    const before = await lockOwnBooking(tx, input.bookingId);
    assertChangeable(tx, before);
    const hours = before.policy.dietaryCutoffHours;
    if (input.dietaryNotes !== undefined) {
      assertBefore(
        tx,
        before,
        hours,
        `Dietary notes can be given online until ${countOf(hours, 'hour')} before the party. Please call us.`,
      );
    }
    const after = await saveBooking(tx, {
      ...before,
      requests: input.requests ?? before.requests,
      dietaryNotes: input.dietaryNotes ?? before.dietaryNotes,
      allergens: input.allergens ?? before.allergens,
    });
    await appendTimeline(tx, after.id, 'requests', timelineWords(input));
    audit(tx, {
      action: 'booking.requests',
      entityType: 'booking',
      entityId: after.id,
      stationId: after.stationId,
      after: {
        requests: masked(after.requests),
        dietaryNotes: masked(after.dietaryNotes),
        ...(input.allergens === undefined ? {} : { allergens: input.allergens.map(({ allergen }) => allergen) }),
      },
    });
    return after;
  });
  return viewBooking(ctx, saved);
}
