/** A chef who does not work at a party's time is no chef for it, whatever took them off: everywhere it needs one. */
import { BookingFilters } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import { confirmedBooking, openStation, type Booked } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  changeChef,
  decideTimeOff,
  getChef,
  requestTimeOff,
  setOverride,
  setWeek,
  withdrawTimeOff,
} from '../chefs/index.ts';
import { getDashboard, listBookings } from '../console/index.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import { moveBooking } from '../desk/index.ts';
import { assignChef, getCalendarDay, getCalendarMonth, swapChef } from './index.ts';

const DATE = '2027-04-18';
const REASON = 'A wedding in the family.';
let t: TestPlatform;
let boss: Context;
let booked: Booked;
let chefs: string[];
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t, 2);
  boss = t.staff('super_admin');
  chefs = (await t.platform.db.selectFrom('chefs').select('id').orderBy('display_name').execute()).map(({ id }) => id);
  booked = await confirmedBooking(t, { date: DATE });
  await assignChef(boss, { bookingId: booked.bookingId, chefId: chef(0), version: 1 });
});
afterAll(() => t.close());

const chef = (index: number): string => chefs[index] ?? '';

/** In how many of the places that tell of it the party needs a chef. */
async function needs(date = DATE): Promise<unknown> {
  const { items } = await listBookings(boss, { limit: 10, ...BookingFilters.parse({}) });
  const filtered = await listBookings(boss, { limit: 10, ...BookingFilters.parse({ unassigned: 'yes' }) });
  const day = await getCalendarDay(boss, { date });
  const month = await getCalendarMonth(boss, { from: date, to: date });
  const desk = await atDesk(t, booked.bookingId);
  const [event] = day.events;
  return {
    flag: items[0]?.flags.includes('unassigned'),
    row: items[0]?.chefs.every(({ absent }) => absent),
    filter: filtered.count === 1,
    dashboard: (await getDashboard(boss, {})).unassigned.count === 1,
    month: month.days[0]?.unassigned === 1,
    day: event === undefined ? undefined : event.chefs.filter(({ absent }) => !absent).length < event.chefsNeeded,
    desk: desk.chefs.every(({ absent }) => absent),
  };
}
const everywhere = (value: boolean) => ({
  flag: value,
  row: value,
  filter: value,
  dashboard: value,
  month: value,
  day: value,
  desk: value,
});

const seen = async () => ({ chefId: chef(0), version: (await getChef(boss, { chefId: chef(0) })).version });

describe('a party whose chef does not work then', () => {
  it('needs one from the approval of time off until it is taken back, and the preview names the party', async () => {
    expect(await needs()).toEqual(everywhere(false));
    const asked = await requestTimeOff(boss, { chefId: chef(0), firstDate: DATE, lastDate: DATE, reason: REASON });
    const timeOffId = decodeId('tof', asked.id);
    const decision = { timeOffId, approve: true, reason: REASON };
    const shown = await decideTimeOff(boss, { ...decision, preview: true });
    expect(shown.affected.map(({ code }) => code)).toEqual([booked.code]);
    expect(await needs()).toEqual(everywhere(false));
    await decideTimeOff(boss, { ...decision, preview: false });
    expect(await needs()).toEqual(everywhere(true));
    await withdrawTimeOff(boss, { timeOffId });
    expect(await needs()).toEqual(everywhere(false));
  });

  it('needs one while the chef is off the roster, has the slot off, or no longer works it in their week', async () => {
    await changeChef(boss, { ...(await seen()), active: false, preview: false });
    expect(await needs()).toEqual(everywhere(true));
    await changeChef(boss, { ...(await seen()), active: true, preview: false });
    expect(await needs()).toEqual(everywhere(false));
    const single = { date: DATE, slot: '18:00', reason: REASON, preview: false };
    await setOverride(boss, { ...(await seen()), ...single, works: false });
    expect(await needs()).toEqual(everywhere(true));
    await setOverride(boss, { ...(await seen()), ...single, works: null });
    expect(await needs()).toEqual(everywhere(false));
    const { weeklySlots } = await getChef(boss, { chefId: chef(0) });
    await setWeek(boss, { ...(await seen()), preview: false, weeklySlots: [] });
    expect(await needs()).toEqual(everywhere(true));
    await setWeek(boss, { ...(await seen()), preview: false, weeklySlots });
    expect(await needs()).toEqual(everywhere(false));
  });

  it('needs none once another chef takes the place, also after it moved', async () => {
    await setOverride(boss, {
      ...(await seen()),
      date: DATE,
      slot: '18:00',
      works: false,
      reason: REASON,
      preview: false,
    });
    const { version } = await atDesk(t, booked.bookingId);
    const swap = { bookingId: booked.bookingId, version, chefId: chef(0), toChefId: chef(1) };
    await swapChef(boss, swap);
    expect(await needs()).toEqual(everywhere(false));
    const move = {
      version: (await atDesk(t, booked.bookingId)).version,
      date: '2027-04-17',
      start: '18:00',
      preview: false,
    };
    await moveBooking(boss, { bookingId: booked.bookingId, move });
    expect(await needs('2027-04-17')).toEqual(everywhere(false));
  });
});
