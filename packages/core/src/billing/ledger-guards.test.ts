/** What the database refuses by itself, whatever the code above it does. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, holdFor, openStation, type Booked } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { cents, newId, withTransaction, type TransactionContext } from '../kernel/index.ts';
import { insertLedgerEntry, type LedgerEntry } from './ledger-store.ts';
import type { Account } from './ledger.ts';

let t: TestPlatform;
let booked: Booked;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  booked = await confirmedBooking(t, { date: '2027-06-05' });
});
afterAll(() => t.close());

function post(postings: readonly (readonly [string, number])[], over: Partial<LedgerEntry> = {}): Promise<unknown> {
  return withTransaction(t.system(), (tx: TransactionContext) =>
    insertLedgerEntry(tx.db, {
      bookingId: booked.bookingId,
      holdId: null,
      kind: 'adjustment',
      dedupeKey: `test:${newId()}`,
      note: 'On purpose.',
      at: tx.clock.now(),
      postings: postings.map(([account, amount]) => ({ account: account as Account, amountCents: cents(amount) })),
      ...over,
    }),
  );
}

describe('the ledger', () => {
  it('refuses a transaction that does not balance', async () => {
    await expect(
      post(
        [
          ['receivable', 100],
          ['food_revenue', -99],
        ],
        { kind: 'capture' },
      ),
    ).rejects.toThrow('off by 1 cents');
    await expect(post([['cash', 100]])).rejects.toThrow('off by 100 cents');
  });

  it('refuses a charge that the booking does not show', async () => {
    await expect(
      post([
        ['receivable', 100],
        ['food_revenue', -100],
      ]),
    ).rejects.toThrow('was charged');
  });

  it('refuses a booking whose total is not what was charged, or not the sum of its parts', async () => {
    const table = t.platform.db.updateTable('bookings').where('id', '=', booked.bookingId);
    await expect(
      table.set({ total_cents: sql<number>`total_cents + 1`, food_cents: sql<number>`food_cents + 1` }).execute(),
    ).rejects.toThrow('was charged');
    await expect(table.set({ total_cents: sql<number>`total_cents + 1` }).execute()).rejects.toThrow(
      'check constraint',
    );
    await expect(table.set({ tax_cents: -1 }).execute()).rejects.toThrow('check constraint');
  });

  it('refuses an amount of nothing, an account twice and an account nobody knows', async () => {
    await expect(post([['cash', 0]])).rejects.toThrow('check constraint');
    await expect(
      post([
        ['cash', 5],
        ['cash', -5],
      ]),
    ).rejects.toThrow('duplicate key');
    await expect(
      post([
        ['slush_fund', 5],
        ['cash', -5],
      ]),
    ).rejects.toThrow('check constraint');
  });

  it('refuses an entry that belongs to nobody', async () => {
    await expect(
      post(
        [
          ['cash', 5],
          ['unapplied', -5],
        ],
        { bookingId: null },
      ),
    ).rejects.toThrow('check constraint');
  });

  it('takes one cause once', async () => {
    const dedupeKey = `test:${newId()}`;
    const entry = { dedupeKey, kind: 'capture' } as const;
    const cash = [
      ['cash', 5],
      ['unapplied', -5],
    ] as const;
    expect(await Promise.all([post(cash, entry), post(cash, entry), post(cash, entry)])).toEqual(
      expect.arrayContaining([true, false, false]),
    );
    const rows = await t.platform.db
      .selectFrom('ledger_transactions')
      .select('id')
      .where('dedupe_key', '=', dedupeKey)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it.each([
    'ledger_transactions',
    'ledger_postings',
    'agreements',
    'booking_events',
    'consents',
    'price_versions',
    'audit_log',
  ] as const)('never lets a row of %s be changed or removed', async (table) => {
    const column = {
      ledger_transactions: 'note',
      ledger_postings: 'account',
      agreements: 'title',
      booking_events: 'text',
      consents: 'wording',
      price_versions: 'id',
      audit_log: 'hash',
    }[table];
    if (table === 'consents') await holdFor(t, { date: '2027-06-06', host: 5, smsConsent: true });
    const target = sql.table(table);
    await expect(
      sql`update ${target} set ${sql.ref(column)} = ${sql.ref(column)}`.execute(t.platform.db),
    ).rejects.toThrow('immutable');
    await expect(sql`delete from ${target}`.execute(t.platform.db)).rejects.toThrow('immutable');
  });
});

describe('payments and refunds', () => {
  it('cannot return more than came in, nor count down below nothing', async () => {
    const payment = await t.platform.db
      .selectFrom('payments')
      .selectAll()
      .where('booking_id', '=', booked.bookingId)
      .executeTakeFirstOrThrow();
    const table = t.platform.db.updateTable('payments').where('id', '=', payment.id);
    await expect(table.set({ refunded_cents: payment.captured_cents + 1 }).execute()).rejects.toThrow(
      'check constraint',
    );
    await expect(table.set({ refunded_cents: -1 }).execute()).rejects.toThrow('check constraint');
    await expect(table.set({ status: 'open' }).execute()).rejects.toThrow('check constraint');
    const refund = (amount: number) =>
      sql`insert into refunds (id, payment_id, amount_cents, reason, status, requested_by, created_at, updated_at)
          values (${newId()}, ${payment.id}, ${amount}, 'On purpose.', 'requested', 'a', now(), now())`.execute(
        t.platform.db,
      );
    await expect(refund(payment.captured_cents + 1)).rejects.toThrow('exceed the captured');
    await expect(refund(0)).rejects.toThrow('check constraint');
  });

  it('cannot be approved by who asked', async () => {
    const payment = await t.platform.db
      .selectFrom('payments')
      .select('id')
      .where('booking_id', '=', booked.bookingId)
      .executeTakeFirstOrThrow();
    const own = sql`insert into refunds (id, payment_id, amount_cents, reason, status, requested_by, approved_by, created_at, updated_at)
        values (${newId()}, ${payment.id}, 1, 'On purpose.', 'requested', 'staff:1', 'staff:1', now(), now())`;
    await expect(own.execute(t.platform.db)).rejects.toThrow('check constraint');
  });
});

describe('seats and the times of parties', () => {
  it('cannot be sold twice, numbered beyond the capacity, or belong to two', async () => {
    const seat = await t.platform.db
      .selectFrom('seats')
      .selectAll()
      .where('booking_id', '=', booked.bookingId)
      .executeTakeFirstOrThrow();
    const other = await holdFor(t, { date: '2027-06-08', host: 7 });
    const table = t.platform.db.updateTable('seats').where('hold_id', '=', other.holdId);
    await expect(
      table.set({ event_date: seat.event_date, slot: seat.slot, seat_no: seat.seat_no }).execute(),
    ).rejects.toThrow('duplicate key');
    await expect(table.set({ seat_no: 2 }).execute()).rejects.toThrow('check constraint');
    await expect(table.set({ booking_id: booked.bookingId }).execute()).rejects.toThrow('violates');
  });

  it('cannot disagree: the instant is what the venue’s calendar and clock say', async () => {
    const table = t.platform.db.updateTable('bookings').where('id', '=', booked.bookingId);
    await expect(table.set({ start_time: '18:01' }).execute()).rejects.toThrow('check constraint');
    await expect(table.set({ time_zone: 'America/Denver' }).execute()).rejects.toThrow('check constraint');
  });
});
