/** A party as the chef who cooks at it sees it: what they need that evening, and no more (domain 8, 12). */
import { z } from 'zod';
import { BookingStatus } from '../bookings.ts';
import { PartySummary } from '../holds.ts';
import { Instant, id } from '../primitives.ts';

export const PartyChef = z.object({
  id: id('chf'),
  name: z.string(),
  position: z.int(),
  absent: z.boolean().meta({ description: 'They do not work then any more: the party needs somebody else' }),
});

export const KitchenAllergen = z.object({
  allergen: z.string(),
  severity: z.string(),
  notes: z.string().nullable(),
  action: z.string().meta({ description: 'What the kitchen does about it' }),
});

export const ChefBooking = z
  .object({
    view: z.literal('chef'),
    id: id('bkg'),
    status: BookingStatus,
    summary: PartySummary.omit({ lines: true, totals: true, travel: true, contact: true, venue: true }).extend({
      contact: z
        .object({ firstName: z.string(), lastName: z.string(), phone: z.string().nullable() })
        .meta({ description: 'Outside the days of the event the last name is its initial, and the phone null' }),
      venue: PartySummary.shape.venue.extend({ street: z.string().nullable() }),
    }),
    contactFrom: Instant.meta({ description: 'From here until `contactUntil` phone and street are shown (domain 12)' }),
    contactUntil: Instant,
    dietaryNotes: z.string().nullable(),
    agreementSigned: z.boolean().meta({ description: 'Allergens are declared with the agreement' }),
    allergens: z.array(KitchenAllergen),
    chefs: z.array(PartyChef),
  })
  .meta({ id: 'ChefBooking' });
export type ChefBooking = z.infer<typeof ChefBooking>;
