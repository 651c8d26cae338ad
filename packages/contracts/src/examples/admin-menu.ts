import { VARIABLE_EXAMPLES } from './admin-variables.ts';

const REASON = 'The wholesale price has gone up since spring.';

const GYOZA = {
  slug: 'gyoza',
  kind: 'add_on',
  name: 'Gyoza',
  description: 'Pan-fried dumplings with a ginger-soy dip.',
  priceCents: 1_000,
  allergens: ['soy', 'gluten', 'sesame', 'eggs'],
  vegetarian: false,
  sort: 250,
  active: true,
  priced: true,
  version: 1,
  openRequestId: null,
};

const { request: waiting } = VARIABLE_EXAMPLES.changeVariable.response;

export const MENU_EXAMPLES = {
  listDishes: { response: { items: [GYOZA] } },
  addDish: {
    body: {
      kind: 'add_on',
      name: 'Miso soup',
      description: 'With tofu, scallions and wakame.',
      priceCents: 400,
      allergens: ['soy'],
      vegetarian: true,
      reason: 'Guests keep asking for a soup.',
    },
    response: {
      ...GYOZA,
      slug: 'miso-soup',
      name: 'Miso soup',
      description: 'With tofu, scallions and wakame.',
      priceCents: 0,
      allergens: ['soy'],
      vegetarian: true,
      sort: 270,
      active: false,
      priced: false,
      openRequestId: waiting.id,
    },
  },
  changeDish: {
    params: { slug: 'gyoza' },
    body: { version: 1, active: false, reason: 'The kitchen has run out of wrappers.' },
    response: { ...GYOZA, active: false, version: 2 },
  },
  changeDishPrice: {
    params: { slug: 'gyoza' },
    body: { priceCents: 1_100, reason: REASON, alone: false },
    response: {
      outcome: 'waiting',
      request: {
        ...waiting,
        kind: 'menu_price',
        subject: 'gyoza',
        label: 'Gyoza',
        unit: 'cents per portion',
        from: 1_000,
        to: 1_100,
        effectiveFrom: null,
        reason: REASON,
      },
    },
  },
  previewDishPrice: {
    params: { slug: 'gyoza' },
    body: { priceCents: 1_100 },
    response: {
      parties: [
        {
          party: '30 adults with 30 × Gyoza',
          before: { foodCents: 195_000, travelCents: 0, taxCents: 16_088, totalCents: 211_088, depositCents: 10_000 },
          after: { foodCents: 198_000, travelCents: 0, taxCents: 16_335, totalCents: 214_335, depositCents: 10_000 },
        },
      ],
      says: ['Quotes already made and parties already booked keep their price.'],
    },
  },
  orderDishes: {
    params: { kind: 'add_on' },
    body: { slugs: ['gyoza'] },
    response: { items: [GYOZA] },
  },
};
