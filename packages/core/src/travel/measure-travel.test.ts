import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { AppError } from '../kernel/index.ts';
import { saveStation } from '../stations/index.ts';
import { measureTravel, resolvePlace, servingStation, type Place } from './index.ts';

const SF: Place = { lat: 37.775, lng: -122.419, precision: 'spot' };
const RENO: Place = { lat: 39.53, lng: -119.814, precision: 'spot' };
const HONOLULU: Place = { lat: 21.307, lng: -157.858, precision: 'spot' };

async function open(options: { routes?: 'google' | 'openrouteservice' } = {}): Promise<TestPlatform> {
  const t = await createTestPlatform(options);
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
  return t;
}

const platforms: TestPlatform[] = [];
async function platform(options: { routes?: 'google' | 'openrouteservice' } = {}): Promise<TestPlatform> {
  const t = await open(options);
  platforms.push(t);
  return t;
}
afterAll(() => Promise.all(platforms.map((t) => t.close())));

describe('without a route provider', () => {
  let t: TestPlatform;
  beforeAll(async () => {
    t = await platform();
  });

  it('the nearest station serves and the distance is labelled an estimate', async () => {
    const { station, summary, beyond } = await measureTravel(t.visitor(), resolvePlace({ postalCode: '95814' }));
    expect(station.slug).toBe('sacramento');
    expect(summary).toMatchObject({ source: 'estimate', status: 'estimated' });
    expect(summary.note).toMatch(/^Estimated: about .* from Sacramento\. Measured to the middle of the ZIP code\.$/);
    expect(beyond).toBe(false);
  });

  it('is the straight line times the road factor', async () => {
    const { summary } = await measureTravel(t.visitor(), SF);
    expect(summary.miles).toBeCloseTo(28.28 * 1.25, 0);
    expect(summary.minutes).toBe(Math.round((15 / 30 + ((summary.miles ?? 0) - 15) / 50) * 60));
  });

  it('says when a person has to decide, because it is too far', async () => {
    expect((await measureTravel(t.visitor(), HONOLULU)).beyond).toBe(true);
  });

  it('asks for the address while there is none, and guesses no number', async () => {
    const { station, summary, beyond } = await measureTravel(t.visitor(), null);
    expect(station.slug).toBe('fremont');
    expect(summary).toMatchObject({ miles: null, minutes: null, source: 'none', status: 'needs_address' });
    expect(beyond).toBe(false);
  });

  it('finds the station of a ZIP code or a spot, and names a wrong one', async () => {
    expect((await servingStation(t.visitor(), { postalCode: '95814' })).slug).toBe('sacramento');
    expect((await servingStation(t.visitor(), { lat: 37.5, lng: -122 })).slug).toBe('fremont');
    expect((await servingStation(t.visitor(), {})).slug).toBe('fremont');
    await expect(servingStation(t.visitor(), { postalCode: '99999' })).rejects.toMatchObject({
      fields: [{ field: 'postalCode' }],
    });
    await expect(servingStation(t.visitor(), { lat: 37.5 })).rejects.toMatchObject({ fields: [{ field: 'lat' }] });
  });

  it('is our own fault when no station is open', async () => {
    const empty = await createTestPlatform();
    platforms.push(empty);
    await expect(measureTravel(empty.visitor(), SF)).rejects.toBeInstanceOf(AppError);
  });
});

describe.each(['google', 'openrouteservice'] as const)('with %s', (routes) => {
  let t: TestPlatform;
  beforeAll(async () => {
    t = await platform({ routes });
  });

  it('measures all stations in one call, the shortest drive serves, and the answer is remembered for seven days', async () => {
    const calls = () => t.sandbox.faults.calls('routes');
    const first = await measureTravel(t.visitor(), SF);
    expect(first.station.slug).toBe('fremont');
    expect(first.summary).toMatchObject({ source: 'provider', status: 'exact' });
    expect(calls()).toBe(1);
    t.clock.advance({ hours: 7 * 24 - 1 });
    expect(await measureTravel(t.visitor(), SF)).toEqual(first);
    expect(calls()).toBe(1);
    t.clock.advance({ hours: 2 });
    await measureTravel(t.visitor(), SF);
    expect(calls()).toBe(2);
  });

  it('asks only for the station that is new', async () => {
    await measureTravel(t.visitor(), RENO);
    const before = t.sandbox.faults.calls('routes');
    const reno = { slug: `reno-${routes}`, name: 'Reno', city: 'Reno', state: 'NV', lat: 39.5296, lng: -119.8138 };
    await saveStation(t.system(), { ...reno, timeZone: 'America/Los_Angeles', alertEmail: 'reno@myhibachi.example' });
    const measured = await measureTravel(t.visitor(), RENO);
    expect(measured.station.name).toBe('Reno');
    expect(t.sandbox.faults.calls('routes')).toBe(before + 1);
    expect(
      await t.platform.db.selectFrom('drive_cache').selectAll().where('to_key', '=', '39.530,-119.814').execute(),
    ).toHaveLength(3);
  });

  it('lets a person decide about a place no road leads to, and remembers that too', async () => {
    const island: Place = { lat: 37.699, lng: -123.002, precision: 'spot' };
    const stations = await t.platform.db.selectFrom('stations').select(['lat', 'lng']).execute();
    const rows = stations.map(({ lat, lng }) => ({
      from_key: `${lat.toFixed(3)},${lng.toFixed(3)}`,
      to_key: '37.699,-123.002',
    }));
    const provider = t.platform.gateways.routes?.provider ?? '';
    const fetched_at = t.clock.now();
    await t.platform.db
      .insertInto('drive_cache')
      .values(rows.map((row) => ({ ...row, provider, fetched_at })))
      .execute();
    const before = t.sandbox.faults.calls('routes');
    expect(await measureTravel(t.visitor(), island)).toMatchObject({ beyond: true, summary: { source: 'estimate' } });
    expect(t.sandbox.faults.calls('routes')).toBe(before);
  });

  it('asks nobody about a place whose straight line is too long already', async () => {
    const before = t.sandbox.faults.calls('routes');
    expect(await measureTravel(t.visitor(), HONOLULU)).toMatchObject({ beyond: true, summary: { source: 'estimate' } });
    expect(t.sandbox.faults.calls('routes')).toBe(before);
  });
});

describe('with a provider that does not answer', () => {
  it('travel is to be confirmed, no number is guessed, nothing is remembered, and the nearest station stands by', async () => {
    const t = await platform({ routes: 'google' });
    t.sandbox.faults.inject('routes', 'unavailable', 20);
    const { station, summary, beyond } = await measureTravel(t.visitor(), SF);
    expect(summary).toMatchObject({ miles: null, minutes: null, source: 'none', status: 'to_be_confirmed' });
    expect(summary.note).toContain('confirmed by us');
    expect([station.slug, beyond]).toEqual(['fremont', false]);
    expect(await t.platform.db.selectFrom('drive_cache').selectAll().execute()).toHaveLength(0);
    expect(t.logged.filter((line) => line.level === 'warn')).toHaveLength(1);
  });
});
