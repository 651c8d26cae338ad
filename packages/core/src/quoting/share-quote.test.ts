import { QuoteRequest } from '@myhibachi/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { changeMenuItem } from '../catalog/index.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import { saveStation } from '../stations/index.ts';
import { changeVariable } from '../variables/index.ts';
import { createQuote, getQuote } from './index.ts';
import { MOST_SHARED, sharingEnds } from './share-quote.ts';

const REASON = 'A new season, a new price.';
const PLACE = { state: 'CA', timeZone: 'America/Los_Angeles', alertEmail: 'alerts@myhibachi.example' };
const FREMONT = { ...PLACE, slug: 'fremont', name: 'Fremont', city: 'Fremont', lat: 37.5485, lng: -121.9886 };
const MIDDAY = '2027-03-01T20:00:00Z';

type Asked = Partial<z.input<typeof QuoteRequest>>;

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await saveStation(t.system(), FREMONT);
});
afterAll(() => t.close());
beforeEach(() => t.clock.set(MIDDAY));

function ask(over: Asked = {}, ctx: Context = t.visitor()) {
  const request = { party: { adults: 10 }, venue: { postalCode: '94538' }, ...over };
  return createQuote(ctx, QuoteRequest.parse(request));
}

async function written(id: string): Promise<number> {
  const rows = await t.platform.db
    .selectFrom('audit_log')
    .select('entity_id')
    .where('entity_id', '=', decodeId('qte', id))
    .execute();
  return rows.length;
}

describe('two visitors who ask anonymously for the same', () => {
  it('get the same stored quote, whatever the order of their items, and only the first writes', async () => {
    const items = [
      { item: 'salmon', quantity: 2 },
      { item: 'filet-mignon', quantity: 1 },
    ];
    const first = await ask({ upgrades: items });
    const second = await ask({ upgrades: items.toReversed() });
    expect(second).toEqual(first);
    expect(await written(first.id)).toBe(1);
    expect(await getQuote(t.visitor(), second.id)).toEqual(first);
  });

  it('share one insert when they ask at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => ask({ party: { adults: 21 } })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await written(made[0]?.id ?? '')).toBe(1);
  });

  it.each<[string, Asked]>([
    ['place', { venue: { postalCode: '94539' } }],
    ['words for the same place', { venue: { postalCode: '94538', city: 'Fremont' } }],
    ['guests', { party: { adults: 10, toddlers: 1 } }],
    ['upgrades', { upgrades: [{ item: 'salmon', quantity: 1 }] }],
    ['add-ons', { addOns: [{ item: 'gyoza', quantity: 1 }] }],
    ['gratuity', { gratuityPercent: 18 }],
    ['date', { eventDate: '2027-06-05' }],
  ])('get each their own when the %s differs', async (_what, over) => {
    expect((await ask(over)).id).not.toBe((await ask()).id);
  });

  it.each<[string, Asked]>([
    ['a contact', { contact: { email: 'ana@mail.example' } }],
    ['a street', { venue: { street: '1 Main St', city: 'Fremont', state: 'CA', postalCode: '94538' } }],
    ['a spot on the map', { venue: { lat: 37.5, lng: -122 } }],
  ])('never share what says more than the town: %s', async (_what, over) => {
    expect((await ask(over)).id).not.toBe((await ask(over)).id);
  });

  it('share nothing with staff, whose quotes are their own', async () => {
    const mine = await ask();
    const theirs = await ask({}, t.staff('support'));
    expect(theirs.id).not.toBe(mine.id);
    expect((await ask({}, t.staff('support'))).id).not.toBe(theirs.id);
  });

  it('are refused alike, each time, and what failed is not kept', async () => {
    const wrong = { upgrades: [{ item: 'caviar', quantity: 0 }] };
    await expect(ask(wrong)).rejects.toMatchObject({ fields: [{ field: 'upgrades.0.item' }] });
    await expect(ask(wrong)).rejects.toMatchObject({ fields: [{ field: 'upgrades.0.item' }] });
  });

  it('cannot change what the other was given', async () => {
    const made = await ask();
    expect(() => {
      made.totals.totalCents = 1;
    }).toThrow(TypeError);
  });
});

describe('the quote is a new one', () => {
  it('as soon as a figure, the menu or a station changes', async () => {
    const ids = [(await ask()).id];
    await changeVariable(t.system(), { key: 'price.adultCents', value: 5_600, reason: REASON });
    ids.push((await ask()).id);
    await changeVariable(t.system(), { key: 'travel.roadFactor', value: 1.3, reason: REASON });
    ids.push((await ask()).id);
    await changeMenuItem(t.system(), { slug: 'salmon', active: false, reason: REASON });
    ids.push((await ask()).id);
    await saveStation(t.system(), { ...PLACE, slug: 'reno', name: 'Reno', city: 'Reno', lat: 39.53, lng: -119.81 });
    ids.push((await ask()).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('on the station’s next day, and not before', async () => {
    const evening = Temporal.Instant.from('2027-03-02T07:30:00Z');
    t.clock.set(evening);
    const { id } = await ask();
    t.clock.set(evening.add({ minutes: 29 }));
    expect((await ask()).id).toBe(id);
    t.clock.set(evening.add({ minutes: 30 }));
    expect((await ask()).id).not.toBe(id);
  });

  it('when the one there is has lost too much of its validity', async () => {
    t.clock.set('2027-03-02T09:00:00Z');
    await changeVariable(t.system(), { key: 'quote.validDays', value: 1, reason: REASON });
    const { id } = await ask();
    t.clock.advance({ minutes: 359 });
    expect((await ask()).id).toBe(id);
    t.clock.advance({ minutes: 1 });
    expect((await ask()).id).not.toBe(id);
    await changeVariable(t.system(), { key: 'quote.validDays', value: 7, reason: REASON });
  });

  it('while the drive could not be measured', async () => {
    const other = await createTestPlatform({ routes: 'google' });
    await saveStation(other.system(), FREMONT);
    other.sandbox.faults.inject('routes', 'unavailable', 20);
    const first = await ask({}, other.visitor());
    expect(first.travel.status).toBe('to_be_confirmed');
    expect((await ask({}, other.visitor())).id).not.toBe(first.id);
    await other.close();
  });

  it('when so many others were asked for that it is forgotten', async () => {
    const { id } = await ask();
    const others = Array.from({ length: MOST_SHARED }, (_, i) =>
      ask({ party: { adults: 10 }, gratuityPercent: (i + 1) / 100 }),
    );
    await Promise.all(others);
    expect((await ask()).id).not.toBe(id);
  });
});

describe('sharing', () => {
  it.each([
    ['2027-03-14T09:00:00Z', '2027-03-15T07:00:00Z', 'ends with the day of 23 hours'],
    ['2027-11-07T07:30:00Z', '2027-11-08T07:30:00Z', 'ends after a day, though this one has 25 hours'],
  ])('from %s until %s: %s', (from, until) => {
    expect(sharingEnds(Temporal.Instant.from(from), 'America/Los_Angeles', 168).toString()).toBe(until);
  });
});
