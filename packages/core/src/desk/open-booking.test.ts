/** A chef opens the parties they cook at, and only what they need of them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookedByPhone } from '../../../../tests/support/desk.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { assertMayView } from '../booking/index.ts';
import { assignChef, unassignChef } from '../dispatch/index.ts';
import type { Context } from '../kernel/index.ts';
import { openBooking } from './index.ts';

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
