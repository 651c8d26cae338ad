/** What one person asks and another decides: cancelling, deleting, restoring, refunding. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atDesk, bookedByPhone, deskRequest, type DeskBooked } from '../../../../tests/support/desk.ts';
import {
  confirmedBooking,
  deliverCardEvents,
  holdFor,
  look,
  openStation,
  runJobs,
  type Booked,
} from '../../../../tests/support/journey.ts';
import { DEFAULT_NOW, createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import {
  decideCancellation,
  decideDeletion,
  decideOverpayment,
  decideRefund,
  deleteBooking,
  listDecisions,
  makeBooking,
  markNoShow,
  purgeBookings,
  recordHandPayment,
  requestCancellation,
  requestRefund,
  restoreBooking,
  withdrawDecision,
} from './index.ts';

const REASON = 'The host called and asked for it.';
let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
});
afterAll(() => t.close());
beforeEach(() => t.clock.set(DEFAULT_NOW));

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-07-01').add({ days: day }).toString();
}
const phoned = (): Promise<DeskBooked> => bookedByPhone(t, t.staff('support'), { date: nextDate(), host: day });
const confirmed = (): Promise<Booked> => confirmedBooking(t, { date: nextDate(), host: day });

async function ask(by: Context, one: { bookingId: string }, cause: 'host' | 'company' | 'weather' = 'host') {
  const { version } = await atDesk(t, one.bookingId);
  const { decisionId } = await requestCancellation(by, { bookingId: one.bookingId, version, reason: REASON, cause });
  return decodeId('dec', decisionId ?? '');
}

const yes = (more: object = {}) => ({ verdict: 'approve' as const, reason: REASON, preview: false, ...more });
const no = () => ({ verdict: 'reject' as const, reason: REASON, preview: false });

const BACK = 'The host called: it was the other booking.';
describe('a cancellation', () => {
  it('keeps the seat while somebody else decides, shows the refund first, and says whose word it was', async () => {
    const one = await confirmed();
    const asker = t.staff('support');
    const decisionId = await ask(asker, one);
    expect(await atDesk(t, one.bookingId)).toMatchObject({ status: 'cancellation_requested' });
    await expect(holdFor(t, { date: (await look(one)).summary.date, host: 901 })).rejects.toMatchObject({
      code: 'slot_taken',
    });
    const shown = await decideCancellation(t.staff('super_admin'), { decisionId, decision: yes({ preview: true }) });
    expect(shown).toMatchObject({ applied: false, refundCents: 10_000, refundStatus: 'on_its_way' });
    const wrong = { decisionId, decision: yes({ expectedRefundCents: 1 }) };
    await expect(decideCancellation(t.staff('super_admin'), wrong)).rejects.toMatchObject({ code: 'figures_changed' });
    await decideCancellation(t.staff('super_admin'), { decisionId, decision: yes({ expectedRefundCents: 10_000 }) });
    await runJobs(t);
    await deliverCardEvents(t);
    expect(await atDesk(t, one.bookingId)).toMatchObject({ status: 'cancelled', money: { paidCents: 0 } });
    await expect(decideCancellation(t.staff('super_admin'), { decisionId, decision: no() })).rejects.toMatchObject({
      code: 'already_done',
    });
  });

  it('turned down or taken back leaves the party in the state it was in, with its seat', async () => {
    for (const [one, before] of [
      [await confirmed(), 'confirmed'] as const,
      [await phoned(), 'deposit_pending'] as const,
    ]) {
      const asker = t.staff('support');
      await decideCancellation(t.staff('super_admin'), { decisionId: await ask(asker, one), decision: no() });
      expect((await atDesk(t, one.bookingId)).status).toBe(before);
      const decisionId = await ask(asker, one);
      await expect(withdrawDecision(t.staff('support'), { decisionId })).rejects.toMatchObject({ code: 'not_found' });
      await withdrawDecision(asker, { decisionId });
      expect(await atDesk(t, one.bookingId)).toMatchObject({ status: before, decisions: [] });
    }
  });

  it('is not decided by who asked for it, unless they are a super admin, whose log says so', async () => {
    const one = await confirmed();
    const { stationId } = await stationOf(one);
    const admin = t.staff('admin', [stationId]);
    const decisionId = await ask(admin, one);
    await expect(decideCancellation(admin, { decisionId, decision: yes() })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(decideCancellation(t.staff('admin', []), { decisionId, decision: yes() })).rejects.toMatchObject({
      code: 'not_found',
    });
    await decideCancellation(t.staff('admin', [stationId]), { decisionId, decision: no() });
    const boss = t.staff('super_admin');
    await decideCancellation(boss, { decisionId: await ask(boss, one), decision: yes() });
    const { record } = await t.platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('action', '=', 'booking.approve_cancellation')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(record)).toMatchObject({ after: { ownRequest: true } });
  });

  it('is decided once, however many approve at the same moment', async () => {
    const one = await confirmed();
    const decisionId = await ask(t.staff('support'), one);
    const votes = await Promise.allSettled(
      Array.from({ length: 8 }, () => decideCancellation(t.staff('super_admin'), { decisionId, decision: yes() })),
    );
    expect(votes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('counts from the day it was asked for, and gives everything back when it is not the host’s doing', async () => {
    const slow = await confirmed();
    const { startsAt } = (await look(slow)).summary;
    t.clock.set(Temporal.Instant.from(startsAt).subtract({ hours: 4 * 24 }));
    const decisionId = await ask(t.staff('support'), slow);
    t.clock.advance({ hours: 48 });
    const decided = await decideCancellation(t.staff('super_admin'), { decisionId, decision: yes() });
    expect(decided).toMatchObject({ refundCents: 10_000, keptCents: 0 });
    t.clock.set(DEFAULT_NOW);
    const stormy = await confirmed();
    t.clock.set(Temporal.Instant.from((await look(stormy)).summary.startsAt).subtract({ hours: 3 }));
    const storm = await ask(t.staff('support'), stormy, 'weather');
    const off = await decideCancellation(t.staff('super_admin'), { decisionId: storm, decision: yes() });
    expect(off).toMatchObject({ refundCents: 10_000, keptCents: 0, dueCents: 0 });
  });

  it('of a party whose deposit never came owes nothing, and its deposit meanwhile is not lost', async () => {
    const one = await phoned();
    t.clock.set(Temporal.Instant.from((await look({ ...one, holdId: '' })).summary.startsAt).subtract({ hours: 5 }));
    const decisionId = await ask(t.staff('support'), one);
    const payment = { method: 'cash', amountCents: 10_000, reference: 'cash-5' } as const;
    const shown = await decideCancellation(t.staff('super_admin'), { decisionId, decision: yes({ preview: true }) });
    expect(shown).toMatchObject({ dueCents: 0, rule: expect.stringContaining('not locked') });
    await recordHandPayment(t.staff('finance'), { bookingId: one.bookingId, payment });
    await runJobs(t);
    await decideCancellation(t.staff('super_admin'), { decisionId, decision: no() });
    expect((await atDesk(t, one.bookingId)).status).toBe('confirmed');
  });
});

describe('a deletion', () => {
  const erase = async (by: Context, one: { bookingId: string }) => {
    const { version } = await atDesk(t, one.bookingId);
    return deleteBooking(by, { bookingId: one.bookingId, version, reason: REASON });
  };

  it('asked for by support waits for somebody who may, and is gone from everywhere but the view of the deleted', async () => {
    const one = await phoned();
    const { decisionId } = await erase(t.staff('support'), one);
    expect((await atDesk(t, one.bookingId)).deleted).toBeNull();
    const asked = { decisionId: decodeId('dec', decisionId ?? ''), reason: REASON };
    await decideDeletion(t.staff('super_admin'), { ...asked, verdict: 'approve' });
    expect((await atDesk(t, one.bookingId)).deleted).toMatchObject({ reason: REASON });
    await expect(look({ ...one, holdId: '' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask(t.staff('support'), one)).rejects.toMatchObject({ code: 'not_found' });
    const seats = t.platform.db.selectFrom('seats').select('seat_no').where('booking_id', '=', one.bookingId);
    expect(await seats.execute()).toEqual([]);
  });

  it('of a live party with money on it is refused: its cancellation decides what comes back', async () => {
    await expect(erase(t.staff('super_admin'), await confirmed())).rejects.toMatchObject({
      code: 'invalid_transition',
      message: expect.stringContaining('$100.00'),
    });
  });

  it('is undone within its days while the seat is free, and explained when it is not', async () => {
    const one = await phoned();
    await erase(t.staff('super_admin'), one);
    t.clock.advance({ hours: 29 * 24 });
    await restoreBooking(t.staff('super_admin'), { bookingId: one.bookingId, reason: BACK });
    const { rows } = await t.database.pool.query<{ record: string }>(
      "select record from audit_log where action = 'booking.restore' and entity_id = $1",
      [one.bookingId],
    );
    expect(rows.map(({ record }) => record)).toEqual([expect.stringContaining(BACK)]);
    expect((await atDesk(t, one.bookingId)).timeline).toContainEqual(
      expect.objectContaining({ kind: 'restored', note: BACK }),
    );
    expect(await atDesk(t, one.bookingId)).toMatchObject({ status: 'deposit_pending', deleted: null });
    t.clock.set(DEFAULT_NOW);
    const gone = await phoned();
    const { date } = (await atDesk(t, gone.bookingId)).summary;
    await erase(t.staff('super_admin'), gone);
    const rivals = await Promise.allSettled([
      restoreBooking(t.staff('super_admin'), { bookingId: gone.bookingId, reason: BACK }),
      makeBooking(t.staff('support'), deskRequest({ date, host: 950 })),
    ]);
    const lost = rivals.flatMap((one_) => (one_.status === 'rejected' ? [one_.reason] : []));
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({ code: 'slot_taken', details: { alternatives: { length: 3 } } });
  });

  it('is final after its days: the person is gone, the ledger stays', async () => {
    const one = await phoned();
    await erase(t.staff('super_admin'), one);
    t.clock.advance({ hours: 30 * 24 - 1 });
    expect(await purgeBookings(t.system())).toBe(0);
    t.clock.advance({ hours: 1 });
    expect(await purgeBookings(t.system())).toBeGreaterThan(0);
    expect(await purgeBookings(t.system())).toBe(0);
    await expect(atDesk(t, one.bookingId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      restoreBooking(t.staff('super_admin'), { bookingId: one.bookingId, reason: BACK }),
    ).rejects.toMatchObject({ code: 'not_found' });
    const { contact_enc } = await t.platform.db
      .selectFrom('bookings')
      .select('contact_enc')
      .where('id', '=', one.bookingId)
      .executeTakeFirstOrThrow();
    expect(t.platform.crypto.decrypt('bookings.contact', contact_enc)).not.toContain('Jordan');
    const ledger = t.platform.db.selectFrom('ledger_transactions').select('id').where('booking_id', '=', one.bookingId);
    expect((await ledger.execute()).length).toBeGreaterThan(0);
  });
});

describe('money', () => {
  it('written down by hand is judged: too little, enough, too much', async () => {
    const one = await phoned();
    const pay = (amountCents: number, reference: string) =>
      recordHandPayment(t.staff('finance'), {
        bookingId: one.bookingId,
        payment: { method: 'zelle', amountCents, reference },
      });
    const little = await pay(4_000, 'ZL-1');
    expect(little).toMatchObject({ outcome: 'below_deposit', message: expect.stringContaining('$60.00 more') });
    await runJobs(t);
    expect(await atDesk(t, one.bookingId)).toMatchObject({
      status: 'deposit_pending',
      deposit: { missingCents: 6_000 },
    });
    await expect(pay(4_000, 'ZL-1')).rejects.toMatchObject({ code: 'already_done' });
    expect(await pay(6_000, 'ZL-2')).toMatchObject({ outcome: 'deposit_reached' });
    await runJobs(t);
    const { money, status } = await atDesk(t, one.bookingId);
    expect([status, money.paidCents]).toEqual(['confirmed', 10_000]);
    expect(await pay(money.dueCents + 500, 'ZL-3')).toMatchObject({ outcome: 'overpaid', paymentId: null });
    expect((await atDesk(t, one.bookingId)).money.paidCents).toBe(10_000);
    const [waiting] = (await listDecisions(t.staff('finance'), { limit: 100, kind: 'overpayment' })).items.slice(-1);
    const decisionId = decodeId('dec', waiting?.id ?? '');
    await decideOverpayment(t.staff('super_admin'), { decisionId, verdict: 'approve', reason: REASON });
    await runJobs(t);
    const after = await atDesk(t, one.bookingId);
    expect(after.money.paidCents).toBe(money.totalCents + 500);
    expect(after.refunds).toMatchObject([{ amountCents: 500, status: 'requested', method: 'zelle' }]);
  });

  it('too much of it for a party that is off by then reaches the books, and is promised back once', async () => {
    const one = await confirmed();
    const { money } = await atDesk(t, one.bookingId);
    const payment = { method: 'zelle', amountCents: money.dueCents + 5_000, reference: 'ZL-late' } as const;
    await recordHandPayment(t.staff('finance'), { bookingId: one.bookingId, payment });
    const decisionId = await ask(t.staff('support'), one, 'company');
    await decideCancellation(t.staff('super_admin'), { decisionId, decision: yes() });
    const [waiting] = (await listDecisions(t.staff('finance'), { limit: 100, kind: 'overpayment' })).items.slice(-1);
    const overpaid = decodeId('dec', waiting?.id ?? '');
    await decideOverpayment(t.staff('super_admin'), { decisionId: overpaid, verdict: 'approve', reason: REASON });
    await runJobs(t);
    await runJobs(t);
    const after = await atDesk(t, one.bookingId);
    const promised = after.refunds.reduce((sum, refund) => sum + refund.amountCents, 0);
    expect(promised).toBe(10_000 + payment.amountCents);
    expect(after.payments.map((row) => row.capturedCents).toSorted((x, y) => x - y)).toEqual([
      10_000,
      payment.amountCents,
    ]);
    expect(after.ledger.filter(({ kind }) => kind === 'capture')).toHaveLength(2);
  });

  it('asked back by support always waits, and a no leaves it on the booking', async () => {
    const one = await confirmed();
    const back = { bookingId: one.bookingId, amountCents: 2_000, reason: REASON, bill: 'keep' as const };
    expect(await requestRefund(t.staff('support'), back)).toEqual({
      outcome: 'needs_approval',
      because: expect.stringContaining('may only ask'),
    });
    await expect(requestRefund(t.staff('finance'), { ...back, amountCents: 8_001 })).rejects.toMatchObject({
      fields: [{ field: 'amountCents', message: expect.stringContaining('$80.00') }],
    });
    const [refund] = (await atDesk(t, one.bookingId)).refunds;
    const refundId = decodeId('rfd', refund?.id ?? '');
    await expect(
      decideRefund(t.staff('admin', []), { refundId, verdict: 'reject', reason: REASON }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await decideRefund(t.staff('finance'), { refundId, verdict: 'reject', reason: REASON });
    expect((await atDesk(t, one.bookingId)).refunds).toMatchObject([{ status: 'rejected' }]);
    expect(await requestRefund(t.staff('finance'), back)).toEqual({ outcome: 'on_its_way', because: null });
    await runJobs(t);
    await deliverCardEvents(t);
    expect((await atDesk(t, one.bookingId)).money).toMatchObject({ paidCents: 8_000, refundedCents: 2_000 });
  });

  it('is due for the whole food when nobody was there, from the start of the party on', async () => {
    const one = await confirmed();
    const { version, summary } = await atDesk(t, one.bookingId);
    const miss = { bookingId: one.bookingId, version, reason: REASON, preview: false };
    await expect(markNoShow(t.staff('super_admin'), miss)).rejects.toMatchObject({ code: 'invalid_transition' });
    t.clock.set(summary.startsAt);
    const { dueCents, keptCents } = await markNoShow(t.staff('super_admin'), miss);
    expect(dueCents + keptCents).toBe(summary.totals.foodCents + summary.totals.minimumAdjustmentCents);
    expect((await atDesk(t, one.bookingId)).status).toBe('no_show');
  });
});

describe('the queue', () => {
  it('shows each person what they reach, page by page, oldest first, and what they may decide', async () => {
    const everything = await listDecisions(t.staff('super_admin'), { limit: 100 });
    const pages = [];
    for (let cursor: string | undefined; ;) {
      const page = await listDecisions(t.staff('super_admin'), { limit: 1, cursor });
      pages.push(...page.items);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(everything.items);
    expect((await listDecisions(t.staff('admin', []), { limit: 100 })).items).toEqual([]);
    const [first] = everything.items;
    expect(first).toMatchObject({ booking: { hostName: 'Jordan Lee' }, mayDecide: true });
    const support = await listDecisions(t.staff('support'), { limit: 100 });
    expect(support.items.filter((row) => row.mayDecide)).toEqual([]);
  });
});

async function stationOf(one: { bookingId: string }): Promise<{ stationId: string }> {
  return t.platform.db
    .selectFrom('bookings')
    .select('station_id as stationId')
    .where('id', '=', one.bookingId)
    .executeTakeFirstOrThrow();
}
