import type { Availability } from '@myhibachi/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FREMONT, holdFor, openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { grantTimeOff } from '../chefs/index.ts';
import type { Station } from '../stations/index.ts';
import { DEFINITIONS, changeVariable, type Variables } from '../variables/index.ts';
import { eventInstant, findAlternatives, getAvailability } from './index.ts';
import { calendarBounds, capacityOf, slotState } from './slot-state.ts';

const NOW = '2027-04-13T17:00:00Z';
const FIGURES = Object.fromEntries(Object.entries(DEFINITIONS).map(([key, { value }]) => [key, value])) as Variables;
let t: TestPlatform;
let station: Station;
beforeAll(async () => {
  t = await createTestPlatform({ now: NOW });
  station = await openStation(t, 3);
});
beforeEach(() => t.clock.set(NOW));
afterAll(() => t.close());

function month(from: string, to: string): Promise<Availability> {
  return getAvailability(t.visitor(), { from, to, postalCode: FREMONT.postalCode, guests: 10 });
}

async function slot(date: string, start = '18:00') {
  const { days } = await month(date, date);
  return days[0]?.slots.find((row) => row.start === start);
}

describe('the calendar a host sees', () => {
  it('has every day and slot asked for, in order, with the serving station and its zone', async () => {
    const { days, station: serving } = await month('2027-05-01', '2027-05-31');
    expect(serving).toMatchObject({ name: 'Fremont', timeZone: 'America/Los_Angeles' });
    expect(days.map((day) => day.date)).toEqual(
      Array.from({ length: 31 }, (_, n) => `2027-05-${String(n + 1).padStart(2, '0')}`),
    );
    for (const day of days) expect(day.slots.map((row) => row.start)).toEqual(['12:00', '15:00', '18:00', '21:00']);
  });

  it('offers the chefs of the roster for 14 days and one seat after that', async () => {
    expect(await slot('2027-04-27')).toEqual({ start: '18:00', seatsLeft: 3, open: true });
    expect(await slot('2027-04-28')).toEqual({ start: '18:00', seatsLeft: 1, open: true });
  });

  it('says that a slot is full, and for whom it is not', async () => {
    await holdFor(t, { date: '2027-06-01', host: 1 });
    expect(await slot('2027-06-01')).toMatchObject({
      seatsLeft: 0,
      open: false,
      reason: 'full',
      reasonText: 'All our chefs are taken.',
    });
    expect(await slot('2027-06-01', '15:00')).toMatchObject({ open: true });
    await holdFor(t, { date: '2027-04-20', host: 2 });
    expect(await slot('2027-04-20')).toMatchObject({ seatsLeft: 2, open: true });
  });

  it('says that no chef works when all have the day off', async () => {
    const chefs = await t.platform.db.selectFrom('chefs').select('id').execute();
    for (const { id } of chefs) {
      await grantTimeOff(t.system(), {
        chefId: id,
        firstDate: '2027-04-22',
        lastDate: '2027-04-22',
        reason: 'A party of our own.',
      });
    }
    expect(await slot('2027-04-22')).toMatchObject({ seatsLeft: 0, open: false, reason: 'no_chefs' });
    await expect(holdFor(t, { date: '2027-04-22' })).rejects.toMatchObject({ code: 'slot_taken' });
  });

  it('keeps 48 hours of notice to the millisecond, for looking and for holding', async () => {
    const start = eventInstant('2027-04-16', '18:00', station.timeZone);
    t.clock.set(start.subtract({ hours: 48 }));
    expect(await slot('2027-04-16')).toMatchObject({ open: true });
    t.clock.set(start.subtract({ hours: 48 }).add({ milliseconds: 1 }));
    expect(await slot('2027-04-16')).toMatchObject({
      open: false,
      reason: 'notice',
      reasonText: "We need 48 hours' notice.",
    });
    await expect(holdFor(t, { date: '2027-04-16' })).rejects.toMatchObject({
      code: 'slot_unavailable',
      fields: [{ field: 'start' }],
    });
    t.clock.set(start);
    expect(await slot('2027-04-16')).toMatchObject({ open: false, reason: 'past' });
  });

  it('opens 365 days ahead by the date at the venue, and not a day more', async () => {
    expect(await slot('2028-04-12')).toMatchObject({ open: true });
    expect(await slot('2028-04-13')).toMatchObject({
      open: false,
      reason: 'horizon',
      reasonText: 'We book up to 365 days ahead.',
    });
    t.clock.set(eventInstant('2027-04-14', '00:00', station.timeZone).subtract({ milliseconds: 1 }));
    expect(await slot('2028-04-13')).toMatchObject({ reason: 'horizon' });
    t.clock.advance({ milliseconds: 1 });
    expect(await slot('2028-04-13')).toMatchObject({ open: true });
    await expect(holdFor(t, { date: '2028-04-14' })).rejects.toMatchObject({
      code: 'slot_unavailable',
      fields: [{ field: 'date' }],
    });
  });

  it('is refused backwards and for more than two months', async () => {
    await expect(month('2027-05-02', '2027-05-01')).rejects.toMatchObject({ fields: [{ field: 'to' }] });
    await expect(month('2027-05-01', '2027-07-02')).rejects.toMatchObject({ fields: [{ field: 'to' }] });
    await expect(month('2027-05-01', '2027-07-01')).resolves.toBeDefined();
  });

  it('follows the variables at once', async () => {
    const change = (value: number) =>
      changeVariable(t.staff('super_admin'), {
        key: 'scheduling.seatsBeyondRoster',
        value,
        reason: 'A second kitchen opens.',
      });
    t.clock.set(Temporal.Instant.from(NOW).subtract({ hours: 2 }));
    await change(2);
    expect(await slot('2027-07-01')).toMatchObject({ seatsLeft: 2 });
    t.clock.set(Temporal.Instant.from(NOW).subtract({ hours: 1 }));
    await change(1);
    expect(await slot('2027-07-01')).toMatchObject({ seatsLeft: 1 });
  });
});

describe('over the changes of the clocks', () => {
  it.each([
    ['2027-03-14', '2027-03-10T20:00:00Z', 7],
    ['2027-11-07', '2027-11-03T20:00:00Z', 8],
  ])('the day %s is like any other, and notice counts real hours', async (date, now, offset) => {
    t.clock.set(now);
    const { days } = await month(date, date);
    expect(days[0]?.slots.every((row) => row.open && row.seatsLeft === 3)).toBe(true);
    const start = eventInstant(date, '12:00', station.timeZone);
    expect(start.toString()).toBe(`${date}T${12 + offset}:00:00Z`);
    t.clock.set(start.subtract({ hours: 48 }));
    expect(await slot(date, '12:00')).toMatchObject({ open: true });
    t.clock.advance({ milliseconds: 1 });
    expect(await slot(date, '12:00')).toMatchObject({ reason: 'notice' });
    t.clock.set(now);
    const { hold } = await holdFor(t, { date, start: '12:30', host: 50 + offset });
    expect(hold.booking.startsAt).toBe(`${date}T${12 + offset}:30:00Z`);
  });
});

describe('the database’s own clock', () => {
  it('reads every minute around the changes as we do, but for the hour that comes twice, in which no slot lies', async () => {
    const read = `select to_char(m, 'HH24:MI') as time, m at time zone $2 as at
                    from generate_series($1::timestamp, $1::timestamp + interval '23:59', interval '1 minute') m`;
    const different = new Set<string>();
    for (const zone of ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles']) {
      for (const date of ['2027-03-13', '2027-03-14', '2027-03-15', '2027-11-06', '2027-11-07', '2027-11-08']) {
        const { rows } = await t.database.pool.query<{ time: string; at: Temporal.Instant }>(read, [date, zone]);
        const others = rows.filter(({ time, at }) => !at.equals(eventInstant(date, time, zone)));
        for (const { time } of others) different.add(`${date} ${time.slice(0, 2)}`);
      }
    }
    expect([...different]).toEqual(['2027-11-07 01']);
  });
});

describe('a slot’s state', () => {
  it('is decided by the calendar before the seats, in one order', () => {
    const bounds = calendarBounds('2027-04-13', FIGURES);
    const facts = {
      date: '2027-04-14',
      start: '18:00',
      timeZone: station.timeZone,
      bounds,
      now: t.clock.now(),
      closed: false,
      workingChefs: 0,
      taken: 5,
    };
    expect(slotState(facts, FIGURES).reason).toBe('notice');
    expect(slotState({ ...facts, date: '2027-04-12' }, FIGURES).reason).toBe('past');
    expect(slotState({ ...facts, date: '2027-04-20' }, FIGURES).reason).toBe('no_chefs');
    expect(slotState({ ...facts, date: '2027-04-20', workingChefs: 5 }, FIGURES).reason).toBe('full');
    expect(slotState({ ...facts, date: '2027-04-20', workingChefs: 6 }, FIGURES)).toEqual({
      capacity: 6,
      seatsLeft: 1,
      open: true,
    });
    expect(capacityOf({ date: '2027-04-28', bounds, workingChefs: 9 }, FIGURES)).toBe(1);
  });
});

describe('what is offered instead', () => {
  it('is the nearest in real time, at the hour that was asked for where it is the same slot', async () => {
    await holdFor(t, { date: '2027-08-10', start: '18:30', host: 70 });
    await holdFor(t, { date: '2027-08-10', start: '21:00', host: 71 });
    const lost = { date: '2027-08-10', start: '18:30', slot: '18:00' };
    const offered = await findAlternatives(t.system(), station, lost);
    expect(offered.map(({ date, start }) => `${date} ${start}`)).toEqual([
      '2027-08-10 15:00',
      '2027-08-10 12:00',
      '2027-08-11 12:00',
    ]);
    expect(offered[0]?.label).toBe('Tuesday, August 10, 2027 at 3:00 PM');
  });
});
