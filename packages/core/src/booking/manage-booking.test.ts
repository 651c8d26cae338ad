/** What a host may still change, until when, at which price, and by which policy. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmedBooking,
  holdFor,
  look,
  openStation,
  quoteFor,
  runJobs,
  type Booked,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { changeMenuItem } from '../catalog/index.ts';
import { changeVariable } from '../variables/index.ts';
import {
  addRequests,
  advanceBookings,
  cancelBooking,
  changeBooking,
  getAgreement,
  getAgreementPdf,
  getCalendarFile,
  getHold,
  getInvoicePdf,
  rescheduleBooking,
} from './index.ts';

const REASON = 'A new year, a new figure.';
const START = '2027-04-13T17:00:00Z';
let t: TestPlatform;
let host = 0;
beforeAll(async () => {
  t = await createTestPlatform({ now: START });
  await openStation(t);
});
afterAll(() => t.close());

/** A party some weeks ahead; the clock then stands so many hours before it, less so many milliseconds. */
async function partyIn(hours: number, late = 0): Promise<Booked> {
  host += 1;
  t.clock.set(START);
  const date = Temporal.PlainDate.from('2027-05-01').add({ days: host }).toString();
  const booked = await confirmedBooking(t, { date, host });
  const startsAt = Temporal.Instant.from((await look(booked)).summary.startsAt);
  t.clock.set(startsAt.subtract({ milliseconds: hours * 3_600_000 - late }));
  return booked;
}

async function change(booked: Booked, what: object, preview = false) {
  const { version } = await look(booked);
  return changeBooking(booked.host, { bookingId: booked.bookingId, change: { version, ...what }, preview });
}

async function move(booked: Booked, date: string, over: object = {}, preview = false) {
  const { version } = await look(booked);
  return rescheduleBooking(booked.host, {
    bookingId: booked.bookingId,
    move: { version, date, start: '18:00', ...over },
    preview,
  });
}

async function cancel(booked: Booked, over: object = {}, preview = false) {
  const { version } = await look(booked);
  return cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation: { version, ...over }, preview });
}

const MENU = { addOns: [{ item: 'gyoza', quantity: 3 }] };
const GUESTS = { party: { adults: 13, children: 2, toddlers: 0 } };

describe('the cut-offs', () => {
  it.each([
    ['the menu', 12, 'changeMenu', (booked: Booked) => change(booked, MENU)],
    ['the number of guests', 24, 'changeGuests', (booked: Booked) => change(booked, GUESTS)],
    [
      'dietary notes',
      48,
      'addDietaryNotes',
      (booked: Booked) => addRequests(booked.host, { bookingId: booked.bookingId, dietaryNotes: 'No nuts.' }),
    ],
  ] as const)(
    'for %s are %i hours before the start, to the millisecond, and the page knows',
    async (_what, hours, can, act) => {
      const inTime = await partyIn(hours);
      expect((await look(inTime)).can[can]).toBe(true);
      await expect(act(inTime)).resolves.toBeDefined();
      const late = await partyIn(hours, 1);
      expect((await look(late)).can[can]).toBe(false);
      await expect(act(late)).rejects.toMatchObject({
        code: 'cutoff_passed',
        message: expect.stringContaining(String(hours)),
      });
    },
  );

  it('for the menu do not wait for guests who stay the same, and requests are heard to the end', async () => {
    const booked = await partyIn(13);
    await expect(change(booked, { party: (await look(booked)).summary.party, ...MENU })).resolves.toMatchObject({
      applied: true,
    });
    t.clock.advance({ hours: 12 });
    await expect(
      addRequests(booked.host, { bookingId: booked.bookingId, requests: 'Candles.' }),
    ).resolves.toMatchObject({ summary: { requests: 'Candles.' } });
  });

  it('end everything when the party begins', async () => {
    const booked = await partyIn(0, 1);
    const { bookingId } = booked;
    const acts = [
      () => change(booked, MENU),
      () => move(booked, '2027-08-01'),
      () => cancel(booked),
      () => addRequests(booked.host, { bookingId, requests: 'Late.' }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'cutoff_passed' });
    expect((await look(booked)).can).toMatchObject({
      changeMenu: false,
      changeGuests: false,
      reschedule: false,
      cancel: false,
    });
  });
});

describe('a change', () => {
  it('shows its price first, and is refused when another price was shown', async () => {
    const booked = await partyIn(300);
    const shown = await change(booked, GUESTS, true);
    expect(shown).toMatchObject({ applied: false, version: 1 });
    expect((await look(booked)).summary.party.adults).toBe(10);
    await expect(change(booked, { ...GUESTS, expectedTotalCents: shown.totals.totalCents + 1 })).rejects.toMatchObject({
      code: 'figures_changed',
    });
    const done = await change(booked, { ...GUESTS, expectedTotalCents: shown.totals.totalCents });
    expect(done).toMatchObject({ ...shown, applied: true, version: 2 });
    expect((await look(booked)).money.totalCents).toBe(shown.totals.totalCents);
  });

  it('is made at the prices that were agreed, whatever they are today', async () => {
    const before = await partyIn(300);
    const shown = await change(before, { ...GUESTS, ...MENU }, true);
    t.clock.set(START);
    await changeVariable(t.staff('super_admin'), { key: 'price.adultCents', value: 9_900, reason: REASON });
    await changeMenuItem(t.staff('super_admin'), { slug: 'gyoza', priceCents: 3_000, reason: REASON });
    expect((await change(before, { ...GUESTS, ...MENU })).totals).toEqual(shown.totals);
    const after = await quoteFor(t, { party: { adults: 13, children: 2 }, addOns: MENU.addOns });
    expect(after.totals.totalCents).toBeGreaterThan(shown.totals.totalCents);
    await changeVariable(t.staff('super_admin'), { key: 'price.adultCents', value: 5_500, reason: REASON });
    await changeMenuItem(t.staff('super_admin'), { slug: 'gyoza', priceCents: 1_000, reason: REASON });
  });

  it('above the online limit is for a person to plan', async () => {
    await expect(change(await partyIn(300), { party: { adults: 51, children: 0, toddlers: 0 } })).rejects.toMatchObject(
      { code: 'needs_human' },
    );
  });

  it('of an older page is refused with the version that is', async () => {
    const booked = await partyIn(300);
    await change(booked, MENU);
    const stale = { bookingId: booked.bookingId, change: { version: 1, ...GUESTS }, preview: false };
    await expect(changeBooking(booked.host, stale)).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2 },
    });
  });
});

describe('moving', () => {
  it('is free once until 24 hours before, costs the fee from then on and again, and the money moves along', async () => {
    const booked = await partyIn(24);
    const { money } = await look(booked);
    expect((await move(booked, '2027-08-01', {}, true)).feeCents).toBe(0);
    t.clock.advance({ milliseconds: 1 });
    expect((await move(booked, '2027-08-01', {}, true)).feeCents).toBe(20_000);
    t.clock.advance({ milliseconds: -1 });
    await move(booked, '2027-08-01', { expectedFeeCents: 0 });
    await expect(move(booked, '2027-08-02', { expectedFeeCents: 0 })).rejects.toMatchObject({
      code: 'figures_changed',
    });
    const again = await move(booked, '2027-08-02', { expectedFeeCents: 20_000 });
    expect(again).toMatchObject({ feeCents: 20_000, dueCents: money.dueCents + 20_000 });
    expect((await look(booked)).money).toMatchObject({
      paidCents: money.paidCents,
      totalCents: money.totalCents + 20_000,
    });
    const changed = await change(booked, MENU);
    expect(changed.lines.filter((line) => line.kind === 'reschedule_fee')).toHaveLength(1);
  });

  it('offers three other starts when the new one is gone, and changes nothing', async () => {
    const booked = await partyIn(300);
    const before = await look(booked);
    await holdFor(t, { date: '2027-08-11', host: 901 });
    await expect(move(booked, '2027-08-11')).rejects.toMatchObject({
      code: 'slot_taken',
      details: { alternatives: { length: 3 } },
    });
    expect(await look(booked)).toEqual(before);
  });

  it('is bound to the calendar like booking: windows, notice, horizon, and not to where it is', async () => {
    const booked = await partyIn(300);
    const { date } = (await look(booked)).summary;
    const today = t.clock.now().toZonedDateTimeISO('America/Los_Angeles').toPlainDate();
    await expect(move(booked, '2027-08-12', { start: '13:30' })).rejects.toMatchObject({
      fields: [{ field: 'start' }],
    });
    await expect(move(booked, today.add({ days: 1 }).toString())).rejects.toMatchObject({ code: 'slot_unavailable' });
    await expect(move(booked, today.add({ days: 366 }).toString())).rejects.toMatchObject({ code: 'slot_unavailable' });
    await expect(move(booked, date)).rejects.toMatchObject({ code: 'slot_unavailable' });
    await expect(move(booked, date, { start: '18:30' })).resolves.toMatchObject({ start: '18:30', feeCents: 0 });
  });
});

describe('cancelling', () => {
  it('shows the policy word for word and the refund, and gives back exactly that', async () => {
    const booked = await partyIn(300);
    const shown = await cancel(booked, {}, true);
    expect(shown).toMatchObject({ applied: false, refundCents: 10_000, keptCents: 0 });
    expect(shown.policyText).toEqual((await look(booked)).policy.text);
    await expect(cancel(booked, { expectedRefundCents: 9_999 })).rejects.toMatchObject({ code: 'figures_changed' });
    await cancel(booked, { expectedRefundCents: 10_000 });
    await runJobs(t);
    const after = await look(booked);
    expect(after).toMatchObject({
      status: 'cancelled',
      money: { totalCents: 0, paidCents: 0, refundedCents: 10_000, dueCents: 0 },
    });
    await expect(cancel(booked)).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('after a paid move keeps the fee, by the policy', async () => {
    const booked = await partyIn(300);
    await move(booked, '2027-08-20');
    await move(booked, '2027-08-21');
    expect(await cancel(booked)).toMatchObject({ refundCents: 0, keptCents: 10_000, dueCents: 10_000 });
  });

  it('goes by the policy in force when the party was booked, also when the figures change later', async () => {
    const booked = await partyIn(300);
    const before = await look(booked);
    t.clock.set(START);
    for (const [key, value] of [
      ['policy.refundDays', 60],
      ['policy.menuCutoffHours', 300],
      ['policy.rescheduleFeeCents', 99_900],
      ['policy.freeReschedules', 0],
      ['deposit.amountCents', 30_000],
    ] as const) {
      await changeVariable(t.staff('super_admin'), { key, value, reason: REASON });
    }
    const startsAt = Temporal.Instant.from(before.summary.startsAt);
    t.clock.set(startsAt.subtract({ hours: 100 }));
    const after = await look(booked);
    expect(after.policy).toEqual(before.policy);
    expect(after.cutoffs).toEqual(before.cutoffs);
    expect(await move(booked, '2027-08-25', {}, true)).toMatchObject({ feeCents: 0 });
    expect(await cancel(booked, {}, true)).toMatchObject({ refundCents: 10_000 });
    t.clock.set(START);
    for (const [key, value] of [
      ['policy.refundDays', 4],
      ['policy.menuCutoffHours', 12],
      ['policy.rescheduleFeeCents', 20_000],
      ['policy.freeReschedules', 1],
      ['deposit.amountCents', 10_000],
    ] as const) {
      await changeVariable(t.staff('super_admin'), { key, value, reason: REASON });
    }
  });
});

describe('by the clock', () => {
  it('a party begins and ends, and then nothing about it can be changed', async () => {
    const booked = await partyIn(0);
    await advanceBookings(t.system());
    expect((await look(booked)).status).toBe('in_progress');
    t.clock.advance({ minutes: 89 });
    await advanceBookings(t.system());
    expect((await look(booked)).status).toBe('in_progress');
    t.clock.advance({ minutes: 1 });
    await advanceBookings(t.system());
    const { status, timeline } = await look(booked);
    expect([status, ...timeline.map((event) => event.kind)]).toEqual([
      'completed',
      'confirmed',
      'in_progress',
      'completed',
    ]);
    await expect(change(booked, MENU)).rejects.toMatchObject({ code: 'invalid_transition' });
  });
});

describe('the papers of a party', () => {
  it('are the signed text as PDF, the bill as PDF and a calendar entry that follows every move', async () => {
    const booked = await partyIn(300);
    const ask = { bookingId: booked.bookingId };
    const [agreement, bill] = [await getAgreementPdf(booked.host, ask), await getInvoicePdf(booked.host, ask)];
    for (const { content } of [agreement, bill]) expect(Buffer.from(content.slice(0, 5)).toString()).toBe('%PDF-');
    const before = (await getCalendarFile(booked.host, ask)).content.toString();
    await move(booked, '2027-08-28');
    const after = (await getCalendarFile(booked.host, ask)).content.toString();
    const uid = (text: string) => /^UID:.*$/m.exec(text)?.[0];
    expect(uid(after)).toBe(uid(before));
    expect(after).toContain('20270828T180000');
    const holdHost = t.as({ kind: 'customer', holdId: booked.holdId, bookingId: null });
    expect(await getAgreement(holdHost, { holdId: booked.holdId })).toMatchObject({ signedName: 'Jordan Lee' });
    expect(await getHold(holdHost, { holdId: booked.holdId })).toMatchObject({
      status: 'converted',
      booking: { date: '2027-08-28' },
    });
  });
});
