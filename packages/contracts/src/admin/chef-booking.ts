/** A party as the chef who cooks at it sees it: what they need that evening, and no more (domain 8, 12). */
import { z } from 'zod';
import { BookingStatus } from '../bookings.ts';
import { PartySummary } from '../holds.ts';
import { id } from '../primitives.ts';

export const PartyChef = z.object({ id: id('chf'), name: z.string(), position: z.int() });

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
    summary: PartySummary.omit({ lines: true, totals: true, travel: true, contact: true }).extend({
      contact: z.object({ firstName: z.string(), lastName: z.string(), phone: z.string() }),
    }),
    dietaryNotes: z.string().nullable(),
    agreementSigned: z.boolean().meta({ description: 'Allergens are declared with the agreement' }),
    allergens: z.array(KitchenAllergen),
    chefs: z.array(PartyChef),
  })
  .meta({ id: 'ChefBooking' });
export type ChefBooking = z.infer<typeof ChefBooking>;
