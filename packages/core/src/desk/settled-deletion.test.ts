/** A booking leaves the lists only when nothing is due on it either way: the books never do. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atDesk, bookedByPhone, deskChange } from '../../../../tests/support/desk.ts';
import { confirmedBooking, deliverCardEvents, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { DEFAULT_NOW, createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { advanceBookings } from '../booking/index.ts';
import { decodeId } from '../kernel/index.ts';
import {
  decideCancellation,
  decideRefund,
  deleteBooking,
  editBooking,
  listDecisions,
  recordHandPayment,
  requestCancellation,
  requestRefund,
} from './index.ts';

const REASON = 'The host called and asked for it.';
let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());
beforeEach(() => t.clock.set(DEFAULT_NOW));

const boss = () => t.staff('super_admin');

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-07-01').add({ days: day }).toString();
}

async function erase(bookingId: string) {
  const { version } = await atDesk(t, bookingId);
  return deleteBooking(boss(), { bookingId, version, reason: REASON });
}

const refusal = (words: string) => ({ code: 'invalid_transition', message: expect.stringContaining(words) });

async function cooked(): Promise<string> {
  const { bookingId } = await confirmedBooking(t, { date: nextDate(), host: day });
  const booking = await t.platform.db
    .selectFrom('bookings')
    .select('starts_at')
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow();
  t.clock.set(booking.starts_at.add({ hours: 1 }));
  await advanceBookings(t.system());
  t.clock.set(booking.starts_at.add({ hours: 12 }));
  await advanceBookings(t.system());
  return bookingId;
}

async function cancelled(): Promise<string> {
  const { bookingId } = await confirmedBooking(t, { date: nextDate(), host: day });
  const { version } = await atDesk(t, bookingId);
  const asked = await requestCancellation(t.staff('support'), { bookingId, version, reason: REASON, cause: 'host' });
  await decideCancellation(boss(), {
    decisionId: decodeId('dec', asked.decisionId ?? ''),
    decision: { verdict: 'approve', reason: REASON, preview: false },
  });
  return bookingId;
}

async function payAll(bookingId: string): Promise<void> {
  const { money } = await atDesk(t, bookingId);
  await recordHandPayment(boss(), {
    bookingId,
    payment: { method: 'zelle', amountCents: money.dueCents, reference: `ZL-${bookingId}` },
  });
}

describe('a deletion', () => {
  it('of a party that was cooked waits until it is paid, then it may go', async () => {
    const bookingId = await cooked();
    const { status, money } = await atDesk(t, bookingId);
    expect(status).toBe('completed');
    const due = `$${(money.dueCents / 100).toFixed(2)} are still due from the host`;
    await expect(erase(bookingId)).rejects.toMatchObject(refusal(due));
    await payAll(bookingId);
    // Recorded and not settled yet counts: the job that writes it down comes later.
    await runJobs(t);
    await erase(bookingId);
    expect((await atDesk(t, bookingId)).deleted).not.toBeNull();
  });

  it('of a cancelled party waits for the refund that is under way, and then may go', async () => {
    const bookingId = await cancelled();
    await expect(erase(bookingId)).rejects.toMatchObject(refusal('$100.00 are on their way back'));
    await runJobs(t);
    await deliverCardEvents(t);
    await runJobs(t);
    expect((await atDesk(t, bookingId)).money).toMatchObject({ dueCents: 0, paidCents: 0 });
    await erase(bookingId);
  });

  it('is refused while the host has a credit, an overpayment is undecided, or a refund waits for a second person', async () => {
    const bookingId = await cooked();
    await payAll(bookingId);
    await runJobs(t);
    await recordHandPayment(t.staff('finance'), {
      bookingId,
      payment: { method: 'zelle', amountCents: 30_000, reference: `ZM-${bookingId}` },
    });
    await expect(erase(bookingId)).rejects.toMatchObject(refusal('$300.00 wait for a decision'));
    const { items } = await listDecisions(boss(), { kind: 'overpayment', limit: 10 });
    expect(items).toHaveLength(1);
    await t.database.pool.query(
      `update booking_decisions set status = 'withdrawn', decided_by = 'system',
      decided_at = now() where booking_id = $1`,
      [bookingId],
    );
    await requestRefund(t.staff('support'), { bookingId, amountCents: 5_000, reason: REASON, bill: 'keep' });
    await expect(erase(bookingId)).rejects.toMatchObject(refusal('$50.00 are on their way back'));
    await t.database.pool.query(
      `update refunds set status = 'failed' where payment_id in
      (select id from payments where booking_id = $1)`,
      [bookingId],
    );
    t.clock.set(DEFAULT_NOW);
    const off = await cancelled();
    await t.database.pool.query(
      `update refunds set status = 'failed' where payment_id in (select id from payments where booking_id = $1)`,
      [off],
    );
    await expect(erase(off)).rejects.toMatchObject(refusal('$100.00 are owed to the host'));
  });

  it('of a party that never began and that nobody paid for stays possible', async () => {
    const { bookingId } = await bookedByPhone(t, t.staff('support'), { date: nextDate(), host: day });
    await erase(bookingId);
    expect((await atDesk(t, bookingId)).deleted).not.toBeNull();
  });
});

describe('money given back', () => {
  it('makes the bill smaller, at once or once a second person agrees, or is due again, as was chosen', async () => {
    t.clock.set(DEFAULT_NOW);
    const { bookingId } = await confirmedBooking(t, { date: nextDate(), host: day });
    await payAll(bookingId);
    await runJobs(t);
    const { totalCents } = (await atDesk(t, bookingId)).money;
    const give = (bill: 'reduce' | 'keep', by: 'finance' | 'support') =>
      requestRefund(t.staff(by), { bookingId, amountCents: 4_000, reason: REASON, bill });
    expect(await give('reduce', 'finance')).toMatchObject({ outcome: 'on_its_way' });
    const first = await atDesk(t, bookingId);
    expect(first.money.totalCents).toBe(totalCents - 4_000);
    expect(first.summary.lines.at(-1)).toMatchObject({ label: 'Price adjustment', amountCents: -3_695 });
    expect(await give('reduce', 'support')).toMatchObject({ outcome: 'needs_approval' });
    const waiting = await atDesk(t, bookingId);
    expect(waiting.money.totalCents).toBe(totalCents - 4_000);
    const asked = waiting.refunds.find(({ status }) => status === 'needs_approval');
    await decideRefund(t.staff('finance'), { refundId: decodeId('rfd', asked?.id ?? ''), verdict: 'approve' });
    expect((await atDesk(t, bookingId)).money.totalCents).toBe(totalCents - 8_000);
    expect(await give('keep', 'finance')).toMatchObject({ outcome: 'on_its_way' });
    expect((await atDesk(t, bookingId)).money.totalCents).toBe(totalCents - 8_000);
    // Priced anew it keeps what was taken off, the sales tax in it as well.
    const { version, summary } = await atDesk(t, bookingId);
    const party = { ...summary.party, children: 0 };
    const change = deskChange({ version, party, gratuityPercent: null });
    const priced = await editBooking(boss(), { bookingId, change });
    expect(priced.totals.discountCents).toBe(7_390);
  });
});
