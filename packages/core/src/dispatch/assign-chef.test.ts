/** One chef is at one party at a time, whoever assigns, and follows it where it goes. */
import { BookingFilters } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, openStation, quoteFor, type Booked } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { cancelBooking, changeBooking, rescheduleBooking } from '../booking/index.ts';
import { addChef, grantTimeOff } from '../chefs/index.ts';
import { listBookings } from '../console/index.ts';
import { encodeId, isAppError, newId, type Context } from '../kernel/index.ts';
import { saveStation, type Station } from '../stations/index.ts';
import { changeVariable } from '../variables/index.ts';
import { assignChef, getCalendarDay, previewMove, swapChef, unassignChef } from './index.ts';

let t: TestPlatform;
let station: Station;
let chefs: string[];
let manager: Context;
let host = 0;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 12 });
  station = await openStation(t, 3);
  const rows = await t.platform.db.selectFrom('chefs').select('id').orderBy('display_name').execute();
  chefs = rows.map(({ id }) => id);
  manager = t.staff('station_manager', [station.id]);
  const change = { key: 'scheduling.seatsBeyondRoster', value: 3, reason: 'A second kitchen opens.' };
  await changeVariable(t.staff('super_admin'), change);
  // A variable is in force from the moment after it was changed.
  t.clock.advance({ seconds: 20 });
});
afterAll(() => t.close());

function chef(index: number): string {
  return chefs[index] ?? '';
}

async function party(date: string, start = '18:00', adults = 10): Promise<Booked> {
  host += 1;
  const quote = await quoteFor(t, { party: { adults, children: 0 } });
  return confirmedBooking(t, { date, start, host }, quote);
}

function assign(booked: Booked, chefId: string, version = 1, ctx = manager) {
  return assignChef(ctx, { bookingId: booked.bookingId, chefId, version });
}

async function cooksAt(booked: Booked): Promise<string[]> {
  const rows = await t.platform.db
    .selectFrom('chef_assignments')
    .select('chef_id')
    .where('booking_id', '=', booked.bookingId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.chef_id);
}

function codes(answers: readonly PromiseSettledResult<unknown>[]): string[] {
  return answers.map((answer) => {
    if (answer.status === 'fulfilled') return 'done';
    return isAppError(answer.reason) ? answer.reason.code : String(answer.reason);
  });
}

const allowed = ['super_admin', 'admin', 'station_manager', 'system'] as const;

proveVerb(() => t, 'assignChef', {
  allowed,
  action: 'booking.assign_chef',
  prepare: async () => {
    const booked = await party('2027-09-01');
    return { by: manager, run: (ctx) => assign(booked, chef(0), 1, ctx) };
  },
});
proveVerb(() => t, 'unassignChef', {
  allowed,
  action: 'booking.unassign_chef',
  prepare: async () => {
    const booked = await party('2027-09-02');
    await assign(booked, chef(0));
    const input = { bookingId: booked.bookingId, chefId: chef(0), version: 1 };
    return { by: manager, run: (ctx) => unassignChef(ctx, input) };
  },
});
proveVerb(() => t, 'swapChef', {
  allowed,
  action: 'booking.swap_chef',
  prepare: async () => {
    const booked = await party('2027-09-03');
    await assign(booked, chef(0));
    const input = { bookingId: booked.bookingId, chefId: chef(0), toChefId: chef(1), version: 1 };
    return { by: manager, run: (ctx) => swapChef(ctx, input) };
  },
});

describe('one chef', () => {
  it('is given to one of two parties at the same time, however many assign at once', async () => {
    const parties = [await party('2027-06-01'), await party('2027-06-01', '18:30'), await party('2027-06-01', '17:00')];
    const answers = await Promise.allSettled(parties.map((booked) => assign(booked, chef(0))));
    expect(codes(answers).toSorted()).toEqual(['chef_unavailable', 'chef_unavailable', 'done']);
  });

  it('cannot be written into two overlapping parties by any code at all', async () => {
    const [first, second] = [await party('2027-06-02'), await party('2027-06-02', '18:30')];
    await assign(first, chef(0));
    const copy = `insert into chef_assignments
        (id, booking_id, event_date, start_time, chef_id, position, reserved_from, arrives_at, leaves_at, assigned_at)
      select $1, b.id, b.event_date, b.start_time, chef_id, 1, reserved_from, arrives_at + interval '5 minutes', leaves_at, assigned_at
        from chef_assignments a, bookings b where a.booking_id = $3 and b.id = $2`;
    const write = t.database.pool.query(copy, [newId(), second.bookingId, first.bookingId]);
    await expect(write).rejects.toMatchObject({ code: '23P01' });
  });

  it('takes two parties of a day when the drive fits between them, and not when it does not', async () => {
    const noon = await party('2027-06-03', '13:00', 30);
    const [soon, later] = [await party('2027-06-03', '15:30'), await party('2027-06-03', '20:00')];
    await assign(noon, chef(0));
    // Until 15:15 at the first, from 15:00 at the second.
    await expect(assign(soon, chef(0))).rejects.toMatchObject({
      code: 'chef_unavailable',
      fields: [{ field: 'chefId', message: expect.stringContaining(noon.code) }],
    });
    const { chefs: cooks } = await assign(later, chef(0));
    // Ten minutes of drive are kept before the arrival at 19:30, whoever asks for them.
    expect(cooks[0]).toMatchObject({ driveFrom: '2027-06-04T02:20:00Z', arrivesAt: '2027-06-04T02:30:00Z' });
  });
});

describe('a party', () => {
  it('has each of its places once, however many assign at once', async () => {
    const booked = await party('2027-06-05', '18:00', 32);
    const answers = await Promise.allSettled(chefs.map((id) => assign(booked, id)));
    expect(codes(answers).toSorted()).toEqual(['done', 'done', 'limit_reached']);
    expect(await cooksAt(booked)).toHaveLength(2);
    await expect(assign(booked, (await cooksAt(booked))[0] ?? '')).rejects.toMatchObject({ code: 'already_done' });
  });

  it('refuses who has time off, does not work then or cooks elsewhere, each with its reason', async () => {
    const booked = await party('2027-06-06');
    const add = (stationId: string, displayName: string) =>
      addChef(t.system(), { stationId, displayName, payClass: 'chef', weeklySlots: [] });
    const off = { chefId: chef(2), firstDate: '2027-06-06', lastDate: '2027-06-06', reason: 'A wedding.' };
    await grantTimeOff(t.system(), off);
    await expect(assign(booked, chef(2))).rejects.toMatchObject({
      fields: [{ message: expect.stringMatching('has time off on Sun, Jun 6.') }],
    });
    const { id: _id, version: _version, ...values } = station;
    const other = await saveStation(t.system(), { ...values, slug: 'elsewhere' });
    const { chefId } = await add(other.id, 'Nobody of ours');
    await expect(assign(booked, chefId)).rejects.toMatchObject({
      fields: [
        { message: expect.stringMatching('another station') },
        { message: 'Nobody of ours does not work the 6:00 PM slot on this weekday.' },
      ],
    });
  });

  it('of another station is as good as nowhere, and one that has changed must be looked at again', async () => {
    const booked = await party('2027-06-07');
    const stranger = t.staff('station_manager', [newId()]);
    await expect(assign(booked, chef(0), 1, stranger)).rejects.toMatchObject({ code: 'not_found' });
    await expect(assign(booked, chef(0), 2)).rejects.toMatchObject({ code: 'version_conflict' });
  });

  it('exchanges its chef with another party of the same time in one step', async () => {
    const [here, there] = [await party('2027-06-08'), await party('2027-06-08')];
    await assign(here, chef(0));
    await assign(there, chef(1));
    const swap = { bookingId: here.bookingId, chefId: chef(0), toChefId: chef(1), version: 1 };
    await expect(swapChef(manager, swap)).rejects.toMatchObject({ code: 'chef_unavailable' });
    await swapChef(manager, { ...swap, exchangeWith: { bookingId: there.bookingId, version: 1 } });
    expect([await cooksAt(here), await cooksAt(there)]).toEqual([[chef(1)], [chef(0)]]);
  });
});

describe('a chef follows the party', () => {
  it('to another time when free then, and leaves it when not, as the preview said', async () => {
    const [booked, other] = [await party('2027-06-10'), await party('2027-06-11', '15:00')];
    await assign(booked, chef(0));
    await assign(other, chef(0));
    const wish = { bookingId: booked.bookingId, version: 1, date: '2027-06-12', start: '18:00' };
    // A manager plans and sees no money.
    expect(await previewMove(manager, wish)).toMatchObject({ possible: true, feeCents: null, chefs: [{ kept: true }] });
    await rescheduleBooking(manager, { bookingId: booked.bookingId, move: wish, preview: false });
    expect(await cooksAt(booked)).toEqual([chef(0)]);
    const clash = { bookingId: booked.bookingId, version: 2, date: '2027-06-11', start: '14:30' };
    // The free move is used: the fee is for somebody who sees it.
    const shown = await previewMove(t.staff('admin', [station.id]), clash);
    expect(shown).toMatchObject({
      possible: true,
      chefs: [{ kept: false, why: [expect.stringContaining(other.code)] }],
    });
    await rescheduleBooking(manager, { bookingId: booked.bookingId, move: clash, preview: false });
    expect(await cooksAt(booked)).toEqual([]);
    const day = await getCalendarDay(manager, { date: '2027-06-11' });
    const gone = day.events.find(({ code }) => code === booked.code);
    expect(gone).toMatchObject({ chefs: [], chefsNeeded: 1, host: 'Jordan L.', city: 'Fremont' });
  });

  it('in their own list, which keeps to the calendar page by page', async () => {
    const cook = t.staff('chef', [station.id], chef(2));
    const page = (cursor?: string) =>
      listBookings(cook, {
        limit: 2,
        ...BookingFilters.parse({ dir: 'asc', from: '2027-06-20' }),
        ...(cursor === undefined ? {} : { cursor }),
      });
    const parties = [await party('2027-06-20'), await party('2027-06-21'), await party('2027-06-22')];
    for (const booked of parties) await assign(booked, chef(2));
    const move = { bookingId: parties[0]?.bookingId ?? '', version: 1, date: '2027-06-23', start: '18:00' };
    await rescheduleBooking(manager, { bookingId: move.bookingId, move, preview: false });
    const first = await page();
    const second = await page(first.nextCursor ?? '');
    expect(first.count).toBe(3);
    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(
      [parties[1], parties[2], parties[0]].map((booked) => booked?.code),
    );
    expect(second.nextCursor).toBeNull();
  });

  it('through every refused move, which changes nothing and offers other starts', async () => {
    const booked = await party('2027-06-14');
    await assign(booked, chef(0));
    const wish = { bookingId: booked.bookingId, version: 1, date: '2027-04-14', start: '18:00' };
    const shown = await previewMove(manager, wish);
    expect(shown).toMatchObject({
      possible: false,
      conflicts: [{ code: 'slot_unavailable' }],
      alternatives: { length: 3 },
    });
    expect(await cooksAt(booked)).toEqual([chef(0)]);
    // Where it is now it cannot be moved to, so that is not offered either.
    const { date, start, alternatives } = await previewMove(manager, { ...wish, date: '2027-06-14' });
    expect(alternatives).toHaveLength(3);
    expect(alternatives.filter((free) => free.date === date && free.start === start)).toEqual([]);
  });

  it('at a time between the slots by the nearest start', async () => {
    const booked = await party('2027-06-16');
    const wish = { bookingId: booked.bookingId, version: 1, date: '2027-06-17', start: '13:20' };
    expect(await previewMove(manager, wish)).toMatchObject({
      possible: false,
      conflicts: [{ message: expect.stringContaining('The nearest start is 1:00 PM.') }],
      alternatives: [{ date: '2027-06-17', start: '13:00' }, {}, {}],
    });
  });

  it('into a longer evening only when it fits before the next one', async () => {
    const [booked, next] = [await party('2027-06-15', '17:00', 20), await party('2027-06-15', '20:00')];
    await assign(booked, chef(0));
    await assign(next, chef(0));
    const change = { version: 1, party: { adults: 36, children: 0, toddlers: 0 } };
    await changeBooking(booked.host, { bookingId: booked.bookingId, change, preview: false });
    expect([await cooksAt(booked), await cooksAt(next)]).toEqual([[], [chef(0)]]);
  });

  it('until it is cancelled, and is free from then on', async () => {
    const [booked, other] = [await party('2027-06-16'), await party('2027-06-16')];
    await assign(booked, chef(0));
    const cancellation = { version: 1, reason: 'We all fell ill.' };
    await cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation, preview: false });
    expect(await cooksAt(booked)).toEqual([]);
    await assign(other, chef(0));
    const lane = await getCalendarDay(t.staff('chef', [station.id], chef(0)), { date: '2027-06-16' });
    expect(lane).toMatchObject({ lanes: [{ chefId: encodeId('chf', chef(0)) }], events: [{ code: other.code }] });
    expect((await getCalendarDay(t.staff('chef', [station.id], chef(1)), { date: '2027-06-16' })).events).toEqual([]);
  });
});
