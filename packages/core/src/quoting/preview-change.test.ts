import { QuoteRequest } from '@myhibachi/contracts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { changeMenuItem } from '../catalog/index.ts';
import { changeVariable, type VariableKey } from '../variables/index.ts';
import { createQuote, previewChange } from './index.ts';

const REASON = 'A new season, a new figure.';
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t, 1);
});
afterAll(() => t.close());

/** The sample parties that need no drive, as a host would ask for them. */
const ASKED: Readonly<Record<string, object>> = {
  '5 adults': { party: { adults: 5 } },
  '12 adults, 3 children, 2 toddlers': { party: { adults: 12, children: 3, toddlers: 2 } },
  '30 adults with 15 × filet mignon and 10 × lobster tail': {
    party: { adults: 30 },
    upgrades: [
      { item: 'filet-mignon', quantity: 15 },
      { item: 'lobster-tail', quantity: 10 },
    ],
  },
};
const AT_THE_DOOR = {
  street: '1 Main St',
  city: 'Fremont',
  state: 'CA',
  postalCode: '94538',
  lat: 37.5485,
  lng: -121.9886,
};

async function quoted(): Promise<Record<string, unknown>> {
  const quotes: Record<string, unknown> = {};
  for (const [name, asked] of Object.entries(ASKED)) {
    const request = QuoteRequest.parse({ ...asked, venue: AT_THE_DOOR });
    const { totals, depositCents } = await createQuote(t.visitor(), request);
    quotes[name] = [totals.foodCents + totals.minimumAdjustmentCents, totals.taxCents, totals.totalCents, depositCents];
  }
  return quotes;
}

async function previewed(change: Parameters<typeof previewChange>[1], side: 'before' | 'after') {
  const { parties } = await previewChange(t.staff('admin'), change);
  return Object.fromEntries(
    parties
      .filter(({ party }) => party in ASKED)
      .map((row) => {
        const price = row[side];
        return [row.party, [price.foodCents, price.taxCents, price.totalCents, price.depositCents]];
      }),
  );
}

describe('the preview of a change', () => {
  it('shows now what parties cost now, and then what their quotes cost when it has been made', async () => {
    const change = fc.record({
      key: fc.constantFrom<VariableKey>(
        'price.adultCents',
        'price.childCents',
        'price.toddlerCents',
        'price.partyMinimumCents',
        'deposit.amountCents',
      ),
      value: fc.integer({ min: 0, max: 90_000 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ key, value }) => {
        t.clock.advance({ minutes: 1 });
        expect(await previewed({ kind: 'variable', key, value }, 'before')).toEqual(await quoted());
        const promised = await previewed({ kind: 'variable', key, value }, 'after');
        await changeVariable(t.system(), { key, value, reason: REASON });
        expect(await quoted()).toEqual(promised);
      }),
      { numRuns: 12 },
    );
  });

  it('holds for the price of a dish, offered or not, with a party of its own', async () => {
    const change = { kind: 'menu_price', slug: 'lobster-tail', priceCents: 1_700 } as const;
    const promised = await previewed(change, 'after');
    await changeMenuItem(t.system(), { slug: 'lobster-tail', priceCents: 1_700, reason: REASON });
    expect(await quoted()).toEqual(promised);
    await changeMenuItem(t.system(), { slug: 'gyoza', active: false, reason: REASON });
    // Whatever the random changes above left: a high minimum would swallow the difference.
    await changeVariable(t.system(), { key: 'price.partyMinimumCents', value: 1, reason: REASON });
    const { parties, says } = await previewChange(t.staff('admin'), {
      kind: 'menu_price',
      slug: 'gyoza',
      priceCents: 1_500,
    });
    const [own] = parties;
    expect(own?.party).toContain('Gyoza');
    expect((own?.after.foodCents ?? 0) - (own?.before.foodCents ?? 0)).toBe(20 * 500);
    expect(says.join(' ')).toContain('already booked keep their price');
  });

  it('charges the drive by the proposed rate, and refuses what could not be set', async () => {
    const { parties } = await previewChange(t.staff('admin'), {
      kind: 'variable',
      key: 'travel.centsPerMile',
      value: 300,
    });
    const far = parties.find(({ party }) => party.includes('45.2'));
    expect([far?.before.travelCents, far?.after.travelCents]).toEqual([3_040, 4_560]);
    const refused = previewChange(t.staff('admin'), { kind: 'variable', key: 'travel.centsPerMile', value: -1 });
    await expect(refused).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'value' }] });
    await expect(
      previewChange(t.staff('support'), { kind: 'variable', key: 'travel.freeMiles', value: 1 }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});
