/** What a host may not do with holds and moves, and what an answer may not promise. */
import { HoldRequest } from '@myhibachi/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  confirmedBooking,
  deliverCardEvents,
  holdFor,
  holdRequest,
  look,
  openStation,
  payCheckout,
  quoteFor,
  signedHold,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { toE164 } from '../customers/index.ts';
import { changeVariable } from '../variables/index.ts';
import {
  changeBooking,
  getHold,
  placeHold,
  releaseHold,
  rescheduleBooking,
  sendSigningLink,
  startDeposit,
} from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

it('money for a hold that was given back returns, and books nothing', async () => {
  const held = await signedHold(t, { date: '2027-06-01', host: 1 });
  const start = await startDeposit(held.host, { holdId: held.holdId, method: 'card' });
  await releaseHold(held.host, { holdId: held.holdId });
  await payCheckout(t, start);
  await deliverCardEvents(t);
  expect(await getHold(held.host, { holdId: held.holdId })).toMatchObject({ status: 'released', manageUrl: null });
  const { rows } = await t.database.pool.query<{ status: string; amount_cents: number }>(
    'select r.status, r.amount_cents from refunds r join payments p on p.id = r.payment_id where p.hold_id = $1',
    [held.holdId],
  );
  expect(rows).toEqual([{ status: 'succeeded', amount_cents: start.amountCents }]);
});

it('one host holds only so many evenings at a time, however many requests come at once', async () => {
  await changeVariable(t.system(), { key: 'hold.maxLivePerHost', value: 3, reason: 'for this very test' });
  const quote = await quoteFor(t);
  const wishes = Array.from({ length: 8 }, (_, day) => holdRequest(quote, { date: `2027-07-0${day + 1}`, host: 2 }));
  const answers = await Promise.allSettled(wishes.map((wish) => placeHold(t.visitor(), wish)));
  expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(3);
  const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'limit_reached' });
});

it('a preview of a move says that the slot is taken, with alternatives', async () => {
  const mine = await confirmedBooking(t, { date: '2027-06-10', host: 3 });
  await holdFor(t, { date: '2027-06-11', host: 4 });
  const { version } = await look(mine);
  const move = { version, date: '2027-06-11', start: '18:00' };
  const preview = rescheduleBooking(mine.host, { bookingId: mine.bookingId, move, preview: true });
  await expect(preview).rejects.toMatchObject({ code: 'slot_taken', details: { alternatives: expect.any(Array) } });
});

it('a change to what is there already leaves the booking and its version alone', async () => {
  const mine = await confirmedBooking(t, { date: '2027-06-12', host: 5 });
  const before = await look(mine);
  const answer = await changeBooking(mine.host, {
    bookingId: mine.bookingId,
    change: { version: before.version },
    preview: false,
  });
  expect(answer).toMatchObject({ differenceCents: 0, version: before.version });
  const after = await look(mine);
  expect([after.version, after.timeline]).toEqual([before.version, before.timeline]);
});

it('a link goes by text only to those who agreed to texts, and a refusal costs none of the links', async () => {
  const held = await holdFor(t, { date: '2027-06-13', host: 6, smsConsent: false });
  const asked = sendSigningLink(held.host, { holdId: held.holdId, channel: 'sms' });
  await expect(asked).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'channel' }] });
  expect((await getHold(held.host, { holdId: held.holdId })).signingLinksLeft).toBe(held.hold.signingLinksLeft);
});

it('the fee of a later move is told while the first is still free', async () => {
  const mine = await confirmedBooking(t, { date: '2027-06-14', host: 7 });
  expect((await look(mine)).policy).toMatchObject({ freeReschedulesLeft: 1, rescheduleFeeCents: 20_000 });
});

it('names stand on one line and cannot turn the text around them', async () => {
  const request = holdRequest(await quoteFor(t), { date: '2027-06-15', host: 8 });
  const read = (firstName: string) => HoldRequest.safeParse({ ...request, contact: { ...request.contact, firstName } });
  for (const firstName of ['A\r\nBcc: b@mail.example', 'A\u0000B'])
    expect(read(firstName).error?.issues[0]?.path).toEqual(['contact', 'firstName']);
  expect(read('A\u202eB').data?.contact.firstName).toBe('AB');
});

it('phone numbers are those of the North American plan', () => {
  expect(toE164('(510) 555-0123')).toBe('+15105550123');
  for (const phone of ['+44 20 7946 0958', '000 000 0000', '1234567890'])
    expect(() => toE164(phone)).toThrow('another look');
});

it('a request sent again under its key after a crash answers the hold it made, and makes no second one', async () => {
  const request = holdRequest(await quoteFor(t), { date: '2027-06-16', host: 9 });
  const ctx = t.visitor();
  const keyed = { ...ctx, origin: { ...ctx.origin, requestKey: 'f'.repeat(64) } };
  const first = await placeHold(keyed, request);
  const again = await placeHold(keyed, request);
  expect([again.token, again.booking.code]).toEqual([first.token, first.booking.code]);
  await expect(placeHold(t.visitor(), request)).rejects.toMatchObject({ code: 'slot_taken' });
});
