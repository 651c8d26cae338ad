import type { BookingDetail, ChefBooking, PartySummary } from '@myhibachi/contracts';
import { getSignedAgreement } from '../agreements/index.ts';
import {
  agreementSubject,
  contactSight,
  contactWindow,
  cooksAt,
  findBooking,
  seesContact,
  summariseBooking,
  withInitial,
  type Booking,
} from '../booking/index.ts';
import { authorize, encodeId, notFound, ownChefId, recordOpening, type Context } from '../kernel/index.ts';
import { readAssignments } from '../scheduling/index.ts';
import { getDeskBooking } from './get-desk-booking.ts';
import { viewAllergens, viewChefs } from './view-kitchen.ts';

type Contacts = Pick<ChefBooking['summary'], 'contact' | 'venue' | 'requests'>;

/** What the host wrote may name people and gates too: outside the window the party stays, and who gave it does not. */
function withoutContact({ contact, venue }: PartySummary): Contacts {
  return {
    contact: { ...withInitial(contact), phone: null },
    venue: { ...venue, street: null },
    requests: null,
  };
}

function withContact({ contact, venue, requests }: PartySummary): Contacts {
  const { firstName, lastName, phone } = contact;
  return { contact: { firstName, lastName, phone }, venue, requests };
}

/** What is left out of the summary is left out by name; the e-mail by naming what stays. */
async function viewForChef(ctx: Context, booking: Booking): Promise<ChefBooking> {
  const [summary, agreement, chefs, { from, until }, sight] = await Promise.all([
    summariseBooking(ctx, booking),
    getSignedAgreement(ctx, agreementSubject(booking)),
    readAssignments(ctx.db, booking.id),
    contactWindow(ctx, booking),
    contactSight(ctx),
  ]);
  const within = seesContact(sight, booking);
  const { lines: _lines, totals: _totals, travel: _travel, ...party } = summary;
  return {
    view: 'chef',
    id: encodeId('bkg', booking.id),
    status: booking.status,
    summary: { ...party, ...(within ? withContact(summary) : withoutContact(summary)) },
    contactFrom: from.toString(),
    contactUntil: until.toString(),
    dietaryNotes: within ? booking.dietaryNotes : null,
    agreementSigned: agreement !== null,
    // Health data: before the event the kitchen plans by it, afterwards nobody does.
    allergens: Temporal.Instant.compare(ctx.clock.now(), until) < 0 ? viewAllergens(booking, agreement) : [],
    chefs: viewChefs(chefs),
  };
}

/**
 * One booking for whoever opens it: the desk everything, chefs the parties they cook at, without money, and with the
 * host's phone and street only around the event. Recorded.
 */
export async function openBooking(ctx: Context, input: { bookingId: string }): Promise<BookingDetail> {
  authorize(ctx, 'booking.read');
  if (ownChefId(ctx.actor, 'booking.read') === null) return getDeskBooking(ctx, input);
  const booking = await findBooking(ctx, input.bookingId);
  if (booking === null || booking.deletedAt !== null || !(await cooksAt(ctx, booking.id))) throw notFound('booking');
  const { id: entityId, stationId } = booking;
  await recordOpening(ctx, { action: 'booking.read', entityType: 'booking', entityId, stationId });
  return viewForChef(ctx, booking);
}
