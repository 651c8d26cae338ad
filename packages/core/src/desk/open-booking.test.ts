/** A chef opens the parties they cook at, and only what they need of them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { atDesk, bookedByPhone, deskMove } from '../../../../tests/support/desk.ts';
import { openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { assertMayView } from '../booking/index.ts';
import { assignChef, previewMove, unassignChef } from '../dispatch/index.ts';
import type { Context } from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import {
  getDeskInvoice,
  listDecisions,
  moveBooking,
  openBooking,
  recordHandPayment,
  requestCancellation,
} from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

/** Fourteen days before until a day after the end; to the second. */
async function expectContact(chef: Context, bookingId: string): Promise<void> {
  const start = Temporal.ZonedDateTime.from('2027-08-02T18:00[America/Los_Angeles]').toInstant();
  const end = start.add({ minutes: 90 });
  const shown = { contact: { lastName: 'Lee', phone: expect.stringContaining('510') }, venue: { street: '1 Main St' } };
  const hidden = {
    contact: { firstName: 'Jordan', lastName: 'L.', phone: null },
    venue: { street: null, city: 'Fremont' },
  };
  for (const [at, summary] of [
    [start.subtract({ hours: 14 * 24, seconds: 1 }), hidden],
    [start.subtract({ hours: 14 * 24 }), shown],
    [end.add({ hours: 24 }).subtract({ seconds: 1 }), shown],
    [end.add({ hours: 24 }), hidden],
  ] as const) {
    t.clock.set(at);
    expect(await openBooking(chef, { bookingId })).toMatchObject({ view: 'chef', summary });
  }
  expect(JSON.stringify(await openBooking(chef, { bookingId }))).not.toMatch(/Main St|Lee|\+1510/u);
}

it('shows a chef their own party without money or e-mail, and no other, nor one they were taken off', async () => {
  const station = await openStation(t, 3);
  const manager = t.staff('station_manager', [station.id]);
  const rows = await t.platform.db.selectFrom('chefs').select('id').orderBy('display_name').execute();
  const [mine = '', theirs = ''] = rows.map(({ id }) => id);
  const { bookingId } = await bookedByPhone(t, t.staff('support'), { date: '2027-08-02' });
  await assignChef(manager, { bookingId, chefId: mine, version: 1 });
  const me = t.staff('chef', [station.id], mine);

  const seen = await openBooking(me, { bookingId });
  expect(seen).toMatchObject({ view: 'chef', summary: { contact: { firstName: 'Jordan' } }, chefs: [{ position: 1 }] });
  expect(JSON.stringify(seen)).not.toMatch(/Cents|@mail\.example/u);
  await assertMayView(me, { bookingId });
  expect(await openBooking(manager, { bookingId })).toMatchObject({ view: 'desk', chefs: [{ position: 1 }] });
  for (const other of [t.staff('chef', [station.id], theirs), t.staff('chef', [station.id], null)])
    await expect(openBooking(other, { bookingId })).rejects.toMatchObject({ code: 'not_found' });

  await expectContact(me, bookingId);

  await unassignChef(manager, { bookingId, chefId: mine, version: 1 });
  await expect(openBooking(me, { bookingId })).rejects.toMatchObject({ code: 'not_found' });
  await expect(assertMayView(me, { bookingId })).rejects.toMatchObject({ code: 'not_found' });
});

const AMOUNT = /Cents":-?\d|\$\d/u;

it('shows a station manager the party without its money: page, history, decisions, bill and moves', async () => {
  const [station] = await listStations(t.visitor());
  const manager = t.staff('station_manager', [station?.id ?? '']);
  const finance = t.staff('finance');
  t.clock.set(Temporal.Instant.from('2027-06-01T18:00:00Z'));
  const { bookingId } = await bookedByPhone(t, t.staff('support'), { date: '2027-08-04', host: 4 });
  const pay = (amountCents: number, reference: string) =>
    recordHandPayment(finance, { bookingId, payment: { method: 'cash', amountCents, reference } });
  await pay(20_000, 'cash at the office');
  await runJobs(t);
  await pay(900_000, 'cash once more');
  const { version, money, documents } = await atDesk(t, bookingId, finance);
  expect(money.paidCents).toBe(20_000);
  expect(documents.map(({ kind }) => kind)).toContain('invoice');

  const seen = await openBooking(manager, { bookingId });
  expect(seen).toMatchObject({ view: 'desk', money: null, payments: [], refunds: [], ledger: [], decisions: [] });
  expect(seen).toMatchObject({ summary: { totals: null }, documents: [], can: { move: true, recordPayment: false } });
  expect(JSON.stringify(seen)).not.toMatch(AMOUNT);
  await expect(getDeskInvoice(manager, { bookingId })).rejects.toMatchObject({ code: 'forbidden' });

  const asked = { bookingId, version, reason: 'The host says $250.50 was the last straw.', cause: 'host' } as const;
  const late = { version, date: '2027-08-05', start: '18:00', preview: true };
  const preview = await moveBooking(manager, { bookingId, move: deskMove(late) });
  expect(preview).toMatchObject({ applied: false, feeCents: null, dueCents: null });
  expect(await previewMove(manager, { bookingId, version, date: '2027-08-05', start: '18:00' })).toMatchObject({
    possible: true,
    feeCents: null,
    dueCents: null,
  });
  expect(await moveBooking(finance, { bookingId, move: deskMove(late) }).catch(({ code }) => code)).toBe('forbidden');
  const admin = t.staff('admin', [station?.id ?? '']);
  expect(await moveBooking(admin, { bookingId, move: deskMove(late) })).toMatchObject({ feeCents: 0 });

  await requestCancellation(t.staff('support'), asked);
  const queue = await listDecisions(manager, { limit: 20 });
  expect(queue.items.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['cancellation', 'The host says (amount hidden) was the last straw.'],
  ]);
  expect((await listDecisions(finance, { limit: 20 })).items.map(({ kind }) => kind)).toContain('overpayment');
  for (const kind of ['overpayment', 'refund'] as const)
    await expect(listDecisions(manager, { limit: 20, kind })).rejects.toMatchObject({ code: 'forbidden' });
  expect(JSON.stringify(await openBooking(manager, { bookingId }))).not.toMatch(AMOUNT);
});
