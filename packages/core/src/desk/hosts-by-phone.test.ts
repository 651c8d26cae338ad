/** Hosts who have no e-mail address: known by their number, told everything by text (domain 7). */
import { DeskBookingRequest } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk, deskChange, deskMove, deskRequest, type DeskWish } from '../../../../tests/support/desk.ts';
import { SIGNATURE, deliverCardEvents, openStation, payCheckout, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { askHosts } from '../../../../tests/support/texts.ts';
import { getCustomer, listCustomers, mergeCustomers, undoMerge } from '../accounts/index.ts';
import { getBookingAgreement, payDeposit, signBooking } from '../booking/index.ts';
import { applySmsKeyword } from '../customers/index.ts';
import { decodeId, encodeId, withTransaction, type Context } from '../kernel/index.ts';
import {
  decideCancellation,
  decideRefund,
  editBooking,
  makeBooking,
  moveBooking,
  requestCancellation,
  requestRefund,
  sendLink,
} from './index.ts';

let t: TestPlatform;
let support: Context;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t, 8);
  support = t.staff('support');
});
afterAll(() => t.close());

/** As `deskRequest`, without the address. */
function byPhone(wish: DeskWish): DeskBookingRequest {
  const { email: _none, ...contact } = deskRequest(wish).contact;
  return DeskBookingRequest.parse({ ...deskRequest({ smsConsent: true, ...wish }), contact });
}

async function book(wish: DeskWish): Promise<string> {
  return decodeId('bkg', (await makeBooking(support, byPhone(wish))).id);
}

async function customerOf(bookingId: string): Promise<string> {
  const { customer_id } = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow();
  return customer_id;
}

describe('a host who has no e-mail address', () => {
  it('is booked, and gets what to sign and to pay by text', async () => {
    const bookingId = await book({ date: '2027-06-01', host: 1 });
    await askHosts(t);
    const seen = await atDesk(t, bookingId);
    expect(seen.summary.contact).toMatchObject({ email: null, phone: '+15105550101' });
    const sent = seen.messages.filter(({ status }) => status === 'sent');
    expect(sent.map(({ template, channel }) => `${template} ${channel}`).toSorted()).toEqual([
      'deposit_request sms',
      'terms_request sms',
    ]);
    expect(seen.messages.every(({ channel }) => channel === 'sms')).toBe(true);
    const texts = t.sandbox.outbox({ to: '+15105550101' }).map(({ text }) => text);
    expect(texts.join()).toContain('/manage/MH-');
  });

  it('signs and pays as everybody does', async () => {
    const bookingId = await book({ date: '2027-06-02', host: 2 });
    const host = t.as({ kind: 'customer', holdId: null, bookingId });
    const { sha256 } = await getBookingAgreement(host, { bookingId });
    await signBooking(host, { bookingId, signature: { ...SIGNATURE, textSha256: sha256 } });
    await payCheckout(t, await payDeposit(host, { bookingId, method: 'card' }));
    await deliverCardEvents(t);
    expect(await atDesk(t, bookingId)).toMatchObject({ status: 'confirmed', agreement: { method: 'phone' } });
  });

  it('is told of every step of their party by text, to the refund, and of none by e-mail', async () => {
    const bookingId = await book({ date: '2027-06-03', host: 3 });
    const host = t.as({ kind: 'customer', holdId: null, bookingId });
    const { sha256 } = await getBookingAgreement(host, { bookingId });
    await signBooking(host, { bookingId, signature: { ...SIGNATURE, textSha256: sha256 } });
    await payCheckout(t, await payDeposit(host, { bookingId, method: 'card' }));
    await deliverCardEvents(t);
    const version = async () => (await atDesk(t, bookingId)).version;
    const moved = { date: '2027-06-04', start: '18:00', preview: false };
    await moveBooking(support, { bookingId, move: deskMove({ ...moved, version: await version() }) });
    const more = { party: { adults: 14, children: 2, toddlers: 0 }, preview: false };
    await editBooking(support, { bookingId, change: deskChange({ ...more, version: await version() }) });
    await runJobs(t, { messages: true });
    const why = 'The host called and asked for it.';
    const back = { bookingId, amountCents: 2_000, reason: why, bill: 'keep' as const };
    await requestRefund(t.staff('finance'), back);
    expect(await requestRefund(support, { ...back, amountCents: 3_000 })).toMatchObject({ outcome: 'needs_approval' });
    await runJobs(t, { messages: true });
    const waiting = (await atDesk(t, bookingId)).refunds.find((one) => one.status === 'needs_approval');
    const refundId = decodeId('rfd', waiting?.id ?? '');
    await decideRefund(t.staff('finance'), { refundId, verdict: 'approve' });
    await runJobs(t, { messages: true });
    await deliverCardEvents(t);
    const asked = { bookingId, version: await version(), reason: why, cause: 'host' as const };
    const decisionId = decodeId('dec', (await requestCancellation(support, asked)).decisionId ?? '');
    const approval = { verdict: 'approve' as const, reason: why, preview: false };
    await decideCancellation(t.staff('super_admin'), { decisionId, decision: approval });
    await runJobs(t, { messages: true });
    await deliverCardEvents(t);
    await runJobs(t, { messages: true });
    const { messages, status, money } = await atDesk(t, bookingId);
    expect({ status, paid: money.paidCents }).toEqual({ status: 'cancelled', paid: 0 });
    expect(messages.filter(({ channel }) => channel !== 'sms')).toEqual([]);
    const told = messages.filter((one) => one.status === 'sent').map(({ template }) => template);
    expect(told.toSorted()).toEqual([
      'booking_cancelled',
      'booking_changed',
      'booking_confirmed',
      'booking_rescheduled',
      'payment_received',
      'refund_sent',
      'refund_sent',
    ]);
    const texts = t.sandbox.outbox({ to: '+15105550103' }).map(({ text }) => text);
    for (const word of ['refund of $20.00', 'refund of $30.00', 'is cancelled. Refund: $50.00.'])
      expect(texts.filter((text) => text.includes(word))).toHaveLength(1);
  });

  it('is one customer for one number, however many bookings are made at once', async () => {
    const dates = ['2027-06-03', '2027-06-04', '2027-06-05', '2027-06-06', '2027-06-07'];
    const bookings = await Promise.all(dates.map((date) => book({ date, host: 3 })));
    const customers = await Promise.all(bookings.map(customerOf));
    expect(new Set(customers).size).toBe(1);
  });

  it('is apart from somebody who has an address and the same number', async () => {
    const phoneOnly = await customerOf(await book({ date: '2027-06-08', host: 4 }));
    const made = await makeBooking(support, deskRequest({ date: '2027-06-09', host: 4 }));
    expect(await customerOf(decodeId('bkg', made.id))).not.toBe(phoneOnly);
  });

  it('is found by number, shown without an address, and asked about texts only', async () => {
    const id = await customerOf(await book({ date: '2027-06-10', host: 5 }));
    const { items } = await listCustomers(support, { q: '+15105550105', sort: 'created', limit: 10 });
    expect(items).toMatchObject([{ id: encodeId('cus', id), email: null, phone: '+15105550105' }]);
    const profile = await getCustomer(support, { customerId: id });
    expect(profile.consents.map(({ channel, purpose }) => `${channel} ${purpose}`)).toEqual([
      'sms transactional',
      'sms marketing',
    ]);
  });

  it('becomes one with who they turn out to be, and two again', async () => {
    const phoneOnly = await customerOf(await book({ date: '2027-06-11', host: 6 }));
    const made = await makeBooking(support, deskRequest({ date: '2027-06-12', host: 6 }));
    const known = await customerOf(decodeId('bkg', made.id));
    const boss = t.staff('super_admin');
    const [one, other] = [
      await getCustomer(boss, { customerId: phoneOnly }),
      await getCustomer(boss, { customerId: known }),
    ];
    const versions = { version: one.version, otherVersion: other.version };
    const done = await mergeCustomers(boss, { customerId: phoneOnly, otherId: known, take: ['email'], ...versions });
    expect(await getCustomer(boss, { customerId: phoneOnly })).toMatchObject({ email: 'desk6@mail.example' });
    await undoMerge(boss, { mergeId: decodeId('mrg', done.id) });
    expect(await getCustomer(boss, { customerId: phoneOnly })).toMatchObject({ email: null });
    expect(await getCustomer(boss, { customerId: known })).toMatchObject({ email: 'desk6@mail.example' });
  });
});

describe('who can be reached by nothing', () => {
  it('is not booked: without an address they have to agree to texts', () => {
    const { contact } = byPhone({ date: '2027-06-13', host: 7 });
    const asked = { ...deskRequest({ date: '2027-06-13', host: 7 }), contact, smsConsent: false };
    expect(DeskBookingRequest.safeParse(asked).error?.issues).toMatchObject([{ path: ['smsConsent'] }]);
  });

  it('is not booked after a STOP, which only their phone takes back', async () => {
    await withTransaction(t.system(), (tx) => applySmsKeyword(tx, { from: '+15105550108', body: 'STOP' }));
    await expect(book({ date: '2027-06-14', host: 8 })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'smsConsent', message: expect.stringContaining('START') }],
    });
  });

  it('cannot be made so later: the address goes only where texts may come', async () => {
    const change = async (wish: DeskWish) => {
      const made = await makeBooking(support, deskRequest(wish));
      const [bookingId, { contact }] = [decodeId('bkg', made.id), byPhone({ ...wish, smsConsent: true })];
      return editBooking(support, { bookingId, change: deskChange({ version: 1, contact }) });
    };
    await expect(change({ date: '2027-06-15', host: 9 })).rejects.toMatchObject({
      fields: [{ field: 'contact.email' }],
    });
    expect(await change({ date: '2027-06-16', host: 10, smsConsent: true })).toMatchObject({ applied: true });
  });

  it('is sent no link by e-mail, and staff are told so', async () => {
    const bookingId = await book({ date: '2027-06-17', host: 11 });
    await expect(sendLink(support, { bookingId, link: 'manage', channel: 'email' })).rejects.toMatchObject({
      fields: [{ field: 'channel', message: expect.stringContaining('no e-mail address') }],
    });
    expect((await sendLink(support, { bookingId, link: 'manage', channel: 'sms' })).left).toBeGreaterThan(0);
  });
});

describe('the database', () => {
  it('keeps one customer without an address to a number, and an address whole', async () => {
    const id = await customerOf(await book({ date: '2027-06-18', host: 12 }));
    const copy = `insert into customers (id, first_name_enc, last_name_enc, email_enc, email_bidx, phone_enc, phone_bidx)
      select gen_random_uuid(), first_name_enc, last_name_enc, $2, null, phone_enc, $3 from customers where id = $1`;
    const { rows } = await t.database.pool.query<{ phone_bidx: string }>(
      'select phone_bidx from customers where id = $1',
      [id],
    );
    const phone = rows[0]?.phone_bidx ?? '';
    await expect(t.database.pool.query(copy, [id, null, phone])).rejects.toMatchObject({
      constraint: 'customers_phone_only',
    });
    await expect(t.database.pool.query(copy, [id, 'sealed', 'another'])).rejects.toMatchObject({
      constraint: 'customers_email_whole',
    });
  });
});
