/**
 * The statements that write five years of bookings out of a plan in the schema `history`, each whole table at once and
 * in the order of its primary key, which then only grows at its end.
 */

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What every party shares, and the people: filled by hand before anything else. The filler makes the one row of facts
 * so long that PostgreSQL compresses it, once here instead of in each of the million rows it is copied to.
 */
export const PLAN = `
  create schema history;
  create unlogged table history.facts (policy jsonb, venue_enc text, price_version text, seats smallint,
    filler text default repeat('filler ', 300));
  create unlogged table history.people (k int primary key, id uuid, contact_enc text, hold_contact_enc text, tokens bigint[]);
  create function history.code(n int) returns text language sql immutable parallel safe as $$
    select 'MH-' || ${Array.from({ length: 6 }, (_, place) => `substr('${ALPHABET}', (n / ${30 ** (5 - place)}) % 30 + 1, 1)`).join(' || ')} $$`;

export const CUSTOMERS = `
  with rows as (
    select * from jsonb_to_recordset($1::jsonb) as r(k int, id uuid, first_name_enc text, last_name_enc text,
      email_enc text, email_bidx text, phone_enc text, phone_bidx text, contact_enc text, hold_contact_enc text, tokens jsonb)),
  searchable as (
    select *, array(select jsonb_array_elements_text(tokens)::bigint) as search_tokens from rows),
  written as (
    insert into customers (id, first_name_enc, last_name_enc, email_enc, email_bidx, phone_enc, phone_bidx, search_tokens)
    select id, first_name_enc, last_name_enc, email_enc, email_bidx, phone_enc, phone_bidx, search_tokens from searchable)
  insert into history.people select k, id, contact_enc, hold_contact_enc, search_tokens from searchable`;

/** As many chefs a station as it has seats, every one at work every day. */
export const CHEFS = `
  insert into chefs (id, station_id, display_name, pay_class)
  select uuidv7(), s.id, 'Chef ' || k || ' of ' || s.name, case when k % 4 = 0 then 'lead' else 'chef' end
    from history.facts f, stations s, generate_series(1, f.seats) k;
  insert into chef_weekly_slots (chef_id, weekday, slot)
  select c.id, weekday, slot from chefs c, generate_series(1, 7) weekday,
         (values (time '12:00'), (time '15:00'), (time '18:00'), (time '21:00')) v (slot)
      on conflict do nothing;
  create unlogged table history.chefs as
  select id, station_id, row_number() over (partition by station_id order by id) as seat_no from chefs`;

/**
 * One row a party: seats of a slot fill up from the first, days and stations alternate. Past parties are paid but for
 * one in five hundred; of those to come the deposit is. What waits for its deposit was booked by phone today; parties
 * that lie far ahead were booked within the last half year.
 */
export const PARTIES = `
  create unlogged table history.parties as
  with stations_ as (select id, (row_number() over (order by slug) - 1)::int as k from stations),
  slots_ as (select * from (values (0, time '12:00'), (1, time '15:00'), (2, time '18:00'), (3, time '21:00')) v (k, slot)),
  cells as (
    select s.id as station_id, day::date as event_date, t.slot,
           (row_number() over (order by day, t.k, s.k) - 1)::int as cell
      from generate_series($1::date, $2::date, interval '1 day') as day, stations_ s, slots_ t
     where abs(day::date - current_date) > 2),
  size as (select count(*)::int as cells from cells),
  placed as (
    select n, c.station_id, c.event_date, c.slot, (n / size.cells + 1)::smallint as seat_no, p.id as customer_id,
           p.contact_enc, p.hold_contact_enc, p.tokens, 10 + n % 15 as adults,
           case when c.event_date >= current_date
                then case n % 20 when 7 then 'deposit_pending' when 9 then 'cancelled' else 'confirmed' end
                else case when n % 100 = 3 then 'no_show' when n % 25 = 4 then 'cancelled' else 'completed' end
           end as status,
           case when n % 100 < 70 then 'web' when n % 100 < 85 then 'phone' when n % 100 < 95 then 'staff'
                when n % 100 < 99 then 'sms' else 'chat' end as source,
           case when n % 10 < 7 then 'card' when n % 10 = 7 then 'zelle' when n % 10 = 8 then 'venmo' else 'cash' end as method
      from size, generate_series(0, $3::int - 1) as n
      join lateral (select n % (select cells from size) as cell) as place on true
      join cells c on c.cell = place.cell
      join history.people p on p.k = (n::bigint * 7919) % $4::int),
  told as (
    select placed.*, (event_date + slot) at time zone 'America/Los_Angeles' as starts_at,
           case when status = 'deposit_pending' then now() - (n % 20) * interval '1 hour'
                else least((event_date - (7 + n % 60)) + time '12:00', localtimestamp - (n % 180 + 1) * interval '1 day')
           end as made_at, adults * 5500 + 2000 as total_cents,
           case when status = 'deposit_pending' then 0 when event_date >= current_date or n % 500 = 11 then 10000
                else adults * 5500 + 2000 end as paid_cents
      from placed)
  select told.*, history.code(n) as code, case when status = 'deposit_pending' then 'phone' else source end as came_by,
         case when status <> 'deposit_pending' and source = 'web' then uuidv7() end as hold_id,
         uuidv7() as id, uuidv7() as charge_id, uuidv7() as deposit_id, uuidv7() as balance_id
    from told`;

export const BOOKINGS = `
  insert into bookings (id, code, hold_id, customer_id, station_id, source, status, event_date, start_time, slot,
    time_zone, starts_at, duration_minutes, adults, children, toddlers, upgrades, add_ons, price_version, lines,
    food_cents, minimum_adjustment_cents, discount_cents, travel_cents, tax_cents, gratuity_cents, total_cents,
    deposit_cents, paid_cents, travel, venue_enc, contact_enc, search_tokens, policy, created_at, updated_at,
    cancelled_at, deposit_told_at, deposit_due_at)
  select p.id, code, hold_id, customer_id, station_id, came_by, status, event_date, slot, slot, 'America/Los_Angeles',
         starts_at, 90, adults, 0, 0, '[]', '[]', f.price_version, '[]', adults * 5500, 0, 0, 2000, 0, 0, total_cents,
         10000, paid_cents, '{"miles": 38, "minutes": 50, "source": "estimate", "status": "estimated", "note": ""}',
         f.venue_enc, contact_enc, tokens || (hashtextextended(code, 7) & 281474976710655), f.policy, made_at, made_at,
         case when status = 'cancelled' then least(made_at + interval '3 days', now()) end,
         case when status = 'deposit_pending' then made_at + interval '2 hours' end,
         case when status = 'deposit_pending' then made_at + interval '24 hours' end
    from history.parties p, history.facts f`;

const HOLD = `
  insert into holds (id, code, quote_id, customer_id, station_id, event_date, start_time, slot, time_zone, starts_at,
    duration_minutes, venue_enc, contact_enc, sms_consent, status, expires_at, policy, signing_link_limit, created_at, updated_at)`;
const OF_PARTY = `(select id from quotes limit 1), customer_id, station_id, event_date, slot, slot, 'America/Los_Angeles',
         starts_at, 90, f.venue_enc, hold_contact_enc, false`;

/**
 * Bookings of the site came from a hold; a fifth as many holds led to nothing; some are live, each the last seat of a
 * slot of its own, and run out within the next hours.
 */
export const HOLDS = `
  ${HOLD}
  select hold_id, code, ${OF_PARTY}, 'converted', made_at + interval '2 hours', f.policy, 5, made_at - interval '1 hour', made_at
    from history.parties p, history.facts f where hold_id is not null;
  ${HOLD}
  select uuidv7(), history.code($1 + n), ${OF_PARTY}, case when n % 2 = 0 then 'expired' else 'released' end,
         made_at + interval '2 hours', f.policy, 5, made_at, made_at + interval '2 hours'
    from history.parties p, history.facts f where n % 5 = 0 and made_at < now() - interval '1 day';
  create unlogged table history.live as
  select uuidv7() as live_id, row_number() over (order by n) as k, free.*
    from (select distinct on (station_id, event_date, slot) * from history.parties
           where event_date between current_date + 30 and current_date + 150
           order by station_id, event_date, slot, n) free limit 240;
  ${HOLD}
  select live_id, history.code((2 * $1 + k)::int), ${OF_PARTY}, case when k % 2 = 0 then 'pending_signature' else 'pending_deposit' end,
         now() + interval '40 minutes' + k * interval '50 seconds', f.policy, 5, now() - interval '1 hour', now()
    from history.live, history.facts f`;

export const SEATS = `
  insert into seats (station_id, event_date, slot, seat_no, capacity, hold_id, booking_id)
  select station_id, event_date, slot, seat_no, f.seats, null, p.id
    from history.parties p, history.facts f where status <> 'cancelled'
  union all
  select station_id, event_date, slot, f.seats, f.seats, l.live_id, null from history.live l, history.facts f
   order by 1, 2, 3, 4`;

/** The chef of the seat: whoever cooked, and who will within two weeks, but for every seventh of these. */
export const ASSIGNMENTS = `
  insert into chef_assignments
    (id, booking_id, event_date, start_time, chef_id, position, reserved_from, arrives_at, leaves_at, assigned_at)
  select uuidv7(), p.id, p.event_date, p.slot, c.id, 1, starts_at - interval '60 minutes', starts_at - interval '30 minutes',
         starts_at + interval '105 minutes', made_at
    from history.parties p join history.chefs c on c.station_id = p.station_id and c.seat_no = p.seat_no
   where status in ('completed', 'no_show')
      or (status = 'confirmed' and event_date <= current_date + 14 and n % 7 <> 0)`;

/** A deposit with the booking, the rest on the day. */
export const PAYMENTS = `
  insert into payments (id, hold_id, booking_id, booking_code, purpose, method, status, amount_cents, captured_cents,
    provider_payment_id, captured_at, created_at, updated_at)
  select payment_id, case when purpose = 'deposit' then hold_id end, id, code, purpose, method, 'captured', cents, cents,
         case when method = 'card' then 'pi_history_' || payment_id end, at, at, at
    from history.parties cross join lateral (values
      (deposit_id, 'deposit', least(paid_cents, 10000), made_at),
      (balance_id, 'balance', paid_cents - least(paid_cents, 10000), starts_at)) v (payment_id, purpose, cents, at)
   where cents > 0`;

/** A charge is a transaction with the charge's id, a capture one with its payment's. */
export const LEDGER = `
  insert into ledger_transactions (id, booking_id, payment_id, kind, dedupe_key, note, at)
  select entry_id, id, payment_id, kind, 'history:' || entry_id, 'history', at
    from history.parties cross join lateral (values
      (charge_id, null, 'charge', total_cents, made_at),
      (deposit_id, deposit_id, 'capture', least(paid_cents, 10000), made_at),
      (balance_id, balance_id, 'capture', paid_cents - least(paid_cents, 10000), starts_at)) v (entry_id, payment_id, kind, cents, at)
   where cents > 0`;

export const POSTINGS = `
  insert into ledger_postings (transaction_id, account, amount_cents)
  select entry_id, account, cents
    from history.parties cross join lateral (values
      (charge_id, 'food_revenue', -adults * 5500), (charge_id, 'receivable', total_cents),
      (charge_id, 'travel_revenue', -2000),
      (deposit_id, 'cash', least(paid_cents, 10000)), (deposit_id, 'receivable', -least(paid_cents, 10000)),
      (balance_id, 'cash', paid_cents - least(paid_cents, 10000)),
      (balance_id, 'receivable', least(paid_cents, 10000) - paid_cents)) v (entry_id, account, cents)
   where cents <> 0`;

export const DAYS = `
  insert into booking_days (station_id, day, made, parties, revenue_cents, cancelled)
  select f.station_id, f.day, sum(f.made), sum(f.parties), sum(f.revenue_cents), sum(f.cancelled)
    from bookings b, booking_day_facts(b) f group by f.station_id, f.day`;

export const FIGURES = `
  insert into customer_figures (customer_id, bookings, last_party_at, spent_cents)
  select c.id, count(p.id), coalesce(max(starts_at) filter (where status <> 'cancelled'), to_timestamp(0)),
         coalesce(sum(paid_cents), 0)
    from customers c left join history.parties p on p.customer_id = c.id group by c.id
      on conflict do nothing`;

export const EXTRA_SEATS = `
  insert into variable_values (id, key, value, effective_from, set_by, reason)
  values (uuidv7(), 'scheduling.seatsBeyondRoster', to_jsonb($1::int), now() - interval '1 day', 'bench', 'room for the load test')`;
