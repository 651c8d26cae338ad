/** What is sent when, and what is not sent any more when its moment comes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  confirmedBooking,
  holdFor,
  look,
  openStation,
  payDeposit,
  runJobs,
  sign,
  signedHold,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { cancelBooking, expireHold, getHold, rescheduleBooking, sweepHolds } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
// Ten in the morning at the venue, so that no text waits for the night to end.
beforeEach(() => t.clock.set('2027-04-13T17:00:00Z'));
afterAll(() => t.close());

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
}

async function messages(holdId: string, template: string) {
  return t.platform.db
    .selectFrom('messages')
    .select(['channel', 'status', 'send_after', 'outcome'])
    .where('hold_id', '=', holdId)
    .where('template', '=', template)
    .orderBy('send_after')
    .orderBy('channel')
    .execute();
}

describe('a hold', () => {
  it('has two hours to sign, then four to pay, each with a reminder an hour before', async () => {
    const held = await holdFor(t, { date: nextDate(), host: day });
    const placed = t.clock.now();
    expect(held.hold.expiresAt).toBe(placed.add({ hours: 2 }).toString());
    expect(await messages(held.holdId, 'hold_sign_reminder')).toMatchObject([
      { channel: 'email', send_after: placed.add({ hours: 1 }) },
    ]);
    t.clock.advance({ minutes: 119, seconds: 59 });
    const signed = await sign(held);
    expect(signed.expiresAt).toBe(t.clock.now().add({ hours: 4 }).toString());
    expect(await messages(held.holdId, 'hold_pay_reminder')).toMatchObject([
      { send_after: t.clock.now().add({ hours: 3 }) },
    ]);
  });

  it('can be signed until its deadline and not at it', async () => {
    const held = await holdFor(t, { date: nextDate(), host: day });
    t.clock.advance({ hours: 2 });
    await expect(sign(held)).rejects.toMatchObject({ code: 'hold_expired' });
  });

  it('ends at its deadline by its own job, frees the seat and says so', async () => {
    const date = nextDate();
    const held = await holdFor(t, { date, host: day });
    t.clock.advance({ minutes: 119, seconds: 59 });
    await runJobs(t);
    expect((await getHold(held.host, { holdId: held.holdId })).status).toBe('pending_signature');
    t.clock.advance({ seconds: 1 });
    await runJobs(t, { messages: true });
    expect((await getHold(held.host, { holdId: held.holdId })).status).toBe('expired');
    expect(await messages(held.holdId, 'hold_expired')).toMatchObject([{ status: 'sent' }]);
    await expect(holdFor(t, { date, host: 100 + day })).resolves.toBeDefined();
  });

  it('ends by the sweeper when its job is lost, once', async () => {
    const held = await holdFor(t, { date: nextDate(), host: day });
    t.clock.advance({ hours: 2 });
    await t.takeJobs('hold.deadline');
    await Promise.all([sweepHolds(t.system()), sweepHolds(t.system())]);
    expect((await getHold(held.host, { holdId: held.holdId })).status).toBe('expired');
    expect(await expireHold(t.system(), { holdId: held.holdId })).toBe(false);
    expect(await messages(held.holdId, 'hold_expired')).toHaveLength(1);
  });

  it('that was signed in time is left alone by the deadline it had before', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    t.clock.advance({ hours: 2 });
    await runJobs(t);
    expect((await getHold(held.host, { holdId: held.holdId })).status).toBe('pending_deposit');
  });

  it('that was signed is not reminded to sign, and one that was paid is not reminded to pay', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    t.clock.advance({ hours: 1 });
    await runJobs(t, { messages: true });
    expect(await messages(held.holdId, 'hold_sign_reminder')).toMatchObject([{ status: 'skipped' }]);
    await payDeposit(t, held);
    t.clock.advance({ hours: 2 });
    await runJobs(t, { messages: true });
    expect(await messages(held.holdId, 'hold_pay_reminder')).toMatchObject([{ status: 'skipped' }]);
  });

  it('that waits is reminded, by text too where the host agreed to texts', async () => {
    const held = await holdFor(t, { date: nextDate(), host: day, smsConsent: true });
    t.clock.advance({ hours: 1 });
    await runJobs(t, { messages: true });
    expect(await messages(held.holdId, 'hold_sign_reminder')).toMatchObject([
      { channel: 'email', status: 'sent' },
      { channel: 'sms', status: 'sent' },
    ]);
  });
});

describe('a party', () => {
  it('is confirmed with its papers, and its host reminded on the day before', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    await runJobs(t, { messages: true });
    expect((await messages(booked.holdId, 'booking_confirmed'))[0]).toMatchObject({ status: 'sent' });
    const mail = t.sandbox
      .outbox({ to: `host${day}@mail.example` })
      .find((message) => JSON.stringify(message).includes('agreement-'));
    expect(JSON.stringify(mail)).toContain(`agreement-${booked.code}.pdf`);
    const startsAt = Temporal.Instant.from((await look(booked)).summary.startsAt);
    expect((await messages(booked.holdId, 'day_before'))[0]).toMatchObject({
      send_after: startsAt.subtract({ hours: 24 }),
      status: 'queued',
    });
  });

  it('that moved is reminded of its new day only, one that was cancelled not at all', async () => {
    const moving = await confirmedBooking(t, { date: nextDate(), host: day });
    const cancelling = await confirmedBooking(t, { date: nextDate(), host: day });
    const { version } = await look(moving);
    const move = { version, date: '2027-09-10', start: '18:00' };
    await rescheduleBooking(moving.host, { bookingId: moving.bookingId, move, preview: false });
    const cancellation = { version: (await look(cancelling)).version };
    await cancelBooking(cancelling.host, { bookingId: cancelling.bookingId, cancellation, preview: false });
    t.clock.set('2027-09-10T01:00:00Z');
    await runJobs(t, { messages: true });
    const reminders = (await messages(moving.holdId, 'day_before')).filter((message) => message.channel === 'email');
    expect(reminders.map((message) => message.status)).toEqual(['skipped', 'sent']);
    const gone = (await messages(cancelling.holdId, 'day_before')).filter((message) => message.channel === 'email');
    expect(gone.map((message) => message.status)).toEqual(['skipped']);
  });
});
