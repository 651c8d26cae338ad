import { BookingFilters, type BookingQuery } from '@myhibachi/contracts';
import fc from 'fast-check';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento, type BookedParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { exportBookings, listBookings, searchEverything } from './index.ts';

let t: TestPlatform;
let fremont: string;
let sacramento: string;
const party: Record<string, BookedParty> = {};

function query(over: Record<string, unknown> = {}): BookingQuery {
  return { limit: 25, ...BookingFilters.parse(over) };
}

async function codes(ctx: Context, over: Record<string, unknown> = {}): Promise<string[]> {
  const { items, count } = await listBookings(ctx, query(over));
  expect(count).toBe(items.length);
  return items.map(({ code }) => Object.entries(party).find(([, known]) => known.code === code)?.[0] ?? code);
}

beforeAll(async () => {
  t = await createTestPlatform();
  fremont = (await openStation(t)).id;
  sacramento = (await openSacramento(t)).id;
  party['zoe'] = await bookParty(t, { name: "Zoë O'Neil", date: '2027-05-15', phone: '(510) 555-0123', adults: 20 });
  party['ana'] = await bookParty(t, { name: 'Ana Alvarez', date: '2027-05-16', phone: '(510) 555-0124' });
  party['sam'] = await bookParty(t, {
    name: 'Sam Alvarez',
    date: '2027-05-17',
    venue: SACRAMENTO,
    phone: '9165550125',
  });
  party['=1'] = await bookParty(t, { name: '=1+1 Formula', date: '2027-06-20', phone: '(510) 555-0126' });
}, 60_000);
afterAll(() => t.close());

describe('the list of bookings', () => {
  it('finds by name, e-mail, phone, last digits and code, and nobody else', async () => {
    const ctx = t.staff('support');
    const code = party['sam']?.code ?? '';
    const found = async (q: string) => (await codes(ctx, { q })).toSorted();
    expect(await found('alvarez')).toEqual(['ana', 'sam']);
    expect(await found('sam alv')).toEqual(['sam']);
    expect(await found('zoe')).toEqual(['zoe']);
    expect(await found('ana.alvarez@mail.example')).toEqual(['ana']);
    expect(await found('510 555 0124')).toEqual(['ana']);
    expect(await found('0123')).toEqual(['zoe']);
    expect(await found(code.toLowerCase())).toEqual(['sam']);
    expect(await found(code.slice(0, 7))).toEqual(['sam']);
    expect(await found('nobody')).toEqual([]);
    expect(await found('!!')).toEqual([]);
  });

  it('filters by everything it offers, and filters add up', async () => {
    const ctx = t.staff('super_admin');
    expect(await codes(ctx, { station: encodeId('stn', sacramento) })).toEqual(['sam']);
    expect(await codes(ctx, { from: '2027-05-16', to: '2027-05-17', dir: 'asc' })).toEqual(['ana', 'sam']);
    expect(await codes(ctx, { status: 'confirmed,completed' })).toEqual([]);
    expect(await codes(ctx, { status: 'deposit_pending,confirmed', source: 'phone', due: 'yes', q: 'ana' })).toEqual([
      'ana',
    ]);
    expect(await codes(ctx, { due: 'no' })).toEqual([]);
    expect(await codes(ctx, { source: 'web' })).toEqual([]);
    expect(await codes(ctx, { unassigned: 'yes', dir: 'asc' })).toEqual(['zoe', 'ana', 'sam', '=1']);
    expect(await codes(ctx, { unassigned: 'no' })).toEqual([]);
    expect(
      await codes(ctx, { createdFrom: '2027-04-13', createdTo: '2027-04-13', sort: 'created', dir: 'asc' }),
    ).toEqual(['zoe', 'ana', 'sam', '=1']);
    expect(await codes(ctx, { createdFrom: '2027-04-14' })).toEqual([]);
    expect(await codes(ctx, { deleted: 'yes' })).toEqual([]);
    expect(await codes(ctx, { waiting: 'any' })).toEqual([]);
    expect((await codes(ctx, { sort: 'total' }))[0]).toBe('zoe');
    expect(await codes(ctx, { sort: 'status', dir: 'asc' })).toEqual(['zoe', 'ana', 'sam', '=1']);
  });

  it('shows each person the bookings of their reach and no others', async () => {
    const all = ['zoe', 'ana', 'sam', '=1'];
    const seen = (ctx: Context) => codes(ctx, { dir: 'asc' });
    expect(await seen(t.staff('super_admin'))).toEqual(all);
    expect(await seen(t.staff('support'))).toEqual(all);
    expect(await seen(t.staff('finance'))).toEqual(all);
    expect(await seen(t.staff('admin', [fremont]))).toEqual(['zoe', 'ana', '=1']);
    expect(await seen(t.staff('station_manager', [sacramento]))).toEqual(['sam']);
    expect(await seen(t.staff('station_manager', [sacramento, fremont]))).toEqual(all);
    expect(await seen(t.staff('admin'))).toEqual([]);
    expect(await seen(t.staff('chef', [fremont], null))).toEqual([]);
    expect(await codes(t.staff('station_manager', [sacramento]), { q: 'zoe' })).toEqual([]);
    const key = { kind: 'apiKey', keyId: 'k', scopes: ['booking.read'], stationIds: [sacramento] } as const;
    expect(await seen(t.as(key))).toEqual(['sam']);
    await expect(listBookings(t.visitor(), query())).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('tells nothing about money to those who may not see it', async () => {
    const manager = t.staff('station_manager', [fremont]);
    const { items } = await listBookings(manager, query());
    expect(items.every((row) => row.totalCents === null && row.dueCents === null)).toBe(true);
    for (const asked of [{ due: 'yes' }, { sort: 'total' }])
      await expect(listBookings(manager, query(asked))).rejects.toMatchObject({ code: 'forbidden' });
    const [row] = (await listBookings(t.staff('finance'), query())).items;
    expect(row?.dueCents).toBe(row?.totalCents);
  });

  it('pages through every row once in every order, while others come and go', async () => {
    const ctx = t.staff('support');
    const sorts = fc.record({
      sort: fc.constantFrom('upcoming', 'event', 'created', 'total', 'status'),
      dir: fc.constantFrom('asc', 'desc'),
      limit: fc.integer({ min: 1, max: 3 }),
    });
    let extra = 0;
    await fc.assert(
      fc.asyncProperty(sorts, async ({ limit, ...order }) => {
        const before = (await listBookings(ctx, { ...query(order), limit: 100 })).items.map(({ id }) => id);
        const paged: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await listBookings(ctx, { ...query(order), limit, ...(cursor === null ? {} : { cursor }) });
          paged.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor;
          if (paged.length === limit && extra < 3) {
            extra += 1;
            await bookParty(t, { name: `Late ${extra}`, date: `2027-07-0${extra}` });
          }
        } while (cursor !== null);
        expect(new Set(paged).size).toBe(paged.length);
        expect(paged.filter((id) => before.includes(id))).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('counts up to a thousand, and up to two hundred of a search', async () => {
    const big = await createTestPlatform();
    try {
      await openStation(big);
      await bookParty(big, { name: 'Ana Alvarez', date: '2027-05-16' });
      // The check that each was charged is the ledger's; here they only have to be many.
      const client = await big.database.pool.connect();
      await client.query('set session_replication_role = replica');
      await client.query(`
        create temporary table many as select * from bookings;
        alter table many drop column due_cents, drop column created_on, drop column cancelled_on`);
      await client.query(`
        insert into bookings (${
          (
            await client.query<{ names: string }>(
              `select string_agg(column_name, ', ' order by ordinal_position) as names from information_schema.columns where table_name = 'many'`,
            )
          ).rows[0]?.names
        })
        select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'code', 'MH-' || translate(lpad(n::text, 6, '0'), '01', 'AB')))).*
          from many m, generate_series(1, 1000) n`);
      client.release(true);
      const ctx = big.staff('support');
      expect(await listBookings(ctx, query())).toMatchObject({ count: 1000, countIsMore: true });
      expect(await listBookings(ctx, query({ q: 'alvarez' }))).toMatchObject({ count: 200, countIsMore: true });
      expect(await listBookings(ctx, query({ q: 'zoe' }))).toMatchObject({ count: 0, countIsMore: false });
    } finally {
      await big.close();
    }
  });

  it('refuses a cursor of another order and dates the wrong way round', async () => {
    const ctx = t.staff('support');
    const { nextCursor } = await listBookings(ctx, { ...query(), limit: 1 });
    const other = { ...query({ sort: 'total' }), cursor: nextCursor ?? '' };
    await expect(listBookings(ctx, other)).rejects.toMatchObject({ code: 'validation_failed' });
    const dates = query({ from: '2027-05-02', to: '2027-05-01' });
    await expect(listBookings(ctx, dates)).rejects.toMatchObject({ fields: [{ field: 'to' }] });
  });
});

describe('the export', () => {
  it('holds the rows of the filter, is no formula, and is recorded', async () => {
    const { content, filename } = await exportBookings(t.staff('support'), BookingFilters.parse({ q: 'formula' }));
    const csv = await text(content);
    expect(filename).toBe('bookings-2027-04-13.csv');
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain(",'=1+1 Formula,");
    expect(csv).toContain('510-555-0126');
    expect(csv).toContain(',Deposit pending,');
    expect(csv).toContain(',Phone,');
    const { rows } = await t.database.pool.query<{ record: string }>(
      `select record from audit_log where action = 'booking.export'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record).not.toContain('formula');
  });

  it('begins with today and what comes, the soonest first, and goes on with what was, in its pages and its export', async () => {
    const ctx = t.staff('support');
    const dates = async (over: Record<string, unknown> = {}) =>
      (await listBookings(ctx, { ...query({ to: '2027-06-20', ...over }), limit: 100 })).items.map(({ date }) => date);
    const asked = t.clock.now();
    t.clock.set(Temporal.Instant.from('2027-05-17T01:00:00Z'));
    try {
      // By the station's clock it is still the 16th.
      const wanted = ['2027-05-16', '2027-05-17', '2027-06-20', '2027-05-15'];
      expect(await dates()).toEqual(wanted);
      expect(await dates({ from: '2027-05-15', to: '2027-05-16' })).toEqual(['2027-05-16', '2027-05-15']);
      expect(await dates({ sort: 'event' })).toEqual(wanted.toSorted().toReversed());
      const { content } = await exportBookings(t.staff('super_admin'), BookingFilters.parse({ to: '2027-06-20' }));
      const days = [...(await text(content)).matchAll(/,(2027-\d\d-\d\d),/g)].map(([, day]) => day);
      expect(days).toEqual(wanted);
    } finally {
      t.clock.set(asked);
    }
  });

  it('leaves contact details out for those who may not see customers', async () => {
    const csv = await text((await exportBookings(t.staff('finance'), BookingFilters.parse({}))).content);
    expect(csv).toContain('Total');
    expect(csv).not.toContain('mail.example');
    await expect(exportBookings(t.staff('station_manager', [fremont]), BookingFilters.parse({}))).rejects.toMatchObject(
      {
        code: 'forbidden',
      },
    );
  });
});

describe('the search over everything', () => {
  it('answers each kind within reach and records that customers were found', async () => {
    const found = await searchEverything(t.staff('support'), { q: 'alvarez' });
    expect(found.bookings.map(({ code }) => code)).toEqual([party['sam']?.code, party['ana']?.code]);
    expect(found.customers.map(({ name }) => name)).toEqual(['Sam Alvarez', 'Ana Alvarez']);
    const own = await searchEverything(t.staff('admin', [sacramento]), { q: 'alvarez' });
    expect([own.bookings.length, own.customers.map(({ name }) => name)]).toEqual([1, ['Sam Alvarez']]);
    const there = await searchEverything(t.staff('support'), { q: 'alvarez', station: encodeId('stn', sacramento) });
    expect([there.bookings.length, there.customers.map(({ name }) => name)]).toEqual([1, ['Sam Alvarez']]);
    const others = { q: 'alvarez', station: encodeId('stn', fremont) };
    expect(await searchEverything(t.staff('admin', [sacramento]), others)).toMatchObject({
      bookings: [],
      customers: [],
    });
    expect((await searchEverything(t.staff('finance'), { q: 'alvarez' })).customers).toEqual([]);
    expect((await searchEverything(t.staff('support'), { q: 'sacr' })).stations).toHaveLength(1);
    const { rows } = await t.database.pool.query(`select 1 from audit_log where action = 'customer.search'`);
    expect(rows).toHaveLength(3);
  });
});
