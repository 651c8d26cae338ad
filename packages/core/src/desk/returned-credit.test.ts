/** What was paid beyond the bill goes back by itself, whatever verb made it so (ADR 0053); every figure is worked out by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk } from '../../../../tests/support/desk.ts';
import { openStation, runJobs } from '../../../../tests/support/journey.ts';
import { moneyDesk, of, type MoneyDesk } from '../../../../tests/support/money-desk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

const adults = (count: number) => ({ party: { adults: count, children: 0, toddlers: 0 } });
const LOBSTER = { upgrades: [{ item: 'lobster-tail', quantity: 20 }] };

async function desk(change: Record<string, unknown>): Promise<MoneyDesk> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-08-01').add({ days: day }).toString();
  const one = await moneyDesk(t, { date, host: day });
  await one.party({ upgrades: [], addOns: [], gratuityPercent: 0, ...change });
  return one;
}

const sum = (rows: readonly { amountCents: number }[]) => rows.reduce((total, row) => total + row.amountCents, 0);

async function agreeToAll(one: MoneyDesk): Promise<void> {
  for (const { id } of of(await one.look(), 'needs_approval')) await one.decide(id, 'approve');
}

describe('a reduction that waits for its second person', () => {
  /** Twenty adults with a gratuity of a fifth, paid; $300 and $100 off the bill, $200 to be paid again; then five adults. */
  async function smallerMeanwhile(): Promise<MoneyDesk> {
    const one = await desk({ ...adults(20), gratuityPercent: 20 });
    await one.pay(100_000);
    await one.pay(41_075, 'cash');
    await one.give(30_000);
    await one.give(20_000, 'keep');
    expect(await one.give(10_000)).toMatchObject({ outcome: 'needs_approval' });
    const shown = await one.party({ ...adults(5), preview: true });
    expect(shown).toMatchObject({ totals: { totalCents: 35_038 }, dueCents: -56_037 });
    expect(await one.party(adults(5))).toMatchObject({ dueCents: -56_037 });
    return one;
  }

  it('counts on both sides while the party becomes smaller: agreed to, what stays is the bill', async () => {
    const one = await smallerMeanwhile();
    const before = await one.look();
    expect(sum(before.refunds.filter(({ owed }) => owed))).toBe(56_037);
    await agreeToAll(one);
    expect(await one.look()).toMatchObject({ totalCents: 25_038, staysCents: 25_038, waitingCents: 116_037 });
    for (const { id } of of(await one.look(), 'requested')) await one.send(id);
    expect((await atDesk(t, one.bookingId)).money).toMatchObject({
      totalCents: 25_038,
      paidCents: 25_038,
      dueCents: 0,
    });
  });

  it('counts on both sides while the party becomes smaller: turned down, what stays is the bill', async () => {
    const one = await smallerMeanwhile();
    const asked = of(await one.look(), 'needs_approval').find(({ owed }) => !owed);
    await one.decide(asked?.id ?? '', 'reject');
    expect(await one.look()).toMatchObject({ totalCents: 35_038, staysCents: 35_038 });
  });

  it('that is larger than what is left of the bill leaves the rest to the host when it is turned down', async () => {
    const one = await desk({ ...adults(20), gratuityPercent: 20 });
    await one.pay(141_075);
    await one.give(90_000);
    await one.party(adults(10));
    expect(await one.look()).toMatchObject({ totalCents: 70_538, staysCents: 11_000 });
    const asked = of(await one.look(), 'needs_approval').find(({ owed }) => !owed);
    await one.decide(asked?.id ?? '', 'reject');
    expect(await one.look()).toMatchObject({ totalCents: 70_538, staysCents: 70_538 });
  });

  it('takes from what another one can still take off', async () => {
    const one = await desk(adults(20));
    await one.pay(119_075);
    expect(await one.give(70_000)).toMatchObject({ outcome: 'needs_approval' });
    await one.party({ gratuityPercent: 20 });
    await one.pay(22_000);
    await expect(one.give(60_000)).rejects.toMatchObject({
      fields: [{ field: 'amountCents', message: expect.stringContaining('fall by $490.75 at most') }],
    });
  });
});

describe('a cancellation', () => {
  it('decides about the money that waits as well: all of it comes back at once, and the mail says so', async () => {
    const one = await desk(adults(20));
    await one.pay(119_075);
    expect(await one.give(60_000)).toMatchObject({ outcome: 'needs_approval' });
    const asked = await one.askToCancel('company');
    expect(await one.cancel(asked, true)).toMatchObject({ refundCents: 119_075, keptCents: 0 });
    expect(of(await one.look(), 'needs_approval')).toHaveLength(1);
    expect(await one.cancel(asked)).toMatchObject({ refundCents: 119_075, keptCents: 0 });
    const after = await one.look();
    expect(after).toMatchObject({ totalCents: 0, staysCents: 0, waitingCents: 119_075 });
    expect(of(after, 'withdrawn')).toMatchObject([{ amountCents: 60_000 }]);
    const { timeline } = await atDesk(t, one.bookingId);
    expect(timeline.some(({ text }) => text.startsWith('$600.00 that waited for a second person are part'))).toBe(true);
    await runJobs(t, { messages: true });
    const [mail] = t.sandbox
      .outbox({ to: `desk${day}@mail.example` })
      .flatMap((message) => ('subject' in message && message.subject.includes('Cancelled') ? [message.text] : []));
    expect(mail).toContain('$1,190.75');
    expect(mail).toContain('One of us sends it back the way it came.');
    expect(mail).not.toContain('card');
  });

  it('for the host keeps what the policy keeps of all that was paid', async () => {
    const one = await desk(adults(20));
    await one.pay(119_075);
    await one.give(60_000);
    t.clock.set('2027-08-05T17:00:00Z');
    const { summary } = await atDesk(t, one.bookingId);
    t.clock.set(Temporal.Instant.from(summary.startsAt).subtract({ hours: 49 }));
    const asked = await one.askToCancel('host');
    expect(await one.cancel(asked)).toMatchObject({ refundCents: 109_075, keptCents: 10_000 });
    expect(await one.look()).toMatchObject({ totalCents: 10_000, staysCents: 10_000 });
    t.clock.set('2027-04-13T17:00:00Z');
  });

  it('holds what a refund that is taken back afterwards leaves: it goes back all the same', async () => {
    const one = await desk(adults(20));
    await one.pay(40_000);
    await one.give(30_000);
    const [given] = of(await one.look(), 'requested');
    await one.cancel(await one.askToCancel('host'));
    await one.takeBack(given?.id ?? '');
    expect(await one.look()).toMatchObject({ totalCents: 0, staysCents: 0, waitingCents: 40_000 });
  });
});

describe('a refund that is taken back', () => {
  /** Ten adults and twenty lobster tails, paid; all of it but the lobster given back, then the lobster left out. */
  async function withoutLobster(): Promise<MoneyDesk> {
    const one = await desk({ ...adults(10), ...LOBSTER });
    await one.pay(92_013);
    await one.give(50_000);
    await one.give(40_000);
    await agreeToAll(one);
    await one.party({ upgrades: [] });
    expect(await one.look()).toMatchObject({ totalCents: 0, staysCents: 0 });
    return one;
  }

  it('gives the party its bill again and no more than that, and a larger bill keeps what was not sent', async () => {
    const one = await withoutLobster();
    for (const { id } of (await one.look()).refunds.filter(({ owed }) => !owed)) {
      await one.takeBack(id);
      const { totalCents, staysCents } = await one.look();
      expect(staysCents).toBe(totalCents);
    }
    expect(await one.look()).toMatchObject({ totalCents: 59_538, staysCents: 59_538, waitingCents: 32_475 });
    const shown = await one.party({ ...LOBSTER, preview: true });
    expect(shown).toMatchObject({ totals: { totalCents: 92_013 }, dueCents: 0 });
    await one.party(LOBSTER);
    expect(await one.look()).toMatchObject({ totalCents: 92_013, staysCents: 92_013, waitingCents: 0 });
  });

  it('stays the host’s where it was paid beyond the bill: nobody turns it down or takes it back', async () => {
    const one = await desk(adults(20));
    await one.pay(119_075);
    await one.party(adults(19));
    const [small] = of(await one.look(), 'requested');
    expect(small).toMatchObject({ owed: true, mayWithdraw: false });
    await expect(one.takeBack(small?.id ?? '')).rejects.toMatchObject({ code: 'invalid_transition' });
    await one.party(adults(5));
    const [large] = of(await one.look(), 'needs_approval');
    await expect(one.decide(large?.id ?? '', 'reject')).rejects.toMatchObject({
      code: 'invalid_transition',
      message: expect.stringContaining('paid beyond the bill'),
    });
    const { decisions } = await atDesk(t, one.bookingId);
    expect(decisions).toMatchObject([
      { kind: 'refund', id: large?.id, amountCents: large?.amountCents, mayDecide: true, mayReject: false },
    ]);
  });

  it('at once with a change of the party leaves no cent behind, whoever is first', async () => {
    for (let round = 0; round < 4; round += 1) {
      const one = await desk({ ...adults(10), ...LOBSTER });
      await one.pay(92_013);
      await one.give(50_000);
      const [given] = of(await one.look(), 'requested');
      const done = await Promise.allSettled([one.takeBack(given?.id ?? ''), one.party({ upgrades: [] })]);
      // Whoever edits a version that is gone by then is told so, and does it again.
      for (const result of done)
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'version_conflict' });
      if (done[1].status === 'rejected') await one.party({ upgrades: [] });
      expect(await one.look()).toMatchObject({ totalCents: 59_538, staysCents: 59_538 });
    }
  });
});

describe('more than is due', () => {
  it('goes back once it is accepted, and the mail of the payment says how much', async () => {
    const one = await desk(adults(20));
    await one.pay(110_000);
    await one.pay(20_000);
    await one.takeOverpaid();
    expect(await one.look()).toMatchObject({ staysCents: 119_075, waitingCents: 10_925 });
    await runJobs(t, { messages: true });
    const mail = t.sandbox
      .outbox({ to: `desk${day}@mail.example` })
      .flatMap((message) => ('subject' in message && message.subject.includes('$200.00') ? [message.text] : []));
    expect(mail.join('\n')).toContain('$109.25');
    expect(mail.join('\n')).toContain('comes back to you');
    expect(mail.join('\n')).not.toContain('nothing left to do');
  });
});
