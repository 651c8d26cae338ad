import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb, type Verb } from '../../../../tests/support/verb-table.ts';
import { changeMenuItem } from '../catalog/index.ts';
import { newId } from '../kernel/index.ts';
import { saveStation, type Station } from '../stations/index.ts';
import { changeVariable } from '../variables/index.ts';
import { addChef, countWorkingChefs, grantTimeOff } from './index.ts';

const REASON = 'Because the table says so.';
let t: TestPlatform;
let station: Station;
beforeAll(async () => {
  t = await createTestPlatform();
  station = await openStation(t, 0);
});
afterAll(() => t.close());

const VERBS: Readonly<Record<string, Verb>> = {
  addChef: {
    allowed: ['super_admin', 'admin', 'station_manager', 'system'],
    action: 'chef.add',
    prepare: async () => {
      const chef = { stationId: station.id, displayName: 'Kim', payClass: 'new', weeklySlots: [] } as const;
      return { by: t.staff('station_manager', [station.id]), run: (ctx) => addChef(ctx, chef) };
    },
  },
  grantTimeOff: {
    allowed: ['super_admin', 'admin', 'station_manager', 'system'],
    action: 'chef.time_off',
    prepare: async () => {
      const { chefId } = await addChef(t.system(), {
        stationId: station.id,
        displayName: 'Sam',
        payClass: 'lead',
        weeklySlots: [],
      });
      const off = { chefId, firstDate: '2027-12-24', lastDate: '2027-12-26', reason: 'Christmas.' };
      return { by: t.staff('station_manager', [station.id]), run: (ctx) => grantTimeOff(ctx, off) };
    },
  },
  saveStation: {
    allowed: ['super_admin', 'admin', 'system'],
    action: 'station.change',
    prepare: async () => {
      const { timeZone, slug, name, city, state, lat, lng, alertEmail, id } = station;
      const row = await t.platform.db
        .selectFrom('stations')
        .select('version')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const input = { id, version: row.version, timeZone, slug, name, city, state, lat, lng, alertEmail };
      return { by: t.staff('admin', [station.id]), run: (ctx) => saveStation(ctx, input) };
    },
  },
  changeVariable: {
    allowed: ['super_admin', 'system'],
    action: 'variable.change',
    prepare: async () => {
      const change = { key: 'policy.windMph', value: 25, reason: REASON };
      return { by: t.staff('super_admin'), run: (ctx) => changeVariable(ctx, change) };
    },
  },
  changeMenuItem: {
    allowed: ['super_admin', 'admin', 'system'],
    action: 'menu_item.change',
    prepare: async () => {
      const change = { slug: 'salmon', description: `Caught on day 7.`, reason: REASON };
      return { by: t.staff('super_admin'), run: (ctx) => changeMenuItem(ctx, change) };
    },
  },
};

for (const [name, verb] of Object.entries(VERBS)) proveVerb(() => t, name, verb);

const CHEF = { displayName: 'Robin', payClass: 'senior', weeklySlots: [] } as const;

/** How many chefs work the 18:00 slot of each of these days. */
async function evenings(from: string, to: string): Promise<Record<string, number>> {
  const rows = await countWorkingChefs(t.platform.db, [station.id], from, to);
  return Object.fromEntries(rows.filter((row) => row.slot === '18:00').map((row) => [row.date, row.chefs]));
}

describe('the roster', () => {
  it('counts who works a weekday, less approved time off with both its ends', async () => {
    const weeklySlots = [5, 6, 7].map((weekday) => ({ weekday, slot: '18:00' }));
    const { chefId } = await addChef(t.system(), { ...CHEF, stationId: station.id, weeklySlots });
    await addChef(t.system(), { ...CHEF, stationId: station.id, weeklySlots: weeklySlots.slice(1) });
    expect(await evenings('2027-05-13', '2027-05-17')).toEqual({ '2027-05-14': 1, '2027-05-15': 2, '2027-05-16': 2 });
    await grantTimeOff(t.system(), { chefId, firstDate: '2027-05-14', lastDate: '2027-05-15', reason: 'A weekend.' });
    expect(await evenings('2027-05-13', '2027-05-17')).toEqual({ '2027-05-15': 1, '2027-05-16': 2 });
  });

  it('is the same on the days the clocks change', async () => {
    const weeklySlots = [{ weekday: 7, slot: '12:00' }];
    await addChef(t.system(), { ...CHEF, stationId: station.id, weeklySlots });
    for (const sunday of ['2027-03-14', '2027-11-07']) {
      const rows = await countWorkingChefs(t.platform.db, [station.id], sunday, sunday);
      expect(rows.find((row) => row.slot === '12:00')).toMatchObject({ date: sunday, slot: '12:00', chefs: 1 });
    }
  });

  it('refuses time off twice for one day, backwards, without a reason, or for nobody', async () => {
    const { chefId } = await addChef(t.system(), { ...CHEF, stationId: station.id });
    const off = { chefId, firstDate: '2027-05-01', lastDate: '2027-05-05', reason: 'Rest.' };
    await grantTimeOff(t.system(), off);
    await expect(grantTimeOff(t.system(), { ...off, firstDate: '2027-05-05', lastDate: '2027-05-09' })).rejects.toThrow(
      'conflicting key value',
    );
    const backwards = grantTimeOff(t.system(), { ...off, lastDate: '2027-04-30' });
    await expect(backwards).rejects.toMatchObject({ fields: [{ field: 'lastDate' }] });
    await expect(grantTimeOff(t.system(), { ...off, reason: ' ' })).rejects.toMatchObject({
      fields: [{ field: 'reason' }],
    });
    await expect(grantTimeOff(t.system(), { ...off, chefId: newId() })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses a chef without a name, or on a slot or weekday there is not', async () => {
    const add = (over: object) => addChef(t.system(), { ...CHEF, stationId: station.id, ...over });
    for (const displayName of [' ', 'x'.repeat(81)]) {
      await expect(add({ displayName })).rejects.toMatchObject({ fields: [{ field: 'displayName' }] });
    }
    for (const weekly of [
      { weekday: 0, slot: '18:00' },
      { weekday: 8, slot: '18:00' },
      { weekday: 1, slot: '18:30' },
    ]) {
      const weeklySlots = [{ weekday: 1, slot: '18:00' }, weekly];
      await expect(add({ weeklySlots })).rejects.toMatchObject({ fields: [{ field: 'weeklySlots.1' }] });
    }
  });

  it('of another station is as good as nowhere for its manager', async () => {
    const manager = t.staff('station_manager', [newId()]);
    await expect(addChef(manager, { ...CHEF, stationId: station.id })).rejects.toMatchObject({ code: 'not_found' });
    const { chefId } = await addChef(t.system(), { ...CHEF, stationId: station.id });
    const off = { chefId, firstDate: '2027-05-01', lastDate: '2027-05-05', reason: 'Rest.' };
    await expect(grantTimeOff(manager, off)).rejects.toMatchObject({ code: 'not_found' });
  });
});
