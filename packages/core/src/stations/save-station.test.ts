import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { getStation, listStations, saveStation, type StationInput } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

const FREMONT: StationInput = {
  slug: 'fremont',
  name: 'Fremont',
  city: 'Fremont',
  state: 'CA',
  lat: 37.5485,
  lng: -121.9886,
  timeZone: 'America/Los_Angeles',
  alertEmail: 'fremont@myhibachi.example',
};

describe('a station', () => {
  it('is opened with the default tax rate, listed at once, and leaves an audit row without the alert address', async () => {
    const station = await saveStation(t.system(), FREMONT);
    expect(station).toMatchObject({ slug: 'fremont', taxRateMillipercent: 8_250, active: true, version: 1 });
    expect(await listStations(t.visitor())).toEqual([station]);
    const rows = await t.platform.db
      .selectFrom('audit_log')
      .select(['action', 'record'])
      .where('entity_id', '=', station.id)
      .execute();
    expect(rows.map((row) => row.action)).toEqual(['station.create']);
    expect(rows[0]?.record).not.toContain('fremont@myhibachi');
  });

  it('is changed by its version, keeps its own tax rate, and can be closed without being forgotten', async () => {
    const opened = await saveStation(t.system(), { ...FREMONT, slug: 'closing', taxRateMillipercent: 9_000 });
    const closed = await saveStation(t.system(), {
      ...FREMONT,
      id: opened.id,
      version: 1,
      slug: 'closing',
      active: false,
    });
    expect(closed).toMatchObject({ taxRateMillipercent: 9_000, active: false, version: 2 });
    expect((await listStations(t.visitor())).map((station) => station.slug)).not.toContain('closing');
    expect(await getStation(t.visitor(), opened.id)).toMatchObject({ slug: 'closing' });
    const late = saveStation(t.system(), { ...FREMONT, id: opened.id, version: 1, slug: 'closing' });
    await expect(late).rejects.toMatchObject({ code: 'version_conflict' });
  });

  it('refuses the wrong actor, and another station’s admin cannot tell it from none', async () => {
    await expect(saveStation(t.visitor(), FREMONT)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveStation(t.staff('chef'), FREMONT)).rejects.toMatchObject({ code: 'forbidden' });
    const [station] = await listStations(t.visitor());
    const change = { ...FREMONT, id: station?.id, version: 1 } as StationInput;
    await expect(saveStation(t.staff('admin', []), change)).rejects.toMatchObject({ code: 'not_found' });
    const missing = { ...FREMONT, id: '0198c0de-0000-7000-8000-000000000000', version: 1 };
    await expect(saveStation(t.staff('super_admin'), missing)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses a slug that is taken', async () => {
    await expect(saveStation(t.system(), FREMONT)).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'slug', message: expect.stringContaining('slug') }],
    });
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ timeZone: '+05:00' }, 'timeZone'],
    [{ state: 'ZZ' }, 'state'],
    [{ slug: 'Fremont!' }, 'slug'],
    [{ lat: 91 }, 'lat'],
    [{ name: ' ' }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ alertEmail: 'nobody' }, 'alertEmail'],
    [{ taxRateMillipercent: -1 }, 'taxRateMillipercent'],
  ])('refuses %j and names %s', async (over, field) => {
    await expect(saveStation(t.system(), { ...FREMONT, slug: 'wrong', ...over })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field, message: expect.any(String) }],
    });
  });
});
