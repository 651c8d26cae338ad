import { Quote } from '@myhibachi/contracts';
import { saveStation } from '@myhibachi/core/stations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { addCatalogRoutes } from '../catalog/routes.ts';
import type { App } from '../http/app.ts';
import { addLeadRoutes } from '../leads/routes.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addQuotingRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
beforeAll(async () => {
  t = await createTestPlatform();
  await saveStation(t.system(), {
    slug: 'fremont',
    name: 'Fremont',
    city: 'Fremont',
    state: 'CA',
    lat: 37.5485,
    lng: -121.9886,
    timeZone: 'America/Los_Angeles',
    alertEmail: 'fremont@myhibachi.example',
  });
  app = await testApp(testPlatform(t.platform.db, t.platform.queue), [
    addCatalogRoutes,
    addQuotingRoutes,
    addLeadRoutes,
  ]);
});
afterAll(async () => {
  await app.close();
  await t.close();
});

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
const PARTY = { party: { adults: 10, children: 5 }, venue: { postalCode: '94538' } };

describe('over HTTP', () => {
  it('a party is quoted and the quote is read again', async () => {
    const made = await post('/api/v1/quotes', PARTY);
    expect(made.statusCode).toBe(201);
    const quote = Quote.parse(made.json());
    expect(quote.totals).toMatchObject({ foodCents: 70_000, taxCents: 5_775, totalCents: 75_775 });
    expect((await app.inject(`/api/v1/quotes/${quote.id}`)).json()).toEqual(quote);
    expect((await app.inject(`/api/v1/quotes/qte_${'0'.repeat(32)}`)).statusCode).toBe(404);
  });

  it.each<[object, string]>([
    [{ ...PARTY, party: { adults: 0, children: 0, toddlers: 2 } }, 'party.adults'],
    [{ ...PARTY, party: { adults: -1 } }, 'party.adults'],
    [{ ...PARTY, party: { adults: 10, totalCents: 1 } }, 'party.totalCents'],
    [{ ...PARTY, totalCents: 1 }, 'totalCents'],
    [{ ...PARTY, upgrades: [{ item: 'gyoza', quantity: 1 }] }, 'upgrades.0.item'],
    [{ ...PARTY, upgrades: [{ item: 'salmon', quantity: 31 }] }, 'upgrades'],
    [{ ...PARTY, venue: { postalCode: '94538', state: 'NV' } }, 'venue.postalCode'],
    [{ ...PARTY, venue: { city: 'Frem\u0000ont', state: 'CA' } }, 'venue.city'],
    [{ ...PARTY, contact: { phone: '5550101' } }, 'contact.phone'],
  ])('%j is answered with 422 naming %s', async (payload, field) => {
    const answer = await post('/api/v1/quotes', payload);
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const { errors } = answer.json<{ errors: { field: string }[] }>();
    expect(errors.map((error) => error.field)).toContain(field);
  });

  it('a large event is no error', async () => {
    const answer = await post('/api/v1/quotes', {
      ...PARTY,
      party: { adults: 80 },
      contact: { email: 'big@mail.example' },
    });
    expect([answer.statusCode, answer.json<Quote>().outcome]).toEqual([201, 'large_event']);
  });

  it('menu, figures and leads answer', async () => {
    expect((await app.inject('/api/v1/menu')).json()).toMatchObject({ upgrades: [{ slug: 'salmon' }, {}, {}, {}] });
    expect((await app.inject('/api/v1/config')).json()).toMatchObject({
      currency: 'USD',
      stations: [{ name: 'Fremont' }],
    });
    const lead = await post('/api/v1/leads', {
      contact: { email: 'ask@mail.example' },
      message: 'Do you cook in the rain?',
    });
    expect([lead.statusCode, lead.json<{ id: string }>().id]).toEqual([201, expect.stringMatching(/^led_/)]);
  });
});
