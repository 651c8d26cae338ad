import { lockBooking, saveBooking, type Booking } from '../booking/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { hoursAfter } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import { blankDecisions } from './decision-store.ts';
import { blankPauses, listToPurge, removeNotes } from './desk-store.ts';

const BATCH = 100;
const REMOVED = { firstName: 'Removed', lastName: 'host', email: 'removed@removed.invalid', phone: '' } as const;

/** What speaks of a person goes; party, bill, ledger and agreement stay, as the books and the law want them (domain 14). */
function minimised(booking: Booking, now: Temporal.Instant): Booking {
  const { city, state, postalCode } = booking.venue;
  return {
    ...booking,
    contact: REMOVED,
    venue: { street: 'Removed', city, state, postalCode },
    requests: null,
    dietaryNotes: null,
    allergens: null,
    purgedAt: now,
  };
}

async function purge(tx: TransactionContext, bookingId: string, before: Temporal.Instant): Promise<boolean> {
  const booking = await lockBooking(tx, bookingId);
  if (booking === null || booking.purgedAt !== null || booking.deletedAt === null) return false;
  if (Temporal.Instant.compare(booking.deletedAt, before) > 0) return false;
  await saveBooking(tx, minimised(booking, tx.clock.now()), 'Removed.');
  await removeNotes(tx, booking.id);
  await blankDecisions(tx, booking.id);
  await blankPauses(tx, booking.id);
  audit(tx, {
    action: 'booking.purge',
    entityType: 'booking',
    entityId: booking.id,
    stationId: booking.stationId,
    after: { purged: true },
  });
  return true;
}

/** Ends the days of grace of deleted bookings; run every hour, each booking in a transaction of its own. */
export async function purgeBookings(ctx: Context): Promise<number> {
  authorize(ctx, 'booking.purge');
  const days = (await getVariables(ctx))['desk.restoreDays'];
  const before = hoursAfter(ctx.clock.now(), -24 * days);
  let purged = 0;
  for (const bookingId of await listToPurge(ctx, before, BATCH)) {
    authorize(ctx, 'booking.purge');
    if (await withTransaction(ctx, (tx) => purge(tx, bookingId, before))) purged += 1;
  }
  return purged;
}
