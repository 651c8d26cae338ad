/** Who may do what at the booking desk, that each leaves its row, and how two who change one booking meet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDesk, bookedByPhone, deskChange, deskMove, type DeskBooked } from '../../../../tests/support/desk.ts';
import { SIGNATURE, holdFor, look, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb, type Who } from '../../../../tests/support/verb-table.ts';
import { getBookingAgreement, payDeposit, signBooking } from '../booking/index.ts';
import { previewMove } from '../dispatch/index.ts';
import { decodeId, type Context } from '../kernel/index.ts';
import {
  addNote,
  decideCancellation,
  decideDeletion,
  deleteBooking,
  deleteNote,
  editBooking,
  editNote,
  getDeskAgreement,
  getDeskBooking,
  keepOpen,
  letDeadlineRun,
  moveBooking,
  recordHandPayment,
  requestCancellation,
  restoreBooking,
  restoreNote,
  sendLink,
  withdrawDecision,
} from './index.ts';

const REASON = 'The host called and asked for it.';
const GUESTS = { adults: 12, children: 2, toddlers: 0 };
let t: TestPlatform;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await openStation(t);
});
afterAll(() => t.close());

const nextDate = (): string =>
  Temporal.PlainDate.from('2027-08-01')
    .add({ days: (day += 1) })
    .toString();
const booked = (smsConsent = false): Promise<DeskBooked> =>
  bookedByPhone(t, t.staff('support'), { date: nextDate(), host: day, smsConsent });

async function cancelling(by: Context, one: DeskBooked): Promise<string> {
  const { decisionId } = await requestCancellation(by, {
    bookingId: one.bookingId,
    version: 1,
    reason: REASON,
    cause: 'host',
  });
  return decodeId('dec', decisionId ?? '');
}

type Run = (ctx: Context, one: DeskBooked) => Promise<unknown>;
const OFFICE: readonly Who[] = ['super_admin', 'admin', 'support', 'system'];
const DECIDERS: readonly Who[] = ['super_admin', 'admin', 'system'];
const cash = { method: 'cash', amountCents: 10_000, reference: 'cash-77' } as const;

const VERBS: readonly (readonly [string, readonly Who[], Run])[] = [
  [
    'booking.change',
    [...OFFICE, 'customer', 'host'],
    (ctx, { bookingId }) => editBooking(ctx, { bookingId, change: deskChange({ version: 1, party: GUESTS }) }),
  ],
  [
    'booking.reschedule',
    [...OFFICE, 'station_manager', 'customer', 'host'],
    (ctx, { bookingId }) =>
      moveBooking(ctx, { bookingId, move: deskMove({ version: 1, date: '2027-09-20', start: '18:00' }) }),
  ],
  ['booking.keep_open', OFFICE, (ctx, { bookingId }) => keepOpen(ctx, { bookingId, reason: REASON })],
  [
    'booking.request_cancellation',
    [...OFFICE, 'station_manager'],
    (ctx, { bookingId }) => requestCancellation(ctx, { bookingId, version: 1, reason: REASON, cause: 'host' }),
  ],
  [
    'payment.record',
    [...OFFICE, 'finance'],
    (ctx, { bookingId }) => recordHandPayment(ctx, { bookingId, payment: cash }),
  ],
  ['booking.delete', OFFICE, (ctx, { bookingId }) => deleteBooking(ctx, { bookingId, version: 1, reason: REASON })],
  ['booking.send_link', OFFICE, (ctx, { bookingId }) => sendLink(ctx, { bookingId, link: 'pay', channel: 'email' })],
  [
    'booking.add_note',
    [...OFFICE, 'station_manager', 'finance'],
    (ctx, { bookingId }) => addNote(ctx, { bookingId, text: 'Jordan prefers evenings.' }),
  ],
];

for (const [action, allowed, run] of VERBS) {
  proveVerb(() => t, action, {
    allowed,
    action,
    prepare: async () => {
      const one = await booked();
      return { by: t.staff('super_admin'), run: (ctx) => run(ctx, one) };
    },
  });
}

proveVerb(() => t, 'letting the deadline run', {
  allowed: OFFICE,
  action: 'booking.let_deadline_run',
  prepare: async () => {
    const { bookingId } = await booked();
    await keepOpen(t.staff('support'), { bookingId, reason: REASON });
    return { by: t.staff('support'), run: (ctx) => letDeadlineRun(ctx, { bookingId }) };
  },
});

for (const [action, verdict] of [
  ['booking.approve_cancellation', 'approve'],
  ['booking.reject_cancellation', 'reject'],
] as const) {
  proveVerb(() => t, action, {
    allowed: DECIDERS,
    action,
    prepare: async () => {
      const decisionId = await cancelling(t.staff('support'), await booked());
      const decision = { verdict, reason: REASON, preview: false };
      return { by: t.staff('super_admin'), run: (ctx) => decideCancellation(ctx, { decisionId, decision }) };
    },
  });
}

proveVerb(() => t, 'rejecting a deletion', {
  allowed: DECIDERS,
  action: 'booking.reject_deletion',
  prepare: async () => {
    const { bookingId } = await booked();
    const { decisionId } = await deleteBooking(t.staff('support'), { bookingId, version: 1, reason: REASON });
    const id = decodeId('dec', decisionId ?? '');
    return {
      by: t.staff('super_admin'),
      run: (ctx) => decideDeletion(ctx, { decisionId: id, verdict: 'reject', reason: REASON }),
    };
  },
});

proveVerb(() => t, 'restoring', {
  allowed: DECIDERS,
  action: 'booking.restore',
  prepare: async () => {
    const { bookingId } = await booked();
    await deleteBooking(t.staff('super_admin'), { bookingId, version: 1, reason: REASON });
    return { by: t.staff('super_admin'), run: (ctx) => restoreBooking(ctx, { bookingId, reason: REASON }) };
  },
});

proveVerb(() => t, 'withdrawing', {
  allowed: [...OFFICE, 'station_manager', 'finance'],
  action: 'booking.withdraw_request',
  prepare: async () => {
    const asker = t.staff('support');
    const decisionId = await cancelling(asker, await booked());
    return { by: asker, run: (ctx) => withdrawDecision(ctx, { decisionId }) };
  },
});

describe('two who change one booking', () => {
  it('never overwrite each other: the second hears who was faster, and when', async () => {
    const { bookingId } = await booked();
    const first = deskChange({ version: 1, party: GUESTS });
    const second = deskChange({ version: 1, requests: 'Candles on the table.' });
    await editBooking(t.staff('super_admin'), { bookingId, change: first });
    await expect(editBooking(t.staff('support'), { bookingId, change: second })).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2, changedBy: 'A colleague', changedAt: t.clock.now().toString() },
    });
    expect(await atDesk(t, bookingId)).toMatchObject({ version: 2, summary: { party: GUESTS, requests: null } });
    await editBooking(t.staff('support'), { bookingId, change: { ...second, version: 2 } });
    expect((await atDesk(t, bookingId)).summary).toMatchObject({ party: GUESTS, requests: 'Candles on the table.' });
  });
});

describe('a change by staff', () => {
  it('says beside the ZIP code that it belongs to another city, and does not stand in the way', async () => {
    const { bookingId } = await booked();
    const { venue } = (await atDesk(t, bookingId)).summary;
    const hintFor = async (city: string) => {
      const change = deskChange({ version: 1, venue: { ...venue, city }, preview: true });
      return (await editBooking(t.staff('support'), { bookingId, change })).placeHint;
    };
    expect(await hintFor('Los Angeles')).toContain(`belongs to ${venue.city}`);
    expect(await hintFor(venue.city)).toBeNull();
  });

  it('shows its price first, and passes a cut-off only with a reason, which stays with the booking', async () => {
    const one = await booked();
    const change = deskChange({ version: 1, party: GUESTS, preview: true });
    const shown = await editBooking(t.staff('support'), { bookingId: one.bookingId, change });
    expect(shown).toMatchObject({ applied: false, version: 1 });
    const { startsAt } = (await atDesk(t, one.bookingId)).summary;
    const now = t.clock.now();
    t.clock.set(Temporal.Instant.from(startsAt).subtract({ hours: 23 }));
    const late = { ...change, preview: false };
    const by = t.staff('support');
    await expect(editBooking(by, { bookingId: one.bookingId, change: late })).rejects.toMatchObject({
      code: 'cutoff_passed',
      fields: [{ field: 'override' }],
    });
    const done = await editBooking(by, { bookingId: one.bookingId, change: { ...late, override: REASON } });
    expect(done.totals).toEqual(shown.totals);
    const { timeline } = await atDesk(t, one.bookingId);
    expect(timeline.at(-1)).toMatchObject({ kind: 'override', staffOnly: true, note: REASON });
    expect(JSON.stringify((await look({ ...one, holdId: '' })).timeline)).not.toContain(REASON);
    t.clock.set(now);
  });

  it('of the contact keeps the customer, and reminders go to the new address', async () => {
    const one = await booked();
    const { customerId, summary } = await atDesk(t, one.bookingId);
    const contact = { ...summary.contact, email: 'new@mail.example' };
    const change = deskChange({ version: 1, contact });
    await editBooking(t.staff('support'), { bookingId: one.bookingId, change });
    const now = t.clock.now();
    t.clock.advance({ hours: 2 });
    await runJobs(t, { messages: true });
    t.clock.set(now);
    const seen = await atDesk(t, one.bookingId);
    expect(seen).toMatchObject({ customerId, summary: { contact: { email: 'new@mail.example' } } });
    const reminders = seen.messages.filter((row) => row.template === 'deposit_reminder' && row.channel === 'email');
    expect(reminders.filter((row) => row.status === 'sent')).toHaveLength(2);
    expect(t.sandbox.outbox({ to: 'new@mail.example' })).toHaveLength(2);
  });

  it('of the address changes the drive and its price, and another station’s is for a new booking', async () => {
    const { bookingId } = await booked();
    const venue = { street: '5 Market St', city: 'San Francisco', state: 'CA', postalCode: '94105' };
    const moved = await editBooking(t.staff('support'), { bookingId, change: deskChange({ version: 1, venue }) });
    expect(moved.totals.travelCents).toBeGreaterThan(0);
    expect(moved.differenceCents).toBe(moved.totals.travelCents);
  });

  it('of the date waives its fee for a reason without using up the free move, and explains a lost slot', async () => {
    const one = await booked();
    const { bookingId } = one;
    const date = nextDate();
    const waived = deskMove({ version: 1, date, start: '18:00', waiveFee: REASON });
    expect(await moveBooking(t.staff('support'), { bookingId, move: waived })).toMatchObject({
      feeCents: 0,
      version: 2,
    });
    expect((await look({ ...one, holdId: '' })).policy.freeReschedulesLeft).toBe(1);
    await holdFor(t, { date: '2027-09-25', host: 940 });
    const lost = deskMove({ version: 2, date: '2027-09-25', start: '18:00' });
    await expect(moveBooking(t.staff('support'), { bookingId, move: lost })).rejects.toMatchObject({
      code: 'slot_taken',
      details: { alternatives: { length: 3 } },
    });
    expect((await atDesk(t, bookingId)).summary.date).toBe(date);
  });
});

describe('a move that costs a fee', () => {
  it('is neither taken nor waived by who may not see money, and is told whom to ask; a free one is theirs', async () => {
    const { bookingId } = await booked();
    const stations = await t.platform.db.selectFrom('stations').select('id').execute();
    const manager = t.staff(
      'station_manager',
      stations.map(({ id }) => id),
    );
    const move = (more: object) => deskMove({ version: 1, date: nextDate(), start: '18:00', ...more });
    const ask = { code: 'forbidden', message: expect.stringContaining('ask an admin or customer support') };
    await expect(moveBooking(manager, { bookingId, move: move({ waiveFee: REASON }) })).rejects.toMatchObject(ask);
    expect(await moveBooking(manager, { bookingId, move: move({}) })).toMatchObject({ version: 2, feeCents: null });
    for (const preview of [true, false])
      await expect(moveBooking(manager, { bookingId, move: move({ version: 2, preview }) })).rejects.toMatchObject(ask);
    const seen = await previewMove(manager, { bookingId, version: 2, date: nextDate(), start: '18:00' });
    expect(seen).toMatchObject({ possible: false, conflicts: [{ code: 'forbidden', message: ask.message }] });
    expect((await atDesk(t, bookingId)).version).toBe(2);
    const paid = moveBooking(t.staff('support'), { bookingId, move: move({ version: 2 }) });
    expect(await paid).toMatchObject({ version: 3, feeCents: 20_000 });
  });
});

describe('links and notes', () => {
  it('links go out as often as the figure allows, texts only where they are agreed to', async () => {
    const { bookingId } = await booked();
    const by = t.staff('support');
    await expect(sendLink(by, { bookingId, link: 'manage', channel: 'sms' })).rejects.toMatchObject({
      fields: [{ field: 'channel' }],
    });
    for (const left of [4, 3, 2, 1, 0])
      expect(await sendLink(by, { bookingId, link: 'manage', channel: 'email' })).toEqual({ left });
    await expect(sendLink(by, { bookingId, link: 'manage', channel: 'email' })).rejects.toMatchObject({
      code: 'limit_reached',
    });
    await runJobs(t, { messages: true });
    const sent = (await atDesk(t, bookingId)).messages.filter((row) => row.template === 'manage_link');
    expect(sent.map((row) => row.status)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);
    expect((await atDesk(t, bookingId)).version).toBe(1);
  });

  it('a note is corrected, taken back and put back by whoever wrote it, and by nobody else', async () => {
    const { bookingId } = await booked();
    const by = t.staff('finance');
    const noteId = decodeId('nte', (await addNote(by, { bookingId, text: 'Calls in the evening.' })).id);
    await editNote(by, { noteId, text: 'Calls after six.' });
    await expect(editNote(t.staff('super_admin'), { noteId, text: 'Mine now.' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await deleteNote(by, { noteId });
    expect((await atDesk(t, bookingId)).notes).toEqual([]);
    await restoreNote(by, { noteId });
    expect((await getDeskBooking(by, { bookingId })).notes).toMatchObject([{ text: 'Calls after six.', mine: true }]);
  });
});

describe('the agreement of a booking by phone', () => {
  it('is signed by the host through their link, once, and is the very text they read', async () => {
    const { bookingId, host } = await booked();
    const { sha256, text } = await getBookingAgreement(host, { bookingId });
    const signature = { ...SIGNATURE, textSha256: sha256 };
    expect((await signBooking(host, { bookingId, signature })).can.sign).toBe(false);
    await expect(signBooking(host, { bookingId, signature })).rejects.toMatchObject({ code: 'already_done' });
    expect(await getBookingAgreement(host, { bookingId })).toMatchObject({ text, signedName: 'Jordan Lee' });
    expect((await atDesk(t, bookingId)).agreement).toMatchObject({ method: 'phone' });
    const pdf = await getDeskAgreement(t.staff('support'), { bookingId });
    expect(pdf.content.length).toBeGreaterThan(1_000);
    await expect(payDeposit(host, { bookingId, method: 'zelle' })).resolves.toMatchObject({ amountCents: 10_000 });
  });
});
