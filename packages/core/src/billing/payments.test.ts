/** Money that comes late, twice, in parts, or too much. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bookingOf,
  confirmedBooking,
  deliverCardEvents,
  holdFor,
  look,
  openStation,
  payCheckout,
  quoteFor,
  runJobs,
  sign,
  signedHold,
  type Booked,
  type Held,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  cancelBooking,
  changeBooking,
  getHold,
  payBalance,
  recordReceivedPayment,
  releaseHold,
  settlePayment,
  startDeposit,
  sweepHolds,
} from '../booking/index.ts';
import { cents } from '../kernel/index.ts';
import { closeCheckout, recordRefundSent, startPayment } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
}

let references = 0;
async function zelle(code: string, amountCents: number, work = true): Promise<string> {
  references += 1;
  const received = { code, method: 'zelle', amountCents, reference: `ref ${references}` } as const;
  const { paymentId } = await recordReceivedPayment(t.staff('support'), received);
  if (work) await runJobs(t);
  return paymentId;
}

async function paymentsOf(held: Pick<Held, 'holdId'>) {
  return t.platform.db
    .selectFrom('payments')
    .selectAll()
    .where('hold_id', '=', held.holdId)
    .orderBy('created_at')
    .execute();
}

async function alertsAbout(booked: Booked): Promise<string[]> {
  const rows = await t.platform.db
    .selectFrom('messages')
    .select('dedupe_key')
    .where('template', '=', 'staff_alert')
    .where('booking_id', '=', booked.bookingId)
    .execute();
  return rows.map((row) => row.dedupe_key.split(':')[1] ?? '');
}

async function messagesTo(held: Pick<Held, 'holdId'>, template: string): Promise<number> {
  const rows = await t.platform.db
    .selectFrom('messages')
    .select('id')
    .where('hold_id', '=', held.holdId)
    .where('template', '=', template)
    .where('channel', '=', 'email')
    .execute();
  return rows.length;
}

/** Fills the only seat of that day for somebody else. */
function takeSeat(date: string): Promise<Held> {
  day += 100;
  const held = holdFor(t, { date, host: day });
  day -= 100;
  return held;
}

async function expire(): Promise<void> {
  t.clock.advance({ hours: 5 });
  await sweepHolds(t.system());
}

describe('a payment that comes after the hold has expired', () => {
  it('wins the seat back when it is free', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    const start = await startDeposit(held.host, { holdId: held.holdId, method: 'card' });
    await payCheckout(t, start);
    await expire();
    expect((await getHold(held.host, { holdId: held.holdId })).status).toBe('expired');
    await deliverCardEvents(t);
    expect(await look(await bookingOf(t, held))).toMatchObject({ status: 'confirmed', money: { paidCents: 10_000 } });
  });

  it('goes back with an apology when the seat is gone', async () => {
    const date = nextDate();
    const held = await signedHold(t, { date, host: day });
    await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
    await expire();
    await takeSeat(date);
    await deliverCardEvents(t);
    expect(await paymentsOf(held)).toMatchObject([{ captured_cents: 10_000, refunded_cents: 10_000 }]);
    expect(await messagesTo(held, 'late_payment_refunded')).toBe(1);
  });

  it('does not count money that is on its way back, and each late payment is returned with its own apology', async () => {
    const date = nextDate();
    const held = await signedHold(t, { date, host: day });
    await zelle(held.hold.booking.code, 4_000);
    await expire();
    await takeSeat(date);
    await zelle(held.hold.booking.code, 6_000);
    await zelle(held.hold.booking.code, 10_000);
    const refunds = await t.platform.db
      .selectFrom('refunds as r')
      .innerJoin('payments as p', 'p.id', 'r.payment_id')
      .select('r.amount_cents')
      .where('p.hold_id', '=', held.holdId)
      .orderBy('r.amount_cents')
      .execute();
    expect(refunds.map((row) => row.amount_cents)).toEqual([4_000, 6_000, 10_000]);
    expect(await messagesTo(held, 'late_payment_refunded')).toBe(2);
  });

  it('joins the books with what was sent back before: the bill shows what we really have', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await zelle(held.hold.booking.code, 4_000);
    await expire();
    const refund = await t.platform.db
      .selectFrom('refunds as r')
      .innerJoin('payments as p', 'p.id', 'r.payment_id')
      .select('r.id')
      .where('p.hold_id', '=', held.holdId)
      .executeTakeFirstOrThrow();
    await recordRefundSent(t.staff('finance'), { refundId: refund.id });
    await zelle(held.hold.booking.code, 10_000);
    const booked = await bookingOf(t, held);
    expect((await look(booked)).money).toMatchObject({ paidCents: 10_000, refundedCents: 4_000 });
    const unapplied = await t.platform.db
      .selectFrom('ledger_transactions as l')
      .innerJoin('ledger_postings as p', 'p.transaction_id', 'l.id')
      .select((eb) => eb.fn.sum<number>('p.amount_cents').as('left'))
      .where('l.hold_id', '=', held.holdId)
      .where('p.account', '=', 'unapplied')
      .executeTakeFirstOrThrow();
    expect(unapplied.left).toBe(0);
  });
});

describe('a deposit in parts', () => {
  it('waits, says what is missing, and confirms with the last cent', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await zelle(held.hold.booking.code, 4_000);
    await zelle(held.hold.booking.code, 5_999);
    expect((await getHold(held.host, { holdId: held.holdId })).status).toBe('pending_deposit');
    const told = await t.platform.db
      .selectFrom('messages')
      .select('details')
      .where('hold_id', '=', held.holdId)
      .where('template', '=', 'payment_received')
      .where('channel', '=', 'email')
      .orderBy('created_at')
      .execute();
    expect(told.map((row) => row.details)).toContainEqual({ amountCents: 5_999, missingCents: 1 });
    await zelle(held.hold.booking.code, 1);
    expect((await look(await bookingOf(t, held))).money.paidCents).toBe(10_000);
  });

  it('that is there before the signature confirms with the signature', async () => {
    const held = await holdFor(t, { date: nextDate(), host: day });
    await zelle(held.hold.booking.code, 10_000);
    expect((await getHold(held.host, { holdId: held.holdId })).status).toBe('pending_signature');
    expect((await sign(held)).status).toBe('converted');
  });

  it('goes back when the host gives the seat back', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await zelle(held.hold.booking.code, 4_000, false);
    await releaseHold(held.host, { holdId: held.holdId });
    await runJobs(t);
    const refunds = await t.platform.db
      .selectFrom('refunds as r')
      .innerJoin('payments as p', 'p.id', 'r.payment_id')
      .select(['r.amount_cents', 'r.status'])
      .where('p.hold_id', '=', held.holdId)
      .execute();
    expect(refunds).toEqual([{ amount_cents: 4_000, status: 'requested' }]);
  });
});

describe('a deposit paid twice', () => {
  it('by Zelle and by a card whose page was still open counts towards the bill, and the page is closed', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
    await zelle(held.hold.booking.code, 10_000);
    await deliverCardEvents(t);
    const { money } = await look(await bookingOf(t, held));
    expect(money).toMatchObject({ paidCents: 20_000, dueCents: money.totalCents - 20_000 });
    const other = await signedHold(t, { date: nextDate(), host: day });
    const open = await startDeposit(other.host, { holdId: other.holdId, method: 'card' });
    await zelle(other.hold.booking.code, 10_000);
    await expect(payCheckout(t, open)).rejects.toThrow('410');
  });

  it('is the booking’s money even when it was opened as the hold became a booking, and goes back with it', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await zelle(held.hold.booking.code, 10_000);
    const late = await startPayment(held.host, {
      holdId: held.holdId,
      bookingId: null,
      bookingCode: held.hold.booking.code,
      purpose: 'deposit',
      method: 'card',
      amountCents: cents(10_000),
      gratuityCents: cents(0),
      customerEmail: 'a@mail.example',
      description: 'Deposit',
      successUrl: 'http://localhost/ok',
      cancelUrl: 'http://localhost/no',
      payBy: t.clock.now().add({ hours: 4 }),
      action: 'hold.pay',
    });
    await payCheckout(t, late);
    await deliverCardEvents(t);
    const booked = await bookingOf(t, held);
    const seen = await look(booked);
    expect(seen).toMatchObject({ money: { paidCents: 20_000 }, payments: [{}, {}] });
    const result = await cancelBooking(booked.host, {
      bookingId: booked.bookingId,
      cancellation: { version: seen.version },
      preview: false,
    });
    expect(result.refundCents).toBe(20_000);
  });
});

describe('too much', () => {
  it('towards a hold is refused by hand, and by hand beside a card tells the people of the station', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    const total = held.hold.booking.totals.totalCents;
    await expect(zelle(held.hold.booking.code, total + 1)).rejects.toMatchObject({
      fields: [{ field: 'amountCents' }],
    });
    await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
    await zelle(held.hold.booking.code, total, false);
    await deliverCardEvents(t);
    const booked = await bookingOf(t, held);
    expect(await alertsAbout(booked)).toEqual(['overpaid']);
    expect((await look(booked)).money.dueCents).toBe(-10_000);
  });

  it('by a checkout opened before the bill became smaller tells them too', async () => {
    const booked = await confirmedBooking(
      t,
      { date: nextDate(), host: day },
      await quoteFor(t, { party: { adults: 14 } }),
    );
    const open = await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card', gratuityCents: 5_000 });
    const { version } = await look(booked);
    await changeBooking(booked.host, {
      bookingId: booked.bookingId,
      change: { version, party: { adults: 12, children: 0, toddlers: 0 } },
      preview: false,
    });
    await payCheckout(t, open);
    await deliverCardEvents(t);
    expect(await alertsAbout(booked)).toEqual(['overpaid']);
    expect((await look(booked)).money.dueCents).toBeLessThan(0);
  });

  it('recorded by hand is refused, but not the tip that was announced with it', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    const { dueCents } = (await look(booked)).money;
    await expect(zelle(booked.code, dueCents + 1)).rejects.toMatchObject({ fields: [{ field: 'amountCents' }] });
    await payBalance(booked.host, { bookingId: booked.bookingId, method: 'zelle', gratuityCents: 9_000 });
    await zelle(booked.code, dueCents + 9_000);
    expect((await look(booked)).money).toMatchObject({ dueCents: 0 });
    expect((await look(booked)).summary.totals.gratuityCents).toBe(9_000);
  });

  it('the same reference is recorded once', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    const once = { code: booked.code, method: 'venmo', amountCents: 1_000, reference: 'the very same' } as const;
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => recordReceivedPayment(t.staff('support'), once)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      expect(answer.status === 'fulfilled' || answer.reason).toEqual(
        answer.status === 'fulfilled' || expect.objectContaining({ code: 'already_done' }),
      );
    await runJobs(t);
    expect((await look(booked)).money.paidCents).toBe(11_000);
  });
});

describe('a cancelled party', () => {
  async function cancelLate(): Promise<Booked> {
    const today = Temporal.PlainDate.from(t.clock.now().toZonedDateTimeISO('America/Los_Angeles').toPlainDate());
    const booked = await confirmedBooking(t, { date: today.add({ days: 3 }).toString(), host: 9_000 });
    const { version, summary } = await look(booked);
    t.clock.set(Temporal.Instant.from(summary.startsAt).subtract({ hours: 23 }));
    await cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation: { version }, preview: false });
    await runJobs(t);
    return booked;
  }

  it('can still be paid what its cancellation costs, and nothing more is kept', async () => {
    const booked = await cancelLate();
    const { dueCents } = (await look(booked)).money;
    expect(dueCents).toBeGreaterThan(0);
    await payCheckout(t, await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' }));
    await deliverCardEvents(t);
    expect((await look(booked)).money).toMatchObject({ dueCents: 0 });
    await expect(payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' })).rejects.toMatchObject({
      code: 'already_done',
    });
  });

  it('sends back what arrives beyond that', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await zelle(held.hold.booking.code, 10_000);
    const booked = await bookingOf(t, held);
    const open = await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' });
    await payCheckout(t, open);
    const { version } = await look(booked);
    await cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation: { version }, preview: false });
    await deliverCardEvents(t);
    const refunds = await t.platform.db
      .selectFrom('refunds as r')
      .innerJoin('payments as p', 'p.id', 'r.payment_id')
      .select(['p.purpose', 'p.captured_cents', 'r.amount_cents', 'r.status'])
      .where('p.booking_id', '=', booked.bookingId)
      .orderBy('p.purpose')
      .execute();
    const total = held.hold.booking.totals.totalCents;
    expect(refunds).toEqual([
      // The balance is above the limit for one person's word.
      { purpose: 'balance', captured_cents: total - 10_000, amount_cents: total - 10_000, status: 'needs_approval' },
      { purpose: 'deposit', captured_cents: 10_000, amount_cents: 10_000, status: 'requested' },
    ]);
  });
});

describe('a checkout', () => {
  it('past its time is not handed out again', async () => {
    const booked = await confirmedBooking(t, { date: nextDate(), host: day });
    const ask = () => payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' });
    const first = await ask();
    expect((await ask()).checkoutUrl).toBe(first.checkoutUrl);
    t.clock.advance({ hours: 24 });
    expect((await ask()).checkoutUrl).not.toBe(first.checkoutUrl);
  });

  it('that was paid a moment before it is closed stays paid', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    const start = await startDeposit(held.host, { holdId: held.holdId, method: 'card' });
    await payCheckout(t, start);
    const [payment] = await paymentsOf(held);
    await closeCheckout(t.system(), { paymentId: payment?.id ?? '' });
    await deliverCardEvents(t);
    expect((await look(await bookingOf(t, held))).status).toBe('confirmed');
    await settlePayment(t.system(), { paymentId: payment?.id ?? '' });
    expect((await look(await bookingOf(t, held))).money.paidCents).toBe(10_000);
  });
});
