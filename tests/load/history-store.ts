/**
 * Five years of bookings written in bulk: far too many for the verbs, yet every rule of the schema holds for them.
 * Triggers and foreign keys are off while writing, so `assertHistoryHolds` asks the same questions afterwards.
 */
import type { Connection } from '@myhibachi/database';

export interface HistoryFacts {
  readonly bookings: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly priceVersion: string;
  readonly venueEnc: string;
  readonly contactEnc: string;
  readonly policy: string;
  readonly seatsPerSlot: number;
}

const CUSTOMERS = `
  insert into customers (id, first_name_enc, last_name_enc, email_enc, email_bidx, phone_enc, phone_bidx)
  select gen_random_uuid(), 'x', 'x', 'x', 'history-' || n, 'x', 'history-' || n from generate_series(1, 20000) as n`;

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
  size as (select count(*)::int as cells from cells),
  people as (select id as customer_id, (row_number() over (order by email_bidx) - 1)::int as k from customers where email_bidx like 'history-%')
  select uuidv7() as id, uuidv7() as charge_id, n, c.station_id, c.event_date, c.slot,
         (n / size.cells + 1)::smallint as seat_no, p.customer_id,
         10 + n % 15 as adults
    from size, generate_series(0, $3::int - 1) as n
    join lateral (select n % (select cells from size) as cell) as place on true
    join cells c on c.cell = place.cell
    join people p on p.k = n % 20000`;

const CODES = `
  alter table parties add column code text`;

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The number in base 30, so that no two are alike; the leading sign keeps them apart from drawn codes. */
const NAME_CODES = `
  update parties set code = 'MH-' || (
    select string_agg(substr('${ALPHABET}', ((n / (30 ^ k)::bigint) % 30)::int + 1, 1), '' order by k desc)
      from generate_series(0, 5) as k)`;

const BOOKINGS = `
  insert into bookings (id, code, customer_id, station_id, source, status, event_date, start_time, slot, time_zone,
    starts_at, duration_minutes, adults, children, toddlers, upgrades, add_ons, price_version, lines, food_cents,
    minimum_adjustment_cents, discount_cents, travel_cents, tax_cents, gratuity_cents, total_cents, deposit_cents,
    travel, venue_enc, contact_enc, policy, created_at, updated_at)
  select id, code, customer_id, station_id, 'staff',
         case when event_date < current_date then 'completed' else 'confirmed' end, event_date, slot, slot,
         'America/Los_Angeles', (event_date + slot) at time zone 'America/Los_Angeles', 90, adults, 0, 0, '[]', '[]', $1,
         '[]', adults * 5500, 0, 0, 2000, 0, 0, adults * 5500 + 2000, 10000,
         '{"miles": 38, "minutes": 50, "source": "estimate", "status": "estimated", "note": ""}',
         $2, $3, $4::jsonb, now(), now()
    from parties`;

const SEATS = `
  insert into seats (station_id, event_date, slot, seat_no, capacity, booking_id)
  select station_id, event_date, slot, seat_no, $1::smallint, id from parties`;

const CHARGES = `
  insert into ledger_transactions (id, booking_id, kind, dedupe_key, note, at)
  select charge_id, id, 'charge', 'history:' || id, 'history', now() from parties`;

const POSTINGS = `
  insert into ledger_postings (transaction_id, account, amount_cents)
  select charge_id, account, amount from parties, lateral (values
    ('receivable', adults * 5500 + 2000), ('food_revenue', -adults * 5500), ('travel_revenue', -2000)) v (account, amount)`;

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
       + (select count(*) from seats s left join bookings b on b.id = s.booking_id where s.hold_id is null and b.id is null)
       + (select count(*) from bookings b left join customers c on c.id = b.customer_id
            left join stations s on s.id = b.station_id left join price_versions v on v.id = b.price_version
           where c.id is null or s.id is null or v.id is null) as broken`;

export async function writeHistory({ pool }: Connection, facts: HistoryFacts): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set statement_timeout = '120s'; set session_replication_role = replica`);
    await client.query(CUSTOMERS);
    await client.query(
      PARTIES.replace('$1', client.escapeLiteral(facts.firstDay))
        .replace('$2', client.escapeLiteral(facts.lastDay))
        .replace('$3', String(facts.bookings)),
    );
    await client.query(CODES);
    await client.query(NAME_CODES);
    await client.query(BOOKINGS, [facts.priceVersion, facts.venueEnc, facts.contactEnc, facts.policy]);
    await client.query(SEATS, [facts.seatsPerSlot]);
    await client.query(CHARGES);
    await client.query(POSTINGS);
    await client.query(EXTRA_SEATS, [facts.seatsPerSlot]);
    await client.query('set session_replication_role = origin');
    // As a database that has lived five years: vacuumed, with statistics.
    await client.query('vacuum analyze');
  } finally {
    client.release(true);
  }
}

/** Throws when the history breaks a rule that the schema's triggers and foreign keys guard. */
export async function assertHistoryHolds({ pool }: Connection, bookings: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set statement_timeout = '120s'`);
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
