/** What is past its years goes, whole and once; what is younger stays, and nothing else can remove it (domain 14). */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookedByPhone } from '../../../../tests/support/desk.ts';
import { startChat } from '../../../../tests/support/inbox.ts';
import { confirmedBooking, openStation, runJobs, signedHold } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { advanceBookings, expireHold } from '../booking/index.ts';
import { recordHandPayment } from '../desk/index.ts';
import { verifyChain } from '../kernel/index.ts';
import { purgeRetention } from './index.ts';
import { OF_CONVERSATION } from './purge-conversations-store.ts';
import { HANGING } from './retention-store.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

async function rowsOf(booking: { bookingId: string; holdId?: string }): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [table, columns] of HANGING) {
    const where = columns.map((column) => `${column} = $${column === 'booking_id' ? 1 : 2}`).join(' or ');
    const { rows } = await t.database.pool.query<{ n: number }>(
      `select count(*)::int n from ${table} where (${where}) and ($1::uuid is not null or $2::uuid is null)`,
      [booking.bookingId, booking.holdId ?? null],
    );
    found[table] = rows[0]?.n ?? 0;
  }
  return found;
}
const sum = (rows: Record<string, number>): number => Object.values(rows).reduce((all, n) => all + n, 0);

/** The clock goes on to the morning after, and the parties of the day are over. */
async function over(date: string): Promise<void> {
  t.clock.set(Temporal.Instant.from(`${date}T20:00:00Z`).add({ hours: 24 }));
  for (let step = 0; step < 2; step += 1) await advanceBookings(t.system());
  await runJobs(t, { messages: true });
}

it('a party goes with its money and books after seven years, in one piece, and leaves its audit rows', async () => {
  const old = await confirmedBooking(t, { date: '2027-06-01', host: 1 });
  const phoned = await bookedByPhone(t, t.staff('support'), { date: '2027-06-02', host: 2 });
  const payment = { method: 'cash', amountCents: 10_000, reference: 'cash at door' } as const;
  await recordHandPayment(t.staff('finance'), { bookingId: phoned.bookingId, payment });
  await runJobs(t);
  const lost = await signedHold(t, { date: '2027-06-03', host: 3 });
  t.clock.advance({ hours: 30 });
  await expireHold(t.system(), { holdId: lost.holdId });
  await over('2027-06-02');
  const young = await confirmedBooking(t, { date: '2028-05-30', host: 4 });
  await over('2028-05-30');
  const before = await rowsOf(young);

  t.clock.set('2034-06-01T12:00:00Z');
  expect(await purgeRetention(t.system())).toMatchObject({ parties: 0 });
  t.clock.set('2034-06-05T12:00:00Z');
  expect(sum(await rowsOf(old))).toBeGreaterThan(10);
  // Two workers at once: each party goes once.
  const [one, other] = await Promise.all([purgeRetention(t.system()), purgeRetention(t.system())]);
  expect(one.parties + other.parties).toBe(3);
  for (const gone of [old, { ...phoned }, { bookingId: old.bookingId, holdId: lost.holdId }])
    expect(sum(await rowsOf(gone))).toBe(0);
  expect(sum(await rowsOf(young))).toBe(sum(before) - (before['messages'] ?? 0));
  const { rows } = await t.database.pool.query<{ id: string }>(
    `select record::jsonb->>'entityId' id from audit_log where action = 'booking.purge_records'`,
  );
  expect(rows.map(({ id }) => id).toSorted()).toEqual([old.bookingId, phoned.bookingId, lost.holdId].toSorted());
  const confirmed = await t.database.pool.query(
    `select 1 from audit_log where action = 'booking.confirm' and record::jsonb->>'entityId' = $1`,
    [old.bookingId],
  );
  expect(confirmed.rows).toHaveLength(1);
  expect(await verifyChain(t.platform.db)).toMatchObject({ ok: true });
  await expect(t.platform.db.deleteFrom('ledger_postings').execute()).rejects.toThrow('immutable');
  await expect(t.platform.db.deleteFrom('booking_events').execute()).rejects.toThrow('immutable');
});

it('a party past its years stays whole while a refund of it is open', async () => {
  t.clock.set('2034-07-01T12:00:00Z');
  const one = await confirmedBooking(t, { date: '2034-08-01', host: 5 });
  await over('2034-08-01');
  const { rows } = await t.database.pool.query<{ id: string }>('select id from payments where booking_id = $1', [
    one.bookingId,
  ]);
  await t.database.pool.query(
    `insert into refunds (id, payment_id, amount_cents, reason, status, requested_by, created_at, updated_at)
     values (gen_random_uuid(), $1, 100, 'A refund nobody decided on.', 'needs_approval', 'staff:x', now(), now())`,
    [rows[0]?.id],
  );
  t.clock.set('2042-01-01T12:00:00Z');
  await purgeRetention(t.system());
  expect((await rowsOf(one))['ledger_transactions']).toBeGreaterThan(0);
});

it('messages go after three years, and where somebody agreed from after one', async () => {
  t.clock.set('2043-01-10T12:00:00Z');
  const { bookingId } = await bookedByPhone(t, t.staff('support'), { date: '2043-03-01', host: 6, smsConsent: true });
  await t.database.pool.query(`update messages set status = 'sent' where booking_id = $1`, [bookingId]);
  const left = async () => {
    const { rows } = await t.database.pool.query<{ messages: number; origins: number }>(
      `select (select count(*)::int from messages where booking_id = $1) messages,
              (select count(*)::int from consents where ip_enc is not null and at > '2043-01-01') origins`,
      [bookingId],
    );
    return rows[0];
  };
  const first = await left();
  expect(first?.messages).toBeGreaterThan(0);
  expect(first?.origins).toBeGreaterThan(0);
  t.clock.set('2044-01-10T11:00:00Z');
  await purgeRetention(t.system());
  expect(await left()).toEqual(first);
  t.clock.set('2044-01-11T12:00:00Z');
  await purgeRetention(t.system());
  expect(await left()).toEqual({ messages: first?.messages, origins: 0 });
  t.clock.set('2046-01-11T12:00:00Z');
  await purgeRetention(t.system());
  expect(await left()).toEqual({ messages: 0, origins: 0 });
});

it('conversations go after three years, whole, with the evidence of an agreement kept beside them', async () => {
  t.clock.set('2047-01-10T12:00:00Z');
  const old = await startChat(t, 'Do you come to Reno?');
  const { db } = t.platform;
  const at = t.clock.now();
  await db.updateTable('conversations').set({ status: 'closed', closed_at: at }).execute();
  t.clock.set('2049-06-10T12:00:00Z');
  const young = await startChat(t, 'Is sake included?');
  const left = async () => {
    const rows = await db.selectFrom('conversation_messages').select('conversation_id as of').execute();
    const whole = await db.selectFrom('conversations').select('id').execute();
    const has = (id: string) => [rows.some(({ of }) => of === id), whole.some((one) => one.id === id)];
    return { old: has(old.conversationId), young: has(young.conversationId) };
  };
  t.clock.set('2050-01-09T12:00:00Z');
  await purgeRetention(t.system());
  expect(await left()).toEqual({ old: [true, true], young: [true, true] });
  t.clock.set('2050-01-12T12:00:00Z');
  expect(await purgeRetention(t.system())).toMatchObject({ conversations: 1 });
  expect(await left()).toEqual({ old: [false, false], young: [true, true] });
  // One that still goes on loses its old words only.
  t.clock.set('2052-07-01T12:00:00Z');
  expect((await purgeRetention(t.system())).words).toBeGreaterThan(0);
  expect(await left()).toMatchObject({ young: [false, true] });
});

it('knows every table that hangs on a conversation, and none of them holds the evidence of terms by text', async () => {
  const { rows } = await t.database.pool.query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid in ('conversations'::regclass)`,
  );
  const known: readonly string[] = OF_CONVERSATION;
  expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  const evidence = await t.database.pool.query<{ name: string }>(
    `select confrelid::regclass::text as name from pg_constraint
      where contype = 'f' and conrelid = 'terms_replies'::regclass`,
  );
  expect(evidence.rows.map(({ name }) => name)).toEqual(['terms_requests']);
});

it('knows every table that hangs on a booking or a hold', async () => {
  const { rows } = await t.database.pool.query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid in ('bookings'::regclass, 'holds'::regclass)`,
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    // A conversation outlives the booking it was about, and forgets which it was.
    [...HANGING.map(([table]) => table), 'conversations'].toSorted(),
  );
});

it('refuses everybody but the program itself', async () => {
  for (const actor of [t.visitor(), t.staff('super_admin'), t.staff('finance')])
    await expect(purgeRetention(actor)).rejects.toMatchObject({ code: expect.stringMatching(/forbidden|unauth/) });
});
