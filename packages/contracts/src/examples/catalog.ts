import { DEPOSIT_CENTS, PRICE_VERSION, SACRAMENTO_ID, STATION, TIME_ZONE } from './party.ts';

/** A few dishes of each kind. */
const MENU = {
  priceVersion: PRICE_VERSION,
  proteins: [
    {
      slug: 'shrimp',
      kind: 'protein',
      name: 'Shrimp',
      description: 'Large shrimp with lemon and garlic butter.',
      priceCents: 0,
      allergens: ['shellfish', 'soy', 'gluten', 'dairy'],
      vegetarian: false,
    },
    {
      slug: 'tofu',
      kind: 'protein',
      name: 'Tofu',
      description: 'Firm tofu, crisped on all sides, in a sesame-soy glaze.',
      priceCents: 0,
      allergens: ['soy', 'gluten', 'sesame'],
      vegetarian: true,
    },
  ],
  upgrades: [
    {
      slug: 'filet-mignon',
      kind: 'upgrade',
      name: 'Filet mignon',
      description: "The most tender cut, cooked to each guest's order.",
      priceCents: 500,
      allergens: ['soy', 'gluten', 'dairy'],
      vegetarian: false,
    },
  ],
  addOns: [
    {
      slug: 'gyoza',
      kind: 'add_on',
      name: 'Gyoza',
      description: 'Pan-fried dumplings with a ginger-soy dip.',
      priceCents: 1_000,
      allergens: ['soy', 'gluten', 'sesame', 'eggs'],
      vegetarian: false,
    },
  ],
  included: [
    {
      slug: 'fried-rice',
      kind: 'included',
      name: 'Hibachi fried rice',
      description: 'Egg, carrot, onion and soy, tossed in front of you.',
      priceCents: 0,
      allergens: ['soy', 'gluten', 'eggs', 'sesame'],
      vegetarian: true,
    },
    {
      slug: 'the-show',
      kind: 'included',
      name: 'The show',
      description: 'Knife work, the onion volcano and an egg or two in the air.',
      priceCents: 0,
      allergens: [],
      vegetarian: true,
    },
  ],
};

const CONFIG = {
  company: {
    name: 'MyHibachi',
    email: 'hello@myhibachi.example',
    phone: '(510) 555-0100',
    postalAddress: 'MyHibachi, Fremont, CA 94538',
  },
  currency: 'USD',
  priceVersion: PRICE_VERSION,
  price: {
    adultCents: 5_500,
    childCents: 3_000,
    toddlerCents: 0,
    partyMinimumCents: 55_000,
    proteinsPerGuest: 2,
    adultFromAge: 13,
    childFromAge: 6,
  },
  party: { maxOnlineGuests: 50, upgradesPerGuest: 2 },
  travel: { freeMiles: 30, centsPerMile: 200, maxMiles: 150 },
  tax: { defaultRatePercent: 8.25 },
  gratuity: { suggestedPercents: [20, 25, 30, 35] },
  deposit: { amountCents: DEPOSIT_CENTS, refundableDays: 4 },
  hold: { signHours: 2, payHours: 4 },
  quote: { validDays: 7 },
  scheduling: {
    slots: [
      { start: '12:00', from: '11:00', to: '13:00' },
      { start: '15:00', from: '14:00', to: '16:00' },
      { start: '18:00', from: '17:00', to: '19:00' },
      { start: '21:00', from: '20:00', to: '21:59' },
    ],
    noticeHours: 48,
    horizonDays: 365,
    arrivalMinutes: 30,
    cleanupMinutes: 15,
    durations: [
      { upToGuests: 20, minutes: 90 },
      { upToGuests: 35, minutes: 120 },
      { upToGuests: null, minutes: 150 },
    ],
  },
  reschedule: { freeCount: 1, freeHours: 24, feeCents: 20_000 },
  cancellation: { fullFoodCostHours: 24 },
  cutoffs: { menuHours: 12, guestsHours: 24, dietaryHours: 48 },
  paymentMethods: [
    { method: 'card', feePercent: 0 },
    { method: 'zelle', feePercent: 0 },
    { method: 'venmo', feePercent: 0 },
  ],
  stations: [
    { ...STATION, city: 'Fremont', state: 'CA', timeZone: TIME_ZONE },
    { id: SACRAMENTO_ID, name: 'Sacramento', city: 'Sacramento', state: 'CA', timeZone: TIME_ZONE },
  ],
  variables: { 'policy.windMph': 25, 'scheduling.rosterDays': 14, 'messages.quietFrom': '21:00' },
  sandbox: true,
};

export const CATALOG_EXAMPLES = {
  getMenu: { response: MENU },
  getConfig: { response: CONFIG },
};
