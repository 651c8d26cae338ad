/** A party's whole life at random on the real database: after every step the books agree with the bill. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmedBooking,
  deliverCardEvents,
  look,
  openStation,
  payCheckout,
  runJobs,
  type Booked,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  cancelBooking,
  changeBooking,
  payBalance,
  recordReceivedPayment,
  rescheduleBooking,
} from '../booking/index.ts';
import { isAppError, verifyChain } from '../kernel/index.ts';
import { approveRefund } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

type Step =
  | { readonly kind: 'change'; readonly adults: number; readonly gyoza: number }
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'card'; readonly tip: number }
  | { readonly kind: 'cash'; readonly amount: number }
  | { readonly kind: 'approve' | 'work' | 'cancel' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('change'),
      adults: fc.integer({ min: 1, max: 50 }),
      gyoza: fc.integer({ min: 0, max: 30 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move'), to: fc.integer({ min: 1, max: 300 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('card'), tip: fc.constantFrom(0, 1, 5_000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cash'), amount: fc.integer({ min: 1, max: 90_000 }) }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'approve' }, { kind: 'work' }, { kind: 'work' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'cancel' }) },
);

async function approveAll(): Promise<void> {
  const waiting = await t.platform.db
    .selectFrom('refunds')
    .select('id')
    .where('status', '=', 'needs_approval')
    .execute();
  for (const { id } of waiting) await approveRefund(t.staff('finance'), { refundId: id });
}

let references = 0;
async function take(booked: Booked, event: Step): Promise<unknown> {
  const { bookingId, host, code } = booked;
  const { version } = await look(booked);
  switch (event.kind) {
    case 'change': {
      const party = { adults: event.adults, children: 0, toddlers: 0 };
      const change = { version, party, addOns: [{ item: 'gyoza', quantity: event.gyoza }] };
      return changeBooking(host, { bookingId, change, preview: false });
    }
    case 'move': {
      const date = Temporal.PlainDate.from('2027-06-01').add({ days: event.to }).toString();
      return rescheduleBooking(host, { bookingId, move: { version, date, start: '15:00' }, preview: false });
    }
    case 'card':
      return payCheckout(t, await payBalance(host, { bookingId, method: 'card', gratuityCents: event.tip }));
    case 'cash':
      references += 1;
      return recordReceivedPayment(t.staff('finance'), {
        code,
        method: 'cash',
        amountCents: event.amount,
        reference: `cash ${references}`,
      });
    case 'approve':
      return approveAll();
    case 'work':
      await runJobs(t);
      return deliverCardEvents(t);
    case 'cancel':
      return cancelBooking(host, { bookingId, cancellation: { version }, preview: false });
  }
}

const EXPECTED = new Set(['already_done', 'invalid_transition', 'slot_taken', 'slot_unavailable', 'validation_failed']);

/** The checkout page’s answer to who pays it again before our own books have heard of the first time. */
const PAID_BEFORE = 'the checkout answered 409';

/** What the books of one party say, straight from the rows. */
async function audited(booked: Booked) {
  const { rows } = await t.database.pool.query<{
    balance: number;
    cash: number;
    kept: number;
    promised: number;
    captured: number;
    total: number;
  }>(
    `select (select coalesce(sum(p.amount_cents), 0)::int from ledger_postings p join ledger_transactions l on l.id = p.transaction_id
              where l.booking_id = b.id and p.account = 'receivable') as balance,
            (select coalesce(sum(p.amount_cents), 0)::int from ledger_postings p join ledger_transactions l on l.id = p.transaction_id
              where (l.booking_id = b.id or l.hold_id = b.hold_id) and p.account = 'cash') as cash,
            (select coalesce(sum(case when exists (select 1 from ledger_transactions l where l.payment_id = p.id and l.kind = 'capture') then p.captured_cents else 0 end - p.refunded_cents), 0)::int
               from payments p where p.booking_id = b.id) as kept,
            (select coalesce(sum(r.amount_cents), 0)::int from refunds r join payments p on p.id = r.payment_id where p.booking_id = b.id and r.status <> 'failed') as promised,
            (select coalesce(sum(captured_cents), 0)::int from payments where booking_id = b.id) as captured,
            total_cents as total
       from bookings b where id = $1`,
    [booked.bookingId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the party is gone');
  return row;
}

async function expectBooksInOrder(booked: Booked): Promise<void> {
  const { money } = await look(booked);
  const row = await audited(booked);
  expect(money.paidCents + money.dueCents).toBe(money.totalCents);
  expect(money.totalCents).toBe(row.total);
  expect(money.dueCents).toBe(row.balance);
  expect(money.paidCents).toBe(row.cash);
  expect(row.kept).toBe(row.cash);
  expect(row.promised).toBeLessThanOrEqual(row.captured);
}

describe('a party that is changed, moved, paid, tipped, refunded and cancelled in any order', () => {
  it('has books that agree with its bill after every step, and owes or holds nothing unexplained in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (life) => {
        day += 1;
        const date = Temporal.PlainDate.from('2028-01-01').add({ days: day }).toString();
        const booked = await confirmedBooking(t, { date, start: '12:00', host: day });
        for (const event of life) {
          await take(booked, event).catch((error: unknown) => {
            const refused = isAppError(error) ? EXPECTED.has(error.code) : String(error).includes(PAID_BEFORE);
            if (!refused) throw error;
          });
          await expectBooksInOrder(booked);
        }
        for (let rest = 0; rest < 2; rest += 1) {
          await runJobs(t);
          await deliverCardEvents(t);
          await approveAll();
        }
        await runJobs(t);
        await deliverCardEvents(t);
        await expectBooksInOrder(booked);
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(await verifyChain(t.platform.db)).toMatchObject({ ok: true });
  }, 120_000);
});
