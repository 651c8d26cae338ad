/** Money whose card takes none back any more: a person sends it another way, and above the limit two of them do. */
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
import { cancelBooking, payBalance } from '../booking/index.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import { decideRefund, listDecisions, recordRefundSent } from './index.ts';

const REASON = 'They gave us their Zelle number on the phone.';
let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

async function booked(adults: number, inFull: boolean): Promise<Booked> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
  const one = await confirmedBooking(t, { date, host: day }, await quoteFor(t, { party: { adults } }));
  if (!inFull) return one;
  await payCheckout(t, await payBalance(one.host, { bookingId: one.bookingId, method: 'card' }));
  await deliverCardEvents(t);
  return one;
}

async function refundsOf({ bookingId }: Booked, status: string) {
  const { refunds } = await atDesk(t, bookingId);
  return refunds
    .filter((refund) => refund.status === status)
    .map((refund) => ({ ...refund, key: decodeId('rfd', refund.id) }));
}

/** What was sent to the card so far comes back from its bank. */
async function failAll({ bookingId }: Booked): Promise<void> {
  const sent = await t.platform.db
    .selectFrom('refunds as r')
    .innerJoin('payments as p', 'p.id', 'r.payment_id')
    .select('r.provider_refund_id as id')
    .where('p.booking_id', '=', bookingId)
    .where('r.status', 'in', ['submitted', 'succeeded'])
    .execute();
  for (const { id } of sent) await t.sandbox.failRefund(id ?? '');
  await deliverCardEvents(t);
  await runJobs(t);
}

async function cancelAndFail(one: Booked): Promise<void> {
  const { version } = await look(one);
  await cancelBooking(one.host, { bookingId: one.bookingId, cancellation: { version }, preview: false });
  for (const { key } of await refundsOf(one, 'needs_approval'))
    await decideRefund(t.staff('super_admin'), { refundId: key, verdict: 'approve', reason: REASON });
  await runJobs(t);
  await failAll(one);
}

const agree = (by: Context, refundId: string, way?: 'zelle' | 'cash') =>
  decideRefund(by, { refundId, verdict: 'approve', reason: REASON, way });

async function waitingRow(by: Context, key: string) {
  const { items } = await listDecisions(by, { kind: 'refund', limit: 50 });
  return items.find(({ id }) => decodeId('rfd', id) === key);
}

async function auditOf(key: string, action: string): Promise<unknown[]> {
  const rows = await t.platform.db
    .selectFrom('audit_log')
    .select('record')
    .where('entity_id', '=', key)
    .where('action', '=', action)
    .execute();
  return rows.map(({ record }) => JSON.parse(record) as unknown);
}

describe('a refund whose card took none', () => {
  it('comes back as a decision for as long as it is sent to the same card', async () => {
    const one = await booked(10, false);
    await cancelAndFail(one);
    const [waiting] = await refundsOf(one, 'needs_approval');
    expect(await waitingRow(t.staff('finance'), waiting?.key ?? '')).toMatchObject({
      cardTookNone: true,
      byHand: false,
    });
    await agree(t.staff('finance'), waiting?.key ?? '');
    await runJobs(t);
    await failAll(one);
    expect(await refundsOf(one, 'needs_approval')).toHaveLength(1);
  });

  it('is sent another way by whoever chose it where one is enough: the books say so, and so does the mail', async () => {
    const one = await booked(10, false);
    await cancelAndFail(one);
    const finance = t.staff('finance');
    const [waiting] = await refundsOf(one, 'needs_approval');
    const key = waiting?.key ?? '';
    await agree(finance, key, 'zelle');
    await runJobs(t);
    expect(await waitingRow(finance, key)).toMatchObject({
      byHand: true,
      method: 'zelle',
      mayDecide: true,
      amountCents: 10_000,
    });
    // Nothing has left so far, and the card is not asked again.
    expect((await look(one)).money).toMatchObject({ paidCents: 10_000, refundedCents: 0 });
    await recordRefundSent(finance, { refundId: key });
    expect((await look(one)).money).toMatchObject({ totalCents: 0, paidCents: 0, refundedCents: 10_000, dueCents: 0 });
    expect(await refundsOf(one, 'succeeded')).toMatchObject([{ method: 'zelle', amountCents: 10_000 }]);
    expect(await waitingRow(finance, key)).toBeUndefined();
    expect(await auditOf(key, 'refund.approve')).toMatchObject([{ after: { way: 'zelle', needsAnother: false } }]);
    expect(await auditOf(key, 'refund.sent_by_hand')).toMatchObject([
      { after: { method: 'zelle', amountCents: 10_000 } },
    ]);
    await runJobs(t, { messages: true });
    const mails = t.sandbox
      .outbox({ to: `host${day}@mail.example` })
      .flatMap((mail) => ('subject' in mail ? [mail.text] : []));
    expect(mails.some((text) => text.includes('one of us has sent it back another way'))).toBe(true);
  });

  it('takes two above the limit: who chose the way does not write down that it was sent', async () => {
    const one = await booked(20, true);
    await cancelAndFail(one);
    const [boss, finance] = [t.staff('super_admin'), t.staff('finance')];
    const waiting = await refundsOf(one, 'needs_approval');
    const large = waiting.find(({ amountCents }) => amountCents > 50_000);
    const key = large?.key ?? '';
    await agree(boss, key, 'cash');
    await runJobs(t);
    expect(await waitingRow(boss, key)).toMatchObject({ byHand: true, mayDecide: false });
    await expect(recordRefundSent(boss, { refundId: key })).rejects.toMatchObject({ code: 'forbidden' });
    for (const ctx of [t.staff('support'), t.staff('station_manager'), t.staff('chef')])
      await expect(recordRefundSent(ctx, { refundId: key })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await waitingRow(finance, key)).toMatchObject({ byHand: true, mayDecide: true, method: 'cash' });
    await recordRefundSent(finance, { refundId: key });
    await expect(recordRefundSent(finance, { refundId: key })).rejects.toMatchObject({ code: 'not_found' });
    for (const rest of await refundsOf(one, 'needs_approval')) await agree(boss, rest.key, 'cash');
    for (const rest of await refundsOf(one, 'requested')) await recordRefundSent(finance, { refundId: rest.key });
    expect((await look(one)).money).toMatchObject({ totalCents: 0, paidCents: 0, dueCents: 0 });
  });
});

it('no other way is open to money whose card has refused nothing', async () => {
  const one = await booked(20, true);
  const { version } = await look(one);
  await cancelBooking(one.host, { bookingId: one.bookingId, cancellation: { version }, preview: false });
  const [waiting] = await refundsOf(one, 'needs_approval');
  const key = waiting?.key ?? '';
  expect(await waitingRow(t.staff('finance'), key)).toMatchObject({ cardTookNone: false });
  await expect(agree(t.staff('finance'), key, 'zelle')).rejects.toMatchObject({ code: 'invalid_transition' });
});
