/** Customers as staff look after them: found, corrected, noted, and never beyond one's stations. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdFor, openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { newId, decodeId, encodeId } from '../kernel/index.ts';
import {
  addCustomerNote,
  changeCustomer,
  deleteCustomerNote,
  editCustomerNote,
  getCustomer,
  listCustomers,
  recordCustomerConsent,
  restoreCustomerNote,
} from './index.ts';

let t: TestPlatform;
let stationId = '';
let host = 800;
beforeAll(async () => {
  t = await createTestPlatform();
  stationId = (await openStation(t)).id;
});
afterAll(() => t.close());

const boss = () => t.staff('super_admin');

async function customer() {
  host += 1;
  const date = Temporal.PlainDate.from('2027-05-01')
    .add({ days: host - 800 })
    .toString();
  await holdFor(t, { date, host });
  const email = `host${host}@mail.example`;
  const row = await t.platform.db
    .selectFrom('customers')
    .select(['id', 'version'])
    .where('email_bidx', '=', t.platform.crypto.blindIndex('email', email))
    .executeTakeFirstOrThrow();
  return { ...row, email };
}

it('are found by name, number and address, page after page without gaps, and only within one’s stations', async () => {
  const made = [await customer(), await customer(), await customer()];
  for (const q of ['jor', made[0]?.email ?? '', 'Jordan Lee'])
    expect((await listCustomers(boss(), { q, sort: 'created', limit: 50 })).items.map(({ email }) => email)).toContain(
      made[0]?.email,
    );
  for (const sort of ['created', 'last_party', 'spend'] as const) {
    const seen = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await listCustomers(boss(), { sort, limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      more = page.nextCursor !== null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await listCustomers(boss(), { sort, limit: 100 })).items.length);
  }
  const [one] = made;
  const [near, far] = [t.staff('admin', [stationId]), t.staff('admin', [newId()])];
  expect((await listCustomers(near, { sort: 'created', limit: 5 })).items.length).toBeGreaterThan(0);
  expect((await listCustomers(far, { sort: 'created', limit: 5 })).items).toEqual([]);
  const looks = [one?.id ?? '', newId()].map((customerId) => getCustomer(far, { customerId }));
  for (const look of looks) await expect(look).rejects.toMatchObject({ code: 'not_found' });
});

it('are those of the station that is asked for, each with the latest party in its venue’s zone', async () => {
  const waiting = await customer();
  const sacramento = (await openSacramento(t)).id;
  await bookParty(t, { name: 'Sam Ortiz', date: '2027-06-19', venue: SACRAMENTO });
  const at = async (station: string, ctx = boss()) =>
    (await listCustomers(ctx, { sort: 'created', limit: 50, station: encodeId('stn', station) })).items;
  expect(await at(sacramento)).toMatchObject([{ lastName: 'Ortiz', lastPartyTimeZone: 'America/Los_Angeles' }]);
  expect((await at(stationId)).find(({ email }) => email === waiting.email)).toMatchObject({
    lastPartyAt: null,
    lastPartyTimeZone: null,
  });
  expect((await at(stationId)).map(({ lastName }) => lastName)).not.toContain('Ortiz');
  expect(await at(sacramento, t.staff('admin', [stationId]))).toEqual([]);
});

describe('a correction', () => {
  it('of a page that is behind is refused, and one that takes another’s address names them', async () => {
    const [one, other] = [await customer(), await customer()];
    const change = (input: object) => changeCustomer(boss(), { customerId: one.id, change: { version: 1, ...input } });
    await expect(change({ email: other.email })).rejects.toMatchObject({ code: 'already_exists' });
    expect(await change({ phone: '(510) 555-0199' })).toMatchObject({ phone: '+15105550199', version: 2 });
    await expect(change({ firstName: 'Late' })).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2 },
    });
    const error = await change({ version: 2, email: other.email }).catch((caught: unknown) => caught);
    expect(decodeId('cus', (error as { details: { customerId: string } }).details.customerId)).toBe(other.id);
  });
});

describe('a note', () => {
  it('is its author’s alone to correct and take away, and can be put back for a day', async () => {
    const { id: customerId } = await customer();
    const [author, colleague] = [boss(), boss()];
    const note = await addCustomerNote(author, { customerId, text: 'Candles.' });
    const own = { customerId, noteId: decodeId('nte', note.id) };
    await expect(editCustomerNote(colleague, { ...own, text: 'Mine now.' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await deleteCustomerNote(author, own);
    expect((await getCustomer(author, { customerId })).notes).toEqual([]);
    await restoreCustomerNote(author, own);
    expect(await editCustomerNote(author, { ...own, text: 'Lanterns.' })).toMatchObject({
      text: 'Lanterns.',
      mine: true,
    });
    await deleteCustomerNote(author, own);
    t.clock.advance({ hours: 25 });
    await expect(restoreCustomerNote(author, own)).rejects.toMatchObject({ code: 'not_found' });
  });
});

proveVerb(() => t, 'correcting a customer', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'customer.change',
  prepare: async () => {
    const { id } = await customer();
    return {
      by: boss(),
      run: (ctx) => changeCustomer(ctx, { customerId: id, change: { version: 1, firstName: 'Robin' } }),
    };
  },
});

proveVerb(() => t, 'writing down a consent', {
  allowed: ['super_admin', 'admin', 'support', 'system', 'webhook'],
  action: 'customer.change_consent',
  prepare: async () => {
    const { id } = await customer();
    const consent = {
      channel: 'email',
      purpose: 'marketing',
      granted: true,
      wording: 'Yes.',
      source: 'phone',
    } as const;
    return { by: boss(), run: (ctx) => recordCustomerConsent(ctx, { customerId: id, consent }) };
  },
});

proveVerb(() => t, 'looking at a customer', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'customer.read',
  prepare: async () => {
    const { id } = await customer();
    return { by: boss(), run: (ctx) => getCustomer(ctx, { customerId: id }) };
  },
});
