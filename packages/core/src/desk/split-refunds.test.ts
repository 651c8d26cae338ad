/** A large refund split into small ones is still a large refund (domain 7). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import {
  confirmedBooking,
  deliverCardEvents,
  look,
  openStation,
  payCheckout,
  quoteFor,
  runJobs,
  type Booked,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { changeBooking, payBalance } from '../booking/index.ts';
import { cents, decodeId, newId, type Context } from '../kernel/index.ts';
import { changeVariable } from '../variables/index.ts';
import { decideCancellation, decideRefund, listDecisions, requestCancellation, requestRefund } from './index.ts';

const REASON = 'The grill went out twice that night.';
let t: TestPlatform;
let finance: Context;
let station: string;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  station = (await openStation(t)).id;
  finance = t.staff('finance');
});
afterAll(() => t.close());

/** A party of 40 that is paid in full: more than $2,000 that could go back. */
async function paidInFull(): Promise<Booked> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-08-01').add({ days: day }).toString();
  const booked = await confirmedBooking(t, { date, host: day }, await quoteFor(t, { party: { adults: 40 } }));
  await payCheckout(t, await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' }));
  await deliverCardEvents(t);
  return booked;
}

/** Two weeks or more ahead and paid up to the deposit, which comes back whole. */
async function paidDeposit(): Promise<Booked> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-08-01').add({ days: day }).toString();
  return confirmedBooking(t, { date, host: day });
}

function giveBack(one: Booked, amountCents: number, by: Context = finance) {
  return requestRefund(by, { bookingId: one.bookingId, amountCents, reason: REASON, bill: 'keep' });
}

const ALONE: ReadonlySet<string> = new Set(['requested', 'submitted', 'succeeded']);

async function givenAlone(one: Booked): Promise<number> {
  const { refunds } = await atDesk(t, one.bookingId);
  return refunds
    .filter(({ status, approvedBy }) => ALONE.has(status) && approvedBy === null)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
}

describe('refunds of one booking', () => {
  it('add up: the second of $490 waits, says why to whoever asks and decides, and $10 more still go', async () => {
    const one = await paidInFull();
    expect(await giveBack(one, 49_000)).toEqual({ outcome: 'on_its_way', because: null });
    const because =
      '$490.00 went back for this booking without a second person; with these $490.00 it would be $980.00. Above $500.00 a second person agrees.';
    expect(await giveBack(one, 49_000, t.staff('super_admin'))).toEqual({ outcome: 'needs_approval', because });
    const { items } = await listDecisions(finance, { kind: 'refund', limit: 100 });
    expect(items.find(({ booking }) => booking?.code === one.code)).toMatchObject({ amountCents: 49_000, because });
    await runJobs(t);
    const told = await t.platform.db
      .selectFrom('messages')
      .select('details')
      .where('booking_id', '=', one.bookingId)
      .where('dedupe_key', 'like', '%refund-approval%')
      .execute();
    // A mailbox may be shared: it hears that a decision waits, and its page says why and how much.
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain('490');
    expect((await giveBack(one, 1_000)).outcome).toBe('on_its_way');
    expect((await giveBack(one, 1)).outcome).toBe('needs_approval');
    expect(await givenAlone(one)).toBe(50_000);
  });

  it('add up over time and over every cause, a smaller party and the processor’s own console among them', async () => {
    const one = await paidInFull();
    const { version } = await look(one);
    const party = { adults: 35, children: 0, toddlers: 0 };
    await changeBooking(one.host, { bookingId: one.bookingId, change: { version, party }, preview: false });
    const shrunk = await givenAlone(one);
    expect(shrunk).toBeGreaterThan(25_000);
    const [payment] = await t.platform.db
      .selectFrom('payments')
      .select('provider_payment_id')
      .where('booking_id', '=', one.bookingId)
      .where('purpose', '=', 'balance')
      .execute();
    const asked = { idempotencyKey: newId(), paymentIntentId: payment?.provider_payment_id ?? '' };
    await t.platform.gateways.cards.refund({ ...asked, amountCents: cents(10_000), refundReference: 'by hand' });
    await deliverCardEvents(t);
    t.clock.advance({ hours: 24 * 20 });
    expect((await giveBack(one, 50_000 - shrunk - 10_000)).outcome).toBe('on_its_way');
    expect((await giveBack(one, 100)).outcome).toBe('needs_approval');
  });

  it('that a second person agreed to or turned down do not count', async () => {
    const one = await paidInFull();
    await giveBack(one, 60_000);
    await giveBack(one, 70_000);
    const verdicts = { 60_000: 'approve', 70_000: 'reject' } as const;
    for (const [amount, verdict] of Object.entries(verdicts)) {
      const { refunds } = await atDesk(t, one.bookingId);
      const refund = refunds.find(({ amountCents }) => amountCents === Number(amount));
      const refundId = decodeId('rfd', refund?.id ?? '');
      await decideRefund(t.staff('finance'), { refundId, verdict, reason: 'Spoke with the host about it.' });
    }
    expect((await giveBack(one, 50_000)).outcome).toBe('on_its_way');
  });

  it('asked for at once never exceed the limit together without a second person', async () => {
    const one = await paidInFull();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => giveBack(one, 30_000, t.staff('finance'))));
    expect(outcomes.filter(({ outcome }) => outcome === 'on_its_way')).toHaveLength(1);
    expect(await givenAlone(one)).toBe(30_000);
  });

  it.each([
    ['count for nothing when another colleague asked for it and the amount was shown', 'support', 'host', true, 0],
    ['count when nobody was shown the amount', 'support', 'host', false, 1],
    [
      'count when the cause, which decides the amount, is another one than was asked for',
      'support',
      'weather',
      true,
      1,
    ],
    ['count when who asked may not see money', 'station_manager', 'host', true, 1],
    ['count when a super admin agrees to their own', 'super_admin', 'host', true, 1],
  ] as const)('of a cancellation %s', async (_what, role, asked, shown, counts) => {
    const one = await paidDeposit();
    const asker = (await createStaff(t, role, [station])).ctx;
    const { version } = await look(one);
    const reason = 'The host moved to another state.';
    await requestCancellation(asker, { bookingId: one.bookingId, version, reason, cause: asked });
    const { decisions } = await atDesk(t, one.bookingId);
    const decisionId = decodeId('dec', decisions[0]?.id ?? '');
    const decider = role === 'super_admin' ? asker : t.staff('admin', [station]);
    const decide = (more: object) =>
      decideCancellation(decider, {
        decisionId,
        decision: {
          verdict: 'approve',
          reason: 'Spoke with the host about it.',
          cause: 'host',
          preview: false,
          ...more,
        },
      });
    const { refundCents } = await decide({ preview: true });
    expect(refundCents).toBe(10_000);
    await decide(shown ? { expectedRefundCents: refundCents } : {});
    expect(await givenAlone(one)).toBe(counts * 10_000);
    const [refund] = (await atDesk(t, one.bookingId)).refunds;
    expect(refund?.approvedBy === null ? 1 : 0).toBe(counts);
  });

  it('of another booking do not count', async () => {
    const [one, other] = [await paidInFull(), await paidInFull()];
    await giveBack(one, 50_000);
    expect((await giveBack(other, 50_000)).outcome).toBe('on_its_way');
  });

  it('are measured by the limit of the moment, and said in its words when one is too much by itself', async () => {
    const one = await paidInFull();
    const key = 'payment.refundApprovalAboveCents';
    await changeVariable(t.system(), { key, value: 20_000, reason: 'A lower limit for this test.' });
    expect(await giveBack(one, 20_001)).toEqual({
      outcome: 'needs_approval',
      because: '$200.01 go back. Above $200.00 a second person agrees.',
    });
    await changeVariable(t.system(), { key, value: 50_000, reason: 'The limit of before again.' });
  });
});
