/** Two customers who are one person: what a merge moves, an undo puts back exactly. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, holdFor, openStation } from '../../../../tests/support/journey.ts';
import { openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { mayContact, recordConsent } from '../customers/index.ts';
import { decodeId, newId, withTransaction } from '../kernel/index.ts';
import {
  addCustomerNote,
  exportPersonJson,
  getCustomer,
  listDuplicates,
  mergeCustomers,
  previewMerge,
  undoMerge,
} from './index.ts';

let t: TestPlatform;
let host = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

const boss = () => t.staff('super_admin');

interface Person {
  readonly id: string;
  readonly email: string;
  readonly phone: string;
}

/** Somebody with a party or an evening held, a note and words about what they want to hear. */
async function person(confirmed = false): Promise<Person> {
  host += 1;
  const date = Temporal.PlainDate.from('2027-05-01').add({ days: host }).toString();
  await (confirmed ? confirmedBooking(t, { date, host }) : holdFor(t, { date, host, smsConsent: true }));
  const email = `host${host}@mail.example`;
  const phone = `+1510${5_550_100 + host}`;
  const row = await t.platform.db
    .selectFrom('customers')
    .select('id')
    .where('email_bidx', '=', t.platform.crypto.blindIndex('email', email))
    .executeTakeFirstOrThrow();
  await addCustomerNote(boss(), { customerId: row.id, text: `About ${host}` });
  return { id: row.id, email, phone };
}

function say(channel: 'sms' | 'email', address: string, granted: boolean) {
  const words = { wording: 'News, please.', wordingVersion: '1', source: 'booking_form' };
  return withTransaction(t.visitor(), (tx) =>
    recordConsent(tx, { channel, purpose: 'marketing', address, granted, ...words }),
  );
}

async function versions(one: Person, other: Person) {
  const rows = await Promise.all(
    [one, other].map(({ id }) =>
      t.platform.db.selectFrom('customers').select('version').where('id', '=', id).executeTakeFirstOrThrow(),
    ),
  );
  return { version: rows[0]?.version ?? 0, otherVersion: rows[1]?.version ?? 0 };
}

type Take = ('name' | 'email' | 'phone')[];

async function merge(one: Person, other: Person, take: Take = []) {
  return mergeCustomers(boss(), { customerId: one.id, otherId: other.id, take, ...(await versions(one, other)) });
}

/** Everything a merge may touch, opened, without versions and clocks. */
async function picture(people: readonly Person[]) {
  const open = (field: string, value: string) => t.platform.crypto.decrypt(`customers.${field}`, value);
  const { rows } = await t.database.pool.query(
    `select c.*, (select array_agg(id order by id) from bookings b where b.customer_id = c.id) as bookings,
            (select array_agg(id order by id) from holds h where h.customer_id = c.id) as holds,
            (select array_agg(id order by id) from customer_notes n where n.customer_id = c.id) as notes,
            f.bookings as parties, f.spent_cents, f.last_party_at::text
       from customers c join customer_figures f on f.customer_id = c.id where c.id = any($1) order by c.id`,
    [people.map(({ id }) => id)],
  );
  const allowed = await Promise.all(
    people.flatMap(({ email, phone }) => [
      mayContact(t.system(), { channel: 'email', purpose: 'marketing', address: email }),
      mayContact(t.system(), { channel: 'sms', purpose: 'transactional', address: phone }),
      mayContact(t.system(), { channel: 'sms', purpose: 'marketing', address: phone }),
    ]),
  );
  return {
    allowed,
    rows: rows.map((row) => ({
      id: row.id,
      contact: ['first_name', 'last_name', 'email', 'phone'].map((field) => open(field, row[`${field}_enc`])),
      index: [row.email_bidx, row.phone_bidx],
      tokens: row.search_tokens,
      mergedInto: row.merged_into,
      has: [row.bookings, row.holds, row.notes, row.parties, row.spent_cents, row.last_party_at],
    })),
  };
}

describe('merge, then undo', () => {
  const takes: Take[] = [[], ['name'], ['email'], ['phone'], ['email', 'phone'], ['name', 'email', 'phone']];
  it.each(takes.map((take, round) => ({ take, round })))(
    'leaves everything as it was, taking $take from the duplicate',
    async ({ take, round }) => {
      const [one, other, third] = [await person(round === 0), await person(round % 2 === 1), await person()];
      await say('email', one.email, round % 2 === 0);
      await say('email', other.email, true);
      await say('sms', other.phone, round % 3 === 0);
      await say('sms', one.phone, true);
      const all = [one, other, third];
      await merge(other, third);
      const before = await picture(all);
      const done = await merge(one, other, take);
      const between = await picture(all);
      expect(between).not.toEqual(before);
      expect(between.rows.filter(({ mergedInto }) => mergedInto === one.id)).toHaveLength(2);
      await undoMerge(boss(), { mergeId: decodeId('mrg', done.id) });
      expect(await picture(all)).toEqual(before);
    },
  );
});

describe('a merge', () => {
  it('shows beforehand what it does, finds the duplicate by its number, and answers its old id afterwards', async () => {
    const [one, other] = [await person(), await person(true)];
    await t.database.pool.query(
      'update customers set phone_bidx = (select phone_bidx from customers where id = $1) where id = $2',
      [one.id, other.id],
    );
    const found = await listDuplicates(boss(), { customerId: one.id });
    expect(found.find(({ id }) => decodeId('cus', id) === other.id)?.because).toContain('phone');
    const preview = await previewMerge(boss(), { customerId: one.id, otherId: other.id, take: ['email'] });
    expect(preview.result.email).toBe(other.email);
    expect(preview.moves).toMatchObject({ bookings: 1, holds: 1, notes: 1 });
    await merge(one, other, ['email']);
    const profile = await getCustomer(boss(), { customerId: other.id });
    expect(profile).toMatchObject({ email: other.email, totals: { bookings: 1 } });
    expect(decodeId('cus', profile.mergedFrom ?? '')).toBe(other.id);
    expect(profile.notes).toHaveLength(2);
    expect(profile.payments).toHaveLength(1);
  });

  it('stops at both addresses what was stopped at one', async () => {
    const [one, other] = [await person(), await person()];
    await say('email', one.email, true);
    await say('email', other.email, false);
    await merge(one, other);
    expect(await mayContact(t.system(), { channel: 'email', purpose: 'marketing', address: one.email })).toBe(false);
  });

  it('of one customer by two people at once happens once', async () => {
    const [one, other, third] = [await person(), await person(), await person()];
    const wish = async (into: Person) => ({
      customerId: into.id,
      otherId: other.id,
      take: [],
      ...(await versions(into, other)),
    });
    const wishes = [
      await wish(one),
      await wish(third),
      await wish(one),
      { ...(await wish(one)), customerId: other.id, otherId: one.id },
    ];
    const all = await Promise.allSettled(wishes.map((input) => mergeCustomers(boss(), input)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of all) {
      if (result.status === 'rejected')
        expect(['version_conflict', 'invalid_transition']).toContain(result.reason.code);
    }
  });

  it('that was undone leaves neither with what the other was', async () => {
    const [one, other] = [await person(), await person()];
    await undoMerge(boss(), { mergeId: decodeId('mrg', (await merge(one, other, ['email'])).id) });
    for (const [own, others] of [
      [one, other],
      [other, one],
    ] as const) {
      const { content } = await exportPersonJson(boss(), { customerId: own.id });
      expect(String(content)).toContain(own.email);
      for (const word of [others.email, others.phone]) expect(String(content)).not.toContain(word);
    }
  });

  it('is undone once, in time, and not under a later merge', async () => {
    const [one, other, third] = [await person(), await person(), await person()];
    const first = decodeId('mrg', (await merge(one, other)).id);
    const second = decodeId('mrg', (await merge(third, one)).id);
    await expect(undoMerge(boss(), { mergeId: first })).rejects.toMatchObject({ code: 'invalid_transition' });
    await undoMerge(boss(), { mergeId: second });
    const twice = await Promise.allSettled([first, first].map((mergeId) => undoMerge(boss(), { mergeId })));
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const late = decodeId('mrg', (await merge(one, other)).id);
    t.clock.advance({ hours: 30 * 24 });
    await expect(undoMerge(boss(), { mergeId: late })).rejects.toMatchObject({ code: 'cutoff_passed' });
    t.clock.advance({ hours: -30 * 24 });
  });
});

describe('reach over both people', () => {
  /** One of this station, one of another, and people who see only the first, only the second, or both. */
  async function strangers() {
    const [mine, theirs] = [await person(true), await person(true)];
    const { id: home } = await t.platform.db.selectFrom('stations').select('id').executeTakeFirstOrThrow();
    const away = await openSacramento(t);
    for (const table of ['bookings', 'holds'])
      await t.database.pool.query(`update ${table} set station_id = $1 where customer_id = $2`, [away.id, theirs.id]);
    await t.database.pool.query(
      'update customers set phone_bidx = (select phone_bidx from customers where id = $1) where id = $2',
      [mine.id, theirs.id],
    );
    return { mine, theirs, here: t.staff('admin', [home]), both: t.staff('admin', [home, away.id]) };
  }

  it('is needed to look for, preview, make and undo a merge; a foreign person and none look the same', async () => {
    const { mine, theirs, here, both } = await strangers();
    const tell = (asked: Promise<unknown>) => asked.then(String, ({ code, message }) => `${code}: ${message}`);
    const missing = newId();
    for (const [customerId, otherId] of [
      [mine.id, theirs.id],
      [theirs.id, mine.id],
    ] as const) {
      const wish = { customerId, otherId, take: [] as Take };
      const none = customerId === mine.id ? { ...wish, otherId: missing } : { ...wish, customerId: missing };
      const seen = { version: 1, otherVersion: 1 };
      expect(await tell(previewMerge(here, wish))).toBe(await tell(previewMerge(here, none)));
      expect(await tell(mergeCustomers(here, { ...wish, ...seen }))).toBe(
        await tell(mergeCustomers(here, { ...none, ...seen })),
      );
    }
    expect(await tell(previewMerge(here, { customerId: mine.id, otherId: theirs.id, take: [] }))).toMatch(/^not_found/);
    expect((await listDuplicates(here, { customerId: mine.id })).map(({ email }) => email)).not.toContain(theirs.email);
    expect((await listDuplicates(both, { customerId: mine.id })).map(({ email }) => email)).toContain(theirs.email);

    const wish = { customerId: mine.id, otherId: theirs.id, take: [] as Take };
    const done = await mergeCustomers(both, { ...wish, ...(await versions(mine, theirs)) });
    const mergeId = decodeId('mrg', done.id);
    expect(await tell(undoMerge(here, { mergeId }))).toBe(await tell(undoMerge(here, { mergeId: missing })));
    expect((await getCustomer(here, { customerId: mine.id })).merges).toEqual([]);
    expect((await getCustomer(both, { customerId: mine.id })).merges).toHaveLength(1);
    await undoMerge(both, { mergeId });
    await expect(getCustomer(here, { customerId: theirs.id })).rejects.toMatchObject({ code: 'not_found' });
  });
});

proveVerb(() => t, 'merging customers', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'customer.merge',
  prepare: async () => {
    const [one, other] = [await person(), await person()];
    const input = { customerId: one.id, otherId: other.id, take: [] as Take, ...(await versions(one, other)) };
    return { by: boss(), run: (ctx) => mergeCustomers(ctx, input) };
  },
});

proveVerb(() => t, 'undoing a merge', {
  allowed: ['super_admin', 'admin', 'support', 'system'],
  action: 'customer.undo_merge',
  prepare: async () => {
    const mergeId = decodeId('mrg', (await merge(await person(), await person())).id);
    return { by: boss(), run: (ctx) => undoMerge(ctx, { mergeId }) };
  },
});
