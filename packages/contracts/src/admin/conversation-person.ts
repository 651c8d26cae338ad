/** Who stands behind a conversation, as far as whoever looks may know customers and bookings. */
import { z } from 'zod';
import { BookingStatus } from '../bookings.ts';
import { HoldStatus } from '../holds.ts';
import { ConsentChannel, ConsentPurpose } from '../me-consents.ts';
import { Cents, Instant, IsoDate, LocalTime, id } from '../primitives.ts';

export const ConversationPerson = z.object({
  kind: z.enum(['visitor', 'phone', 'email']),
  verified: z.boolean(),
  customer: z
    .object({
      id: id('cus'),
      firstName: z.string(),
      lastName: z.string(),
      email: z.string().nullable(),
      phone: z.string(),
    })
    .nullable(),
  given: z
    .object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() })
    .nullable()
    .meta({ description: 'How to reach whoever we do not know, as they said it themselves: nothing proves it' }),
  holds: z
    .array(
      z.object({
        code: z.string(),
        status: HoldStatus,
        date: IsoDate,
        start: LocalTime,
        timeZone: z.string(),
        station: z.string(),
        guests: z.int(),
        expiresAt: Instant.meta({ description: 'By when it is signed or paid' }),
        bookingId: id('bkg').nullable().meta({ description: 'What it became' }),
      }),
    )
    .meta({ description: 'The latest ten evenings held in this conversation' }),
  consents: z.array(
    z.object({
      channel: ConsentChannel,
      purpose: ConsentPurpose,
      allowed: z.boolean(),
      answers: z
        .boolean()
        .meta({ description: 'What they write here may be answered here, whatever else is not allowed' }),
      stoppedByText: z.boolean(),
    }),
  ),
  bookings: z
    .array(
      z.object({
        id: id('bkg'),
        code: z.string(),
        status: BookingStatus,
        date: IsoDate,
        start: LocalTime,
        station: z.string(),
        guests: z.int(),
        totalCents: Cents.nullable(),
        dueCents: Cents.nullable(),
      }),
    )
    .meta({ description: 'The latest ten; without money for whoever may not see payments' }),
});
