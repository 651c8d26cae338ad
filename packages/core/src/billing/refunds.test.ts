import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { cancelBooking, changeBooking, payBalance } from '../booking/index.ts';
import { cents, newId, withTransaction } from '../kernel/index.ts';
import { approveRefund, listPayments, recordRefundSent, refundPayments, submitRefund } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
});
afterAll(() => t.close());

async function paidInFull(adults = 20): Promise<Booked> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
  const booked = await confirmedBooking(t, { date, host: day }, await quoteFor(t, { party: { adults } }));
  await payCheckout(t, await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' }));
  await deliverCardEvents(t);
  return booked;
}

async function refundsOf(booked: Booked) {
  return t.platform.db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select(['r.id', 'r.amount_cents', 'r.status', 'r.requested_by', 'r.approved_by'])
    .where('p.booking_id', '=', booked.bookingId)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .execute();
}

async function cancel(booked: Booked) {
  const { version } = await look(booked);
  return cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation: { version }, preview: false });
}

async function guests(booked: Booked, adults: number) {
  const { version } = await look(booked);
  const change = { version, party: { adults, children: 0, toddlers: 0 } };
  return changeBooking(booked.host, { bookingId: booked.bookingId, change, preview: false });
}

function sum(rows: readonly { amount_cents: number }[]): number {
  return rows.reduce((total, row) => total + row.amount_cents, 0);
}

describe('a refund above the limit', () => {
  it('waits for a second person, is announced to them, and moves no money before', async () => {
    const booked = await paidInFull();
    const { totalCents } = (await look(booked)).money;
    expect(await cancel(booked)).toMatchObject({ refundCents: totalCents, refundStatus: 'needs_approval' });
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await look(booked)).money.refundedCents).toBe(0);
    const refunds = await refundsOf(booked);
    expect(refunds.every((refund) => refund.status === 'needs_approval')).toBe(true);
    for (const { id } of refunds) await approveRefund(t.staff('finance'), { refundId: id });
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await look(booked)).money).toMatchObject({ totalCents: 0, paidCents: 0, refundedCents: totalCents });
    expect((await refundsOf(booked)).every((refund) => refund.status === 'succeeded')).toBe(true);
  });

  it('is never approved by who asked for it, nor twice, nor by who may not', async () => {
    const booked = await paidInFull();
    const admin = t.staff('super_admin');
    const payments = await listPayments(t.platform.db, { bookingId: booked.bookingId });
    await withTransaction(admin, (tx) => refundPayments(tx, payments, cents(60_000), 'The chef never came.'));
    const [refund] = await refundsOf(booked);
    const ask = { refundId: refund?.id ?? '' };
    await expect(approveRefund(admin, ask)).rejects.toMatchObject({ code: 'forbidden' });
    for (const ctx of [booked.host, t.visitor(), t.staff('support'), t.staff('chef'), t.staff('station_manager')]) {
      await expect(approveRefund(ctx, ask)).rejects.toMatchObject({ code: 'forbidden' });
    }
    const votes = await Promise.allSettled(Array.from({ length: 8 }, () => approveRefund(t.staff('finance'), ask)));
    expect(votes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(approveRefund(t.staff('finance'), { refundId: newId() })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('money that is promised back', () => {
  it('is not promised again by the next change, while it is still on its way', async () => {
    const booked = await paidInFull(20);
    const before = (await look(booked)).money.totalCents;
    await guests(booked, 19);
    await guests(booked, 18);
    await guests(booked, 18);
    const after = (await look(booked)).money.totalCents;
    expect(sum(await refundsOf(booked))).toBe(before - after);
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await look(booked)).money).toMatchObject({ paidCents: after, dueCents: 0 });
  });

  it('is counted when the party is cancelled before it was sent', async () => {
    const booked = await paidInFull(20);
    const before = (await look(booked)).money.totalCents;
    await guests(booked, 15);
    const promised = sum(await refundsOf(booked));
    expect(await cancel(booked)).toMatchObject({ refundCents: before - promised, keptCents: 0, dueCents: 0 });
    expect(sum(await refundsOf(booked))).toBe(before);
  });

  it('never exceeds what came in, however many ask at once', async () => {
    const booked = await paidInFull(12);
    const payments = await listPayments(t.platform.db, { bookingId: booked.bookingId });
    const captured = payments.reduce((total, payment) => total + payment.capturedCents, 0);
    const part = cents(20_000);
    const asked = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        withTransaction(t.system(), (tx) => refundPayments(tx, payments, part, 'All at once, on purpose.')),
      ),
    );
    const granted = asked.filter(({ status }) => status === 'fulfilled').length;
    expect(granted).toBeGreaterThan(0);
    expect(sum(await refundsOf(booked))).toBe(granted * part);
    expect(granted * part).toBeLessThanOrEqual(captured);
    const deadlocks = asked.filter((answer) => answer.status === 'rejected' && answer.reason?.code === '40P01');
    expect(deadlocks).toEqual([]);
    await runJobs(t);
    await deliverCardEvents(t);
    // Beyond the limit the rest waits for a second person, however it was split.
    const alone = (await refundsOf(booked)).filter(({ status }) => status !== 'needs_approval');
    expect((await look(booked)).money.refundedCents).toBe(sum(alone));
    expect(sum(alone)).toBe(40_000);
  });

  it('submitted by two workers at once leaves once', async () => {
    const booked = await paidInFull(12);
    const payments = await listPayments(t.platform.db, { bookingId: booked.bookingId });
    await withTransaction(t.system(), (tx) => refundPayments(tx, payments, cents(5_000), 'For two workers.'));
    const [refund] = await refundsOf(booked);
    await Promise.all([1, 2, 3].map(() => submitRefund(t.system(), { refundId: refund?.id ?? '' })));
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await look(booked)).money.refundedCents).toBe(5_000);
    expect(await refundsOf(booked)).toMatchObject([{ status: 'succeeded' }]);
  });

  it('that the processor refuses is told to people and can be promised another way', async () => {
    const booked = await paidInFull(12);
    await t.platform.db
      .updateTable('payments')
      .set({ provider_payment_id: `pi_gone_${day}` })
      .where('booking_id', '=', booked.bookingId)
      .where('purpose', '=', 'balance')
      .execute();
    const payments = await listPayments(t.platform.db, { bookingId: booked.bookingId });
    await withTransaction(t.system(), (tx) => refundPayments(tx, payments, cents(5_000), 'The card is gone.'));
    await runJobs(t);
    expect(await refundsOf(booked)).toMatchObject([{ status: 'failed' }]);
    const alert = await t.platform.db
      .selectFrom('messages')
      .select('dedupe_key')
      .where('booking_id', '=', booked.bookingId)
      .where('template', '=', 'staff_alert')
      .execute();
    expect(alert).toMatchObject([{ dedupe_key: expect.stringContaining('refund-failed') }]);
    expect((await look(booked)).money.refundedCents).toBe(0);
    await expect(
      withTransaction(t.system(), (tx) => refundPayments(tx, payments, cents(5_000), 'Another way.')),
    ).resolves.toMatchObject({ plan: 'on_its_way', because: null });
  });

  it('made in the processor’s own console is followed by our books', async () => {
    const booked = await paidInFull(12);
    const payment = await t.platform.db
      .selectFrom('payments')
      .selectAll()
      .where('booking_id', '=', booked.bookingId)
      .where('purpose', '=', 'deposit')
      .executeTakeFirstOrThrow();
    await t.platform.gateways.cards.refund({
      idempotencyKey: newId(),
      paymentIntentId: payment.provider_payment_id ?? '',
      amountCents: cents(2_500),
      refundReference: 'by hand',
    });
    await deliverCardEvents(t);
    expect((await look(booked)).money.refundedCents).toBe(2_500);
    expect(await refundsOf(booked)).toMatchObject([{ amount_cents: 2_500, requested_by: 'card processor' }]);
  });
});

describe('a refund made in the console while ours still waits for a second person', () => {
  async function waiting(consoleCents: (captured: number) => number): Promise<{ booked: Booked; sentCents: number }> {
    const booked = await paidInFull(20);
    await cancel(booked);
    const payment = await t.platform.db
      .selectFrom('payments')
      .selectAll()
      .where('booking_id', '=', booked.bookingId)
      .where('purpose', '=', 'balance')
      .executeTakeFirstOrThrow();
    const sentCents = consoleCents(payment.captured_cents);
    await t.platform.gateways.cards.refund({
      idempotencyKey: newId(),
      paymentIntentId: payment.provider_payment_id ?? '',
      amountCents: cents(sentCents),
      refundReference: 'in the console',
    });
    await deliverCardEvents(t);
    return { booked, sentCents };
  }

  it('takes its place: the books follow the money, and it cannot be promised twice', async () => {
    const { booked, sentCents } = await waiting((captured) => captured);
    expect((await look(booked)).money.refundedCents).toBe(sentCents);
    for (const { id, status } of await refundsOf(booked)) {
      if (status === 'needs_approval') await approveRefund(t.staff('finance'), { refundId: id });
    }
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await look(booked)).money).toMatchObject({ paidCents: 0, dueCents: 0 });
  });

  it('of a part leaves people to be told of the rest', async () => {
    const { booked, sentCents } = await waiting(() => 1_000);
    expect((await look(booked)).money.refundedCents).toBe(sentCents);
    const alerts = await t.platform.db
      .selectFrom('messages')
      .select('dedupe_key')
      .where('booking_id', '=', booked.bookingId)
      .where('dedupe_key', 'like', '%refund-failed%')
      .execute();
    expect(alerts).toHaveLength(1);
  });
});

describe('a refund that is sent by hand', () => {
  it('is in the books when a person says it was sent, once', async () => {
    const booked = await paidInFull(12);
    const [payment] = await listPayments(t.platform.db, { bookingId: booked.bookingId });
    await t.platform.db
      .updateTable('payments')
      .set({ method: 'zelle' })
      .where('id', '=', payment?.id ?? '')
      .execute();
    const payments = (await listPayments(t.platform.db, { bookingId: booked.bookingId })).slice(0, 1);
    await withTransaction(t.system(), (tx) => refundPayments(tx, payments, cents(1_000), 'By Zelle, please.'));
    await runJobs(t);
    expect((await look(booked)).money.refundedCents).toBe(0);
    const [refund] = await refundsOf(booked);
    const sent = await Promise.allSettled(
      [1, 2, 3].map(() => recordRefundSent(t.staff('finance'), { refundId: refund?.id ?? '' })),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await look(booked)).money.refundedCents).toBe(1_000);
    await expect(recordRefundSent(t.staff('support'), { refundId: refund?.id ?? '' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('promises made at once by jobs, which hold no booking', () => {
  it('never exceed the limit together without a second person', async () => {
    const booked = await paidInFull(40);
    const payments = await listPayments(t.platform.db, { bookingId: booked.bookingId });
    const plans = await Promise.all(
      Array.from({ length: 6 }, () =>
        withTransaction(t.system(), (tx) => refundPayments(tx, payments, cents(30_000), 'Six at once, on purpose.')),
      ),
    );
    expect(plans.filter(({ plan }) => plan === 'on_its_way')).toHaveLength(1);
    const alone = (await refundsOf(booked)).filter(({ status }) => status !== 'needs_approval');
    expect(sum(alone)).toBe(30_000);
  });
});
