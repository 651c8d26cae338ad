/** A person gets everything we hold about them, and can be forgotten: then nothing opens to them any more (domain 14). */
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  confirmedBooking,
  deliverCardEvents,
  holdFor,
  openStation,
  runJobs,
} from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { addRequests, cancelBooking, expireHold, getBooking } from '../booking/index.ts';
import { answerHost } from '../concierge/index.ts';
import { claimVisitor, escalate, openVisitor, receiveHostMessage } from '../conversations/index.ts';
import { newId } from '../kernel/index.ts';
import { recordLead } from '../leads/index.ts';
import {
  PERSON_TABLES,
  addCustomerNote,
  enterBySignInLink,
  eraseCustomer,
  exportPersonJson,
  exportPersonPdf,
  getCustomer,
  getErasureReceipt,
  listCustomers,
  purgeAgreements,
  requestSignInLink,
} from './index.ts';

const REASON = 'They asked us in writing to be forgotten.';
let t: TestPlatform;
let host = 500;
beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
});
afterAll(() => t.close());

const boss = () => t.staff('super_admin');

/** A party that was booked, talked about and cancelled, and everything else somebody leaves behind. */
async function somebody(settled = true) {
  host += 1;
  const date = Temporal.PlainDate.from('2027-06-01')
    .add({ days: host - 500 })
    .toString();
  const email = `host${host}@mail.example`;
  const booked = await confirmedBooking(t, { date, host, smsConsent: true, requests: `Candles for ${email}` });
  await addRequests(booked.host, { bookingId: booked.bookingId, dietaryNotes: `No nuts for ${email}` });
  await runJobs(t, { messages: true });
  const row = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id as id')
    .where('id', '=', booked.bookingId)
    .executeTakeFirstOrThrow();
  await addCustomerNote(boss(), { customerId: row.id, text: `Calls from ${email}` });
  await recordLead(t.visitor(), {
    source: 'chat',
    contact: { firstName: 'Jordan', lastName: 'Lee', email },
    message: `Hello, ${email} here`,
    venue: { street: '1 Main St' },
  });
  await requestSignInLink(t.visitor(), { email });
  await chatAs(row.id, email);
  if (settled) await settle(booked);
  return { ...row, email, phone: `+1510${5_550_100 + host}`, booked };
}

/** A chat while they were signed in, answered by the concierge, and a person asked for. */
async function chatAs(customerId: string, email: string): Promise<void> {
  const { visitor } = await openVisitor(t.visitor());
  const claimed = await claimVisitor(t.as({ kind: 'host', customerId, sessionId: newId() }), visitor);
  const { identityId } = claimed;
  const text = `Write to ${email}: what would 12 adults cost in 94538?`;
  const received = await receiveHostMessage(t.visitor(), { identityId, channel: 'web_chat', text, customerId });
  await answerHost(t.system(), received);
  const { conversationId } = received;
  await escalate(t.system(), { conversationId, reason: 'staff', summary: `For ${email}`, tried: [] });
}

async function settle(booked: Awaited<ReturnType<typeof confirmedBooking>>) {
  const { version } = await getBooking(booked.host, { bookingId: booked.bookingId });
  await cancelBooking(booked.host, { bookingId: booked.bookingId, cancellation: { version }, preview: false });
  await runJobs(t);
  await deliverCardEvents(t);
  await runJobs(t, { messages: true });
}

async function versionOf(id: string): Promise<number> {
  const row = await t.platform.db
    .selectFrom('customers')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.version;
}

const KEPT = new Set(['agreements', 'audit_log']);

/** Every value of every table, opened where it is sealed: what somebody with all our keys could read. */
async function everything(): Promise<{ readonly place: string; readonly value: string }[]> {
  const { rows: tables } = await t.database.pool.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const values = [];
  for (const { name } of tables) {
    const { rows } = await t.database.pool.query(`select to_jsonb(x) as row from "${name}" x`);
    for (const { row } of rows) {
      for (const [column, value] of Object.entries<unknown>(row)) {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const plain =
          column.endsWith('_enc') && typeof value === 'string'
            ? t.platform.crypto.decrypt(`${name}.${column.slice(0, -4)}`, value)
            : text;
        values.push({ place: `${name}.${column}`, value: plain });
      }
    }
  }
  return values;
}

it('leaves nothing that opens to an erased person but what the law keeps, and a receipt that says so', async () => {
  const someone = await somebody();
  const bidx = t.platform.crypto.blindIndex('email', someone.email);
  const traces = async () =>
    (await everything())
      .filter(
        ({ place, value }) =>
          !KEPT.has(place.split('.')[0] ?? '') && (value.includes(someone.email) || value.includes(someone.phone)),
      )
      .map(({ place }) => place);
  expect(new Set(await traces()).size).toBeGreaterThan(8);

  const receipt = await eraseCustomer(boss(), {
    customerId: someone.id,
    version: await versionOf(someone.id),
    reason: REASON,
  });

  expect(await traces()).toEqual([]);
  const hashes = (await everything()).filter(({ value }) => value === bidx).map(({ place }) => place);
  expect(new Set(hashes)).toEqual(new Set(hashes.filter((place) => place === 'consents.address_bidx')));
  expect(receipt.erased.length).toBeGreaterThan(5);
  expect(receipt.kept.map(({ what }) => what)).toContain('Signed agreements');
  const pdf = await getErasureReceipt(boss(), { customerId: someone.id });
  expect(Buffer.from(pdf.content).subarray(0, 4).toString()).toBe('%PDF');
  await expect(t.platform.db.deleteFrom('erasures').execute()).rejects.toThrow('immutable');
  expect((await listCustomers(boss(), { q: someone.email, sort: 'created', limit: 10 })).items).toEqual([]);
  expect(await getCustomer(boss(), { customerId: someone.id })).toMatchObject({ firstName: 'Erased', consents: [] });
  // The bill stays readable, without a name.
  expect(await getBooking(t.system(), { bookingId: someone.booked.bookingId })).toMatchObject({
    summary: { contact: { firstName: 'Erased' }, venue: { street: 'erased', postalCode: '94538' } },
  });
  await expect(
    eraseCustomer(boss(), { customerId: someone.id, version: await versionOf(someone.id), reason: REASON }),
  ).rejects.toMatchObject({ code: 'already_done' });
});

it('is refused while a party is to come, an evening is held or money is owed, and changes nothing then', async () => {
  const waiting = await somebody(false);
  const input = { customerId: waiting.id, reason: REASON };
  await expect(eraseCustomer(boss(), { ...input, version: await versionOf(waiting.id) })).rejects.toMatchObject({
    code: 'invalid_transition',
  });
  expect((await getCustomer(boss(), { customerId: waiting.id })).email).toBe(waiting.email);
  await settle(waiting.booked);
  const held = await holdFor(t, { date: '2027-09-09', host });
  await expect(eraseCustomer(boss(), { ...input, version: await versionOf(waiting.id) })).rejects.toMatchObject({
    code: 'invalid_transition',
  });
  t.clock.advance({ hours: 3 });
  await expireHold(t.system(), { holdId: held.holdId });
  await expect(eraseCustomer(boss(), { ...input, version: 1 - 1 })).rejects.toMatchObject({ code: 'version_conflict' });
  await eraseCustomer(boss(), { ...input, version: await versionOf(waiting.id) });
});

it('hands over everything there is about a person, also who looked, and nothing about anybody else', async () => {
  const [someone, other] = [await somebody(false), await somebody(false)];
  await getCustomer(boss(), { customerId: someone.id });
  const { content } = await exportPersonJson(boss(), { customerId: someone.id });
  const said = String(content);
  const about = [someone.email, someone.phone, '1 Main St', 'No nuts', 'Calls from', 'Hello, ', someone.booked.code];
  for (const words of [...about, 'customer.read', 'customer.export', 'Jordan Lee']) expect(said).toContain(words);
  expect(said).not.toContain(other.email);
  expect(said).not.toMatch(/e1\.t1\./);
  const filled = (JSON.parse(said).sections as { title: string; rows: unknown[] }[]).filter(
    ({ rows }) => rows.length > 0,
  );
  expect(filled.length).toBeGreaterThan(11);
  const pdf = await exportPersonPdf(boss(), { customerId: someone.id });
  expect(Buffer.from(pdf.content).subarray(0, 4).toString()).toBe('%PDF');
});

it('knows every table that hangs on a customer, a party, a hold or a lead', async () => {
  const { rows } = await t.database.pool.query(
    `select distinct conrelid::regclass::text as name from pg_constraint
      where contype = 'f' and confrelid in ('customers'::regclass, 'bookings'::regclass, 'holds'::regclass, 'leads'::regclass)`,
  );
  const known = new Set(PERSON_TABLES.map(({ table }) => table));
  // Numbers, seats and rosters of ours, which name no host.
  const ours = new Set(['customer_figures', 'erasures', 'seats', 'lead_addresses', 'chef_assignments']);
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name) && !ours.has(name))).toEqual([]);
});

it('keeps agreements for their seven years, whoever wants them gone, and no longer', async () => {
  await somebody(false);
  const count = async () => (await t.database.pool.query('select count(*)::int as n from agreements')).rows[0].n;
  const before = await count();
  expect(await purgeAgreements(t.system())).toBe(0);
  await expect(t.platform.db.deleteFrom('agreements').execute()).rejects.toThrow('immutable');
  const now = t.clock.now();
  t.clock.set(now.add({ hours: 9 * 366 * 24 }));
  expect(await purgeAgreements(t.system())).toBe(before);
  expect(await count()).toBe(0);
  t.clock.set(now);
});

it('ends the sign-in links and sessions of an erased person', async () => {
  const someone = await somebody();
  await requestSignInLink(t.visitor(), { email: someone.email });
  await eraseCustomer(boss(), { customerId: someone.id, version: await versionOf(someone.id), reason: REASON });
  await expect(enterBySignInLink(t.visitor(), { token: 'x'.repeat(43) })).rejects.toMatchObject({
    code: 'link_expired',
  });
  const { rows } = await t.database.pool.query('select 1 from host_sign_in_links where email_bidx = $1', [
    t.platform.crypto.blindIndex('email', someone.email),
  ]);
  expect(rows).toEqual([]);
});

proveVerb(() => t, 'erasing a person', {
  allowed: ['super_admin', 'system'],
  action: 'customer.erase',
  prepare: async () => {
    const someone = await somebody();
    const input = { customerId: someone.id, version: await versionOf(someone.id), reason: REASON };
    return { by: boss(), run: (ctx) => eraseCustomer(ctx, input) };
  },
});

proveVerb(() => t, 'taking a person’s data along', {
  allowed: ['super_admin', 'system'],
  action: 'customer.export',
  prepare: async () => {
    const { id } = await somebody(false);
    return { by: boss(), run: (ctx) => exportPersonJson(ctx, { customerId: id }) };
  },
});
