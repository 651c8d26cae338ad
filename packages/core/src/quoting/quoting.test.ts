import { Quote, QuoteRequest } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { changeMenuItem } from '../catalog/index.ts';
import { decodeId, verifyChain } from '../kernel/index.ts';
import { saveStation } from '../stations/index.ts';
import { changeVariable } from '../variables/index.ts';
import { createQuote, getQuote, loadQuote, repriceParty, requoteForVenue } from './index.ts';

const REASON = 'A new season, a new price.';
const FREMONT = { street: '1 Main St', city: 'Fremont', state: 'CA', postalCode: '94538' };
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  const place = { state: 'CA', timeZone: 'America/Los_Angeles', alertEmail: 'alerts@myhibachi.example' };
  await saveStation(t.system(), {
    ...place,
    slug: 'fremont',
    name: 'Fremont',
    city: 'Fremont',
    lat: 37.5485,
    lng: -121.9886,
  });
  await saveStation(t.system(), {
    ...place,
    slug: 'sacramento',
    name: 'Sacramento',
    city: 'Sacramento',
    lat: 38.5816,
    lng: -121.4944,
  });
});
afterAll(() => t.close());

type Asked = Partial<z.input<typeof QuoteRequest>>;

function quote(over: Asked = {}, on: TestPlatform = t) {
  const request = { party: { adults: 10 }, venue: { postalCode: '94538' }, ...over };
  return createQuote(on.visitor(), QuoteRequest.parse(request));
}

async function recordOf(made: Quote) {
  return loadQuote(t.visitor(), decodeId('qte', made.id));
}

describe('a quote', () => {
  it('is what the contract promises, priced exactly, and reads back the same', async () => {
    const made = await quote({
      party: { adults: 10, children: 5 },
      upgrades: [
        { item: 'filet-mignon', quantity: 4 },
        { item: 'salmon', quantity: 0 },
      ],
      addOns: [{ item: 'gyoza', quantity: 2 }],
      gratuityPercent: 20,
      eventDate: '2027-06-05',
    });
    expect(Quote.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      outcome: 'priced',
      message: null,
      depositCents: 10_000,
      leadRecorded: false,
      eventDate: '2027-06-05',
    });
    expect(made.totals).toMatchObject({
      foodCents: 74_000,
      minimumAdjustmentCents: 0,
      travelCents: 0,
      taxCents: 6_105,
      gratuityCents: 14_800,
    });
    expect(made.totals.totalCents).toBe(94_905);
    expect(made.upgrades).toEqual([{ item: 'filet-mignon', quantity: 4 }]);
    expect(made.expiresAt).toBe(t.clock.now().add({ hours: 168 }).toString());
    expect(await getQuote(t.visitor(), made.id)).toEqual(made);
  });

  it('takes tax and travel from the station that serves', async () => {
    const made = await quote({ venue: { city: 'San Francisco', state: 'CA' } });
    expect(made.station.name).toBe('Fremont');
    const miles = made.travel.miles ?? 0;
    expect(made.totals.travelCents).toBe(Math.round((miles - 30) * 200));
    expect((await quote({ venue: { postalCode: '95814' } })).station.name).toBe('Sacramento');
  });

  it('says beside the price when the ZIP code belongs to another city, and refuses one that is none', async () => {
    const made = await quote({ venue: { postalCode: '94538', city: 'Los Angeles', state: 'CA' } });
    expect(made).toMatchObject({ outcome: 'priced', placeHint: expect.stringContaining('belongs to Fremont, CA') });
    expect((await quote({ venue: { postalCode: '94538', city: 'Fremont', state: 'CA' } })).placeHint).toBeNull();
    await expect(quote({ venue: { postalCode: '00000', city: 'Fremont', state: 'CA' } })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'venue.postalCode' }],
    });
  });

  it('is an estimate without travel while there is no venue', async () => {
    const made = await quote({ venue: {} });
    expect(made.travel).toMatchObject({ status: 'needs_address', miles: null });
    expect(made).toMatchObject({ outcome: 'priced', station: { name: 'Fremont' }, totals: { travelCents: 0 } });
  });

  it('above the online limit becomes a lead for a person, toddlers counted, and is no error', async () => {
    expect((await quote({ party: { adults: 40, toddlers: 10 } })).outcome).toBe('priced');
    const made = await quote({ party: { adults: 40, toddlers: 11 }, contact: { email: 'large@mail.example' } });
    expect(made).toMatchObject({ outcome: 'large_event', leadRecorded: true });
    expect(made.message).toBe('Parties above 50 guests are planned in person. One of us will send you a quote soon.');
    expect((await quote({ party: { adults: 51 } })).message).toContain('Leave us your e-mail or phone');
    expect((await quote({ party: { adults: 1000, children: 1000, toddlers: 1000 } })).outcome).toBe('large_event');
  });

  it('beyond the service area is for a person too, and charges no travel', async () => {
    const made = await quote({ venue: { city: 'Los Angeles', state: 'CA' } });
    expect(made).toMatchObject({
      outcome: 'beyond_service_area',
      totals: { travelCents: 0 },
      travel: { status: 'to_be_confirmed', note: expect.stringContaining('there is no total') },
    });
    expect(made.lines.find(({ kind }) => kind === 'travel')?.rule).toMatch(/one of us quotes the travel/);
    expect(made.message).toContain('more than 150 miles');
    expect(made.lines.find((line) => line.kind === 'travel')?.rule).toContain('one of us quotes the travel');
  });

  it('with a contact makes one lead, then updates it, and is the lead’s newest quote', async () => {
    const contact = { firstName: 'Ana', email: 'ana@mail.example', phone: '(510) 555-0101' };
    const first = await quote({ contact });
    const second = await quote({ party: { adults: 20 }, contact: { phone: '510-555-0101' } });
    const [a, b] = [await recordOf(first), await recordOf(second)];
    expect(a.leadId).not.toBeNull();
    expect(b.leadId).toBe(a.leadId);
    const lead = await t.platform.db
      .selectFrom('leads')
      .selectAll()
      .where('id', '=', a.leadId)
      .executeTakeFirstOrThrow();
    expect(lead).toMatchObject({ last_quote_id: b.id, adults: 20, activities: 2 });
  });

  it('leaves an audit row and keeps the address out of it and out of the clear', async () => {
    const street = "12 O'Farrell <script>alert(1)</script> '); drop table quotes;--";
    const made = await quote({ venue: { ...FREMONT, street } });
    const { id, venue } = await recordOf(made);
    expect(venue?.street).toBe(street);
    const row = await t.platform.db
      .selectFrom('quotes')
      .select('venue_enc')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row.venue_enc).toMatch(/^e1\./);
    const log = await t.platform.db
      .selectFrom('audit_log')
      .select(['action', 'record'])
      .where('entity_id', '=', id)
      .execute();
    expect(log.map((entry) => entry.action)).toEqual(['quote.create']);
    expect(log[0]?.record).not.toContain('Farrell');
  });

  it('keeps its own audit row, in the name of who asked, when many are made at once', async () => {
    // Each a party of its own: visitors who ask for the same would share one quote.
    const asked = Array.from({ length: 30 }, (_, i) => ({
      ctx: i % 2 === 0 ? t.visitor() : t.staff('support'),
      request: QuoteRequest.parse({ party: { adults: 10 }, venue: {}, gratuityPercent: i / 4 + 1 }),
    }));
    const contexts = asked.map(({ ctx }) => ctx);
    const made = await Promise.all(asked.map(({ ctx, request }) => createQuote(ctx, request)));
    const ids = made.map(({ id }) => decodeId('qte', id));
    const log = await t.platform.db
      .selectFrom('audit_log')
      .select(['entity_id', 'record'])
      .where('entity_id', 'in', ids)
      .execute();
    const records = new Map(
      log.map((entry) => [entry.entity_id, JSON.parse(entry.record) as { requestId: string; actorKind: string }]),
    );
    expect(ids.map((id) => records.get(id)?.requestId)).toEqual(contexts.map((ctx) => ctx.requestId));
    expect(ids.map((id) => records.get(id)?.actorKind)).toEqual(contexts.map((ctx) => ctx.actor.kind));
    expect(await verifyChain(t.platform.db)).toMatchObject({ ok: true });
  });

  it('refuses the wrong actor', async () => {
    const request = QuoteRequest.parse({ party: { adults: 10 }, venue: {} });
    await expect(createQuote(t.staff('chef'), request)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createQuote(t.as({ kind: 'webhook', provider: 'stripe' }), request)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(getQuote(t.staff('finance'), `qte_${'0'.repeat(32)}`)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each<[Asked, string]>([
    [{ upgrades: [{ item: 'salmon', quantity: 21 }] }, 'upgrades'],
    [{ upgrades: [{ item: 'caviar', quantity: 1 }] }, 'upgrades.0.item'],
    [
      {
        addOns: [
          { item: 'gyoza', quantity: 1 },
          { item: 'salmon', quantity: 1 },
        ],
      },
      'addOns.1.item',
    ],
    [{ venue: { postalCode: '94538', state: 'NV' } }, 'venue.postalCode'],
    [{ venue: { postalCode: '00000' } }, 'venue.postalCode'],
    [{ eventDate: '2027-04-12' }, 'eventDate'],
    [{ contact: { phone: '555-0101' } }, 'contact.phone'],
  ])('refuses %j, names %s and keeps nothing', async (over, field) => {
    const count = () =>
      t.platform.db
        .selectFrom('quotes')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
    const before = await count();
    await expect(quote(over)).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field }] });
    expect(await count()).toEqual(before);
  });

  it('that does not exist, or whose id is not one, is not found', async () => {
    await expect(getQuote(t.visitor(), `qte_${'0'.repeat(32)}`)).rejects.toMatchObject({ code: 'not_found' });
    await expect(getQuote(t.visitor(), "qte_' or 1=1 --")).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is to be confirmed when the route provider does not answer', async () => {
    const other = await createTestPlatform({ routes: 'openrouteservice' });
    const station = { slug: 'fremont', name: 'Fremont', city: 'Fremont', state: 'CA', lat: 37.5485, lng: -121.9886 };
    await saveStation(other.system(), {
      ...station,
      timeZone: 'America/Los_Angeles',
      alertEmail: 'a@myhibachi.example',
    });
    const sure = await quote({}, other);
    expect(sure.travel).toMatchObject({ source: 'provider', status: 'exact' });
    other.sandbox.faults.inject('routes', 'unavailable', 20);
    const made = await quote({ venue: { postalCode: '94105' } }, other);
    expect(made).toMatchObject({
      outcome: 'priced',
      travel: { status: 'to_be_confirmed', miles: null },
      totals: { travelCents: 0 },
    });
    expect(made.lines.find((line) => line.kind === 'travel')?.rule).toContain('confirmed by us');
    await other.close();
  });
});

describe('an agreed price', () => {
  it('computes to the same cent after every figure has changed', async () => {
    const made = await recordOf(
      await quote({
        upgrades: [{ item: 'salmon', quantity: 3 }],
        venue: { postalCode: '94105' },
        gratuityPercent: 18.5,
      }),
    );
    await changeVariable(t.system(), { key: 'price.adultCents', value: 9_900, reason: REASON });
    await changeVariable(t.system(), { key: 'travel.centsPerMile', value: 900, reason: REASON });
    await changeMenuItem(t.system(), { slug: 'salmon', active: false, reason: REASON });
    const again = await repriceParty(t.visitor(), { ...made, travelCents: made.totals.travelCents });
    expect(again).toEqual({ lines: made.lines, totals: made.totals });
    const more = await repriceParty(t.visitor(), {
      ...made,
      party: { ...made.party, adults: 11 },
      travelCents: made.totals.travelCents,
    });
    expect(more.totals.foodCents).toBe(made.totals.foodCents + 5_500);
    const wrong = repriceParty(t.visitor(), { ...made, addOns: [{ item: 'salmon', quantity: 1 }], travelCents: 0 });
    await expect(wrong).rejects.toMatchObject({ fields: [{ field: 'addOns.0.item' }] });
    await changeVariable(t.system(), { key: 'price.adultCents', value: 5_500, reason: REASON });
    await changeVariable(t.system(), { key: 'travel.centsPerMile', value: 200, reason: REASON });
    await changeMenuItem(t.system(), { slug: 'salmon', active: true, reason: REASON });
  });
});

describe('the full address given when booking', () => {
  it('at the place that was quoted books from that very quote', async () => {
    const made = await recordOf(await quote());
    expect(await requoteForVenue(t.visitor(), made, FREMONT)).toEqual({ same: true, quote: made });
  });

  it('books from a new quote when price and station stay as the host saw them', async () => {
    const made = await recordOf(await quote({ venue: {}, contact: { email: 'same@mail.example' } }));
    const { same, quote: next } = await requoteForVenue(t.visitor(), made, FREMONT);
    expect(same).toBe(true);
    expect(next.id).not.toBe(made.id);
    expect(next).toMatchObject({
      leadId: made.leadId,
      expiresAt: made.expiresAt,
      venue: FREMONT,
      travel: { status: 'estimated' },
    });
  });

  it('elsewhere shows a new quote first, by the same prices and with the same expiry', async () => {
    const made = await recordOf(await quote());
    await changeVariable(t.system(), { key: 'price.adultCents', value: 9_900, reason: REASON });
    t.clock.advance({ hours: 24 });
    const moved = await requoteForVenue(t.visitor(), made, { ...FREMONT, city: 'San Francisco', postalCode: '94105' });
    expect(moved).toMatchObject({
      same: false,
      quote: { outcome: 'priced', priceVersion: made.priceVersion, expiresAt: made.expiresAt.toString() },
    });
    expect(moved.quote.totals.foodCents).toBe(made.totals.foodCents);
    expect(moved.quote.totals.travelCents).toBeGreaterThan(0);
    await changeVariable(t.system(), { key: 'price.adultCents', value: 5_500, reason: REASON });
  });

  it('at another station, or beyond the service area, is never the same', async () => {
    const made = await recordOf(await quote({ venue: {} }));
    const sacramento = { ...FREMONT, city: 'Sacramento', postalCode: '95814' };
    expect(await requoteForVenue(t.visitor(), made, sacramento)).toMatchObject({
      same: false,
      quote: { station: { name: 'Sacramento' } },
    });
    const farAway = { ...FREMONT, city: 'New York', state: 'NY', postalCode: '10001' };
    expect(await requoteForVenue(t.visitor(), made, farAway)).toMatchObject({
      same: false,
      quote: { outcome: 'beyond_service_area' },
    });
  });

  it('that cannot be is refused, and so is who may not quote', async () => {
    const made = await recordOf(await quote());
    const impossible = requoteForVenue(t.visitor(), made, { ...FREMONT, state: 'NV' });
    await expect(impossible).rejects.toMatchObject({ fields: [{ field: 'venue.postalCode' }] });
    const wrong = requoteForVenue(t.staff('chef'), made, { ...FREMONT, postalCode: '94105' });
    await expect(wrong).rejects.toMatchObject({ code: 'forbidden' });
  });
});
