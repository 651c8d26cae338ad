import type { DeclaredAllergen } from '@myhibachi/contracts';

export interface DemoParty {
  /** Days from today; negative lies in the past. */
  readonly inDays: number;
  readonly start: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly venue: {
    readonly street: string;
    readonly city: string;
    readonly state: string;
    readonly postalCode: string;
  };
  readonly party: { readonly adults: number; readonly children: number; readonly toddlers: number };
  readonly upgrades: readonly { readonly item: string; readonly quantity: number }[];
  readonly addOns: readonly { readonly item: string; readonly quantity: number }[];
  readonly gratuityPercent: number;
  readonly requests: string;
  readonly allergens: readonly DeclaredAllergen[];
}

/** Fictional numbers (555-01xx), reserved mail names, city-level addresses. */
export const DEMO_PARTIES: readonly DemoParty[] = [
  {
    inDays: -21,
    start: '18:00',
    lastName: 'Birthday',
    email: 'birthday@demo.example',
    phone: '(510) 555-0101',
    venue: { street: 'Demo address', city: 'Fremont', state: 'CA', postalCode: '94538' },
    party: { adults: 14, children: 4, toddlers: 1 },
    upgrades: [{ item: 'filet-mignon', quantity: 8 }],
    addOns: [{ item: 'gyoza', quantity: 4 }],
    gratuityPercent: 20,
    requests: 'Demo party: candles for a birthday at the end.',
    allergens: [],
  },
  {
    inDays: -9,
    start: '15:00',
    lastName: 'Reunion',
    email: 'reunion@demo.example',
    phone: '(510) 555-0102',
    venue: { street: 'Demo address', city: 'San Jose', state: 'CA', postalCode: '95112' },
    party: { adults: 22, children: 6, toddlers: 0 },
    upgrades: [{ item: 'salmon', quantity: 6 }],
    addOns: [{ item: 'yakisoba', quantity: 10 }],
    gratuityPercent: 25,
    requests: 'Demo party: the gate is on the left.',
    allergens: [{ allergen: 'shellfish', severity: 'severe', notes: 'One demo guest.' }],
  },
  {
    inDays: 5,
    start: '18:00',
    lastName: 'Graduation',
    email: 'graduation@demo.example',
    phone: '(510) 555-0103',
    venue: { street: 'Demo address', city: 'Oakland', state: 'CA', postalCode: '94607' },
    party: { adults: 10, children: 5, toddlers: 0 },
    upgrades: [{ item: 'lobster-tail', quantity: 4 }],
    addOns: [{ item: 'edamame', quantity: 5 }],
    gratuityPercent: 20,
    requests: 'Demo party: please park in the driveway.',
    allergens: [{ allergen: 'gluten', severity: 'moderate' }],
  },
  {
    inDays: 8,
    start: '12:00',
    lastName: 'Anniversary',
    email: 'anniversary@demo.example',
    phone: '(916) 555-0104',
    venue: { street: 'Demo address', city: 'Sacramento', state: 'CA', postalCode: '95814' },
    party: { adults: 12, children: 0, toddlers: 0 },
    upgrades: [{ item: 'scallops', quantity: 6 }],
    addOns: [],
    gratuityPercent: 30,
    requests: 'Demo party: a quiet corner of the garden.',
    allergens: [],
  },
];
