import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { QUOTE_EXAMPLES } from './examples/quotes.ts';
import {
  Cents,
  Instant,
  IsoDate,
  ItemCounts,
  PartialContact,
  PartialVenue,
  Party,
  PlaceHint,
  StationRef,
  id,
} from './primitives.ts';

export const QuoteRequest = z
  .strictObject({
    party: Party,
    upgrades: ItemCounts.default([]),
    addOns: ItemCounts.default([]),
    venue: PartialVenue,
    eventDate: IsoDate.optional(),
    gratuityPercent: z.number().min(0).max(100).multipleOf(0.01).optional(),
    contact: PartialContact.optional(),
  })
  .meta({ id: 'QuoteRequest' });
export type QuoteRequest = z.infer<typeof QuoteRequest>;

export const QuoteLine = z
  .object({
    kind: z.enum([
      'adults',
      'children',
      'toddlers',
      'upgrade',
      'add_on',
      'minimum_adjustment',
      'discount',
      'travel',
      'tax',
      'gratuity',
      'reschedule_fee',
      'cancellation_fee',
    ]),
    label: z.string(),
    quantity: z.number(),
    unitCents: z
      .number()
      .meta({ description: 'Whole cents per unit; of a percentage, one percent of its base, rounded' }),
    amountCents: Cents,
    rule: z.string().meta({ description: 'The rule that produced this line, in words' }),
  })
  .meta({ id: 'QuoteLine' });
export type QuoteLine = z.infer<typeof QuoteLine>;

export const QuoteTotals = z
  .object({
    foodCents: Cents,
    minimumAdjustmentCents: Cents,
    discountCents: Cents,
    travelCents: Cents,
    taxCents: Cents,
    gratuityCents: Cents,
    totalCents: Cents,
  })
  .meta({ id: 'QuoteTotals' });
export type QuoteTotals = z.infer<typeof QuoteTotals>;

export const TravelSummary = z
  .object({
    miles: z.number().nullable(),
    minutes: z.number().nullable(),
    source: z.enum(['provider', 'estimate', 'none']),
    status: z.enum(['exact', 'estimated', 'to_be_confirmed', 'needs_address']),
    note: z.string(),
  })
  .meta({ id: 'TravelSummary' });
export type TravelSummary = z.infer<typeof TravelSummary>;

/** `outcome: priced` is an exact price that can be booked; the others say why a person quotes instead. */
export const Quote = z
  .object({
    id: id('qte'),
    outcome: z.enum(['priced', 'large_event', 'beyond_service_area']),
    message: z.string().nullable().meta({ description: 'What to tell the host when a person quotes instead' }),
    party: z.object({ adults: z.int(), children: z.int(), toddlers: z.int() }),
    upgrades: z.array(z.object({ item: z.string(), quantity: z.int() })),
    addOns: z.array(z.object({ item: z.string(), quantity: z.int() })),
    lines: z.array(QuoteLine),
    totals: QuoteTotals,
    depositCents: Cents,
    travel: TravelSummary.meta({
      description:
        '`to_be_confirmed` with `travelCents` 0: the travel is not in the totals; a person quotes or confirms it. Always so beyond the service area',
    }),
    placeHint: PlaceHint,
    station: StationRef,
    eventDate: IsoDate.nullable(),
    priceVersion: z.string(),
    leadRecorded: z.boolean(),
    expiresAt: Instant,
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;

export const createQuote = defineEndpoint({
  id: 'createQuote',
  method: 'POST',
  path: '/api/v1/quotes',
  tag: 'Quotes',
  summary: 'Price a party exactly',
  description:
    'Every line names the rule behind it. The stored quote is what gets booked, so a client never sends a price; it is good for `quote.validDays`. ' +
    'Above `party.maxOnlineGuests`, or beyond `travel.maxMiles`, `outcome` says that a person will quote: that is an answer, not an error. ' +
    'Upgrades are at most `party.upgradesPerGuest` for each paying guest and one more for each extra protein. With a contact, one lead is made or updated.',
  body: QuoteRequest,
  status: 201,
  response: Quote,
  errors: [],
  example: QUOTE_EXAMPLES.createQuote,
});

export const getQuote = defineEndpoint({
  id: 'getQuote',
  method: 'GET',
  path: '/api/v1/quotes/:id',
  tag: 'Quotes',
  summary: 'Read a quote again',
  description:
    'Expired quotes can still be read; `expiresAt` says whether one can still be booked. An unknown id is `not_found`.',
  params: z.strictObject({ id: id('qte') }),
  status: 200,
  response: Quote,
  errors: [],
  example: QUOTE_EXAMPLES.getQuote,
});
