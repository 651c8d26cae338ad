/** The deposit of a booking by phone, to the minute: reminders, the end, a hand over it, and money at every moment. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atDesk, bookedByPhone, type DeskBooked } from '../../../../tests/support/desk.ts';
import { deliverCardEvents, holdFor, openStation, payCheckout, runJobs } from '../../../../tests/support/journey.ts';
import { DEFAULT_NOW, createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { expireDeposit, payDeposit, settlePayment, sweepDeposits } from '../booking/index.ts';
import { changeVariable } from '../variables/index.ts';
import { depositDeadlines } from './deposit-deadlines.ts';
import { keepOpen, letDeadlineRun, recordHandPayment } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
});
afterAll(() => t.close());
beforeEach(() => t.clock.set(DEFAULT_NOW));

async function booked(smsConsent = false): Promise<DeskBooked> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
  return bookedByPhone(t, t.staff('support'), { date, host: day, smsConsent });
}

const after = (hours: number, minutes = 0) => Temporal.Instant.from(DEFAULT_NOW).add({ hours, minutes });
const dateOf = async (one: DeskBooked) => (await atDesk(t, one.bookingId)).summary.date;
const statusOf = async (one: DeskBooked) => (await atDesk(t, one.bookingId)).status;
const seatOf = (one: DeskBooked) =>
  t.platform.db.selectFrom('seats').select('seat_no').where('booking_id', '=', one.bookingId).execute();

async function remindersSent(one: DeskBooked): Promise<number> {
  const { messages } = await atDesk(t, one.bookingId);
  return messages.filter((row) => row.template === 'deposit_reminder' && row.status === 'sent').length;
}

/** The clock stands at each moment in turn, and everything that is due then is done. */
async function at(instant: Temporal.Instant): Promise<void> {
  t.clock.set(instant);
  await runJobs(t, { messages: true });
}

describe('at short notice', () => {
  const FIGURES = {
    'deposit.toldHours': 2,
    'deposit.enforcedHours': 24,
    'policy.menuCutoffHours': 12,
    'scheduling.arrivalMinutes': 30,
  } as const;

  it.each([
    { starts: 100, told: 2, due: 24 },
    { starts: 30, told: 2, due: 18 },
    { starts: 10, told: 2, due: 2 },
    { starts: 1, told: 0.5, due: 0.5 },
  ])('a party in $starts hours ends without its deposit after $due, never after its start', ({ starts, told, due }) => {
    const now = after(0);
    const { toldAt, dueAt } = depositDeadlines(now, after(starts), FIGURES);
    expect([toldAt, dueAt].map((moment) => moment.since(now).total('hours'))).toEqual([told, due]);
  });

  it('the host is told when it ends', async () => {
    const one = await booked();
    await runJobs(t, { messages: true });
    const { summary } = await atDesk(t, one.bookingId);
    // Two mails go out at once, in either order.
    const mails = t.sandbox
      .outbox({ to: summary.contact.email ?? '' })
      .flatMap((message) => ('subject' in message ? [message.text] : []));
    expect(mails.join('\n')).toContain('the booking ends by itself and the date is open to others');
  });
});

describe('the deposit of a booking by phone', () => {
  it('is asked for at 1.5, 2, 12 and 23 hours, once each, and ends at 24 to the minute', async () => {
    const one = await booked();
    const seen: number[] = [];
    const moments = [after(1, 29), after(1, 30), after(1, 59), after(2), after(12), after(23), after(23, 59)];
    for (const moment of moments) {
      await at(moment);
      await at(moment);
      seen.push(await remindersSent(one));
    }
    expect(seen).toEqual([0, 1, 1, 2, 3, 4, 4]);
    expect(await statusOf(one)).toBe('deposit_pending');
    await at(after(24));
    const ended = await atDesk(t, one.bookingId);
    expect(ended).toMatchObject({ status: 'cancelled', money: { totalCents: 0, dueCents: 0 } });
    expect(ended.timeline.at(-1)).toMatchObject({ kind: 'deposit_lapsed', staffOnly: false });
    expect(await seatOf(one)).toEqual([]);
    await at(after(24, 1));
    const told = (await atDesk(t, one.bookingId)).messages.filter((row) => row.template === 'deposit_cancelled');
    expect(told.map((row) => row.status)).toContain('sent');
    await expect(holdFor(t, { date: ended.summary.date, host: 900 })).resolves.toBeDefined();
  });

  it('paid by card confirms, and nothing reminds or cancels any more', async () => {
    const one = await booked();
    await at(after(1, 40));
    await payCheckout(t, await payDeposit(one.host, { bookingId: one.bookingId, method: 'card' }));
    await deliverCardEvents(t);
    expect(await statusOf(one)).toBe('confirmed');
    for (const moment of [after(2), after(12), after(23), after(24), after(25)]) await at(moment);
    expect(await remindersSent(one)).toBe(1);
    expect(await statusOf(one)).toBe('confirmed');
    expect(await sweepDeposits(t.system())).toBe(0);
  });

  it('follows the figures in force', async () => {
    const reason = 'Busy weeks need their seats back sooner.';
    await changeVariable(t.staff('super_admin'), { key: 'deposit.enforcedHours', value: 6, reason });
    const one = await booked();
    await changeVariable(t.staff('super_admin'), { key: 'deposit.enforcedHours', value: 24, reason });
    for (const moment of [after(2), after(5, 59)]) await at(moment);
    expect(await statusOf(one)).toBe('deposit_pending');
    await at(after(6));
    expect([await statusOf(one), await remindersSent(one)]).toEqual(['cancelled', 2]);
  });
});

describe('a hand over the deadline', () => {
  const reason = 'Brings the deposit in cash tomorrow.';

  it('keeps the booking open and the reminders quiet until it is lifted, which ends it at once', async () => {
    const one = await booked();
    await keepOpen(t.staff('support'), { bookingId: one.bookingId, reason });
    for (const moment of [after(2), after(24), after(30)]) await at(moment);
    await sweepDeposits(t.system());
    expect([await statusOf(one), await remindersSent(one)]).toEqual(['deposit_pending', 0]);
    expect((await atDesk(t, one.bookingId)).deposit.pause).toMatchObject({ reason, until: null });
    await letDeadlineRun(t.staff('support'), { bookingId: one.bookingId });
    await runJobs(t);
    expect(await statusOf(one)).toBe('cancelled');
  });

  it('goes away by itself at its moment', async () => {
    const one = await booked();
    const until = after(30).toString();
    await keepOpen(t.staff('admin', [await stationOf(one)]), { bookingId: one.bookingId, reason, until });
    await at(after(29, 59));
    expect(await statusOf(one)).toBe('deposit_pending');
    await at(after(30));
    expect(await statusOf(one)).toBe('cancelled');
  });

  it('stays no longer than the party’s own day, which is named at the field', async () => {
    const one = await booked();
    const { timeZone } = (await atDesk(t, one.bookingId)).summary;
    const nextDay = Temporal.PlainDate.from(await dateOf(one))
      .add({ days: 1 })
      .toZonedDateTime({ timeZone });
    const keep = (until: Temporal.ZonedDateTime) =>
      keepOpen(t.staff('support'), { bookingId: one.bookingId, reason, until: until.toInstant().toString() });
    for (const tooLate of [nextDay, nextDay.add({ years: 70 })])
      await expect(keep(tooLate)).rejects.toMatchObject({
        code: 'validation_failed',
        fields: [{ field: 'until', message: expect.stringMatching(/, 2027 at the latest, the day of the party\.$/u) }],
      });
    await keep(nextDay.subtract({ minutes: 1 }));
    expect((await atDesk(t, one.bookingId)).deposit.pause).toMatchObject({ reason });
  });

  async function stationOf(one: DeskBooked): Promise<string> {
    const { station_id } = await t.platform.db
      .selectFrom('bookings')
      .select('station_id')
      .where('id', '=', one.bookingId)
      .executeTakeFirstOrThrow();
    return station_id;
  }
});

describe('money that comes too late', () => {
  async function lateMoney(one: DeskBooked): Promise<void> {
    const start = await payDeposit(one.host, { bookingId: one.bookingId, method: 'card' });
    await payCheckout(t, start);
    t.clock.set(after(24));
    expect(await sweepDeposits(t.system())).toBe(1);
  }

  it('wins the seat back while it is free, at the price of before', async () => {
    const one = await booked();
    const { money } = await atDesk(t, one.bookingId);
    await lateMoney(one);
    await deliverCardEvents(t);
    expect(await atDesk(t, one.bookingId)).toMatchObject({
      status: 'confirmed',
      money: { totalCents: money.totalCents, paidCents: 10_000 },
    });
    expect(await seatOf(one)).toHaveLength(1);
  });

  it('goes back in full with an apology when another party has the seat', async () => {
    const one = await booked();
    await lateMoney(one);
    await holdFor(t, { date: await dateOf(one), host: 901 });
    await deliverCardEvents(t);
    await runJobs(t, { messages: true });
    const seen = await atDesk(t, one.bookingId);
    expect(seen).toMatchObject({ status: 'cancelled', money: { paidCents: 0, refundedCents: 10_000, dueCents: 0 } });
    expect(seen.messages.map((row) => row.template)).toContain('late_payment_refunded');
  });

  it('and the deadline never both win, whoever of them is quicker', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const one = await booked();
        const by = t.staff('finance');
        const payment = { method: 'cash', amountCents: 10_000, reference: `cash-${one.code}` } as const;
        t.clock.set(after(24));
        const paid = recordHandPayment(by, { bookingId: one.bookingId, payment });
        await Promise.allSettled([paid, ...Array.from({ length: 4 }, () => expireDeposit(t.system(), one))]);
        return one;
      }),
    );
    for (const { paymentId } of await t.takeJobs<{ paymentId: string }>('payment.captured')) {
      // Told twice at the same moment: the ledger takes each capture once.
      await Promise.all([settlePayment(t.system(), { paymentId }), settlePayment(t.system(), { paymentId })]);
    }
    for (const one of outcomes) {
      const { status, money } = await atDesk(t, one.bookingId);
      expect({ status, paid: money.paidCents }).toEqual({ status: 'confirmed', paid: 10_000 });
      expect(await seatOf(one)).toHaveLength(1);
    }
  });
});

describe('the sweeper', () => {
  it('run by many at once, and again after a crash, cancels each overdue booking once', async () => {
    const all = await Promise.all([booked(), booked(), booked()]);
    t.clock.set(after(24));
    const ended = await Promise.all(Array.from({ length: 6 }, () => sweepDeposits(t.system())));
    expect(ended.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(await sweepDeposits(t.system())).toBe(0);
    for (const one of all) {
      const { timeline } = await atDesk(t, one.bookingId);
      expect(timeline.filter((event) => event.kind === 'deposit_lapsed')).toHaveLength(1);
    }
  });
});
