import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bookingOf,
  deliverCardEvents,
  holdFor,
  holdRequest,
  openStation,
  payCheckout,
  quoteFor,
  runJobs,
  sign,
  signedHold,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { grantTimeOff } from '../chefs/index.ts';
import { isAppError } from '../kernel/index.ts';
import type { Station } from '../stations/index.ts';
import { expireHold, getHold, placeHold, releaseHold, startDeposit, sweepHolds } from './index.ts';

let t: TestPlatform;
let station: Station;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  station = await openStation(t, 3);
});
afterAll(() => t.close());

async function seatsAt(date: string, slot = '18:00') {
  return t.platform.db
    .selectFrom('seats')
    .selectAll()
    .where('event_date', '=', date)
    .where('slot', '=', slot)
    .execute();
}

async function count(table: 'leads' | 'holds' | 'customers' | 'payments'): Promise<number> {
  const row = await t.platform.db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Lets so many hosts ask for one slot at the same moment. */
async function storm(hosts: number, date: string, firstHost: number) {
  const quote = await quoteFor(t);
  const asked = Array.from({ length: hosts }, (_, n) =>
    placeHold(t.visitor(), holdRequest(quote, { date, host: firstHost + n })),
  );
  const answers = await Promise.allSettled(asked);
  const errors = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
  return { won: answers.length - errors.length, errors };
}

describe('a storm on one slot', () => {
  it('beyond the roster sells one seat to one of 200 and offers the others three free starts, each kept as one lead', async () => {
    const leadsBefore = await count('leads');
    const { won, errors } = await storm(200, '2027-06-12', 1_000);
    expect(won).toBe(1);
    expect(errors).toHaveLength(199);
    for (const error of errors) {
      expect(error).toMatchObject({ code: 'slot_taken', details: { alternatives: { length: 3 } } });
    }
    expect(await seatsAt('2027-06-12')).toHaveLength(1);
    expect((await count('leads')) - leadsBefore).toBe(199);
    const activities = await t.platform.db
      .selectFrom('lead_activities')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .groupBy('lead_id')
      .execute();
    expect(new Set(activities.map((row) => row.n))).toEqual(new Set([1]));
    expect(
      await t.platform.db.selectFrom('holds').select('id').where('event_date', '=', '2027-06-12').execute(),
    ).toHaveLength(1);
  });

  it('within the roster sells as many seats as chefs work', async () => {
    const { won, errors } = await storm(50, '2027-04-20', 2_000);
    expect(won).toBe(3);
    expect(errors.every((error) => isAppError(error) && error.code === 'slot_taken')).toBe(true);
    expect(new Set((await seatsAt('2027-04-20')).map((seat) => seat.seat_no))).toEqual(new Set([1, 2, 3]));
  });

  it('offers only starts that are really free', async () => {
    const [error] = (await storm(1, '2027-06-12', 3_000)).errors;
    const alternatives = isAppError(error) ? (error.details['alternatives'] as { date: string; start: string }[]) : [];
    expect(alternatives).toHaveLength(3);
    for (const [n, { date, start }] of alternatives.entries()) {
      await expect(holdFor(t, { date, start, host: 3_100 + n })).resolves.toMatchObject({
        hold: { status: 'pending_signature' },
      });
    }
  });

  it('gives a seat that is given back to exactly one of those who wait', async () => {
    const held = await holdFor(t, { date: '2027-06-19', host: 3_200 });
    await releaseHold(held.host, { holdId: held.holdId });
    expect((await storm(20, '2027-06-19', 3_300)).won).toBe(1);
  });
});

describe('a slot whose capacity shrinks', () => {
  it('is full while more seats are taken than chefs work, whichever seat was given back', async () => {
    const holds = [];
    for (const host of [4_000, 4_001, 4_002]) holds.push(await holdFor(t, { date: '2027-04-23', host }));
    const chef = await t.platform.db
      .selectFrom('chefs')
      .select('id')
      .where('station_id', '=', station.id)
      .executeTakeFirstOrThrow();
    await grantTimeOff(t.system(), {
      chefId: chef.id,
      firstDate: '2027-04-23',
      lastDate: '2027-04-23',
      reason: 'A wedding.',
    });
    const first = (await seatsAt('2027-04-23')).find((seat) => seat.seat_no === 1);
    const given = holds.find((held) => held.holdId === first?.hold_id);
    await releaseHold(given?.host ?? t.system(), { holdId: given?.holdId ?? '' });
    expect((await storm(5, '2027-04-23', 4_100)).won).toBe(0);
    expect(await seatsAt('2027-04-23')).toHaveLength(2);
  });
});

describe('one hold, many hands', () => {
  it('signed ten times at once is signed once', async () => {
    const held = await holdFor(t, { date: '2027-07-01', host: 5_000 });
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => sign(held)));
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      expect(
        answer.status === 'fulfilled' || (isAppError(answer.reason) && answer.reason.code === 'invalid_transition'),
      ).toBe(true);
    }
    expect(
      await t.platform.db.selectFrom('agreements').select('id').where('hold_id', '=', held.holdId).execute(),
    ).toHaveLength(1);
  });

  it('in two tabs and twenty clicks opens one checkout that all share', async () => {
    const held = await signedHold(t, { date: '2027-07-02', host: 5_100 });
    const starts = await Promise.all(
      Array.from({ length: 20 }, () => startDeposit(held.host, { holdId: held.holdId, method: 'card' })),
    );
    expect(new Set(starts.map((start) => start.checkoutUrl)).size).toBe(1);
    expect(
      await t.platform.db.selectFrom('payments').select('id').where('hold_id', '=', held.holdId).execute(),
    ).toHaveLength(1);
  });

  it.each([0, 1, 2, 3])(
    'paid while it expires, is released and signed again ends in one honest state (%i)',
    async (n) => {
      const held = await signedHold(t, { date: `2027-07-1${n}`, host: 5_200 + n });
      await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
      t.clock.advance({ hours: 5 });
      await Promise.allSettled([
        deliverCardEvents(t),
        expireHold(t.system(), { holdId: held.holdId }),
        releaseHold(held.host, { holdId: held.holdId }),
        sign(held),
        sweepHolds(t.system()),
      ]);
      await runJobs(t);
      await deliverCardEvents(t);
      const hold = await getHold(held.host, { holdId: held.holdId });
      const seats = await seatsAt(`2027-07-1${n}`);
      const payment = await t.platform.db
        .selectFrom('payments')
        .selectAll()
        .where('hold_id', '=', held.holdId)
        .executeTakeFirstOrThrow();
      expect(payment).toMatchObject({ status: 'captured', captured_cents: 10_000 });
      const kept = hold.status === 'converted';
      expect(['converted', 'expired', 'released']).toContain(hold.status);
      expect(seats).toHaveLength(kept ? 1 : 0);
      expect(payment.refunded_cents).toBe(kept ? 0 : 10_000);
      expect(kept ? (await bookingOf(t, held)).code : hold.booking.code).toBe(hold.booking.code);
    },
  );
});
