import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, openStation, type Booked } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff } from '../../../../tests/support/staff.ts';
import { openBooking } from '../desk/index.ts';
import { audit, encodeId, newId, withTransaction } from '../kernel/index.ts';
import {
  checkAudit,
  exportAudit,
  getAuditChoices,
  getAuditVerdict,
  getBookingHistory,
  getCustomerHistory,
  listAudit,
  requestAuditCheck,
  verifyAudit,
} from './index.ts';

let t: TestPlatform;
let fremont: string;
let sacramento: string;
let booked: Booked;
let elsewhere: BookedParty;
beforeAll(async () => {
  t = await createTestPlatform();
  fremont = (await openStation(t)).id;
  sacramento = (await openSacramento(t)).id;
  booked = await confirmedBooking(t, { date: '2027-06-05' });
  elsewhere = await bookParty(t, { name: 'Bea Other', date: '2027-06-12', venue: SACRAMENTO });
});
afterAll(() => t.close());

const PERSONAL = /Jordan|mail\.example|\+1510|Main St|Bea/;

describe('the list of the audit log', () => {
  it('is newest first, page by page without gaps, and within one’s own stations', async () => {
    const admin = t.staff('admin', [sacramento]);
    const seen: number[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await listAudit(admin, { limit: 3, ...(cursor === undefined ? {} : { cursor }), to: '2100-01-01' });
      expect(page.items.every(({ stationId }) => stationId === encodeId('stn', sacramento))).toBe(true);
      seen.push(...page.items.map(({ seq }) => seq));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    const rows = await t.platform.db
      .selectFrom('audit_log')
      .select('seq')
      .where('station_id', '=', sacramento)
      .execute();
    expect(seen).toEqual(rows.map(({ seq }) => seq).toReversed());
  });

  it('is narrowed by action, entity, person, station and date, which add up', async () => {
    const person = await createStaff(t, 'support');
    const id = newId();
    await withTransaction(person.ctx, async (tx) => {
      audit(tx, {
        action: 'booking.change',
        entityType: 'booking',
        entityId: id,
        stationId: fremont,
        reason: 'A test.',
      });
    });
    const boss = t.staff('super_admin');
    const by = encodeId('stf', person.staffId);
    const { items } = await listAudit(boss, {
      limit: 10,
      by,
      action: 'booking.change',
      entityType: 'booking',
      entityId: encodeId('bkg', id),
      station: encodeId('stn', fremont),
      from: '2020-01-01',
    });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      by: { kind: 'staff', id: by, name: 'Test support', role: 'support' },
      entityId: encodeId('bkg', id),
      reason: 'A test.',
    });
    const none = await listAudit(boss, { limit: 10, by, action: 'booking.cancel' });
    expect(none.items).toEqual([]);
    const all = await listAudit(boss, { limit: 10, by, action: 'booking' });
    expect(all.items.map(({ action }) => action)).toEqual(['booking.change']);
    await expect(listAudit(boss, { limit: 10, from: '2027-05-02', to: '2027-05-01' })).rejects.toMatchObject({
      code: 'validation_failed',
    });
    await expect(listAudit(boss, { limit: 10, cursor: 'x' })).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('offers every action it knows and the people of one’s stations to choose from', async () => {
    const near = await createStaff(t, 'admin', [fremont]);
    const far = await createStaff(t, 'admin', [sacramento]);
    const { actions, people } = await getAuditChoices(near.ctx);
    const rows = await t.platform.db.selectFrom('audit_log').select('action').distinct().execute();
    expect(new Set(actions)).toEqual(new Set(rows.map(({ action }) => action)));
    expect(actions).toHaveLength(rows.length);
    const ids = people.map(({ id }) => id);
    expect(ids).toContain(encodeId('stf', near.staffId));
    expect(ids).not.toContain(encodeId('stf', far.staffId));
    await expect(getAuditChoices(t.staff('chef'))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('holds nobody’s name or address, and looking at it leaves a row', async () => {
    const finance = t.staff('finance');
    const before = (await listAudit(finance, { limit: 1 })).items[0];
    expect(before).toBeDefined();
    const all = await listAudit(finance, { limit: 100 });
    expect(JSON.stringify(all.items)).not.toMatch(PERSONAL);
    expect(all.items[0]).toMatchObject({ action: 'audit.read', by: { kind: 'staff', role: 'finance' } });
  });

  it('is taken along as CSV, which leaves a row with who and how many', async () => {
    const boss = t.staff('super_admin');
    const { content, filename } = await exportAudit(boss, { action: 'booking.create' });
    const [head, first] = content.replace('\uFEFF', '').split('\r\n');
    expect(head).toBe('seq,at,action,entity,id,by,role,station,reason,before,after,request');
    expect(first).toContain('booking.create');
    expect(filename).toBe('audit-2027-04-13.csv');
    const { items } = await listAudit(boss, { limit: 1, action: 'audit.export' });
    expect(items[0]?.after).toMatchObject({ action: 'booking.create', rows: content.trim().split('\r\n').length - 1 });
  });
});

describe('the history of a booking', () => {
  it('tells of its hold, signature, payments and messages too, and of no other', async () => {
    const boss = t.staff('super_admin');
    const { items } = await getBookingHistory(boss, { id: booked.bookingId, limit: 100 });
    const kinds = new Set(items.map(({ entityType }) => entityType));
    expect(kinds.isSupersetOf(new Set(['booking', 'hold', 'agreement', 'payment', 'message']))).toBe(true);
    expect(JSON.stringify(items)).not.toContain(elsewhere.publicId);
    const pages = [await getBookingHistory(boss, { id: booked.bookingId, limit: 2 })];
    const next = pages[0]?.nextCursor ?? undefined;
    const second = await getBookingHistory(boss, { id: booked.bookingId, limit: 2, cursor: next });
    expect([...(pages[0]?.items ?? []), ...second.items].map(({ seq }) => seq)).toEqual(
      items.slice(0, 4).map(({ seq }) => seq),
    );
  });

  it('tells of changes, and only when asked of looks: one row for each opening of the page', async () => {
    const { ctx, staffId } = await createStaff(t, 'support');
    const input = { bookingId: booked.bookingId };
    await Promise.all([openBooking(ctx, input), openBooking(ctx, input)]);
    await openBooking(ctx, input);
    const asked = { id: booked.bookingId, limit: 100 };
    const changes = await getBookingHistory(t.staff('super_admin'), asked);
    expect(changes.items.length).toBeGreaterThan(0);
    expect(changes.items.filter(({ action }) => action.endsWith('.read'))).toEqual([]);
    const looks = async (): Promise<number> => {
      const { items } = await getBookingHistory(t.staff('super_admin'), { ...asked, reads: true });
      return items.filter(({ action, by }) => action === 'booking.read' && by.id === encodeId('stf', staffId)).length;
    };
    expect(await looks()).toBe(1);
    t.clock.advance({ minutes: 6 });
    await openBooking(ctx, input);
    expect(await looks()).toBe(2);
  });

  it('calls chefs and stations by their names', async () => {
    const chef = await t.platform.db
      .selectFrom('chefs')
      .select(['id', 'display_name'])
      .limit(1)
      .executeTakeFirstOrThrow();
    await withTransaction(t.staff('super_admin'), async (tx) => {
      audit(tx, {
        action: 'booking.assign_chef',
        entityType: 'booking',
        entityId: booked.bookingId,
        after: { chefId: chef.id, stationIds: [fremont] },
      });
    });
    const { items } = await getBookingHistory(t.staff('super_admin'), { id: booked.bookingId, limit: 1 });
    expect(items[0]?.after).toEqual({ chefId: chef.display_name, stationIds: ['Fremont'] });
  });

  it('is nothing at all for who may not see the booking', async () => {
    const outsider = t.staff('admin', [sacramento]);
    for (const id of [booked.bookingId, newId()])
      await expect(getBookingHistory(outsider, { id, limit: 10 })).rejects.toMatchObject({ code: 'not_found' });
    const manager = t.staff('station_manager', [newId()]);
    await expect(getBookingHistory(manager, { id: booked.bookingId, limit: 10 })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

it('a customer’s history tells of their bookings within one’s own stations', async () => {
  const row = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', booked.bookingId)
    .executeTakeFirstOrThrow();
  const { items } = await getCustomerHistory(t.staff('admin', [fremont]), { id: row.customer_id, limit: 100 });
  expect(items.some(({ entityId }) => entityId === encodeId('bkg', booked.bookingId))).toBe(true);
  const outsider = getCustomerHistory(t.staff('admin', [sacramento]), { id: row.customer_id, limit: 10 });
  await expect(outsider).rejects.toMatchObject({ code: 'not_found' });
});

describe('the verdict on the chain', () => {
  it('is kept as a row of the chain, asked for by a button and found by a job', async () => {
    const boss = t.staff('super_admin');
    expect(await getAuditVerdict(boss)).toMatchObject({ status: 'never_checked' });
    await requestAuditCheck(boss);
    expect(await t.takeJobs('audit.check')).toEqual([{}]);
    const { ok } = await checkAudit(t.system('audit.check'));
    expect(ok).toBe(true);
    expect(await getAuditVerdict(boss)).toMatchObject({ status: 'whole', brokenAt: null });
    await expect(requestAuditCheck(t.staff('admin', [fremont]))).rejects.toMatchObject({ code: 'forbidden' });
    expect(() => verifyAudit(t.staff('finance'))).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });

  it('names the row somebody edited behind the database’s back, and says so in the log', async () => {
    const client = await t.database.pool.connect();
    await client.query('set session_replication_role = replica');
    await client.query(`update audit_log set record = replace(record, 'quote.create', 'quote.forged') where seq = 5`);
    await client.query(`update audit_log set record = record || ' ' where seq = 5`);
    await client.query('set session_replication_role = origin');
    client.release();
    expect(await checkAudit(t.system('audit.check'))).toMatchObject({ ok: false, seq: 5 });
    expect(await getAuditVerdict(t.staff('finance'))).toMatchObject({ status: 'broken', brokenAt: 5 });
    expect(t.logged.at(-1)).toMatchObject({ level: 'error', message: 'the audit log is broken' });
  });
});
