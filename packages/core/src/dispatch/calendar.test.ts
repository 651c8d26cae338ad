/** The calendar staff plan by: what there is, what is taken, and only what is theirs to see. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookedByPhone } from '../../../../tests/support/desk.ts';
import { confirmedBooking, holdFor, openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { deleteBooking } from '../desk/index.ts';
import { grantTimeOff } from '../chefs/index.ts';
import { encodeId, newId, type Context } from '../kernel/index.ts';
import { closeDays } from '../scheduling/index.ts';
import {
  changeStation,
  createStation,
  getManagedStation,
  listManagedStations,
  type Station,
} from '../stations/index.ts';
import { lookUpPlace } from '../travel/index.ts';
import { getCalendarDay, getCalendarMonth, getCalendarWeek, getStationArea } from './index.ts';

let t: TestPlatform;
let station: Station;
let stationId: string;
let manager: Context;
beforeAll(async () => {
  t = await createTestPlatform();
  station = await openStation(t, 2);
  stationId = encodeId('stn', station.id);
  manager = t.staff('station_manager', [station.id]);
});
afterAll(() => t.close());

function day(date: string, ctx = manager) {
  return getCalendarMonth(ctx, { from: date, to: date }).then(({ days }) => days[0]);
}

describe('the month', () => {
  it('counts parties, guests, seats and who still needs a chef, near at hand by the roster', async () => {
    const { code } = await confirmedBooking(t, { date: '2027-04-20' });
    await holdFor(t, { date: '2027-04-20', start: '12:00', host: 1 });
    expect(await day('2027-04-20')).toMatchObject({ events: 1, guests: 12, unassigned: 1 });
    const slots = (await day('2027-04-20'))?.slots;
    expect(slots?.map((slot) => [slot.start, slot.taken, slot.capacity])).toEqual([
      ['12:00', 1, 2],
      ['15:00', 0, 2],
      ['18:00', 1, 2],
      ['21:00', 0, 2],
    ]);
    expect((await day('2027-06-20'))?.slots[0]).toEqual({ start: '12:00', capacity: 1, taken: 0, closed: false });
    const week = await getCalendarWeek(manager, { from: '2027-04-19', to: '2027-04-25' });
    expect(week.events.map((event) => event.code)).toEqual([code]);
  });

  it('shows closed days with their reason and without seats', async () => {
    const reason = 'The kitchen gets a new floor.';
    const slots = ['18:00'];
    const days = { stationId, firstDate: '2027-06-25', lastDate: '2027-06-26', slots, reason, preview: false };
    const { closure } = await closeDays(manager, days);
    const shown = await getCalendarMonth(manager, { from: '2027-06-26', to: '2027-06-30', stationId });
    expect(shown.closures).toEqual([closure]);
    const evenings = shown.days.map((row) => row.slots.find((slot) => slot.start === '18:00'));
    expect(evenings.map((slot) => [slot?.capacity, slot?.closed])).toEqual([
      [0, true],
      ...[1, 2, 3, 4].map(() => [1, false]),
    ]);
  });

  it('is whole and in order over both changes of the clocks', async () => {
    for (const [from, to] of [
      ['2027-03-01', '2027-03-31'],
      ['2027-11-01', '2027-11-30'],
    ] as const) {
      const { days } = await getCalendarMonth(manager, { from, to });
      expect(new Set(days.map((row) => row.date)).size).toBe(Number(to.slice(-2)));
      expect(days.every((row) => row.slots.length === 4)).toBe(true);
    }
  });

  it('is asked for in parts that a person can read', async () => {
    const asking = getCalendarMonth(manager, { from: '2027-01-01', to: '2027-03-04' });
    await expect(asking).rejects.toMatchObject({ fields: [{ field: 'to' }] });
    await expect(getCalendarWeek(manager, { from: '2027-01-01', to: '2027-01-15' })).rejects.toBeDefined();
  });
});

describe('the day chef by chef', () => {
  it('has a lane for each chef with what they work and their time off', async () => {
    const { lanes } = await getCalendarDay(manager, { date: '2027-05-04' });
    expect(lanes.map((lane) => [lane.name, lane.works, lane.timeOff])).toEqual([
      ['Chef 1', ['12:00', '15:00', '18:00', '21:00'], null],
      ['Chef 2', ['12:00', '15:00', '18:00', '21:00'], null],
    ]);
    const rows = await t.platform.db.selectFrom('chefs').select('id').orderBy('display_name').execute();
    const off = { chefId: rows[0]?.id ?? '', firstDate: '2027-05-04', lastDate: '2027-05-04', reason: 'A wedding.' };
    await grantTimeOff(t.system(), off);
    const after = await getCalendarDay(manager, { date: '2027-05-04' });
    expect(after.lanes[0]).toMatchObject({ works: [], timeOff: 'A wedding.' });
  });
});

describe('another station’s calendar', () => {
  it('is empty, and cannot be told from none', async () => {
    const stranger = t.staff('station_manager', [newId()]);
    expect(await day('2027-04-20', stranger)).toMatchObject({ events: 0, guests: 0 });
    expect((await getCalendarDay(stranger, { date: '2027-04-20' })).events).toEqual([]);
    const span = { from: '2027-04-20', to: '2027-04-20', stationId };
    for (const ctx of [stranger, t.staff('chef', [], newId())]) {
      await expect(getCalendarMonth(ctx, span)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(getCalendarWeek(t.visitor(), span)).rejects.toMatchObject({ code: 'forbidden' });
    const chef = t.staff('chef', [station.id], newId());
    expect((await getCalendarMonth(chef, span)).days).toEqual([
      { date: '2027-04-20', events: 0, guests: 0, unassigned: 0, slots: [] },
    ]);
  });
});

describe('a station', () => {
  proveVerb(() => t, 'changeStation', {
    allowed: ['super_admin', 'admin', 'system'],
    action: 'station.change',
    prepare: async () => {
      const { version } = await getManagedStation(manager, { stationId });
      return {
        by: t.staff('admin', [station.id]),
        run: (ctx) => changeStation(ctx, { stationId, version, name: 'Fremont' }),
      };
    },
  });
  proveVerb(() => t, 'createStation', {
    allowed: ['super_admin', 'admin', 'system'],
    action: 'station.create',
    prepare: async () => {
      const { id: _id, version: _version, ...values } = station;
      return { by: t.staff('super_admin'), run: (ctx) => createStation(ctx, { ...values, slug: 'oakland' }) };
    },
  });

  it('with parties to come is closed only by who saw how many and says why, and its address is kept from those who do not manage it', async () => {
    const { version, upcoming } = await getManagedStation(manager, { stationId });
    expect(upcoming).toBe(1);
    const { bookingId } = await bookedByPhone(t, t.staff('support'), { date: '2027-06-21', host: 80 });
    expect((await getManagedStation(manager, { stationId })).upcoming).toBe(2);
    await deleteBooking(t.staff('super_admin'), { bookingId, version: 1, reason: 'Written down twice by mistake.' });
    expect((await getManagedStation(manager, { stationId })).upcoming).toBe(1);
    const admin = t.staff('admin', [station.id]);
    const change = { stationId, version, active: false };
    const reason = 'The lease has run out.';
    await expect(changeStation(admin, { ...change, reason })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'expectedUpcoming', message: expect.stringMatching(/^One party is/u) }],
    });
    for (const expectedUpcoming of [0, 2])
      await expect(changeStation(admin, { ...change, reason, expectedUpcoming })).rejects.toMatchObject({
        code: 'figures_changed',
        details: { upcoming: 1 },
      });
    await expect(changeStation(admin, { ...change, expectedUpcoming: 1 })).rejects.toMatchObject({
      code: 'invalid_transition',
      message: expect.stringMatching(/^One party is/u),
    });
    const closed = await changeStation(admin, { ...change, reason, expectedUpcoming: 1 });
    await changeStation(admin, { stationId, version: closed.version, active: true });
    const [seen] = (await listManagedStations(manager)).items;
    expect(seen).toMatchObject({ id: stationId, alertEmail: null, chefs: 2 });
    expect((await listManagedStations(t.staff('admin', []))).items).toEqual([]);
  });

  it('shows how far it drives by the figures in force', async () => {
    const area = await getStationArea(manager, { stationId });
    expect(area).toMatchObject({ freeMiles: 30, maxMiles: 150, freeRadiusMiles: 24, maxRadiusMiles: 120 });
    expect(area.fees.filter(({ miles }) => [30, 50, 151].includes(miles))).toEqual([
      { miles: 30, feeCents: 0 },
      { miles: 50, feeCents: 4_000 },
      { miles: 151, feeCents: null },
    ]);
    expect(lookUpPlace(manager, { postalCode: '94538' })).toMatchObject({ city: 'Fremont', state: 'CA' });
    expect(() => lookUpPlace(manager, { postalCode: '00000' })).toThrow('nothing here');
  });
});

describe('a month’s parties by name', () => {
  it('are the first of each day, as many as asked for, and it is said when there are more', async () => {
    const evening = await confirmedBooking(t, { date: '2027-04-22', start: '18:00', host: 2 });
    const noon = await confirmedBooking(t, { date: '2027-04-22', start: '12:00', host: 3 });
    const next = await confirmedBooking(t, { date: '2027-04-23', start: '15:00', host: 4 });
    const span = { from: '2027-04-22', to: '2027-05-31' };
    const codes = ({ events }: { events: readonly { code: string }[] }) => events.map(({ code }) => code);
    const short = await getCalendarWeek(manager, { ...span, perDay: 1 });
    expect([codes(short), short.more]).toEqual([[noon.code, next.code], true]);
    const whole = await getCalendarWeek(manager, { ...span, perDay: 2 });
    expect([codes(whole), whole.more]).toEqual([[noon.code, evening.code, next.code], false]);
    const stranger = t.staff('station_manager', [newId()]);
    expect(codes(await getCalendarWeek(stranger, { ...span, perDay: 2 }))).toEqual([]);
    const asking = getCalendarWeek(manager, { from: '2027-01-01', to: '2027-03-04', perDay: 1 });
    await expect(asking).rejects.toMatchObject({ fields: [{ field: 'to' }] });
  });
});
