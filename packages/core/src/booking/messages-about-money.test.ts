/** What host and staff are told when money moves, each once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bookingOf,
  confirmedBooking,
  deliverCardEvents,
  holdFor,
  look,
  openStation,
  payCheckout,
  runJobs,
  signedHold,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { approveRefund, listOpenRefunds } from '../billing/index.ts';
import { decodeId } from '../kernel/index.ts';
import { cancelBooking, payBalance, recordReceivedPayment, releaseHold, startDeposit, sweepHolds } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
beforeEach(() => t.clock.set('2027-04-13T17:00:00Z'));
afterAll(() => t.close());

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
}

function mails(to: string): string[] {
  return t.sandbox
    .outbox({ to })
    .flatMap((message) => ('subject' in message ? [`${message.subject}\n${message.text}`] : []));
}

function mailsToHost(): string[] {
  return mails(`host${day}@mail.example`);
}

async function zelle(code: string, amountCents: number): Promise<void> {
  const reference = `${code} ${amountCents}`;
  await recordReceivedPayment(t.staff('support'), { code, method: 'zelle', amountCents, reference });
  await runJobs(t, { messages: true });
}

describe('a host who pays by Zelle', () => {
  it('is told where to send the deposit with the code as memo, asks twice and gets it once', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    const code = held.hold.booking.code;
    const start = await startDeposit(held.host, { holdId: held.holdId, method: 'zelle' });
    expect(start).toMatchObject({ amountCents: 10_000, instructions: { to: 'pay@myhibachi.example', memo: code } });
    await startDeposit(held.host, { holdId: held.holdId, method: 'zelle' });
    await runJobs(t, { messages: true });
    const told = mailsToHost().filter((text) => text.includes('pay@myhibachi.example'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`\\$100\\.00[\\s\\S]*${code}`));
    await zelle(code, 4_000);
    expect(mailsToHost().some((text) => text.includes('We received $40.00'))).toBe(true);
    await zelle(code, 6_000);
    expect((await look(await bookingOf(t, held))).status).toBe('confirmed');
  });

  it('is told how to pay the balance, with the tip, by Venmo', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    const { dueCents } = (await look(booked)).money;
    const start = await payBalance(booked.host, { bookingId: booked.bookingId, method: 'venmo', gratuityCents: 500 });
    expect(start).toMatchObject({
      amountCents: dueCents + 500,
      instructions: { to: '@myhibachi-demo', memo: booked.code },
    });
    await runJobs(t, { messages: true });
    expect(mailsToHost().filter((text) => text.includes('@myhibachi-demo'))).toHaveLength(1);
  });
});

describe('a card', () => {
  it('that is declined charges nothing, is noted, and leaves the page open for another', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    const start = await startDeposit(held.host, { holdId: held.holdId, method: 'card' });
    await expect(payCheckout(t, start, '4000000000009995')).rejects.toThrow('402');
    await deliverCardEvents(t);
    const row = () =>
      t.platform.db.selectFrom('payments').selectAll().where('hold_id', '=', held.holdId).executeTakeFirstOrThrow();
    expect(await row()).toMatchObject({ status: 'open', last_decline: 'insufficient_funds', captured_cents: 0 });
    await payCheckout(t, start);
    await deliverCardEvents(t);
    expect(await row()).toMatchObject({ status: 'captured' });
  });

  it('can pay only until the page expires, and the next one asks for a new page', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    const ask = () => payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' });
    const start = await ask();
    t.clock.advance({ hours: 24 });
    await expect(payCheckout(t, start)).rejects.toThrow('410');
    await deliverCardEvents(t);
    const rows = await t.platform.db
      .selectFrom('payments')
      .select('status')
      .where('booking_id', '=', booked.bookingId)
      .where('purpose', '=', 'balance')
      .execute();
    expect(rows).toEqual([{ status: 'expired' }]);
    expect((await ask()).checkoutUrl).not.toBe(start.checkoutUrl);
  });

  it('is not asked for less than it takes', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    const { dueCents } = (await look(booked)).money;
    await recordReceivedPayment(t.staff('finance'), {
      code: booked.code,
      method: 'cash',
      amountCents: dueCents - 49,
      reference: 'almost all',
    });
    await runJobs(t);
    const rest = payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' });
    await expect(rest).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'method' }] });
  });

  it('whose hold was given back finds its page closed', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    const start = await startDeposit(held.host, { holdId: held.holdId, method: 'card' });
    await releaseHold(held.host, { holdId: held.holdId });
    await runJobs(t);
    await expect(payCheckout(t, start)).rejects.toThrow('410');
    await deliverCardEvents(t);
    await expect(startDeposit(held.host, { holdId: held.holdId, method: 'card' })).rejects.toMatchObject({
      code: 'hold_expired',
    });
  });
});

describe('money that goes back', () => {
  it('after its seat was lost comes with an apology', async () => {
    const date = nextDate();
    const held = await signedHold(t, { date, host: day });
    await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
    t.clock.advance({ hours: 5 });
    await sweepHolds(t.system());
    await holdFor(t, { date, host: 900 });
    await deliverCardEvents(t);
    await runJobs(t, { messages: true });
    expect(mailsToHost().filter((text) => /sorry|apolog/i.test(text) && text.includes('$100.00'))).toHaveLength(1);
  });

  it('above the limit asks the people of the station, who see it waiting until one of them agrees', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    await payCheckout(t, await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' }));
    await deliverCardEvents(t);
    const { version } = await look(booked);
    await cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation: { version }, preview: false });
    await runJobs(t, { messages: true });
    expect(mails('alerts@myhibachi.example').filter((text) => text.includes(booked.code)).length).toBeGreaterThan(0);
    const waiting = await listOpenRefunds(t.staff('finance'));
    expect(waiting.length).toBeGreaterThan(0);
    for (const { id } of waiting) await approveRefund(t.staff('finance'), { refundId: decodeId('rfd', id) });
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await look(booked)).money).toMatchObject({ paidCents: 0, dueCents: 0 });
    await expect(listOpenRefunds(t.staff('support'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
