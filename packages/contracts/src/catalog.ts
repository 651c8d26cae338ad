import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { CATALOG_EXAMPLES } from './examples/catalog.ts';
import { Cents, LocalTime, Slug } from './primitives.ts';

export const Allergen = z.enum([
  'shellfish',
  'fish',
  'soy',
  'gluten',
  'sesame',
  'eggs',
  'dairy',
  'nuts',
  'sulfites',
  'other',
]);
export type Allergen = z.infer<typeof Allergen>;

export const MenuItemKind = z.enum(['protein', 'upgrade', 'add_on', 'included']);

export const MenuItem = z
  .object({
    slug: Slug,
    kind: MenuItemKind,
    name: z.string(),
    description: z.string(),
    priceCents: Cents.meta({ description: 'Per portion; 0 for what is included' }),
    allergens: z.array(Allergen),
    vegetarian: z.boolean(),
  })
  .meta({ id: 'MenuItem' });
export type MenuItem = z.infer<typeof MenuItem>;

export const Menu = z
  .object({
    priceVersion: z.string(),
    proteins: z.array(MenuItem),
    upgrades: z.array(MenuItem),
    addOns: z.array(MenuItem),
    included: z.array(MenuItem),
  })
  .meta({ id: 'Menu' });
export type Menu = z.infer<typeof Menu>;

export const getMenu = defineEndpoint({
  id: 'getMenu',
  method: 'GET',
  path: '/api/v1/menu',
  tag: 'Catalog',
  summary: 'The menu with its prices',
  description:
    'Proteins, premium upgrades, add-ons and what every party includes. Carries an ETag: send it as `If-None-Match` and an unchanged menu answers 304.',
  status: 200,
  response: Menu,
  errors: [],
  example: CATALOG_EXAMPLES.getMenu,
});

const SlotFigures = z.object({
  start: LocalTime,
  from: LocalTime.meta({ description: 'Earliest bookable start of this slot' }),
  to: LocalTime.meta({ description: 'Latest bookable start of this slot' }),
});

/** Every business figure a page or a person needs; each is a variable staff can change (domain 15). */
export const Config = z
  .object({
    company: z.object({ name: z.string(), email: z.string(), phone: z.string(), postalAddress: z.string() }),
    currency: z.literal('USD'),
    priceVersion: z.string(),
    price: z.object({
      adultCents: Cents,
      childCents: Cents,
      toddlerCents: Cents,
      partyMinimumCents: Cents,
      proteinsPerGuest: z.int(),
      adultFromAge: z.int(),
      childFromAge: z.int(),
    }),
    party: z.object({ maxOnlineGuests: z.int(), upgradesPerGuest: z.int() }),
    travel: z.object({
      freeMiles: z.number(),
      centsPerMile: Cents,
      maxMiles: z.number(),
    }),
    tax: z.object({ defaultRatePercent: z.number() }),
    gratuity: z.object({ suggestedPercents: z.array(z.number()) }),
    deposit: z.object({ amountCents: Cents, refundableDays: z.int() }),
    hold: z.object({ signHours: z.number(), payHours: z.number() }),
    quote: z.object({ validDays: z.int() }),
    scheduling: z.object({
      slots: z.array(SlotFigures),
      noticeHours: z.number(),
      horizonDays: z.int(),
      arrivalMinutes: z.int(),
      cleanupMinutes: z.int(),
      durations: z.array(z.object({ upToGuests: z.int().nullable(), minutes: z.int() })),
    }),
    reschedule: z.object({ freeCount: z.int(), freeHours: z.number(), feeCents: Cents }),
    cancellation: z.object({ fullFoodCostHours: z.number() }),
    cutoffs: z.object({ menuHours: z.number(), guestsHours: z.number(), dietaryHours: z.number() }),
    paymentMethods: z.array(z.object({ method: z.enum(['card', 'zelle', 'venmo']), feePercent: z.number() })),
    stations: z.array(
      z.object({ id: z.string(), name: z.string(), city: z.string(), state: z.string(), timeZone: z.string() }),
    ),
    variables: z.record(z.string(), z.unknown()).meta({
      description:
        'Every business variable in force by its key, for what has no place of its own above; only what a model may cost (`concierge.model…`) is left out',
    }),
    sandbox: z
      .boolean()
      .meta({ description: 'True when payments and messages go to the sandbox: no real money moves' }),
  })
  .meta({ id: 'Config' });
export type Config = z.infer<typeof Config>;

export const getConfig = defineEndpoint({
  id: 'getConfig',
  method: 'GET',
  path: '/api/v1/config',
  tag: 'Catalog',
  summary: 'The business figures in force',
  description:
    'Prices, limits, slots, deadlines and policies. Staff can change each of them, so read them here and never copy them. Carries an ETag that changes when a figure does.',
  status: 200,
  response: Config,
  errors: [],
  example: CATALOG_EXAMPLES.getConfig,
});
