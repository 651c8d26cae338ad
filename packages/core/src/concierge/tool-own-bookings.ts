/** A signed-in host's own parties, to look at. What is not theirs does not exist for these tools. */
import { BookingCode, MyBooking } from '@myhibachi/contracts';
import { z } from 'zod';
import { listOwnBookings } from '../accounts/index.ts';
import { bookingIdByCode, getBooking, openManageUrl } from '../booking/index.ts';
import { OwnBooking } from '../dialogue/index.ts';
import { defineTool } from './tool.ts';

const MOST_LISTED = 10;

export const listMyBookingsTool = defineTool({
  title: 'My bookings',
  description: 'The signed-in host’s parties, to come (soonest first) or past (latest first).',
  scope: 'own',
  effect: 'read',
  input: z.strictObject({ when: z.enum(['upcoming', 'past']).default('upcoming') }),
  output: z.object({ bookings: z.array(MyBooking) }),
  async run(ctx, { when }) {
    const { items } = await listOwnBookings(ctx, { when, limit: MOST_LISTED });
    return { bookings: [...items] };
  },
});

export const getMyBookingTool = defineTool({
  title: 'Booking',
  description:
    'One party of the signed-in host by its code: when, where, guests, bill, payments, policy, cut-offs, and in `can` what may be done now.',
  scope: 'own',
  effect: 'read',
  input: z.strictObject({ code: BookingCode }),
  output: OwnBooking,
  async run(ctx, { code }) {
    const bookingId = await bookingIdByCode(ctx, code);
    const booking = await getBooking(ctx, { bookingId });
    const { summary } = booking;
    const startsAt = Temporal.Instant.from(summary.startsAt);
    return { ...booking, manageUrl: openManageUrl(ctx, { id: bookingId, code: summary.code, startsAt }) };
  },
});
