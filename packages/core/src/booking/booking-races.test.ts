import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, holdFor, look, openStation, type Booked } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { isAppError } from '../kernel/index.ts';
import { cancelBooking, changeBooking, rescheduleBooking } from './index.ts';

let t: TestPlatform;
let host = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

function book(date: string): Promise<Booked> {
  host += 1;
  return confirmedBooking(t, { date, host });
}

function dateAt(from: string, days: number): string {
  return Temporal.PlainDate.from(from).add({ days }).toString();
}

async function move(booked: Booked, date: string): Promise<unknown> {
  const { version } = await look(booked);
  return rescheduleBooking(booked.host, {
    bookingId: booked.bookingId,
    move: { version, date, start: '18:00' },
    preview: false,
  });
}

async function codes(work: readonly Promise<unknown>[]): Promise<string[]> {
  const answers = await Promise.allSettled(work);
  return answers.map((answer) => {
    if (answer.status === 'fulfilled') return 'done';
    return isAppError(answer.reason) ? answer.reason.code : String(answer.reason);
  });
}

/** Every party has exactly the seat its own date says. */
async function expectSeatsInOrder(parties: readonly Booked[]): Promise<void> {
  const seats = await t.platform.db
    .selectFrom('bookings as b')
    .leftJoin('seats as s', 's.booking_id', 'b.id')
    .select(['b.event_date as promised', 's.event_date as seated', 'b.slot', 's.slot as seat_slot'])
    .where(
      'b.id',
      'in',
      parties.map(({ bookingId }) => bookingId),
    )
    .execute();
  expect(seats).toHaveLength(parties.length);
  for (const seat of seats) expect([seat.seated, seat.seat_slot]).toEqual([seat.promised, seat.slot]);
}

describe('parties that move at the same moment', () => {
  it('into one seat: one gets it, nobody loses the seat they had', async () => {
    const parties = [];
    for (let n = 0; n < 8; n += 1) parties.push(await book(dateAt('2027-06-01', n)));
    const outcome = await codes(parties.map((party) => move(party, '2027-07-01')));
    expect(outcome.toSorted()).toEqual(['done', ...Array.from({ length: 7 }, () => 'slot_taken')]);
    await expectSeatsInOrder(parties);
  });

  it('into each other’s seats, in pairs and in a ring, lose and double none', async () => {
    const parties = [];
    for (let n = 0; n < 6; n += 1) parties.push(await book(dateAt('2027-08-01', n)));
    for (let round = 1; round <= 5; round += 1) {
      const dates = await Promise.all(parties.map(async (party) => (await look(party)).summary.date));
      const outcome = await codes(parties.map((party, n) => move(party, dates[(n + round) % dates.length] ?? '')));
      expect(outcome.filter((code) => code !== 'done' && code !== 'slot_taken')).toEqual([]);
      await expectSeatsInOrder(parties);
    }
  });

  it('while others ask for the seats they leave: every seat has one owner', async () => {
    const parties = [];
    for (let n = 0; n < 4; n += 1) parties.push(await book(dateAt('2027-09-01', n)));
    const movers = parties.map((party, n) => move(party, dateAt('2027-09-11', n)));
    const askers = parties.map((_, n) => holdFor(t, { date: dateAt('2027-09-01', n), host: 500 + n }));
    const outcome = await codes([...movers, ...askers]);
    expect(outcome.slice(0, 4)).toEqual(['done', 'done', 'done', 'done']);
    expect(outcome.slice(4).every((code) => code === 'done' || code === 'slot_taken')).toBe(true);
    await expectSeatsInOrder(parties);
  });
});

describe('one party in two tabs', () => {
  it('cancelled and changed at the same moment does one of the two, and says so to the other', async () => {
    for (let n = 0; n < 4; n += 1) {
      const party = await book(dateAt('2027-10-01', n));
      const { version } = await look(party);
      const { bookingId } = party;
      const outcome = await codes([
        cancelBooking(party.host, { bookingId, cancellation: { version }, preview: false }),
        changeBooking(party.host, {
          bookingId,
          change: { version, party: { adults: 14, children: 0, toddlers: 0 } },
          preview: false,
        }),
        rescheduleBooking(party.host, {
          bookingId,
          move: { version, date: dateAt('2027-10-21', n), start: '12:00' },
          preview: false,
        }),
      ]);
      expect(outcome.toSorted()).toEqual(['done', 'version_conflict', 'version_conflict']);
      expect((await look(party)).version).toBe(version + 1);
    }
  });

  it('cancelled ten times at once is cancelled and paid back once', async () => {
    const party = await book('2027-10-11');
    const { version } = await look(party);
    const cancel = () =>
      cancelBooking(party.host, { bookingId: party.bookingId, cancellation: { version }, preview: false });
    const outcome = await codes(Array.from({ length: 10 }, cancel));
    expect(outcome.filter((code) => code === 'done')).toHaveLength(1);
    const refunds = await t.platform.db
      .selectFrom('refunds as r')
      .innerJoin('payments as p', 'p.id', 'r.payment_id')
      .select('r.amount_cents')
      .where('p.booking_id', '=', party.bookingId)
      .execute();
    expect(refunds).toEqual([{ amount_cents: 10_000 }]);
    const seats = await t.platform.db
      .selectFrom('seats')
      .select('seat_no')
      .where('booking_id', '=', party.bookingId)
      .execute();
    expect(seats).toEqual([]);
  });
});
