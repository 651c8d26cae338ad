/** kill -9 of a worker in the middle of its sweep: what it had done stays, what it was doing did not happen. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atDesk, bookedByPhone, type DeskBooked } from '../../../../tests/support/desk.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { verifyAudit } from '../audit/index.ts';
import { sweepDeposits } from './index.ts';

const WORKER = join(import.meta.dirname, '../../../../tests/support/sweep-deposits.ts');
const secret = randomBytes(32);
let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10, secret });
  await openStation(t);
});
afterAll(() => t.close());

/** Each deposit is due a minute after the one before, so that the sweep takes them in this order. */
async function overdue(wanted: number): Promise<DeskBooked[]> {
  const bookings: DeskBooked[] = [];
  for (let n = 0; n < wanted; n += 1) {
    const date = Temporal.PlainDate.from('2027-06-01').add({ days: n }).toString();
    bookings.push(await bookedByPhone(t, t.staff('support'), { date, host: n }));
    t.clock.advance({ minutes: 1 });
  }
  t.clock.advance({ hours: 25 });
  return bookings;
}

async function count(sql: string, ...values: string[]): Promise<number> {
  const { rows } = await t.database.pool.query<{ n: number }>(sql, values);
  return rows[0]?.n ?? 0;
}

/** Of everything a lapse does: how often it stands in the records. */
async function traces({ bookingId }: DeskBooked) {
  const { status, timeline, ledger, messages } = await atDesk(t, bookingId);
  return {
    status,
    told: timeline.filter(({ kind }) => kind === 'deposit_lapsed').length,
    settled: ledger.filter(({ kind }) => kind === 'adjustment').length,
    messages: messages.filter(({ template }) => template === 'deposit_cancelled').length,
    seats: await count('select count(*)::int n from seats where booking_id = $1', bookingId),
    audited: await count(
      `select count(*)::int n from audit_log where action = 'booking.expire_deposit' and record::jsonb->>'entityId' = $1`,
      bookingId,
    ),
  };
}

const PENDING = { status: 'deposit_pending', told: 0, settled: 0, messages: 0, seats: 1, audited: 0 };
/** The host is told by e-mail and by text, once each. */
const LAPSED = { status: 'cancelled', told: 1, settled: 1, messages: 2, seats: 0, audited: 1 };

it('loses nothing and does nothing twice when the worker dies while it ends the fourth of seven bookings', async () => {
  const bookings = await overdue(7);
  const fourth = bookings[3];
  const guard = await t.database.pool.connect();
  await guard.query('begin');
  // Deep inside its transaction the worker comes to this seat, and waits.
  await guard.query('select 1 from seats where booking_id = $1 for update', [fourth?.bookingId]);
  const env = { ...process.env, URL: t.database.url, SECRET: secret.toString('base64'), NOW: t.clock.now().toString() };
  const worker = spawn(process.execPath, [WORKER], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const waiting = () =>
    count(
      `select count(*)::int n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
  await expect.poll(waiting, { timeout: 60_000, interval: 100 }).toBe(1);
  const dead = once(worker, 'exit');
  worker.kill('SIGKILL');
  expect(await dead).toEqual([null, 'SIGKILL']);
  await guard.query('commit');
  guard.release();

  const seen = await Promise.all(bookings.map(traces));
  expect(seen).toEqual([LAPSED, LAPSED, LAPSED, PENDING, PENDING, PENDING, PENDING]);
  await Promise.all([sweepDeposits(t.system()), sweepDeposits(t.system())]);
  expect(await sweepDeposits(t.system())).toBe(0);
  expect(await Promise.all(bookings.map(traces))).toEqual(bookings.map(() => LAPSED));
  expect(await verifyAudit(t.system())).toMatchObject({ ok: true });
});
