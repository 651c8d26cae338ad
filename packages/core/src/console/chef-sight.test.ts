/** What a chef's lists, searches and calendar tell of a host is what the page of the party tells, and nothing more. */
import { BookingFilters, NewSavedView, type ChefBooking } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createBareStaff } from '../../../../tests/support/staff.ts';
import { changeFor, getBookingHistory } from '../audit/index.ts';
import { getDeskAgreement, getDeskBooking, openBooking } from '../desk/index.ts';
import { assignChef, getCalendarDay, getCalendarWeek } from '../dispatch/index.ts';
import type { Context } from '../kernel/index.ts';
import { addSavedView, exportBookings, listBookings, listSavedViews, searchEverything } from './index.ts';

const DATE = '2027-06-15';
/** Everything by which a host can be recognised. */
const TELLING = /O'Neil|Zoë O|555.?0123|oneil@/iu;

let t: TestPlatform;
let party: BookedParty;
let chef: Context;
let chefId: string;

beforeAll(async () => {
  t = await createTestPlatform();
  const station = await openStation(t, 1);
  const found = await t.platform.db.selectFrom('chefs').select('id').executeTakeFirstOrThrow();
  chefId = found.id;
  party = await bookParty(t, { name: "Zoë O'Neil", date: DATE, phone: '(510) 555-0123' });
  await t.platform.db
    .updateTable('bookings')
    .set({ dietary_notes_enc: t.system().crypto.encrypt('bookings.dietary_notes', 'no nuts') })
    .where('id', '=', party.id)
    .execute();
  await assignChef(t.staff('station_manager', [station.id]), { bookingId: party.id, chefId, version: 1 });
  const { staffId } = await createBareStaff(t, 'chef');
  chef = t.as({ kind: 'staff', staffId, role: 'chef', stationIds: [station.id], chefId, sessionId: null });
}, 60_000);
afterAll(() => t.close());

const start = Temporal.ZonedDateTime.from(`${DATE}T18:00[America/Los_Angeles]`).toInstant();
const OUTSIDE = [start.subtract({ hours: 14 * 24, seconds: 1 }), start.add({ minutes: 90, hours: 24 })];
const WITHIN = [start.subtract({ hours: 14 * 24 }), start.add({ minutes: 90, hours: 24 }).subtract({ seconds: 1 })];

function listed(q?: string) {
  return listBookings(chef, { limit: 25, ...BookingFilters.parse(q === undefined ? {} : { q }) });
}

async function lists() {
  return {
    list: await listed(),
    week: await getCalendarWeek(chef, { from: DATE, to: DATE }),
    day: await getCalendarDay(chef, { date: DATE }),
    byCode: await searchEverything(chef, { q: party.code }),
  };
}

const BY_CONTACT = ['zoe', "O'Neil", 'oneil', 'zoe.oneil@mail.example', '(510) 555-0123', '0123', 'zoe one'];

describe('outside the window around the event', () => {
  it('every list of a chef has first name and initial, as the party’s page has', async () => {
    for (const at of OUTSIDE) {
      t.clock.set(at);
      const detail = (await openBooking(chef, { bookingId: party.id })) as ChefBooking;
      const seen = await lists();
      expect(detail.summary.contact).toMatchObject({ firstName: 'Zoë', lastName: 'O.', phone: null });
      expect(seen.list.items).toMatchObject([{ code: party.code, hostName: 'Zoë O.', flags: [] }]);
      expect(seen.byCode.bookings).toMatchObject([{ code: party.code, hostName: 'Zoë O.' }]);
      expect(seen.week.events).toMatchObject([{ host: 'Zoë O.' }]);
      expect(seen.day.events).toMatchObject([{ host: 'Zoë O.' }]);
      expect(JSON.stringify({ ...seen, detail }).replaceAll('Zoë O.', '')).not.toMatch(TELLING);
    }
  });

  it('a chef finds a party by its code alone, however the rest is spelt', async () => {
    for (const at of OUTSIDE) {
      t.clock.set(at);
      for (const q of BY_CONTACT) {
        const found = [
          (await listed(q)).items,
          (await listed(q)).count,
          (await searchEverything(chef, { q })).bookings,
          (await listed(`${party.code} ${q}`)).items,
        ];
        expect([q, ...found]).toEqual([q, [], 0, [], []]);
      }
      expect((await listed(party.code.slice(0, 6))).items).toHaveLength(1);
    }
  });
});

describe('within it', () => {
  it('a chef sees and finds the host by everything', async () => {
    for (const at of WITHIN) {
      t.clock.set(at);
      expect((await listed()).items).toMatchObject([{ hostName: "Zoë O'Neil", flags: ['dietary'] }]);
      for (const q of [...BY_CONTACT, party.code]) expect([q, (await listed(q)).count]).toEqual([q, 1]);
    }
  });
});

it('the desk sees and finds whom it likes at any time', async () => {
  t.clock.set(start.add({ hours: 2_000 }));
  const desk = t.staff('support');
  for (const q of BY_CONTACT) {
    const { items } = await listBookings(desk, { limit: 25, ...BookingFilters.parse({ q }) });
    expect([q, items]).toMatchObject([q, [{ hostName: "Zoë O'Neil" }]]);
  }
});

it('a chef gets no file, history, note or export of a party, and live frames without its name', async () => {
  const { id } = party;
  for (const ask of [() => getDeskBooking(chef, { bookingId: id }), () => getDeskAgreement(chef, { bookingId: id })])
    await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
  await expect(getBookingHistory(chef, { id, limit: 25 })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(exportBookings(chef, BookingFilters.parse({}))).rejects.toMatchObject({ code: 'forbidden' });
  const change = { seq: 1, at: start.toString(), action: 'booking.change', entityType: 'booking', entityId: id };
  const heard = changeFor(chef.actor, { ...change, stationId: null, staffId: null, requestId: null });
  expect(heard).toMatchObject({ entityId: null, action: null, by: null });
});

it('a view shared with chefs carries no search, neither a new one nor one that was shared before', async () => {
  const { staffId } = await createBareStaff(t, 'admin');
  const admin = t.as({ kind: 'staff', staffId, role: 'admin', stationIds: [], chefId: null, sessionId: null });
  const wish = { name: 'Theirs', columns: ['code' as const], sharedRole: 'chef' as const };
  const searching = NewSavedView.parse({ ...wish, filters: { q: 'oneil' } });
  await expect(addSavedView(admin, searching)).rejects.toMatchObject({ fields: [{ field: 'sharedRole' }] });
  await addSavedView(admin, NewSavedView.parse({ ...wish, filters: {} }));
  expect((await listSavedViews(chef)).items).toMatchObject([{ name: 'Theirs' }]);
  await t.platform.db
    .updateTable('saved_views')
    .set({ filters: JSON.stringify(searching.filters) })
    .execute();
  expect((await listSavedViews(chef)).items).toEqual([]);
});
