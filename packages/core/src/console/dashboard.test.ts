import { BookingFilters, type Dashboard, type ListLink, type Trends } from '@myhibachi/contracts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, holdFor, openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { cancelBooking } from '../booking/index.ts';
import { listDecisions, recordHandPayment, requestCancellation } from '../desk/index.ts';
import { listChanges, requestVariable } from '../variables/index.ts';
import { createLead, keepLead } from '../leads/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { foldDays, getDashboard, getTrends, listBookings, listHolds } from './index.ts';

let t: TestPlatform;
let fremont: string;
let sacramento: string;

beforeAll(async () => {
  t = await createTestPlatform();
  fremont = (await openStation(t)).id;
  sacramento = (await openSacramento(t)).id;
  const paid = await confirmedBooking(t, { date: '2027-04-17', host: 1 });
  await confirmedBooking(t, { date: '2027-04-18', host: 2 });
  const gone = await confirmedBooking(t, { date: '2027-04-19', host: 3 });
  const ended = { reason: 'The garden is under water.', version: 1 };
  await cancelBooking(gone.host, { bookingId: gone.bookingId, cancellation: ended, preview: false });
  await bookParty(t, { name: 'Ana Alvarez', date: '2027-04-18', start: '12:00' });
  await bookParty(t, { name: 'Sam Ortiz', date: '2027-04-19', venue: SACRAMENTO });
  await bookParty(t, { name: 'Kim Park', date: '2027-05-15' });
  await holdFor(t, { date: '2027-05-20', host: 9 });
  await createLead(t.visitor(), { contact: { email: 'lead@mail.example' } });
  const asked = { version: 1, reason: 'The host moved to another state.', cause: 'host' as const };
  await requestCancellation(t.staff('support'), { bookingId: paid.bookingId, ...asked });
}, 60_000);
afterAll(() => t.close());

function linksIn(value: unknown): { count: number; link: ListLink }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { count?: number; own?: number; events?: unknown; link?: ListLink };
  const count = own.count ?? (typeof own.events === 'number' ? own.events : undefined);
  const here = own.link === undefined || count === undefined ? [] : [{ count: count + (own.own ?? 0), link: own.link }];
  return [...here, ...Object.values(value).flatMap(linksIn)];
}

async function countOf(ctx: Context, { to, search }: ListLink): Promise<number | null> {
  if (to === 'bookings') return (await listBookings(ctx, { limit: 1, ...BookingFilters.parse(search) })).count;
  if (to === 'holds')
    return (
      await listHolds(ctx, { limit: 1, withinMinutes: Number(search['withinMinutes']), station: search['station'] })
    ).count;
  if (to === 'settings-changes') return (await listChanges(ctx, { status: 'open', limit: 50 })).items.length;
  if (to !== 'decisions') return 0;
  const kind = search['kind'] as 'cancellation';
  return (await listDecisions(ctx, { limit: 100, kind, station: search['station'] })).items.length;
}

async function expectListsToAgree(ctx: Context, shown: Dashboard | Trends): Promise<void> {
  const numbers = linksIn(shown);
  expect(numbers.length).toBeGreaterThan(5);
  for (const { count, link } of numbers) expect([link, await countOf(ctx, link)]).toEqual([link, count]);
}

describe('the dashboard', () => {
  it('shows the days ahead, money, holds, deadlines and what waits', async () => {
    const shown = await getDashboard(t.staff('super_admin'), {});
    expect(shown).toMatchObject({
      station: null,
      timeZone: 'America/Los_Angeles',
      today: { date: '2027-04-13', events: 0 },
    });
    expect(shown.days.map(({ date, events }) => [date.slice(-2), events])).toEqual([
      ['14', 0],
      ['15', 0],
      ['16', 0],
      ['17', 1],
      ['18', 2],
      ['19', 1],
      ['20', 0],
    ]);
    expect(shown.days[4]?.guests).toBe(22);
    expect(shown.due).toMatchObject({ overdue: { count: 0, amountCents: 0 }, next7Days: { count: 4 } });
    expect(shown.due?.next7Days.amountCents).toBe(2 * (66_033 - 10_000) + 2 * 59_538);
    expect(shown).toMatchObject({ holds: { count: 1 }, deposits: { count: 3, nextDeadline: '2027-04-14T17:00:00Z' } });
    expect(shown.decisions.find(({ kind }) => kind === 'cancellation')).toMatchObject({ count: 1, own: 0 });
  });

  it.each(['super_admin', 'admin', 'support', 'station_manager', 'finance'] as const)(
    'counts for a %s exactly what their lists show, also of one station',
    async (role) => {
      const ctx = t.staff(role, [sacramento]);
      await expectListsToAgree(ctx, await getDashboard(ctx, {}));
      await expectListsToAgree(ctx, await getDashboard(ctx, { station: encodeId('stn', sacramento) }));
    },
  );

  it('counts what waits at the station that is looked at, and lists the same of it', async () => {
    const ctx = t.staff('super_admin');
    for (const [station, waiting] of [
      [fremont, 1],
      [sacramento, 0],
    ] as const) {
      const asked = { station: encodeId('stn', station) };
      const { decisions } = await getDashboard(ctx, asked);
      const cancellation = decisions.find(({ kind }) => kind === 'cancellation');
      expect(cancellation).toMatchObject({ count: waiting, link: { search: { kind: 'cancellation', ...asked } } });
      expect(decisions.find(({ kind }) => kind === 'setting')?.link.search).not.toHaveProperty('station');
      expect((await listDecisions(ctx, { limit: 9, ...asked })).items).toHaveLength(waiting);
    }
    const elsewhere = t.staff('admin', [sacramento]);
    expect((await listDecisions(elsewhere, { limit: 9, station: encodeId('stn', fremont) })).items).toEqual([]);
  });

  it('keeps to the actor’s reach: a station of others looks like none', async () => {
    const manager = t.staff('station_manager', [sacramento]);
    const shown = await getDashboard(manager, {});
    expect(shown.days.reduce((sum, { events }) => sum + events, 0)).toBe(1);
    expect(shown).toMatchObject({ due: null, holds: null });
    for (const station of [fremont, '01a4024a-3c10-7d4f-8e5a-6b7c8d9e0f3c'])
      await expect(getDashboard(manager, { station: encodeId('stn', station) })).rejects.toMatchObject({
        code: 'not_found',
      });
    await expect(getDashboard(t.visitor(), {})).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the trends', () => {
  it.each(['4', '12', '52'] as const)('of %s weeks count what their lists show, folded or not', async (weeks) => {
    const ctx = t.staff('super_admin');
    const before = await getTrends(ctx, { weeks });
    await expectListsToAgree(ctx, before);
    await foldDays(t.system());
    expect(await getTrends(ctx, { weeks })).toEqual(before);
    expect(before.points).toHaveLength(weeks === '4' ? 28 : Number(weeks));
    const last = before.points.at(-1);
    expect([last?.made.count, last?.cancelled.count]).toEqual([6, 1]);
    expect(last?.leads).toEqual({ count: 1, converted: 0 });
  });

  it('hide money, leads and other stations from those who may not see them', async () => {
    const { points } = await getTrends(t.staff('station_manager', [sacramento]), { weeks: '12' });
    expect(points.at(-1)).toMatchObject({ made: { count: 1 }, events: { revenueCents: null }, leads: null });
  });

  it('count for an admin the leads of their stations only', async () => {
    const contact = { phone: '(916) 555-0177' };
    await keepLead(t.staff('support'), { contact, venue: { postalCode: '95814' } });
    const leadsOf = async (ctx: Context) => (await getTrends(ctx, { weeks: '4' })).points.at(-1)?.leads?.count;
    expect(await leadsOf(t.staff('admin', [fremont]))).toBe(0);
    expect(await leadsOf(t.staff('admin', [sacramento]))).toBe(1);
  });

  it('count a booking on the day it was made by the station’s clock, also when the clocks change', async () => {
    // 23:30 on the evening before the clocks go forward, then 00:30 after: one hour, two days.
    for (const [now, name, start] of [
      ['2028-03-12T07:30:00Z', 'Late One', '12:00'],
      ['2028-03-12T08:30:00Z', 'Early Two', '15:00'],
      ['2028-03-13T06:59:00Z', 'Last Three', '18:00'],
    ] as const) {
      t.clock.set(now);
      await bookParty(t, { name, date: '2028-05-15', start });
    }
    const { points } = await getTrends(t.staff('support'), { weeks: '4' });
    expect(points.filter(({ made }) => made.count > 0).map(({ from, made }) => [from, made.count])).toEqual([
      ['2028-03-11', 1],
      ['2028-03-12', 2],
    ]);
    expect(new Set(points.map(({ from }) => from)).size).toBe(28);
  });
});

describe('what is kept for lists', () => {
  it('never differs from the ledger and the bookings, whatever happened', async () => {
    const { rows } = await t.database.pool.query<{ wrong: string }>(`
      select b.code as wrong from bookings b left join lateral (
        select sum(p.amount_cents) as due from ledger_transactions x join ledger_postings p on p.transaction_id = x.id
         where x.booking_id = b.id and p.account = 'receivable') l on true
       where b.due_cents <> l.due or b.paid_cents <> b.total_cents - l.due`);
    expect(rows).toEqual([]);
    await expect(t.database.pool.query('update bookings set paid_cents = paid_cents + 1')).rejects.toThrow(
      /was posted/,
    );
  });

  it('adds up to the same days however bookings change', async () => {
    const statuses = ['deposit_pending', 'confirmed', 'cancelled', 'completed'] as const;
    const change = fc.record({
      status: fc.constantFrom(...statuses),
      days: fc.integer({ min: -3, max: 3 }),
      deleted: fc.boolean(),
      fold: fc.boolean(),
    });
    const { pool } = t.database;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        for (const { status, days, deleted, fold } of changes) {
          await pool.query(
            `update bookings set status = $1, event_date = event_date + $2::int,
               starts_at = ((event_date + $2::int) + start_time) at time zone time_zone,
               deleted_at = case when $3 then now() end
             where id = (select id from bookings order by random() limit 1)`,
            [status, days, deleted],
          );
          if (fold) await foldDays(t.system());
        }
        const { rows } = await pool.query(`
          with kept as (select station_id, day, sum(made) made, sum(parties) parties, sum(revenue_cents) revenue, sum(cancelled) cancelled
            from (select station_id, day, made, parties, revenue_cents, cancelled from booking_days union all
                  select station_id, day, made, parties, revenue_cents, cancelled from booking_day_changes) k group by 1, 2),
          counted as (select f.station_id, f.day, sum(f.made) made, sum(f.parties) parties, sum(f.revenue_cents) revenue, sum(f.cancelled) cancelled
            from bookings b, booking_day_facts(b) f group by 1, 2)
          select * from kept full join counted c using (station_id, day)
           where (coalesce(kept.made, 0), coalesce(kept.parties, 0), coalesce(kept.revenue, 0), coalesce(kept.cancelled, 0))
              <> (coalesce(c.made, 0), coalesce(c.parties, 0), coalesce(c.revenue, 0), coalesce(c.cancelled, 0))`);
        expect(rows).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('what waits for a decision', () => {
  it('tells what one may decide from what one asked for oneself, and together they are the list', async () => {
    const [asker, other] = [t.staff('admin', [sacramento]), t.staff('admin', [sacramento])];
    const finance = t.staff('finance');
    const today = t.clock.now().toZonedDateTimeISO('UTC').toPlainDate();
    const phone = '(916) 555-0170';
    const party = { name: 'Lou Marsh', date: today.add({ days: 60 }).toString(), venue: SACRAMENTO, phone };
    const { id: bookingId } = await bookParty(t, party);
    const reason = 'The host called this morning.';
    await requestCancellation(asker, { bookingId, version: 1, reason, cause: 'host' });
    await requestVariable(asker, { key: 'price.adultCents', value: 5_900, reason, alone: false });
    const payment = { method: 'cash', amountCents: 2_000_000, reference: 'cash, far too much' } as const;
    await recordHandPayment(finance, { bookingId, payment });
    const waiting = async (ctx: Context) =>
      Object.fromEntries(
        (await getDashboard(ctx, {})).decisions.map(({ kind, count, own }) => [kind, [count, own]] as const),
      );
    expect(await waiting(asker)).toMatchObject({ cancellation: [0, 1], setting: [0, 1], overpayment: [1, 0] });
    expect(await waiting(other)).toMatchObject({ cancellation: [1, 0], setting: [1, 0], overpayment: [1, 0] });
    expect(await waiting(finance)).toMatchObject({ overpayment: [0, 1] });
    expect(await waiting(t.staff('support'))).not.toHaveProperty('overpayment');
    for (const ctx of [asker, other, t.staff('super_admin')]) {
      await expectListsToAgree(ctx, await getDashboard(ctx, {}));
      const { items } = await listDecisions(ctx, { limit: 100 });
      const mine = await waiting(ctx);
      for (const kind of ['cancellation', 'overpayment'] as const)
        expect(items.filter((row) => row.kind === kind && row.mayDecide)).toHaveLength(mine[kind]?.[0] ?? -1);
    }
    await t.platform.db.updateTable('change_requests').set({ lapses_at: t.clock.now() }).execute();
    expect(await waiting(other)).toMatchObject({ setting: [0, 0] });
  });
});

it('the list of holds says how to reach the host, by whose clock the party starts, and how many links are left', async () => {
  const { items } = await listHolds(t.staff('support'), { limit: 10 });
  expect(items[0]).toMatchObject({
    timeZone: 'America/Los_Angeles',
    contact: { phone: expect.stringMatching(/^\+1/), email: expect.stringContaining('@') },
    signingLinksLeft: 5,
  });
});
