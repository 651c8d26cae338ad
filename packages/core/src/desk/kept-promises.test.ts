/** What is promised to a host and asked of a second person holds through what follows (ADR 0057); figures worked out by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk, deskChange } from '../../../../tests/support/desk.ts';
import {
  confirmedBooking,
  deliverCardEvents,
  openStation,
  payCheckout,
  quoteFor,
  runJobs,
  type Booked,
} from '../../../../tests/support/journey.ts';
import { moneyDesk, of, type MoneyDesk } from '../../../../tests/support/money-desk.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { payBalance } from '../booking/index.ts';
import { editBooking, recordHandPayment } from './index.ts';

let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

const adults = (count: number) => ({ party: { adults: count, children: 0, toddlers: 0 } });

async function desk(change: Record<string, unknown>): Promise<MoneyDesk> {
  day += 1;
  const date = Temporal.PlainDate.from('2027-08-01').add({ days: day }).toString();
  const one = await moneyDesk(t, { date, host: day });
  await one.party({ upgrades: [], addOns: [], gratuityPercent: 0, ...change });
  return one;
}

const mailTo = (address: string, subject: string) =>
  t.sandbox
    .outbox({ to: address })
    .flatMap((message) => ('subject' in message && message.subject.includes(subject) ? [message.text] : []));

async function newestMail(one: MoneyDesk, subject: string): Promise<string> {
  await runJobs(t, { messages: true });
  const { summary } = await atDesk(t, one.bookingId);
  // The newest comes first.
  return mailTo(summary.contact.email ?? '', subject)[0] ?? '';
}

describe('money that came by card beyond the bill', () => {
  /** Ten adults of $595.38; the rest is opened as a checkout, $100 come in cash meanwhile, and then the card pays. */
  async function overpaid(): Promise<Booked> {
    day += 1;
    const date = Temporal.PlainDate.from('2027-08-01').add({ days: day }).toString();
    const quote = await quoteFor(t, { party: { adults: 10, children: 0 } });
    const booked = await confirmedBooking(t, { date, host: 300 + day }, quote);
    const started = await payBalance(booked.host, { bookingId: booked.bookingId, method: 'card' });
    await recordHandPayment(t.staff('finance'), {
      bookingId: booked.bookingId,
      payment: { method: 'cash', amountCents: 10_000, reference: `cash ${day}` },
    });
    await payCheckout(t, started);
    await deliverCardEvents(t);
    await runJobs(t);
    return booked;
  }

  const edit = async (bookingId: string, change: Record<string, unknown>) =>
    editBooking(t.staff('support'), {
      bookingId,
      change: deskChange({ version: (await atDesk(t, bookingId)).version, ...change }),
    });

  const waiting = async (bookingId: string) =>
    (await atDesk(t, bookingId)).refunds
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ status, method, amountCents, reason }) => ({ status, method, amountCents, reason }));

  const asked = (amountCents: number) => ({
    status: 'needs_approval',
    method: 'card',
    amountCents,
    reason: 'More arrived than was due.',
  });

  it('waits for its second person through every change of the bill, back to the same card and for the same reason', async () => {
    const { bookingId } = await overpaid();
    expect(await waiting(bookingId)).toEqual([asked(10_000)]);
    // One edamame with its tax: $5.41 of it are needed.
    await edit(bookingId, { addOns: [{ item: 'edamame', quantity: 1 }] });
    expect(await waiting(bookingId)).toEqual([asked(9_459)]);
    await edit(bookingId, { gratuityPercent: 20 });
    expect(await waiting(bookingId)).toEqual([]);
    await edit(bookingId, { gratuityPercent: 0 });
    expect(await waiting(bookingId)).toEqual([asked(9_459)]);
    await edit(bookingId, { addOns: [] });
    const all = await waiting(bookingId);
    expect(all.map(({ status, method }) => `${status} ${method}`)).toEqual([
      'needs_approval card',
      'needs_approval card',
    ]);
    expect(all.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(10_000);
  });
});

describe('a bill that support makes smaller', () => {
  it('sends nothing back by their word alone, however small', async () => {
    const one = await desk(adults(12));
    await one.pay(71_445);
    const { version } = await atDesk(t, one.bookingId);
    await editBooking(t.staff('support'), {
      bookingId: one.bookingId,
      change: deskChange({ version, ...adults(11) }),
    });
    expect((await one.look()).refunds).toMatchObject([{ status: 'needs_approval', amountCents: 5_954, owed: true }]);
    await one.party(adults(10));
    expect(of(await one.look(), 'requested')).toMatchObject([{ amountCents: 5_953 }]);
  });
});

describe('a reduction that was given', () => {
  /** Ten adults of $595.38, $300 paid, $250 given back for good: $50 stay. */
  async function reduced(): Promise<MoneyDesk> {
    const one = await desk(adults(10));
    await one.pay(30_000);
    await one.give(25_000);
    for (const { id } of of(await one.look(), 'requested')) await one.send(id);
    expect(await one.look()).toMatchObject({ totalCents: 34_538, paidCents: 5_000 });
    return one;
  }

  async function cancelAt(one: MoneyDesk, hours: number) {
    const { summary } = await atDesk(t, one.bookingId);
    const before = t.clock.now();
    t.clock.set(Temporal.Instant.from(summary.startsAt).subtract({ hours }));
    const asked = await one.askToCancel('host');
    const shown = await one.cancel(asked, true);
    const done = await one.cancel(asked);
    expect({ ...done, applied: false, version: 0 }).toEqual({ ...shown, version: 0 });
    const mail = await newestMail(one, 'Cancelled');
    t.clock.set(before);
    return { done, mail, books: await one.look() };
  }

  it('is no debt again when the party is cancelled while the deposit is kept', async () => {
    const { done, mail, books } = await cancelAt(await reduced(), 49);
    expect(done).toMatchObject({ refundCents: 0, keptCents: 5_000, dueCents: 0 });
    expect(done.rule).toBe(
      'The party is 2 days away; with fewer than 4 the deposit of $100.00 is kept. $250.00 were given back before, so no more than $50.00 is charged.',
    );
    expect(mail).not.toContain('Still due');
    expect(mail).toContain('no more than $50.00 is charged');
    expect(books).toMatchObject({ totalCents: 5_000, paidCents: 5_000 });
  });

  it('comes off the whole food within the last hours, to the cent', async () => {
    const { done, mail, books } = await cancelAt(await reduced(), 20);
    // $550.00 less $250.00, of which $50.00 are there.
    expect(done).toMatchObject({ refundCents: 0, keptCents: 5_000, dueCents: 25_000 });
    expect(done.rule).toContain('the whole food cost of $550.00 less the $250.00 given back is due');
    expect(mail).toContain('$250.00');
    expect(books).toMatchObject({ totalCents: 30_000, paidCents: 5_000 });
  });

  it('leaves the deposit where it is there', async () => {
    const one = await desk(adults(10));
    await one.pay(30_000);
    await one.give(5_000);
    for (const { id } of of(await one.look(), 'requested')) await one.send(id);
    expect((await cancelAt(one, 49)).done).toMatchObject({ refundCents: 15_000, keptCents: 10_000, dueCents: 0 });
  });
});

describe('what a host is told', () => {
  it('of each change what comes back and what is due by then, and of a promise that falls away that it does', async () => {
    const one = await desk(adults(12));
    await one.pay(71_445);
    await one.party(adults(10));
    expect(await newestMail(one, 'Changed')).toContain('$119.07 was paid beyond the new total and comes back to you.');
    await one.party(adults(11));
    const lower = await newestMail(one, 'Changed');
    expect(lower).toContain('$59.53 of what was to come back to you stays for your party.');
    expect(lower).toContain('$59.54 was paid beyond the new total and comes back to you.');
    await one.party(adults(12));
    const none = await newestMail(one, 'Changed');
    expect(none).toContain('$59.54 of what was to come back to you stays for your party.');
    expect(none).toContain('Nothing comes back and nothing more is due.');
  });

  it('of a change from nothing names both totals', async () => {
    const one = await desk(adults(10));
    await one.pay(59_538);
    await one.give(49_000);
    await one.give(10_538);
    for (const { id } of of(await one.look(), 'needs_approval')) await one.decide(id, 'approve');
    expect(await one.look()).toMatchObject({ totalCents: 0 });
    await one.party({ addOns: [{ item: 'edamame', quantity: 10 }] });
    await newestMail(one, 'Changed');
    const { summary } = await atDesk(t, one.bookingId);
    expect(mailTo(summary.contact.email ?? '', 'Changed').join('\n')).toContain('New total: $54.12 instead of $0.00');
  });

  it('agrees with preview and panel while a refund that is to be paid again waits', async () => {
    const one = await desk(adults(10));
    await one.pay(59_538);
    await one.give(55_000, 'keep');
    expect(of(await one.look(), 'needs_approval')).toHaveLength(1);
    const wish = { addOns: [{ item: 'edamame', quantity: 1 }] };
    expect(await one.party({ ...wish, preview: true })).toMatchObject({ dueCents: 541 });
    expect(await one.party(wish)).toMatchObject({ dueCents: 541 });
    expect((await atDesk(t, one.bookingId)).money).toMatchObject({ openCents: 541, dueCents: 541, goesBackCents: 0 });
    expect(await newestMail(one, 'Changed')).toContain('$5.41');
  });

  it('of money for a party that is off nothing about a bill that is settled or friends to invite', async () => {
    const one = await desk(adults(12));
    await one.pay(10_000);
    const before = t.clock.now();
    const { summary: party } = await atDesk(t, one.bookingId);
    t.clock.set(Temporal.Instant.from(party.startsAt).subtract({ hours: 20 }));
    await one.cancel(await one.askToCancel('host'));
    await runJobs(t, { messages: true });
    await one.pay(56_000);
    await runJobs(t, { messages: true });
    const { summary } = await atDesk(t, one.bookingId);
    const [mail] = mailTo(summary.contact.email ?? '', 'We received');
    t.clock.set(before);
    expect(mail).not.toMatch(/invite your friends|All paid/);
    expect(mail).toContain('Your party is cancelled. Nothing more is due.');
  });

  it('of a company’s cancellation names what was promised before', async () => {
    const one = await desk(adults(12));
    await one.pay(71_445);
    await one.give(30_000, 'keep');
    const asked = await one.askToCancel('company');
    expect(await one.cancel(asked, true)).toMatchObject({ refundCents: 41_445, promisedCents: 30_000 });
    await one.cancel(asked);
    expect(await newestMail(one, 'Cancelled')).toContain(
      'The $300.00 promised to you before come back as well, $714.45 in all.',
    );
  });
});
