import type { BookingDetail, ChefBooking } from '@myhibachi/contracts';
import { getSignedAgreement } from '../agreements/index.ts';
import { agreementSubject, cooksAt, findBooking, summariseBooking, type Booking } from '../booking/index.ts';
import { authorize, encodeId, notFound, ownChefId, recordRead, type Context } from '../kernel/index.ts';
import { readAssignments } from '../scheduling/index.ts';
import { getDeskBooking } from './get-desk-booking.ts';
import { viewAllergens, viewChefs } from './view-kitchen.ts';

/** What is left out of the summary is left out by name; the e-mail by naming what stays. */
async function viewForChef(ctx: Context, booking: Booking): Promise<ChefBooking> {
  const [summary, agreement, chefs] = await Promise.all([
    summariseBooking(ctx, booking),
    getSignedAgreement(ctx, agreementSubject(booking)),
    readAssignments(ctx.db, booking.id),
  ]);
  const { lines: _lines, totals: _totals, travel: _travel, contact, ...party } = summary;
  const { firstName, lastName, phone } = contact;
  return {
    view: 'chef',
    id: encodeId('bkg', booking.id),
    status: booking.status,
    summary: { ...party, contact: { firstName, lastName, phone } },
    dietaryNotes: booking.dietaryNotes,
    agreementSigned: agreement !== null,
    allergens: viewAllergens(agreement),
    chefs: viewChefs(chefs),
  };
}

/** One booking for whoever opens it: chefs the parties they cook at, without money; the desk everything. Recorded. */
export async function openBooking(ctx: Context, input: { bookingId: string }): Promise<BookingDetail> {
  authorize(ctx, 'booking.read');
  if (ownChefId(ctx.actor, 'booking.read') === null) return getDeskBooking(ctx, input);
  const booking = await findBooking(ctx, input.bookingId);
  if (booking === null || booking.deletedAt !== null || !(await cooksAt(ctx, booking.id))) throw notFound('booking');
  const { id: entityId, stationId } = booking;
  await recordRead(ctx, { action: 'booking.read', entityType: 'booking', entityId, stationId });
  return viewForChef(ctx, booking);
}
