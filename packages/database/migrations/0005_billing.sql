-- Up Migration
create table payments (
  id uuid primary key,
  hold_id uuid references holds,
  booking_id uuid references bookings,
  booking_code text not null,
  purpose text not null check (purpose in ('deposit', 'balance')),
  method text not null check (method in ('card', 'zelle', 'venmo', 'cash')),
  status text not null check (status in ('open', 'captured', 'failed', 'expired')),
  amount_cents int not null check (amount_cents > 0),
  gratuity_cents int not null default 0 check (gratuity_cents between 0 and amount_cents),
  captured_cents int not null default 0 check (captured_cents >= 0),
  refunded_cents int not null default 0 check (refunded_cents between 0 and captured_cents),
  provider_session_id text unique,
  provider_payment_id text unique,
  checkout_url text,
  last_decline text,
  captured_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (num_nonnulls(hold_id, booking_id) >= 1),
  check ((status = 'captured') = (captured_cents > 0))
);
create index payments_by_booking on payments (booking_id, created_at);
create index payments_by_hold on payments (hold_id, created_at);
-- One open checkout for one purpose: a second tab gets the same one.
create unique index payments_one_open on payments (coalesce(booking_id, hold_id), purpose, method) where status = 'open';

create table refunds (
  id uuid primary key,
  payment_id uuid not null references payments,
  amount_cents int not null check (amount_cents > 0),
  reason text not null check (length(reason) between 3 and 500),
  status text not null check (status in ('needs_approval', 'requested', 'submitted', 'succeeded', 'failed')),
  requested_by text not null,
  approved_by text,
  provider_refund_id text unique,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (approved_by is null or approved_by <> requested_by)
);
create index refunds_by_payment on refunds (payment_id);
create index refunds_open on refunds (status) where status in ('needs_approval', 'requested', 'submitted');

-- What is promised back can never exceed what came in, however many refunds are asked for at once.
create function refunds_within_capture() returns trigger language plpgsql as $$
declare
  captured int;
  promised int;
begin
  -- Not `for update`: every refund shares its payment's key already, and two of them would wait for each other.
  select captured_cents into captured from payments where id = new.payment_id for no key update;
  select coalesce(sum(amount_cents), 0) into promised from refunds where payment_id = new.payment_id and status <> 'failed';
  if promised > captured then
    raise exception 'refunds of % exceed the captured %', promised, captured using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger refunds_within_capture after insert or update on refunds
  deferrable initially immediate for each row execute function refunds_within_capture();

-- Every event the card processor sent, once by its id: the reduced event, never the raw body with its personal data.
create table card_events (
  id text primary key,
  type text not null,
  event jsonb not null,
  received_at timestamptz not null,
  applied_at timestamptz,
  outcome text
);
create index card_events_waiting on card_events (received_at) where applied_at is null;

create table ledger_transactions (
  id uuid primary key,
  booking_id uuid references bookings,
  hold_id uuid references holds,
  payment_id uuid references payments,
  refund_id uuid references refunds,
  kind text not null check (kind in ('charge', 'adjustment', 'capture', 'refund', 'refund_reversal')),
  -- What this row records, once: replaying the cause finds the key taken.
  dedupe_key text not null unique,
  note text not null,
  at timestamptz not null,
  check (num_nonnulls(booking_id, hold_id) = 1)
);
create index ledger_transactions_by_booking on ledger_transactions (booking_id, at, id);

create table ledger_postings (
  transaction_id uuid not null references ledger_transactions,
  account text not null check (account in ('receivable', 'cash', 'food_revenue', 'travel_revenue', 'fee_revenue', 'discounts', 'tax_payable', 'gratuity_payable', 'unapplied')),
  amount_cents int not null check (amount_cents <> 0),
  primary key (transaction_id, account)
);
create trigger ledger_transactions_immutable before update or delete on ledger_transactions
  for each row execute function refuse_change();
create trigger ledger_postings_immutable before update or delete on ledger_postings
  for each row execute function refuse_change();

-- Debits are positive, credits negative: each transaction sums to nothing, checked when the database commits.
create function ledger_balanced() returns trigger language plpgsql as $$
declare
  difference bigint;
begin
  select coalesce(sum(amount_cents), 0) into difference from ledger_postings where transaction_id = new.transaction_id;
  if difference <> 0 then
    raise exception 'ledger transaction % is off by % cents', new.transaction_id, difference using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_balanced after insert on ledger_postings
  deferrable initially deferred for each row execute function ledger_balanced();

-- paid + due = total, after every edit: what was charged to the booking in the ledger is what the booking says it costs.
create function booking_matches_ledger() returns trigger language plpgsql as $$
declare
  booking uuid;
  charged bigint;
  total bigint;
begin
  if tg_table_name = 'bookings' then
    booking := new.id;
  else
    select t.booking_id into booking from ledger_transactions t where t.id = new.transaction_id;
  end if;
  if booking is null then return null; end if;
  select total_cents into total from bookings where id = booking;
  select coalesce(sum(p.amount_cents), 0) into charged
    from ledger_transactions t join ledger_postings p on p.transaction_id = t.id
   where t.booking_id = booking and t.kind in ('charge', 'adjustment') and p.account = 'receivable';
  if charged <> total then
    raise exception 'booking % costs % but % was charged', booking, total, charged using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger booking_matches_ledger after insert or update of total_cents on bookings
  deferrable initially deferred for each row execute function booking_matches_ledger();
create constraint trigger posting_matches_booking after insert on ledger_postings
  deferrable initially deferred for each row execute function booking_matches_ledger();

-- Down Migration
drop trigger booking_matches_ledger on bookings;
drop table ledger_postings;
drop table ledger_transactions;
drop function booking_matches_ledger();
drop function ledger_balanced();
drop table card_events;
drop table refunds;
drop function refunds_within_capture();
drop table payments;
