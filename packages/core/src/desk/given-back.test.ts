/** Money given back of a party, end to end: the bill, its tax, what goes out, who hears of it, and how it is taken back. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atDesk, deskChange } from '../../../../tests/support/desk.ts';
import { confirmedBooking, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { DEFAULT_NOW, createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { changeBooking } from '../booking/index.ts';
import { decodeId } from '../kernel/index.ts';
import {
  decideRefund,
  editBooking,
  listDecisions,
  recordHandPayment,
  recordRefundSent,
  requestRefund,
  withdrawRefund,
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
const finance = () => t.staff('finance');

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-07-01').add({ days: day }).toString();
}

const TWENTY = { adults: 20, children: 0, toddlers: 0 };
const TEN = { adults: 10, children: 0, toddlers: 0 };

async function edit(bookingId: string, change: Record<string, unknown>) {
  const { version } = await atDesk(t, bookingId);
  return editBooking(boss(), { bookingId, change: deskChange({ version, ...change }) });
}

async function payAll(bookingId: string, reference = `ZL-${bookingId}`) {
  const { money } = await atDesk(t, bookingId);
  return recordHandPayment(finance(), {
    bookingId,
    payment: { method: 'zelle', amountCents: money?.dueCents ?? 0, reference },
  });
}

/** Twenty adults with a gratuity of a fifth, $1,410.75, all of it paid. */
async function twentyPaid() {
  const { bookingId, host } = await confirmedBooking(t, { date: nextDate(), host: day });
  await edit(bookingId, { party: TWENTY, gratuityPercent: 20, upgrades: [], addOns: [] });
  await payAll(bookingId);
  const { money } = await atDesk(t, bookingId);
  expect(money).toMatchObject({ totalCents: 141_075, paidCents: 141_075, dueCents: 0 });
  return { bookingId, host };
}

const give = (bookingId: string, amountCents: number, bill: 'reduce' | 'keep' = 'reduce', by = finance()) =>
  requestRefund(by, { bookingId, amountCents, reason: REASON, bill });

async function refundsOf(bookingId: string, status: string) {
  const { refunds } = await atDesk(t, bookingId);
  return refunds.filter((refund) => refund.status === status);
}

const refundId = (refund: { id: string } | undefined) => ({ refundId: decodeId('rfd', refund?.id ?? '') });

async function agreeToAll(bookingId: string): Promise<void> {
  for (const refund of await refundsOf(bookingId, 'needs_approval'))
    await decideRefund(boss(), { ...refundId(refund), verdict: 'approve', reason: REASON });
}

/** The sums of the books by account. */
async function books(bookingId: string): Promise<Record<string, number>> {
  const { ledger } = await atDesk(t, bookingId);
  const sums: Record<string, number> = {};
  for (const { account, amountCents } of ledger.flatMap((entry) => entry.postings))
    sums[account] = (sums[account] ?? 0) + amountCents;
  return sums;
}

async function mailsOf(bookingId: string) {
  const { messages } = await atDesk(t, bookingId);
  return messages.filter(({ template, channel }) => template === 'refund_sent' && channel === 'email');
}

describe('a bill lowered by what was given back', () => {
  it('has its tax on what is left, leaves the chefs their gratuity, and says so in the books', async () => {
    const { bookingId } = await twentyPaid();
    expect(await give(bookingId, 90_000)).toMatchObject({ outcome: 'needs_approval' });
    await agreeToAll(bookingId);
    const { summary, money } = await atDesk(t, bookingId);
    expect(money).toMatchObject({ totalCents: 51_075, refundableCents: 51_075 });
    expect(summary.totals).toMatchObject({ discountCents: 83_141, taxCents: 2_216, gratuityCents: 22_000 });
    expect(summary.lines.find(({ kind }) => kind === 'tax')?.rule).toContain('8.25 % of $268.59');
    expect(await books(bookingId)).toMatchObject({
      food_revenue: -110_000,
      discounts: 83_141,
      tax_payable: -2_216,
      gratuity_payable: -22_000,
    });
    await expect(give(bookingId, 29_076)).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'amountCents', message: expect.stringContaining('fall by $290.75 at most') }],
    });
  });

  it('stands through a smaller party: what goes back is what is there, for the desk and for the host, and saved so', async () => {
    const { bookingId, host } = await twentyPaid();
    await give(bookingId, 90_000);
    await agreeToAll(bookingId);
    await give(bookingId, 29_075);
    await agreeToAll(bookingId);
    expect((await atDesk(t, bookingId)).money).toMatchObject({ totalCents: 22_000, refundableCents: 22_000 });
    const shown = await edit(bookingId, { party: TEN, preview: true });
    expect(shown).toMatchObject({ totals: { totalCents: 11_000 }, dueCents: -11_000 });
    const { version } = await atDesk(t, bookingId);
    const change = { version, party: TEN };
    expect(await changeBooking(host, { bookingId, change, preview: true })).toMatchObject({ dueCents: -11_000 });
    expect(await changeBooking(host, { bookingId, change, preview: false })).toMatchObject({ dueCents: -11_000 });
    const { money, refunds } = await atDesk(t, bookingId);
    expect(money).toMatchObject({ totalCents: 11_000, refundableCents: 11_000 });
    const promised = refunds.reduce((sum, refund) => sum + refund.amountCents, 0);
    expect(promised).toBe(141_075 - 11_000);
    // The larger party again: what was given back is still off its bill.
    await edit(bookingId, { party: TWENTY });
    expect((await atDesk(t, bookingId)).money?.totalCents).toBe(22_000);
  });

  it('cannot fall further by a second yes than there is on it by then, which is said and changes nothing', async () => {
    const { bookingId } = await twentyPaid();
    await give(bookingId, 90_000, 'reduce', t.staff('support'));
    await edit(bookingId, { party: TEN });
    const [asked] = await refundsOf(bookingId, 'needs_approval');
    await expect(
      decideRefund(boss(), { ...refundId(asked), verdict: 'approve', reason: REASON }),
    ).rejects.toMatchObject({ code: 'invalid_transition', message: expect.stringContaining('$595.38 are left') });
    expect((await refundsOf(bookingId, 'needs_approval')).length).toBeGreaterThan(0);
  });
});

describe('a refund asked for by mistake', () => {
  it('is taken back by whoever asked while nobody decided, and by nobody else', async () => {
    const { bookingId } = await twentyPaid();
    const asker = t.staff('support');
    await give(bookingId, 5_000, 'reduce', asker);
    const [asked] = await refundsOf(bookingId, 'needs_approval');
    await expect(withdrawRefund(finance(), refundId(asked))).rejects.toMatchObject({ code: 'not_found' });
    const { items } = await listDecisions(asker, { kind: 'refund', limit: 50 });
    expect(items.find(({ id }) => id === asked?.id)).toMatchObject({ mayWithdraw: true, mayDecide: false });
    await withdrawRefund(asker, refundId(asked));
    expect(await refundsOf(bookingId, 'withdrawn')).toMatchObject([{ amountCents: 5_000, mayWithdraw: false }]);
    expect((await atDesk(t, bookingId)).money).toMatchObject({ totalCents: 141_075, refundableCents: 141_075 });
    await expect(withdrawRefund(asker, refundId(asked))).rejects.toMatchObject({ code: 'already_done' });
  });

  it('is stopped until it is marked sent when it goes by hand, and the bill is what it was', async () => {
    const { bookingId } = await twentyPaid();
    const before = await books(bookingId);
    await give(bookingId, 5_000);
    const [promised] = await refundsOf(bookingId, 'requested');
    expect(promised).toMatchObject({ reducesBillCents: 5_000, mayWithdraw: true });
    expect((await atDesk(t, bookingId)).money?.totalCents).toBe(136_075);
    await withdrawRefund(finance(), refundId(promised));
    expect((await atDesk(t, bookingId)).money).toMatchObject({ totalCents: 141_075, dueCents: 0 });
    expect(await books(bookingId)).toMatchObject(before);
    await runJobs(t);
    expect(await mailsOf(bookingId)).toEqual([]);
    await expect(recordRefundSent(finance(), refundId(promised))).rejects.toMatchObject({ code: 'not_found' });
    await give(bookingId, 4_000);
    const [sent] = await refundsOf(bookingId, 'requested');
    await recordRefundSent(finance(), refundId(sent));
    await expect(withdrawRefund(finance(), refundId(sent))).rejects.toMatchObject({ code: 'already_done' });
  });
});

describe('word of a refund', () => {
  async function wordOf(bill: 'reduce' | 'keep'): Promise<string> {
    const { bookingId } = await twentyPaid();
    await give(bookingId, 4_000, bill);
    expect(await mailsOf(bookingId)).toEqual([]);
    const [promised] = await refundsOf(bookingId, 'requested');
    await recordRefundSent(finance(), refundId(promised));
    expect(await mailsOf(bookingId)).toHaveLength(1);
    await runJobs(t, { messages: true });
    const [mail] = t.sandbox
      .outbox({ to: `host${day}@mail.example` })
      .flatMap((message) => ('subject' in message && message.subject.includes('$40.00') ? [message] : []));
    return mail?.text ?? '';
  }

  it('by hand comes once it is sent, and says what becomes of the bill', async () => {
    const reduced = await wordOf('reduce');
    expect(reduced).toContain('One of us has sent it back');
    expect(reduced).toContain('Your bill is $40.00 smaller; nothing more is due for that.');
    const kept = await wordOf('keep');
    expect(kept).toContain('Your bill stays as it was. $40.00 of it will be due again');
    expect(kept).not.toContain('You need not do anything');
  });
});

describe('a payment by hand', () => {
  it('is in the books when it is answered, with its reference and who wrote it down', async () => {
    const { bookingId } = await confirmedBooking(t, { date: nextDate(), host: day });
    const answer = await payAll(bookingId, 'ZL-Known 77');
    expect(answer.outcome).toBe('fully_paid');
    const { money, payments, timeline, ledger } = await atDesk(t, bookingId);
    expect(money?.dueCents).toBe(0);
    const paid = payments.find(({ method }) => method === 'zelle');
    expect(paid).toMatchObject({ reference: 'ZL-Known 77', recordedBy: { kind: 'staff' } });
    const event = timeline.findLast(({ kind }) => kind === 'payment');
    expect(event).toMatchObject({ by: { kind: 'staff' }, note: 'Reference ZL-Known 77' });
    expect(ledger.some(({ note }) => note.includes('ZL-Known 77'))).toBe(true);
    const lines = timeline.length;
    await runJobs(t);
    expect((await atDesk(t, bookingId)).timeline).toHaveLength(lines);
  });

  it('that is too much waits beside another one; only the same reference is refused', async () => {
    const { bookingId } = await twentyPaid();
    const pay = (method: 'zelle' | 'cash', amountCents: number, reference: string) =>
      recordHandPayment(finance(), { bookingId, payment: { method, amountCents, reference } });
    expect(await pay('zelle', 30_000, 'ZL-more-1')).toMatchObject({ outcome: 'overpaid' });
    expect(await pay('cash', 5_000, 'Given at the door')).toMatchObject({ outcome: 'overpaid' });
    expect(await pay('zelle', 20_000, 'ZL-more-2')).toMatchObject({ outcome: 'overpaid' });
    await expect(pay('zelle', 30_000, 'zl-MORE-1')).rejects.toMatchObject({
      code: 'already_done',
      fields: [{ field: 'reference' }],
    });
    expect((await atDesk(t, bookingId)).decisions).toHaveLength(3);
  });
});
