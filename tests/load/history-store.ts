/**
 * Five years of bookings written in bulk: far too many for the verbs, yet every rule of the schema holds for them.
 * Triggers and foreign keys are off while writing, so `assertHistoryHolds` asks the same questions afterwards.
 */
import type { Connection } from '@myhibachi/database';
import type { PoolClient } from 'pg';
import type { HistoryPerson } from './history-people.ts';

export interface HistoryFacts {
  readonly bookings: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly priceVersion: string;
  readonly venueEnc: string;
  readonly people: readonly HistoryPerson[];
  readonly policy: string;
  readonly seatsPerSlot: number;
}

const PEOPLE = `
  create temporary table people (k int primary key, id uuid, contact_enc text, tokens bigint[])`;

const CUSTOMERS = `
  with rows as (
    select * from jsonb_to_recordset($1::jsonb) as r(k int, id uuid, first_name_enc text, last_name_enc text,
      email_enc text, email_bidx text, phone_enc text, phone_bidx text, contact_enc text, tokens jsonb)),
  searchable as (
    select *, array(select jsonb_array_elements_text(tokens)::bigint) as search_tokens from rows),
  written as (
    insert into customers (id, first_name_enc, last_name_enc, email_enc, email_bidx, phone_enc, phone_bidx, search_tokens)
    select id, first_name_enc, last_name_enc, email_enc, email_bidx, phone_enc, phone_bidx, search_tokens from searchable)
  insert into people select k, id, contact_enc, search_tokens from searchable`;
const PEOPLE_AT_ONCE = 2_000;

/** One row a party: seats of a slot fill up from the first, days and stations alternate. */
const PARTIES = `
  create temporary table parties as
  with stations_ as (select id, (row_number() over (order by slug) - 1)::int as k from stations),
  slots_ as (select * from (values (0, time '12:00'), (1, time '15:00'), (2, time '18:00'), (3, time '21:00')) v (k, slot)),
  cells as (
    select s.id as station_id, day::date as event_date, t.slot,
           (row_number() over (order by day, t.k, s.k) - 1)::int as cell
      from generate_series($1::date, $2::date, interval '1 day') as day, stations_ s, slots_ t
     where abs(day::date - current_date) > 2),
  size as (select count(*)::int as cells from cells)
  select uuidv7() as id, uuidv7() as charge_id, n, c.station_id, c.event_date, c.slot,
         (n / size.cells + 1)::smallint as seat_no, p.id as customer_id, p.contact_enc, p.tokens,
         10 + n % 15 as adults, (c.event_date - (7 + n % 60)) + time '12:00' as made_at,
         case when c.event_date >= current_date
              then case n % 20 when 7 then 'deposit_pending' when 9 then 'cancelled' else 'confirmed' end
              else case when n % 100 = 3 then 'no_show' when n % 25 = 4 then 'cancelled' else 'completed' end
         end as status,
         case when n % 100 < 70 then 'web' when n % 100 < 85 then 'phone' when n % 100 < 95 then 'staff'
              when n % 100 < 99 then 'sms' else 'chat' end as source
    from size, generate_series(0, $3::int - 1) as n
    join lateral (select n % (select cells from size) as cell) as place on true
    join cells c on c.cell = place.cell
    join people p on p.k = (n::bigint * 7919) % $4::int`;

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/**
 * The code is the number in base 30, so that no two are alike. Past parties are paid but for one in five hundred; of
 * those to come the deposit is.
 */
const PRICED_PARTIES = `
  create temporary table priced as
  select p.*, case when p.paid > 0 then uuidv7() end as capture_id
    from (select parties.*, adults * 5500 + 2000 as total,
                 'MH-' || ${Array.from({ length: 6 }, (_, place) => `substr('${ALPHABET}', (n / ${30 ** (5 - place)}) % 30 + 1, 1)`).join(' || ')} as code,
                 case when status = 'deposit_pending' then 0 when event_date >= current_date then 10000
                      when n % 500 = 11 then 10000 else adults * 5500 + 2000 end as paid
            from parties) p`;

const BOOKINGS = `
  insert into bookings (id, code, customer_id, station_id, source, status, event_date, start_time, slot, time_zone,
    starts_at, duration_minutes, adults, children, toddlers, upgrades, add_ons, price_version, lines, food_cents,
    minimum_adjustment_cents, discount_cents, travel_cents, tax_cents, gratuity_cents, total_cents, deposit_cents,
    paid_cents, travel, venue_enc, contact_enc, search_tokens, policy, created_at, updated_at, cancelled_at)
  select id, code, customer_id, station_id, source, status, event_date, slot, slot,
         'America/Los_Angeles', (event_date + slot) at time zone 'America/Los_Angeles', 90, adults, 0, 0, '[]', '[]', $1,
         '[]', adults * 5500, 0, 0, 2000, 0, 0, total, 10000, paid,
         '{"miles": 38, "minutes": 50, "source": "estimate", "status": "estimated", "note": ""}',
         $2, contact_enc, tokens || (hashtextextended(code, 7) & 281474976710655), $3::jsonb, made_at,
         made_at, case when status = 'cancelled' then made_at + interval '3 days' end
    from priced order by n`;

const SEATS = `
  insert into seats (station_id, event_date, slot, seat_no, capacity, booking_id)
  select station_id, event_date, slot, seat_no, $1::smallint, id from priced where status <> 'cancelled'`;

const CHARGES = `
  insert into ledger_transactions (id, booking_id, kind, dedupe_key, note, at)
  select charge_id, id, 'charge', 'history:' || id, 'history', now() from priced`;

const POSTINGS = `
  insert into ledger_postings (transaction_id, account, amount_cents)
  select charge_id, account, amount from priced, lateral (values
    ('receivable', adults * 5500 + 2000), ('food_revenue', -adults * 5500), ('travel_revenue', -2000)) v (account, amount)`;

const CAPTURES = `
  insert into ledger_transactions (id, booking_id, kind, dedupe_key, note, at)
  select capture_id, id, 'capture', 'history-paid:' || id, 'history', now() from priced where paid > 0;
  insert into ledger_postings (transaction_id, account, amount_cents)
  select capture_id, account, amount from priced, lateral (values ('cash', paid), ('receivable', -paid)) v (account, amount)
   where paid > 0`;

const DAYS = `
  insert into booking_days (station_id, day, made, parties, revenue_cents, cancelled)
  select f.station_id, f.day, sum(f.made), sum(f.parties), sum(f.revenue_cents), sum(f.cancelled)
    from bookings b, booking_day_facts(b) f group by f.station_id, f.day`;

const EXTRA_SEATS = `
  insert into variable_values (id, key, value, effective_from, set_by, reason)
  values (uuidv7(), 'scheduling.seatsBeyondRoster', to_jsonb($1::int), now() - interval '1 day', 'bench', 'room for the load test')`;

/** The constraint triggers' own questions, over all rows at once; each counts what breaks a rule. */
const BROKEN = `
  select (select count(*) from (select transaction_id from ledger_postings group by 1 having sum(amount_cents) <> 0) x)
       + (select count(*) from bookings b left join (
            select t.booking_id, sum(p.amount_cents) as charged from ledger_transactions t
              join ledger_postings p on p.transaction_id = t.id
             where t.kind in ('charge', 'adjustment') and p.account = 'receivable' group by 1) c on c.booking_id = b.id
           where b.total_cents <> coalesce(c.charged, 0))
       + (select count(*) from bookings b left join (
            select t.booking_id, -sum(p.amount_cents) as paid from ledger_transactions t
              join ledger_postings p on p.transaction_id = t.id
             where t.kind = 'capture' and p.account = 'receivable' group by 1) c on c.booking_id = b.id
           where b.paid_cents <> coalesce(c.paid, 0))
       + (select count(*) from seats s left join bookings b on b.id = s.booking_id where s.hold_id is null and b.id is null)
       + (select count(*) from bookings b left join customers c on c.id = b.customer_id
            left join stations s on s.id = b.station_id left join price_versions v on v.id = b.price_version
           where c.id is null or s.id is null or v.id is null) as broken`;

interface Index {
  readonly name: string;
  readonly definition: string;
}

/** Indexes that only reads need: building each once is far quicker than growing it row by row. */
async function dropIndexes(client: PoolClient): Promise<Index[]> {
  const { rows } = await client.query<Index>(`
    select i.indexname as name, i.indexdef as definition from pg_indexes i
     where i.tablename in ('bookings', 'ledger_transactions') and not exists (
       select 1 from pg_constraint c where c.conname = i.indexname)`);
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`);
  return rows;
}

async function writePeople(client: PoolClient, people: readonly HistoryPerson[]): Promise<void> {
  await client.query(PEOPLE);
  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
    await client.query(CUSTOMERS, [JSON.stringify(people.slice(from, from + PEOPLE_AT_ONCE))]);
  }
}

async function writeParties(client: PoolClient, facts: HistoryFacts): Promise<void> {
  await client.query(
    PARTIES.replace('$1', client.escapeLiteral(facts.firstDay))
      .replace('$2', client.escapeLiteral(facts.lastDay))
      .replace('$3', String(facts.bookings))
      .replace('$4', String(facts.people.length)),
  );
  await client.query(PRICED_PARTIES);
  await client.query(BOOKINGS, [facts.priceVersion, facts.venueEnc, facts.policy]);
  await client.query(SEATS, [facts.seatsPerSlot]);
  await client.query(CHARGES);
  await client.query(POSTINGS);
  await client.query(CAPTURES);
}

export async function writeHistory({ pool }: Connection, facts: HistoryFacts): Promise<void> {
  const client = await pool.connect();
  try {
    // Seldom a checkpoint while so much is written at once.
    await client.query(`alter system set max_wal_size = '16GB'`);
    await client.query(`select pg_reload_conf()`);
    await client.query(`set statement_timeout = '900s'; set session_replication_role = replica;
      set maintenance_work_mem = '512MB'; set work_mem = '128MB'; set temp_buffers = '256MB'`);
    const indexes = await dropIndexes(client);
    await writePeople(client, facts.people);
    await writeParties(client, facts);
    for (const { definition } of indexes) await client.query(definition);
    await client.query(DAYS);
    await client.query(EXTRA_SEATS, [facts.seatsPerSlot]);
    await client.query('set session_replication_role = origin');
    // As a database that has lived five years: vacuumed, with statistics.
    await client.query('vacuum analyze');
    await client.query('alter system reset max_wal_size');
    await client.query('select pg_reload_conf()');
  } finally {
    client.release(true);
  }
}

/** Throws when the history breaks a rule that the schema's triggers and foreign keys guard. */
export async function assertHistoryHolds({ pool }: Connection, bookings: number): Promise<void> {
  const client = await pool.connect();
  try {
    // Seldom a checkpoint while so much is written at once.
    await client.query(`alter system set max_wal_size = '16GB'`);
    await client.query(`select pg_reload_conf()`);
    await client.query(`set statement_timeout = '900s'; set work_mem = '256MB'`);
    const broken = await client.query<{ broken: number }>(BROKEN);
    const stored = await client.query<{ stored: number }>('select count(*) as stored from bookings');
    if (broken.rows[0]?.broken !== 0) throw new Error(`${broken.rows[0]?.broken} rows of the history break a rule`);
    if (stored.rows[0]?.stored !== bookings) throw new Error(`${stored.rows[0]?.stored} bookings were seeded`);
  } finally {
    client.release(true);
  }
}

/** Writes everything down now, so that no checkpoint of the seeding falls into a measurement. */
export async function settleDown({ pool }: Connection): Promise<void> {
  await pool.query('checkpoint');
}
