/** Closed is closed for everybody, from the moment it is closed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, holdFor, openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { rescheduleBooking } from '../booking/index.ts';
import { decodeId, encodeId, isAppError, newId, type Context } from '../kernel/index.ts';
import { changeStation, type Station } from '../stations/index.ts';
import { closeDays, getAvailability, listClosures, reopenDays } from './index.ts';

const REASON = 'The kitchen gets a new floor.';
let t: TestPlatform;
let station: Station;
let manager: Context;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  station = await openStation(t);
  manager = t.staff('station_manager', [station.id]);
});
afterAll(() => t.close());

function close(firstDate: string, over: object = {}, ctx = manager) {
  const days = { stationId: encodeId('stn', station.id), firstDate, lastDate: firstDate, slots: null };
  return closeDays(ctx, { ...days, reason: REASON, preview: false, ...over });
}

async function slot(date: string, start = '18:00') {
  const { days } = await getAvailability(t.visitor(), { from: date, to: date, postalCode: '94538', guests: 10 });
  return days[0]?.slots.find((row) => row.start === start);
}

let day = Temporal.PlainDate.from('2027-11-01');
function nextDay(): string {
  day = day.add({ days: 1 });
  return day.toString();
}

const closed = { code: 'slot_unavailable', message: 'We are closed at this time.' };
const allowed = ['super_admin', 'admin', 'station_manager', 'system'] as const;

proveVerb(() => t, 'closeDays', {
  allowed,
  action: 'closure.close',
  prepare: async () => {
    const date = nextDay();
    return { by: manager, run: (ctx) => close(date, {}, ctx) };
  },
});
proveVerb(() => t, 'reopenDays', {
  allowed,
  action: 'closure.reopen',
  prepare: async () => {
    const { closure } = await close(nextDay());
    const closureId = decodeId('clo', closure?.id ?? '');
    return { by: manager, run: (ctx) => reopenDays(ctx, { closureId }) };
  },
});

describe('a closed day', () => {
  it('is shown as closed, takes no hold and no move, and is open again when it is reopened', async () => {
    const booked = await confirmedBooking(t, { date: '2027-06-01' });
    const { closure } = await close('2027-06-02');
    expect(await slot('2027-06-02')).toMatchObject({ open: false, reason: 'closed', reasonText: closed.message });
    await expect(holdFor(t, { date: '2027-06-02', host: 1 })).rejects.toMatchObject(closed);
    const move = { version: 1, date: '2027-06-02', start: '18:00' };
    for (const preview of [true, false]) {
      const moving = rescheduleBooking(booked.host, { bookingId: booked.bookingId, move, preview });
      await expect(moving).rejects.toMatchObject(closed);
    }
    const closureId = decodeId('clo', closure?.id ?? '');
    await reopenDays(manager, { closureId });
    expect(await slot('2027-06-02')).toMatchObject({ open: true });
    await expect(reopenDays(manager, { closureId })).rejects.toMatchObject({ code: 'already_done' });
  });

  it('keeps what is booked, names it, and says so before anything is closed', async () => {
    const booked = await confirmedBooking(t, { date: '2027-06-04', host: 2 });
    const { hold } = await holdFor(t, { date: '2027-06-05', host: 3 });
    const over = { lastDate: '2027-06-05' };
    const shown = await close('2027-06-04', { ...over, preview: true });
    expect(shown).toMatchObject({ applied: false, closure: null });
    expect(shown.affected.map(({ code, kind }) => [code, kind])).toEqual([
      [booked.code, 'booking'],
      [hold.booking.code, 'hold'],
    ]);
    expect(await slot('2027-06-04', '15:00')).toMatchObject({ open: true });
    expect((await close('2027-06-04', over)).affected).toEqual(shown.affected);
    expect(await slot('2027-06-04')).toMatchObject({ reason: 'closed' });
  });

  it('can be single slots, and hours a station never offers', async () => {
    await close('2027-06-08', { slots: ['12:00', '15:00'] });
    expect([await slot('2027-06-08', '12:00'), await slot('2027-06-08')]).toMatchObject([
      { reason: 'closed' },
      { open: true },
    ]);
    const stationId = encodeId('stn', station.id);
    const closedHours = [{ weekday: 3, slot: '21:00' }];
    await changeStation(t.staff('admin', [station.id]), { stationId, version: 1, closedHours });
    expect(await slot('2027-06-09', '21:00')).toMatchObject({ reason: 'closed' });
    await expect(holdFor(t, { date: '2027-06-09', start: '21:00', host: 4 })).rejects.toMatchObject(closed);
    await changeStation(t.staff('admin', [station.id]), { stationId, version: 2, closedHours: [] });
    expect(await slot('2027-06-09', '21:00')).toMatchObject({ open: true });
  });

  it('of every station is closed by those who reach them all, and of a strange one by nobody else', async () => {
    await expect(close('2027-06-10', { stationId: null })).rejects.toMatchObject({ code: 'forbidden' });
    const stranger = t.staff('station_manager', [newId()]);
    await expect(close('2027-06-10', {}, stranger)).rejects.toMatchObject({ code: 'not_found' });
    const { closure } = await close('2027-06-10', { stationId: null }, t.staff('super_admin'));
    expect(await slot('2027-06-10')).toMatchObject({ reason: 'closed' });
    const span = { from: '2027-06-10', to: '2027-06-10' };
    expect((await listClosures(manager, span)).items).toEqual([closure]);
    const closureId = decodeId('clo', closure?.id ?? '');
    await expect(reopenDays(manager, { closureId })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('names what it does not understand', async () => {
    await expect(close('2027-06-12', { lastDate: '2027-06-11' })).rejects.toMatchObject({
      fields: [{ field: 'lastDate' }],
    });
    await expect(close('2027-06-12', { lastDate: '2029-06-11' })).rejects.toMatchObject({
      fields: [{ field: 'lastDate' }],
    });
    await expect(close('2027-06-12', { slots: ['18:30'] })).rejects.toMatchObject({ fields: [{ field: 'slots.0' }] });
  });
});

describe('a time that is closed already', () => {
  const already = { fields: [{ field: 'firstDate', message: expect.stringMatching(/^Closed already: 2028-01-1/u) }] };

  it('is not closed once more, in part or as a whole, until it is open again', async () => {
    const { closure } = await close('2028-01-10', { lastDate: '2028-01-12' });
    for (const over of [{}, { lastDate: '2028-01-20' }, { slots: ['18:00'] }, { preview: true }])
      await expect(close('2028-01-12', over)).rejects.toMatchObject(already);
    await close('2028-01-13', { slots: ['12:00'] });
    await expect(close('2028-01-13')).rejects.toMatchObject(already);
    await close('2028-01-13', { slots: ['15:00'] });
    await reopenDays(manager, { closureId: decodeId('clo', closure?.id ?? '') });
    expect(await slot('2028-01-12')).not.toMatchObject({ reason: 'closed' });
    await close('2028-01-12', { slots: ['18:00'] });
  });

  it('is closed by one of those who close it in the same moment', async () => {
    for (const stationId of [encodeId('stn', station.id), null]) {
      const by = stationId === null ? t.staff('super_admin') : manager;
      const tries = [0, 1, 2, 3, 4].map(() => close('2028-02-10', { stationId }, by));
      const done = await Promise.allSettled(tries);
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
    const { items } = await listClosures(manager, { from: '2028-02-10', to: '2028-02-10' });
    expect(items).toHaveLength(2);
  });

  it('is refused when it is over, by the day at the station', async () => {
    const now = t.clock.now().toZonedDateTimeISO(station.timeZone).toPlainDate();
    const past = { fields: [{ field: 'firstDate', message: expect.stringContaining('today or later') }] };
    for (const stationId of [encodeId('stn', station.id), null])
      await expect(
        close(now.subtract({ days: 1 }).toString(), { stationId, lastDate: '2028-03-01' }, t.staff('super_admin')),
      ).rejects.toMatchObject(past);
    expect(await close(now.toString())).toMatchObject({ applied: true });
  });
});

describe('closing and booking in the same moment', () => {
  it('never leaves a seat the closer was not told of, whoever comes first', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const date = `2027-07-${String(round + 1).padStart(2, '0')}`;
      const hosts = [0, 1, 2, 3].map((n) =>
        holdFor(t, { date, start: ['12:00', '15:00', '18:00', '21:00'][n] ?? '', host: 100 + round * 4 + n }),
      );
      const [closing, ...holds] = await Promise.allSettled([close(date), ...hosts]);
      const seats = await t.platform.db.selectFrom('seats').select('hold_id').where('event_date', '=', date).execute();
      const told = closing?.status === 'fulfilled' ? closing.value.affected.map(({ id }) => decodeId('hld', id)) : [];
      expect(new Set(told)).toEqual(new Set(seats.map((seat) => seat.hold_id)));
      for (const hold of holds) {
        if (hold.status === 'fulfilled') outcomes.add('booked');
        else outcomes.add(isAppError(hold.reason) ? hold.reason.code : 'fault');
      }
    }
    expect(outcomes.has('fault')).toBe(false);
  });

  it('is refused by the database itself when nobody asks first', async () => {
    await close('2027-08-01');
    const { hold, holdId } = await holdFor(t, { date: '2027-08-02', host: 300 });
    expect(hold.status).toBe('pending_signature');
    const steal = `insert into seats (station_id, event_date, slot, seat_no, capacity, booking_id)
      select station_id, '2027-08-01', slot, seat_no, capacity, null from seats where hold_id = $1`;
    await expect(t.database.pool.query(steal, [holdId])).rejects.toMatchObject({ code: 'MH001' });
  });
});
