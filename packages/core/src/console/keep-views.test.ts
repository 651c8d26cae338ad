import { BulkRequest, NewInboxView, NewSavedView } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createBareStaff } from '../../../../tests/support/staff.ts';
import { decodeId, encodeId, newId, type Context, type Role } from '../kernel/index.ts';
import {
  addInboxView,
  addSavedView,
  changeManyBookings,
  changeSavedView,
  indexSearch,
  listInboxViews,
  listSavedViews,
  removeInboxView,
  removeSavedView,
  searchEverything,
} from './index.ts';

let t: TestPlatform;
let fremont: string;
let ana: BookedParty;

async function person(role: Role): Promise<Context> {
  const { staffId } = await createBareStaff(t, role);
  return t.as({ kind: 'staff', staffId, role, stationIds: [], chefId: null, sessionId: null });
}

function view(name: string, over: object = {}): NewSavedView {
  return NewSavedView.parse({ name, filters: { q: 'jordan', due: 'yes' }, columns: ['code', 'due'], ...over });
}

beforeAll(async () => {
  t = await createTestPlatform();
  fremont = (await openStation(t)).id;
  ana = await bookParty(t, { name: 'Ana Alvarez', date: '2027-05-16' });
}, 60_000);
afterAll(() => t.close());

describe('a view that tells of money', () => {
  it('is not shared with a role that may not see money, nor listed for it', async () => {
    const [support, manager] = [await person('support'), await person('station_manager')];
    const money = { filters: { due: 'yes' }, sharedRole: 'station_manager' };
    await expect(addSavedView(support, view('Owing', money))).rejects.toMatchObject({
      fields: [{ field: 'sharedRole', message: expect.stringContaining('may not see money') }],
    });
    await addSavedView(support, view('Soon', { ...money, filters: {} }));
    await t.database.pool.query(`update saved_views set filters = '{"due":"yes"}' where name = 'Soon'`);
    expect((await listSavedViews(manager)).items).toEqual([]);
  });
});

describe('kept views', () => {
  it('belong to one person, under one name each, and are shared with a role when asked', async () => {
    const [one, other, support] = [await person('finance'), await person('finance'), await person('support')];
    const kept = await addSavedView(one, view('Money due'));
    expect(kept).toMatchObject({ version: 1, mine: true, sharedRole: null, filters: { q: 'jordan', due: 'yes' } });
    await expect(addSavedView(one, view('money DUE'))).rejects.toMatchObject({ code: 'already_exists' });
    await addSavedView(other, view('Money due', { sharedRole: 'finance' }));
    expect((await listSavedViews(one)).items.map(({ mine }) => mine)).toEqual([true, false]);
    expect((await listSavedViews(support)).items).toEqual([]);
    const id = decodeId('viw', kept.id);
    await expect(changeSavedView(other, { id, change: { version: 1, name: 'Mine' } })).rejects.toMatchObject({
      code: 'not_found',
    });
    const changed = await changeSavedView(one, { id, change: { version: 1, sharedRole: 'support' } });
    expect(changed).toMatchObject({ version: 2, name: 'Money due', sharedRole: 'support' });
    await expect(changeSavedView(one, { id, change: { version: 1, name: 'Late' } })).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2 },
    });
    expect((await listSavedViews(support)).items).toMatchObject([{ mine: false, name: 'Money due' }]);
    await expect(removeSavedView(support, { id })).rejects.toMatchObject({ code: 'not_found' });
    await removeSavedView(one, { id });
    expect((await listSavedViews(support)).items).toEqual([]);
    const { rows } = await t.database.pool.query<{ record: string }>(
      `select record from audit_log where entity_type = 'saved_view' and entity_id = $1 order by seq`,
      [id],
    );
    expect(rows.map(({ record }) => (JSON.parse(record) as { action: string }).action)).toEqual([
      'saved_view.add',
      'saved_view.change',
      'saved_view.remove',
    ]);
    expect(rows.map(({ record }) => record).join(' ')).not.toContain('jordan');
  });

  it('are at most fifty a person, also when two are kept at once', async () => {
    const ctx = await person('support');
    for (let n = 1; n < 50; n += 1) await addSavedView(ctx, view(`View ${n}`));
    const done = await Promise.allSettled(['Last', 'One too many'].map((name) => addSavedView(ctx, view(name))));
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(addSavedView(ctx, view('Another'))).rejects.toMatchObject({ code: 'limit_reached' });
  });

  it('are kept by people only', async () => {
    await expect(listSavedViews(t.visitor())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(addSavedView(t.system(), view('Mine'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('one action on many bookings', () => {
  it('does each by itself and says how each went', async () => {
    const second = await bookParty(t, { name: 'Kim Park', date: '2027-05-17' });
    const unknown = encodeId('bkg', newId());
    const ids = [ana.publicId, unknown, second.publicId];
    const request = BulkRequest.parse({
      bookings: ids.map((id) => ({ id, version: 1 })),
      what: { action: 'add_note', text: 'Ring at the garden door.' },
    });
    const { results } = await changeManyBookings(t.staff('admin', [fremont]), request);
    expect(results.map(({ id, done, code }) => [id, done, code])).toEqual([
      [ana.publicId, true, null],
      [unknown, false, 'not_found'],
      [second.publicId, true, null],
    ]);
    const elsewhere = await changeManyBookings(t.staff('admin', [newId()]), request);
    expect(elsewhere.results.every(({ code }) => code === 'not_found')).toBe(true);
    const links = BulkRequest.parse({
      bookings: [{ id: ana.publicId, version: 1 }],
      what: { action: 'resend_link', link: 'manage', channel: 'email' },
    });
    expect((await changeManyBookings(t.staff('support'), links)).results).toMatchObject([{ done: true }]);
    await expect(changeManyBookings(t.staff('finance'), links)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('rows from before there was a search', () => {
  it('become searchable once, and only those', async () => {
    const ctx = t.staff('support');
    const { pool } = t.database;
    await pool.query('update bookings set search_tokens = null');
    await pool.query('update customers set search_tokens = null');
    expect(await searchEverything(ctx, { q: 'alvarez' })).toMatchObject({ bookings: [], customers: [] });
    expect(await indexSearch(t.system())).toBe(4);
    expect(await indexSearch(t.system())).toBe(0);
    const found = await searchEverything(ctx, { q: 'alvarez' });
    expect([found.bookings.length, found.customers.length]).toEqual([1, 1]);
    expect((await searchEverything(ctx, { q: ana.code })).bookings).toHaveLength(1);
    await expect(indexSearch(ctx)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('kept views of the inbox', () => {
  it('are apart from those of the bookings, shared with a role when asked, and share names and the limit', async () => {
    const [one, other] = [await person('support'), await person('support')];
    const wish = NewInboxView.parse({ name: 'Urgent texts', filters: { channel: 'sms', q: 'jordan' } });
    const kept = await addInboxView(one, wish);
    expect(kept).toMatchObject({ mine: true, sharedRole: null, filters: { channel: 'sms', q: 'jordan' } });
    await expect(addInboxView(one, wish)).rejects.toMatchObject({ code: 'already_exists' });
    await expect(addSavedView(one, view('urgent TEXTS'))).rejects.toMatchObject({ code: 'already_exists' });
    const shared = await addInboxView(one, { ...wish, name: 'For all of us', sharedRole: 'support' });
    expect((await listInboxViews(other)).items).toMatchObject([{ id: shared.id, mine: false, name: 'For all of us' }]);
    expect((await listSavedViews(one)).items).toEqual([]);
    const id = decodeId('viw', kept.id);
    await expect(removeInboxView(other, { id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(removeSavedView(one, { id })).rejects.toMatchObject({ code: 'not_found' });
    await removeInboxView(one, { id });
    expect((await listInboxViews(one)).items.map(({ name }) => name)).toEqual(['For all of us']);
    await expect(listInboxViews(t.visitor())).rejects.toMatchObject({ code: 'forbidden' });
  });
});
