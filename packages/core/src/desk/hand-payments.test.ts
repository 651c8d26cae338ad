/** Money somebody saw arrive: never more of it in the books than is due, and never the same money twice (domain 7). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk, bookedByPhone } from '../../../../tests/support/desk.ts';
import { confirmedBooking, openStation, runJobs, signedHold, type Booked } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { HandPayment } from '@myhibachi/contracts';
import { payBalance, recordReceivedPayment } from '../booking/index.ts';
import { decodeId } from '../kernel/index.ts';
import { decideOverpayment, recordHandPayment, requestCancellation, requestRefund } from './index.ts';

const REASON = 'Checked against the account by hand.';
let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
});
afterAll(() => t.close());

function wish() {
  day += 1;
  return { date: Temporal.PlainDate.from('2027-07-01').add({ days: day }).toString(), host: day };
}
const confirmed = (): Promise<Booked> => confirmedBooking(t, wish());
const due = async (one: { bookingId: string }): Promise<number> => (await atDesk(t, one.bookingId)).money.dueCents;

function pay(
  one: { bookingId: string },
  amountCents: number,
  reference: string,
  method: HandPayment['method'] = 'cash',
) {
  const payment = { method, amountCents, reference };
  return recordHandPayment(t.staff('finance'), { bookingId: one.bookingId, payment });
}

const USED = { code: 'already_done', fields: [{ field: 'reference' }] };

/** What the books hold once every job has run. */
async function booksOf(one: { bookingId: string }) {
  await runJobs(t);
  const { money, decisions, ledger } = await atDesk(t, one.bookingId);
  return { money, waiting: decisions.length, captures: ledger.filter(({ kind }) => kind === 'capture').length };
}

describe('a reference', () => {
  it('of cash tells the payments of one booking apart, and is free for every other booking', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    expect(await pay(one, 1_000, 'cash at door')).toMatchObject({ outcome: 'deposit_reached' });
    expect(await pay(other, 1_000, 'cash at door')).toMatchObject({ outcome: 'deposit_reached' });
    await expect(pay(one, 2_000, ' Cash  at Door ')).rejects.toMatchObject(USED);
    expect((await booksOf(one)).captures).toBe(2);
  });

  it.each(['zelle', 'venmo'] as const)('of %s is one transfer, whichever booking it is written to', async (method) => {
    const [one, other] = [await confirmed(), await confirmed()];
    await pay(one, 1_000, 'TX-4711', method);
    await expect(pay(other, 1_000, 'tx-4711', method)).rejects.toMatchObject(USED);
    const race = await Promise.allSettled(
      [one, other, one, other].map((booking) => pay(booking, 500, 'TX-4712', method)),
    );
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const lost of race) if (lost.status === 'rejected') expect(lost.reason).toMatchObject(USED);
  });

  it('that was used is refused at once of too much money too, so that nothing waits that nobody can approve', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    await pay(one, 1_000, 'ZL-used', 'zelle');
    const tooMuch = (await due(other)) + 1_000;
    await expect(pay(other, tooMuch, 'ZL-used', 'zelle')).rejects.toMatchObject(USED);
    expect((await booksOf(other)).waiting).toBe(0);
  });

  it('of money that waits for a decision cannot be written down beside it', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    await pay(one, (await due(one)) + 1_000, 'ZL-waits', 'zelle');
    await expect(pay(other, 1_000, 'zl-waits', 'zelle')).rejects.toMatchObject(USED);
    await expect(pay(one, 1_000, 'ZL-waits', 'zelle')).rejects.toMatchObject(USED);
  });

  it('used by another booking’s cash leaves too much cash to be approved', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    await pay(one, 1_000, 'cash at door');
    await pay(other, (await due(other)) + 700, 'cash at door');
    const [waiting] = (await atDesk(t, other.bookingId)).decisions;
    const decisionId = decodeId('dec', waiting?.id ?? '');
    await decideOverpayment(t.staff('super_admin'), { decisionId, verdict: 'approve', reason: REASON });
    const { money } = await booksOf(other);
    expect(money.paidCents).toBe(money.totalCents + 700);
    expect((await atDesk(t, other.bookingId)).refunds).toMatchObject([{ amountCents: 700 }]);
  });
});

describe('what is answered', () => {
  const phoned = () => bookedByPhone(t, t.staff('support'), wish());
  const statusOf = async (one: { bookingId: string }) => (await atDesk(t, one.bookingId)).status;

  it('of a deposit confirms the party at once and says so, with what stays due', async () => {
    const one = await phoned();
    const answer = await pay(one, 10_000, 'cash for the deposit');
    expect(answer).toMatchObject({ outcome: 'deposit_reached' });
    expect(answer.message).toMatch(/^The deposit is reached\. \$[\d.]+ are still due\. The party is confirmed\.$/u);
    expect(await statusOf(one)).toBe('confirmed');
    await runJobs(t);
    expect(await statusOf(one)).toBe('confirmed');
    const more = await pay(one, 1_000, 'cash again');
    expect(more.message).toMatch(/^Taken\. \$[\d.]+ are still due\.$/u);
  });

  it('of a booking whose cancellation is asked for says that this still waits, and locks nothing', async () => {
    const one = await phoned();
    await requestCancellation(t.staff('support'), {
      bookingId: one.bookingId,
      version: 1,
      reason: REASON,
      cause: 'host',
    });
    const little = await pay(one, 4_000, 'cash, a part');
    expect(little.message).toBe(
      'Taken. $60.00 more are needed to lock the date. The cancellation that was asked for still waits for its decision.',
    );
    const { message } = await pay(one, 6_000, 'cash, the rest');
    expect(message).toMatch(/still waits for its decision, and the party is confirmed if that is turned down\.$/u);
    expect(message).not.toMatch(/locked|in a moment/u);
    await runJobs(t);
    expect(await statusOf(one)).toBe('cancellation_requested');
  });
});

describe('more than is due', () => {
  it.each([
    ['nothing is due', 0, 10_000, 'though nothing is due'],
    ['less is due', 5_000, 10_000, '$50.00 more than is due'],
    ['a cent less is due', 9_999, 10_000, '$0.01 more than is due'],
  ])('waits for a decision and stays out of the books when %s', async (_when, left, amount, words) => {
    const one = await confirmed();
    await pay(one, (await due(one)) - left, 'the rest but that');
    const answer = await pay(one, amount, 'too much');
    expect(answer).toMatchObject({ outcome: 'overpaid', paymentId: null, message: expect.stringContaining(words) });
    expect(await booksOf(one)).toMatchObject({
      money: { dueCents: left },
      waiting: 1,
      captures: left < amount ? 2 : 1,
    });
  });

  it('is seen although the payment just before has not reached the books yet', async () => {
    const one = await confirmed();
    const rest = await due(one);
    expect(await pay(one, rest, 'first', 'zelle')).toMatchObject({
      outcome: 'fully_paid',
      message: 'Everything is paid.',
    });
    expect(await pay(one, 10_000, 'second', 'zelle')).toMatchObject({
      outcome: 'overpaid',
      message: expect.stringContaining('$100.00 came by Zelle, though nothing is due.'),
    });
    expect(await booksOf(one)).toMatchObject({ money: { dueCents: 0 }, waiting: 1, captures: 2 });
  });

  it('never gets in by being many at once: one of ten takes the rest, the others wait', async () => {
    const one = await confirmed();
    const rest = await due(one);
    const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => pay(one, rest, `at once ${n}`)));
    const outcomes = answers.map((answer) =>
      answer.status === 'fulfilled' ? answer.value.outcome : (answer.reason as { code: string }).code,
    );
    const times = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
    expect([times('fully_paid'), times('overpaid'), times('already_done')]).toEqual([1, 9, 0]);
    expect(await booksOf(one)).toMatchObject({ money: { dueCents: 0 }, waiting: 9, captures: 2 });
  });

  it('approved after the rest was paid otherwise goes back whole', async () => {
    const one = await confirmed();
    const rest = await due(one);
    await pay(one, rest + 2_500, 'too much');
    await pay(one, rest, 'the rest');
    const [waiting] = (await atDesk(t, one.bookingId)).decisions;
    const decisionId = decodeId('dec', waiting?.id ?? '');
    await decideOverpayment(t.staff('super_admin'), { decisionId, verdict: 'approve', reason: REASON });
    await runJobs(t);
    const { refunds } = await atDesk(t, one.bookingId);
    expect(refunds.reduce((sum, refund) => sum + refund.amountCents, 0)).toBe(rest + 2_500);
  });

  it('is refused by code as well: of a booking however many try at once, and of a hold beyond its bill', async () => {
    const one = await confirmed();
    const rest = await due(one);
    const byCode = (code: string, amountCents: number, reference: string) =>
      recordReceivedPayment(t.staff('support'), { code, method: 'cash', amountCents, reference });
    const answers = await Promise.allSettled(Array.from({ length: 6 }, (_, n) => byCode(one.code, rest, `cash ${n}`)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const lost of answers)
      if (lost.status === 'rejected') expect(lost.reason).toMatchObject({ fields: [{ field: 'amountCents' }] });
    expect((await booksOf(one)).money.dueCents).toBe(0);
    const { hold } = await signedHold(t, wish());
    const { totalCents } = hold.booking.totals;
    await expect(byCode(hold.booking.code, totalCents + 1, 'all and a cent')).rejects.toMatchObject({
      fields: [{ field: 'amountCents', message: expect.stringContaining('is due') }],
    });
    await byCode(hold.booking.code, 4_000, 'a part');
    await expect(byCode(hold.booking.code, totalCents - 3_999, 'a cent too much')).rejects.toMatchObject({
      fields: [{ field: 'amountCents' }],
    });
  });

  it('is not the tip a host announced with this method, and the answer says that it came', async () => {
    const one = await confirmed();
    const rest = await due(one);
    await payBalance(one.host, { bookingId: one.bookingId, method: 'zelle', gratuityCents: 10_000 });
    expect(await pay(one, rest + 10_000, 'cash with a tip')).toMatchObject({ outcome: 'overpaid' });
    expect(await pay(one, rest + 10_000, 'ZL-tip', 'zelle')).toMatchObject({
      outcome: 'fully_paid',
      message: 'Everything is paid, with the tip of $100.00 that was announced.',
    });
    expect((await booksOf(one)).money.dueCents).toBe(0);
  });
});

it('giving money back is on offer while something can go back, and says how much', async () => {
  const one = await bookedByPhone(t, t.staff('support'), wish());
  const offer = async () => {
    const { can, money } = await atDesk(t, one.bookingId);
    return [can.requestRefund, money.refundableCents];
  };
  expect(await offer()).toEqual([false, 0]);
  await pay(one, 10_000, 'the deposit');
  await runJobs(t);
  expect(await offer()).toEqual([true, 10_000]);
  const back = (amountCents: number) =>
    requestRefund(t.staff('finance'), { bookingId: one.bookingId, amountCents, reason: REASON, bill: 'keep' });
  await back(4_000);
  expect(await offer()).toEqual([true, 6_000]);
  await back(6_000);
  expect(await offer()).toEqual([false, 0]);
});
