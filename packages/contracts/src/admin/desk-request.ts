/** What our own people send to price a party and to book it (domain 4, 7). */
import { z } from 'zod';
import { Cents, DeskContact, IsoDate, ItemCounts, LocalTime, Party, Reason, Venue, text } from '../primitives.ts';

const DeskParty = z.strictObject({
  party: Party,
  upgrades: ItemCounts.default([]),
  addOns: ItemCounts.default([]),
  venue: Venue,
  date: IsoDate,
  start: LocalTime,
  gratuityPercent: z.number().min(0).max(100).multipleOf(0.01).optional(),
});

export const DeskPreviewRequest = DeskParty.meta({ id: 'DeskPreviewRequest' });
export type DeskPreviewRequest = z.infer<typeof DeskPreviewRequest>;

export const DeskBookingRequest = DeskParty.extend({
  contact: DeskContact,
  source: z.enum(['phone', 'staff']),
  smsConsent: z
    .boolean()
    .default(false)
    .meta({ description: 'The customer said yes to texts when they were read the sentence of the preview' }),
  requests: text(1000).optional(),
  dietaryNotes: text(1000).optional(),
  shortNotice: Reason.optional().meta({
    description: 'Why this party may be booked inside the notice or beyond the horizon',
  }),
  expectedTotalCents: Cents.optional().meta({ description: 'The total that was read out; refused when it differs' }),
})
  .refine(({ contact, smsConsent }) => contact.email !== undefined || smsConsent, {
    message: 'Without an e-mail address we can only text them: please ask whether we may, or for an address.',
    path: ['smsConsent'],
  })
  .meta({ id: 'DeskBookingRequest' });
export type DeskBookingRequest = z.infer<typeof DeskBookingRequest>;
