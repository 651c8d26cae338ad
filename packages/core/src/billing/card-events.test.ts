/** The card processor speaks twice, late and out of order; the books end the same. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  bookingOf,
  deliverCardEvents,
  openStation,
  payCheckout,
  payDeposit,
  receive,
  runJobs,
  signedHold,
  type Booked,
  type SignedBody,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { cancelBooking, getBooking, payBalance, startDeposit } from '../booking/index.ts';
import { applyCardEvent, receiveCardEvent } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
beforeEach(() => {
  day += 1;
  t.sandbox.webhooks.hold();
});
afterAll(() => t.close());

/** A free date far out, another one each time. */
function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
}

function newEvents(known: ReadonlySet<string>): SignedBody[] {
  return t.sandbox.webhooks.events().filter(({ id }) => !known.has(id));
}

function eventIds(): Set<string> {
  return new Set(t.sandbox.webhooks.events().map(({ id }) => id));
}

/** Everything the books say about a party, without ids and moments. */
async function books(booked: Booked) {
  const db = t.platform.db;
  const entries = await db
    .selectFrom('ledger_transactions as l')
    .innerJoin('ledger_postings as p', 'p.transaction_id', 'l.id')
    .select(['l.kind', 'p.account', 'p.amount_cents'])
    .where((eb) => eb.or([eb('l.booking_id', '=', booked.bookingId), eb('l.hold_id', '=', booked.holdId)]))
    .orderBy('l.kind')
    .orderBy('p.account')
    .orderBy('p.amount_cents')
    .execute();
  const payments = await db
    .selectFrom('payments')
    .select(['status', 'method', 'captured_cents', 'refunded_cents'])
    .where('hold_id', '=', booked.holdId)
    .execute();
  const refunds = await db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select(['r.status', 'r.amount_cents'])
    .where('p.hold_id', '=', booked.holdId)
    .execute();
  const { money, status } = await getBooking(booked.host, { bookingId: booked.bookingId });
  return { entries, payments, refunds, money, status };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, n) => permutations(items.toSpliced(n, 1)).map((rest) => [item, ...rest]));
}

async function deposit(): Promise<{ booked: () => Promise<Booked>; events: SignedBody[] }> {
  const held = await signedHold(t, { date: nextDate(), host: day });
  const known = eventIds();
  await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
  return { booked: () => bookingOf(t, held), events: newEvents(known) };
}

describe('a deposit', () => {
  it('in every order of its events, each told once, twice or many times, makes the same booking and the same books', async () => {
    const { booked, events } = await deposit();
    await receive(t, events);
    await runJobs(t);
    const expected = await books(await booked());
    expect(expected).toMatchObject({
      status: 'confirmed',
      money: { paidCents: 10_000 },
      payments: [{ status: 'captured' }],
    });
    for (const order of permutations(events)) {
      const again = await deposit();
      const mine = order.map((event) => again.events[events.indexOf(event)] ?? event);
      await receive(t, [...mine, ...mine]);
      await runJobs(t);
      await receive(t, mine.toReversed());
      await runJobs(t);
      expect(await books(await again.booked())).toEqual(expected);
    }
  });

  it('told by ten deliveries at the same moment is taken once', async () => {
    const { booked, events } = await deposit();
    await Promise.all(Array.from({ length: 10 }, () => receive(t, events)));
    const paid = events.filter((event) => event.type === 'checkout.session.completed');
    await Promise.all(paid.flatMap(({ id }) => [1, 2, 3, 4].map(() => applyCardEvent(t.system(), { eventId: id }))));
    await runJobs(t);
    expect((await books(await booked())).money).toMatchObject({ paidCents: 10_000 });
  });
});

describe('a refund', () => {
  async function cancelled() {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await payDeposit(t, held);
    const booked = await bookingOf(t, held);
    const known = eventIds();
    const { version } = await getBooking(booked.host, { bookingId: booked.bookingId });
    await cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation: { version }, preview: false });
    await runJobs(t);
    return { booked, known };
  }

  async function refundId(booked: Booked): Promise<string> {
    const row = await t.platform.db
      .selectFrom('refunds as r')
      .innerJoin('payments as p', 'p.id', 'r.payment_id')
      .select('r.provider_refund_id')
      .where('p.booking_id', '=', booked.bookingId)
      .executeTakeFirstOrThrow();
    return row.provider_refund_id ?? '';
  }

  it('ends in the same books whatever is told first, also when it fails in the end', async () => {
    const seen = [];
    for (const order of ['as arisen', 'reversed', 'failure first', 'doubled'] as const) {
      const { booked, known } = await cancelled();
      expect((await books(booked)).money).toMatchObject({ paidCents: 0, refundedCents: 10_000 });
      await t.sandbox.failRefund(await refundId(booked));
      const events = newEvents(known);
      const failure = events.filter(({ type }) => type === 'refund.failed');
      const arranged = {
        'as arisen': events,
        reversed: events.toReversed(),
        'failure first': [...failure, ...events],
        doubled: [...events, ...events],
      }[order];
      for (const event of arranged) {
        await receive(t, [event]);
        await runJobs(t);
      }
      seen.push(await books(booked));
    }
    for (const state of seen) expect(state).toEqual(seen[0]);
    expect(seen[0]).toMatchObject({
      // What failed is still the host's: it waits for somebody to look at why.
      refunds: [{ status: 'failed' }, { status: 'needs_approval', amount_cents: 10_000 }],
      money: { paidCents: 10_000, refundedCents: 0 },
    });
  });

  it('that failed tells the people of the station once', async () => {
    const { booked, known } = await cancelled();
    await t.sandbox.failRefund(await refundId(booked));
    await receive(t, newEvents(known));
    await runJobs(t);
    const alerts = await t.platform.db
      .selectFrom('messages')
      .select('dedupe_key')
      .where('booking_id', '=', booked.bookingId)
      .where('template', '=', 'staff_alert')
      .execute();
    expect(alerts.map(({ dedupe_key: key }) => key)).toEqual([expect.stringContaining('refund-failed')]);
  });

  it('whose success is told before our own call has answered is written once', async () => {
    const { booked, known } = await cancelled();
    await receive(t, newEvents(known));
    await runJobs(t);
    expect((await books(booked)).refunds).toEqual([{ status: 'succeeded', amount_cents: 10_000 }]);
    expect((await books(booked)).payments).toMatchObject([{ refunded_cents: 10_000 }]);
  });
});

describe('the webhook', () => {
  it('trusts nothing without the processor’s own signature over the very bytes', async () => {
    const { events } = await deposit();
    const [event] = events;
    const webhook = t.as({ kind: 'webhook', provider: 'stripe' });
    const rawBody = event?.rawBody ?? '';
    const signature = t.sandbox.webhooks.sign(rawBody);
    for (const forged of [
      { rawBody: `${rawBody} `, signature },
      { rawBody, signature: '' },
      { rawBody: '{}', signature },
    ]) {
      await expect(receiveCardEvent(webhook, forged)).rejects.toMatchObject({ code: 'bad_request' });
    }
    await expect(receiveCardEvent(t.visitor(), { rawBody, signature })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('a dispute is told to people, and each of its turns once', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    await payDeposit(t, held);
    const booked = await bookingOf(t, held);
    const payment = await t.platform.db
      .selectFrom('payments')
      .select('provider_payment_id')
      .where('hold_id', '=', held.holdId)
      .executeTakeFirstOrThrow();
    const known = eventIds();
    const dispute = await t.sandbox.openDispute(payment.provider_payment_id ?? '');
    await t.sandbox.closeDispute(dispute.id, 'won');
    await receive(t, [...newEvents(known), ...newEvents(known)]);
    await runJobs(t);
    const alerts = await t.platform.db
      .selectFrom('messages')
      .select('details')
      .where('booking_id', '=', booked.bookingId)
      .where('template', '=', 'staff_alert')
      .execute();
    expect(alerts).toHaveLength(2);
  });

  it('a checkout that expired before it was paid never closes a payment that was', async () => {
    const held = await signedHold(t, { date: nextDate(), host: day });
    const start = await startDeposit(held.host, { holdId: held.holdId, method: 'card' });
    await payCheckout(t, start);
    await deliverCardEvents(t);
    const booked = await bookingOf(t, held);
    const balance = await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' });
    const known = eventIds();
    const session = await t.platform.db
      .selectFrom('payments')
      .select('provider_session_id')
      .where('booking_id', '=', booked.bookingId)
      .where('purpose', '=', 'balance')
      .executeTakeFirstOrThrow();
    await payCheckout(t, balance);
    const paid = newEvents(known).find(({ type }) => type === 'checkout.session.completed');
    const expired: SignedBody = {
      id: 'evt_late_expiry',
      type: 'checkout.session.expired',
      rawBody: (paid?.rawBody ?? '')
        .replace(paid?.id ?? '', 'evt_late_expiry')
        .replace('checkout.session.completed', 'checkout.session.expired'),
    };
    expect(session.provider_session_id).not.toBeNull();
    await receive(t, [expired]);
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await books(booked)).money).toMatchObject({ dueCents: 0 });
    await receive(t, [{ ...expired, rawBody: expired.rawBody.replace('evt_late_expiry', 'evt_later_expiry') }]);
    await runJobs(t);
    expect((await books(booked)).payments.every(({ status }) => status === 'captured')).toBe(true);
  });
});
