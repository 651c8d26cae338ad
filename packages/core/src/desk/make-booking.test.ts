/** Bookings by phone: what is read out, what is taken, and who wins the last seat. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk, bookedByPhone, deskRequest } from '../../../../tests/support/desk.ts';
import { holdFor, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import type { Station } from '../stations/index.ts';
import { getDeskAgreement, makeBooking, previewBooking } from './index.ts';

let t: TestPlatform;
let station: Station;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 30 });
  station = await openStation(t);
});
afterAll(() => t.close());

proveVerb(() => t, 'making a booking', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'booking.create',
  prepare: async () => ({
    by: t.staff('support'),
    run: (ctx) => makeBooking(ctx, deskRequest({ date: '2027-06-01', host: 1 })),
  }),
});

describe('what is read out on the phone', () => {
  it.each([
    ['13:20', '13:00'],
    ['13:40', '14:00'],
    ['16:31', '17:00'],
    ['22:30', '21:59'],
  ])('answers %s, which lies between the slots, with %s', async (start, suggestion) => {
    const { slot } = await previewBooking(t.staff('support'), deskRequest({ date: '2027-06-02', start }));
    expect(slot).toMatchObject({ open: false, suggestion, reason: expect.stringMatching(/ [AP]M\.$/) });
  });

  it('says at the date that a day has passed, for the price and for the booking', async () => {
    const wish = deskRequest({ date: '2020-01-01' });
    const refused = {
      code: 'validation_failed',
      fields: [{ field: 'date', message: expect.stringContaining('or later') }],
    };
    await expect(previewBooking(t.staff('support'), wish)).rejects.toMatchObject(refused);
    await expect(makeBooking(t.staff('support'), wish)).rejects.toMatchObject(refused);
  });

  it('is the exact bill that is then booked, and holds nothing', async () => {
    const wish = deskRequest({ date: '2027-06-03', host: 2 });
    const shown = await previewBooking(t.staff('support'), wish);
    expect(shown.slot).toMatchObject({ open: true, alternatives: [] });
    await holdFor(t, { date: '2027-06-03', host: 3 });
    const taken = await previewBooking(t.staff('support'), wish);
    expect(taken.slot).toMatchObject({ open: false, alternatives: { length: 3 } });
    const { totalCents } = shown.quote.totals;
    const wrong = { ...wish, date: '2027-06-04', expectedTotalCents: totalCents - 1 };
    await expect(makeBooking(t.staff('support'), wrong)).rejects.toMatchObject({ code: 'figures_changed' });
    const made = await makeBooking(t.staff('support'), { ...wrong, expectedTotalCents: totalCents });
    expect(made).toMatchObject({ totalCents, payBy: '2027-04-13T19:00:00Z', cancelledAt: '2027-04-14T17:00:00Z' });
  });
});

describe('a booking by phone', () => {
  it('takes its seat at once, waits for its deposit and tells the customer what to sign and to pay', async () => {
    const { bookingId } = await bookedByPhone(t, t.staff('support'), { date: '2027-06-05', host: 5, smsConsent: true });
    await expect(holdFor(t, { date: '2027-06-05', host: 6 })).rejects.toMatchObject({ code: 'slot_taken' });
    await runJobs(t, { messages: true });
    const seen = await atDesk(t, bookingId);
    expect(seen).toMatchObject({ status: 'deposit_pending', source: 'phone', agreement: null });
    expect(seen.deposit).toMatchObject({ missingCents: 10_000, pause: null });
    const sent = seen.messages.filter((message) => message.status === 'sent');
    expect(sent.map((message) => `${message.template} ${message.channel}`).toSorted()).toEqual([
      'deposit_request email',
      'deposit_request sms',
      'signing_link email',
    ]);
    const texts = t.sandbox.outbox({ to: '+15105550105' }).map((message) => message.text);
    expect(texts.join()).toContain('/manage/MH-');
    const consent = await t.platform.db.selectFrom('consents').select(['source', 'wording']).executeTakeFirst();
    expect(consent).toMatchObject({ source: 'phone_call', wording: expect.stringContaining('May we text you') });
  });

  it('for more guests than the site takes, or farther than we drive, is for a person to quote', async () => {
    const big = deskRequest({ date: '2027-06-06', adults: 51 });
    const far = {
      ...deskRequest({ date: '2027-06-06' }),
      venue: { street: '1 Main St', city: 'Boston', state: 'MA', postalCode: '02108' },
    };
    const { quote } = await previewBooking(t.staff('support'), big);
    expect(quote.message).toContain('Take down an e-mail address');
    for (const wish of [big, far])
      await expect(makeBooking(t.staff('admin', [station.id]), wish)).rejects.toMatchObject({ code: 'needs_human' });
  });

  it('is refused to an admin of other stations, and keeps to the notice unless a reason is given', async () => {
    const wish = deskRequest({ date: '2027-06-07' });
    await expect(makeBooking(t.staff('admin', []), wish)).rejects.toMatchObject({ code: 'forbidden' });
    const soon = { date: '2027-04-14', host: 7 };
    await expect(makeBooking(t.staff('support'), deskRequest(soon))).rejects.toMatchObject({
      code: 'slot_unavailable',
    });
    const reason = 'The chef lives next door and agreed.';
    const made = await bookedByPhone(t, t.staff('support'), { ...soon, shortNotice: reason });
    expect((await atDesk(t, made.bookingId)).timeline[0]).toMatchObject({ kind: 'made', note: reason });
  });

  it('asked for twice under one key after a crash is made once', async () => {
    const by = t.staff('support');
    const again = { ...by, origin: { ...by.origin, requestKey: 'the-same-key' } };
    const wish = deskRequest({ date: '2027-06-08', host: 8 });
    const [first, second] = [await makeBooking(again, wish), await makeBooking(again, wish)];
    expect(second).toEqual(first);
  });

  it('has no agreement to show before it is signed', async () => {
    const { bookingId } = await bookedByPhone(t, t.staff('support'), { date: '2027-06-09', host: 9 });
    await expect(getDeskAgreement(t.staff('support'), { bookingId })).rejects.toMatchObject({ code: 'not_found' });
    const elsewhere = t.staff('admin', []);
    await expect(atDesk(t, bookingId, elsewhere)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the last seat', () => {
  it('goes to exactly one of two hundred who book it at the same time, and nobody is lost', async () => {
    const by = t.staff('support');
    const tries = await Promise.allSettled(
      Array.from({ length: 200 }, (_, host) => makeBooking(by, deskRequest({ date: '2027-06-20', host: 1000 + host }))),
    );
    const won = tries.filter(({ status }) => status === 'fulfilled');
    const lost = tries.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []));
    expect(won).toHaveLength(1);
    expect(lost.filter(({ code }) => code !== 'slot_taken')).toEqual([]);
    expect(lost[0]).toMatchObject({ details: { alternatives: { length: 3 } } });
    const booked = await t.platform.db
      .selectFrom('bookings')
      .select('id')
      .where('event_date', '=', '2027-06-20')
      .execute();
    expect(booked).toHaveLength(1);
  }, 90_000);
});
