import type { ItemCount, TravelSummary } from '@myhibachi/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PriceSnapshot } from '../catalog/index.ts';
import { cents, isAppError } from '../kernel/index.ts';
import { travelFee } from '../travel/index.ts';
import { priceParty, type PricedParty } from './price-party.ts';
import { readItems } from './read-items.ts';

const PRICES: PriceSnapshot = {
  adultCents: 5_500,
  childCents: 3_000,
  toddlerCents: 0,
  adultFromAge: 13,
  childFromAge: 6,
  partyMinimumCents: 55_000,
  depositCents: 10_000,
  maxOnlineGuests: 50,
  upgradesPerGuest: 2,
  freeMiles: 30,
  centsPerMile: 200,
  maxMiles: 150,
  items: [
    { slug: 'salmon', kind: 'upgrade', name: 'Salmon', priceCents: 500 },
    { slug: 'filet-mignon', kind: 'upgrade', name: 'Filet mignon', priceCents: 500 },
    { slug: 'lobster-tail', kind: 'upgrade', name: 'Lobster tail', priceCents: 1_500 },
    { slug: 'yakisoba', kind: 'add_on', name: 'Yakisoba noodles', priceCents: 500 },
    { slug: 'gyoza', kind: 'add_on', name: 'Gyoza', priceCents: 1_000 },
    { slug: 'extra-protein', kind: 'add_on', name: 'Extra protein', priceCents: 1_000 },
  ],
  taxRates: {},
};

interface Party {
  adults?: number;
  children?: number;
  toddlers?: number;
  upgrades?: ItemCount[];
  addOns?: ItemCount[];
  miles?: number | null;
  gratuity?: number | null;
  discount?: number;
  tax?: number;
}

function travelOf(miles: number | null): TravelSummary {
  return miles === null
    ? { miles, minutes: null, source: 'none', status: 'to_be_confirmed', note: 'Travel is to be confirmed by us.' }
    : { miles, minutes: 10, source: 'estimate', status: 'estimated', note: '' };
}

function price(input: Party): PricedParty {
  const { adults = 0, children = 0, toddlers = 0, upgrades = [], addOns = [], miles = 0, gratuity = null } = input;
  const party = { adults, children, toddlers };
  return priceParty({
    snapshot: PRICES,
    party,
    items: readItems({ party, upgrades, addOns }, PRICES),
    taxRateMillipercent: input.tax ?? 8_250,
    travel: travelOf(miles),
    travelCents: miles === null ? cents(0) : travelFee(miles, PRICES),
    gratuityPercent: gratuity,
    discountCents: cents(input.discount ?? 0),
  });
}

const of = (item: string, quantity: number): ItemCount => ({ item, quantity });
const kinds = (priced: PricedParty) => priced.lines.map((line) => line.kind);

describe('the price of a party', () => {
  it.each<[string, Party, number, number]>([
    ['10 adults', { adults: 10 }, 55_000, 0],
    ['5 adults', { adults: 5 }, 27_500, 27_500],
    ['20 adults', { adults: 20 }, 110_000, 0],
    ['10 adults and 5 children', { adults: 10, children: 5 }, 70_000, 0],
    ['12 adults, 3 children and 2 toddlers', { adults: 12, children: 3, toddlers: 2 }, 75_000, 0],
    [
      '30 adults, 15 filet and 10 lobster',
      { adults: 30, upgrades: [of('filet-mignon', 15), of('lobster-tail', 10)] },
      187_500,
      0,
    ],
    ['30 adults and 30 gyoza', { adults: 30, addOns: [of('gyoza', 30)] }, 195_000, 0],
    ['9 adults, the minimum filled with upgrades', { adults: 9, upgrades: [of('salmon', 11)] }, 55_000, 0],
    [
      'an extra premium protein: $10 and its upgrade',
      { adults: 10, addOns: [of('extra-protein', 1)], upgrades: [of('salmon', 1)] },
      56_500,
      0,
    ],
  ])('of %s, before tax and travel', (_name, party, food, adjustment) => {
    const { totals } = price(party);
    expect(totals).toMatchObject({ foodCents: food, minimumAdjustmentCents: adjustment });
    expect(food + adjustment).toBe(totals.totalCents - totals.taxCents);
  });

  it('is computed in the order of the rules: adjustment, discount, travel, tax without travel, gratuity on the food alone', () => {
    const { totals } = price({ adults: 5, miles: 45.2, gratuity: 20, discount: 5_000 });
    expect(totals).toEqual({
      foodCents: 27_500,
      minimumAdjustmentCents: 27_500,
      discountCents: 5_000,
      travelCents: 3_040,
      taxCents: 4_125,
      gratuityCents: 5_500,
      totalCents: 62_665,
    });
  });

  it('rounds half a cent up, once a line', () => {
    expect(price({ adults: 10, tax: 8_251 }).totals.taxCents).toBe(4_538);
    expect(price({ adults: 10, tax: 10_001 }).totals.taxCents).toBe(5_501);
    expect(price({ children: 21, gratuity: 0.25, tax: 0 }).totals.gratuityCents).toBe(158);
  });

  it('says with each line which rule made it, in the figures of the price version', () => {
    const rules = price({
      adults: 5,
      children: 1,
      toddlers: 1,
      upgrades: [of('salmon', 2)],
      miles: 45.2,
      gratuity: 20,
    }).lines;
    expect(rules.map((line) => line.rule)).toEqual([
      '5 adults × $55.00',
      '1 child × $30.00',
      '1 toddler × free',
      '2 portions × $5.00 in place of an included protein',
      'A party starts at $550.00; your food comes to $315.00. Upgrades and add-ons fill the difference.',
      '(45.2 miles of driving − 30 miles free) × $2.00 a mile one way',
      '8.25 % of $550.00; travel and gratuity are not taxed',
      '20 % of the food ($315.00); wholly for the chefs',
    ]);
  });

  it('never speaks of the minimum as a number of guests', () => {
    const line = price({ adults: 2 }).lines.find((row) => row.kind === 'minimum_adjustment');
    expect(`${line?.label} ${line?.rule}`).not.toMatch(/people|guests|adults|persons/i);
  });

  it('shows no line for what does not apply', () => {
    expect(kinds(price({ adults: 10 }))).toEqual(['adults', 'travel', 'tax']);
    expect(kinds(price({ adults: 10, upgrades: [of('salmon', 0)], addOns: [of('gyoza', 0)], gratuity: 0 }))).toEqual([
      'adults',
      'travel',
      'tax',
    ]);
  });

  it('carries no number for a drive that could not be measured, and says so', () => {
    const line = price({ adults: 10, miles: null }).lines.find((row) => row.kind === 'travel');
    expect(line).toMatchObject({ amountCents: 0, quantity: 0, rule: 'Travel is to be confirmed by us.' });
  });

  it('takes no more off than there is', () => {
    expect(price({ adults: 10, discount: 99_999_99 }).totals).toMatchObject({
      discountCents: 55_000,
      taxCents: 0,
      totalCents: 0,
    });
  });
});

describe('the limits', () => {
  function refusal(party: Party): { field: string; message: string } | undefined {
    try {
      price(party);
    } catch (error) {
      return isAppError(error) ? error.fields[0] : undefined;
    }
    return undefined;
  }

  it('allow two upgrades a paying guest and one more with each extra protein', () => {
    expect(refusal({ adults: 2, children: 1, upgrades: [of('salmon', 6)] })).toBeUndefined();
    expect(refusal({ adults: 2, children: 1, upgrades: [of('salmon', 4), of('lobster-tail', 3)] })?.field).toBe(
      'upgrades',
    );
    expect(refusal({ adults: 1, upgrades: [of('salmon', 3)], addOns: [of('extra-protein', 1)] })).toBeUndefined();
    expect(refusal({ adults: 1, toddlers: 9, upgrades: [of('salmon', 3)] })?.message).toContain(
      'more than the 2 that 1 paying guest',
    );
  });

  it.each<[Party, string]>([
    [{ adults: 1, upgrades: [of('caviar', 1)] }, 'upgrades.0.item'],
    [{ adults: 1, upgrades: [of('salmon', 1), of('gyoza', 1)] }, 'upgrades.1.item'],
    [{ adults: 1, addOns: [of('lobster-tail', 1)] }, 'addOns.0.item'],
    [{ adults: 1, addOns: [of('constructor', 0)] }, 'addOns.0.item'],
  ])('refuse %j and name %s', (party, field) => {
    expect(refusal(party)?.field).toBe(field);
  });
});

describe('every price', () => {
  const count = (slug: string) => fc.nat(3).map((quantity) => of(slug, quantity));
  const parties = fc.record({
    adults: fc.integer({ min: 3, max: 60 }),
    children: fc.nat(20),
    toddlers: fc.nat(10),
    upgrades: fc.tuple(count('salmon'), count('lobster-tail')),
    addOns: fc.tuple(count('gyoza'), count('yakisoba'), count('extra-protein')),
    miles: fc.double({ min: 0, max: 150, noNaN: true }),
    gratuity: fc.option(fc.nat(10_000).map((hundredths) => hundredths / 100)),
    discount: fc.nat(100_000),
    tax: fc.nat(20_000),
  });

  it('is what its lines add up to, in whole cents, never negative', () => {
    fc.assert(
      fc.property(parties, (party) => {
        const { lines, totals } = price(party);
        expect(lines.reduce((sum, line) => sum + line.amountCents, 0)).toBe(totals.totalCents);
        expect(Object.values(totals).every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
        expect(totals.foodCents + totals.minimumAdjustmentCents).toBeGreaterThanOrEqual(PRICES.partyMinimumCents);
      }),
    );
  });

  it('never falls when a guest, a portion or a mile is added', () => {
    fc.assert(
      fc.property(parties, (party) => {
        const { totalCents } = price(party).totals;
        const more = [
          { ...party, adults: party.adults + 1 },
          { ...party, children: party.children + 1 },
          { ...party, toddlers: party.toddlers + 1 },
          { ...party, addOns: [...party.addOns.slice(0, 2), of('extra-protein', 4)] },
          { ...party, miles: party.miles + 1 },
        ];
        for (const bigger of more) expect(price(bigger).totals.totalCents).toBeGreaterThanOrEqual(totalCents);
      }),
    );
  });

  it('does not depend on the order in which items are sent', () => {
    fc.assert(
      fc.property(parties, (party) => {
        const turned = { ...party, upgrades: party.upgrades.toReversed(), addOns: party.addOns.toReversed() };
        expect(price(turned)).toEqual(price(party));
      }),
    );
  });
});
