-- Up Migration
-- What lists and the dashboard filter by, kept where an index reaches it.
alter table bookings
  -- Keyed hashes of the host's name, addresses and the code (ADR 0026). Null: not worked out yet.
  add column search_tokens bigint[],
  -- Captured minus refunded, kept from the ledger by a trigger and compared with it at every commit.
  add column paid_cents int not null default 0,
  add column cancelled_at timestamptz;
alter table customers add column search_tokens bigint[];

update bookings b set paid_cents = paid.cents
  from (select t.booking_id, -sum(p.amount_cents) as cents
          from ledger_transactions t join ledger_postings p on p.transaction_id = t.id
         where p.account = 'receivable' and t.kind in ('capture', 'refund', 'refund_reversal')
         group by t.booking_id) paid
 where paid.booking_id = b.id and paid.cents <> 0;
update bookings set cancelled_at = updated_at where status = 'cancelled';

alter table bookings
  add column due_cents int not null generated always as (total_cents - paid_cents) stored,
  -- Days by the venue's clock, so that a day's number and its list are the same bookings.
  add column created_on date not null generated always as ((created_at at time zone time_zone)::date) stored,
  add column cancelled_on date generated always as ((cancelled_at at time zone time_zone)::date) stored;

create function keep_paid_cents() returns trigger language plpgsql as $$
begin
  update bookings b set paid_cents = b.paid_cents - new.amount_cents
    from ledger_transactions t
   where t.id = new.transaction_id and b.id = t.booking_id and t.kind in ('capture', 'refund', 'refund_reversal');
  return null;
end $$;
create trigger ledger_postings_keep_paid after insert on ledger_postings
  for each row when (new.account = 'receivable') execute function keep_paid_cents();

create function paid_matches_ledger() returns trigger language plpgsql as $$
declare
  kept int;
  posted bigint;
begin
  select paid_cents into kept from bookings where id = new.id;
  if kept is null then return null; end if;
  select coalesce(-sum(p.amount_cents), 0) into posted
    from ledger_transactions t join ledger_postings p on p.transaction_id = t.id
   where t.booking_id = new.id and p.account = 'receivable' and t.kind in ('capture', 'refund', 'refund_reversal');
  if posted <> kept then
    raise exception 'booking % keeps % as paid but % was posted', new.id, kept, posted using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger bookings_paid_matches_ledger after insert or update of paid_cents on bookings
  deferrable initially deferred for each row execute function paid_matches_ledger();

create function note_cancelled_at() returns trigger language plpgsql as $$
begin
  if new.status <> 'cancelled' then
    new.cancelled_at := null;
  elsif tg_op = 'INSERT' or old.status <> 'cancelled' then
    new.cancelled_at := new.updated_at;
  end if;
  return new;
end $$;
create trigger bookings_note_cancelled before insert or update of status on bookings
  for each row execute function note_cancelled_at();

create index bookings_search on bookings using gin (search_tokens) with (fastupdate = off);
create index bookings_not_searchable on bookings (id) where search_tokens is null;
create index customers_search on customers using gin (search_tokens) with (fastupdate = off);
create index customers_not_searchable on customers (id) where search_tokens is null;

-- One index an order or filter of the list: none of them ever reads the whole table. What the dashboard sums up is
-- carried along, so that its numbers are read from the index alone.
create index bookings_listed on bookings (event_date, start_time, id)
  include (status, station_id, adults, children, toddlers) where deleted_at is null;
create index bookings_listed_station on bookings (station_id, event_date, start_time, id)
  include (status, adults, children, toddlers) where deleted_at is null;
create index bookings_listed_status on bookings (status, event_date, start_time, id)
  include (station_id, deposit_due_at) where deleted_at is null;
create index bookings_listed_station_status on bookings (station_id, status, event_date, start_time, id)
  include (deposit_due_at) where deleted_at is null;
create index bookings_listed_source on bookings (source, event_date, start_time, id) where deleted_at is null;
create index bookings_listed_due on bookings (event_date, start_time, id)
  include (station_id, due_cents) where deleted_at is null and due_cents > 0;
create index bookings_listed_station_due on bookings (station_id, event_date, start_time, id)
  include (due_cents) where deleted_at is null and due_cents > 0;
create index bookings_listed_created on bookings (created_at, id) where deleted_at is null;
create index bookings_listed_total on bookings (total_cents, id) where deleted_at is null;
create index bookings_made_on on bookings (created_on) where deleted_at is null;
create index bookings_cancelled_on on bookings (cancelled_on) where deleted_at is null and cancelled_on is not null;
create index leads_made on leads (created_at) where merged_into is null;

-- Counts a day and station. Every change of a booking appends what it adds and takes away, so that nobody waits for
-- anybody; a job folds the changes into the days, and readers add both.
create table booking_days (
  station_id uuid not null references stations,
  day date not null,
  made int not null,
  parties int not null,
  revenue_cents bigint not null,
  cancelled int not null,
  primary key (station_id, day)
);
create index booking_days_by_day on booking_days (day);
create table booking_day_changes (
  id bigint primary key generated always as identity,
  station_id uuid not null references stations,
  day date not null,
  made int not null,
  parties int not null,
  revenue_cents bigint not null,
  cancelled int not null
);

-- What one booking adds to its days; as lists do, without what was deleted.
create function booking_day_facts(b bookings)
  returns table (station_id uuid, day date, made int, parties int, revenue_cents int, cancelled int)
  language sql immutable as $$
  select b.station_id, b.created_on, 1, 0, 0, 0 where b.deleted_at is null
  union all
  select b.station_id, b.event_date, 0, 1, b.total_cents, 0 where b.deleted_at is null and b.status <> 'cancelled'
  union all
  select b.station_id, b.cancelled_on, 0, 0, 0, 1 where b.deleted_at is null and b.status = 'cancelled'
$$;

create function note_booking_days() returns trigger language plpgsql as $$
begin
  insert into booking_day_changes (station_id, day, made, parties, revenue_cents, cancelled)
  select f.station_id, f.day, sum(f.sign * f.made), sum(f.sign * f.parties), sum(f.sign * f.revenue_cents),
         sum(f.sign * f.cancelled)
    from (select 1 as sign, facts.* from booking_day_facts(new) facts where tg_op <> 'DELETE'
          union all
          select -1, facts.* from booking_day_facts(old) facts where tg_op <> 'INSERT') f
   group by f.station_id, f.day
  having sum(f.sign * f.made) <> 0 or sum(f.sign * f.parties) <> 0 or sum(f.sign * f.revenue_cents) <> 0
      or sum(f.sign * f.cancelled) <> 0;
  return null;
end $$;
create trigger bookings_note_days after insert or delete on bookings
  for each row execute function note_booking_days();
create trigger bookings_note_changed_days after update on bookings
  for each row when ((old.station_id, old.created_on, old.event_date, old.cancelled_on, old.status, old.total_cents, old.deleted_at)
    is distinct from (new.station_id, new.created_on, new.event_date, new.cancelled_on, new.status, new.total_cents, new.deleted_at))
  execute function note_booking_days();

insert into booking_days (station_id, day, made, parties, revenue_cents, cancelled)
select f.station_id, f.day, sum(f.made), sum(f.parties), sum(f.revenue_cents), sum(f.cancelled)
  from bookings b, booking_day_facts(b) f group by f.station_id, f.day;

-- Filters somebody keeps under a name, for themselves or for everybody of a role.
create table saved_views (
  id uuid primary key,
  staff_id uuid not null references staff_users on delete cascade,
  name text not null check (length(name) between 1 and 60),
  filters jsonb not null,
  columns text[] not null check (cardinality(columns) between 1 and 20),
  shared_role text check (shared_role in ('super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance')),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index saved_views_name on saved_views (staff_id, lower(name));
create index saved_views_shared on saved_views (shared_role) where shared_role is not null;

-- Down Migration
drop table saved_views;
drop trigger bookings_note_changed_days on bookings;
drop trigger bookings_note_days on bookings;
drop function note_booking_days();
drop function booking_day_facts(bookings);
drop table booking_day_changes;
drop table booking_days;
drop index leads_made;
drop index bookings_cancelled_on;
drop index bookings_made_on;
drop index bookings_listed_total;
drop index bookings_listed_created;
drop index bookings_listed_station_due;
drop index bookings_listed_due;
drop index bookings_listed_source;
drop index bookings_listed_status;
drop index bookings_listed_station_status;
drop index bookings_listed_station;
drop index bookings_listed;
drop index customers_not_searchable;
drop index customers_search;
drop index bookings_not_searchable;
drop index bookings_search;
drop trigger bookings_note_cancelled on bookings;
drop function note_cancelled_at();
drop trigger bookings_paid_matches_ledger on bookings;
drop function paid_matches_ledger();
drop trigger ledger_postings_keep_paid on ledger_postings;
drop function keep_paid_cents();
alter table bookings drop column cancelled_on, drop column created_on, drop column due_cents;
alter table customers drop column search_tokens;
alter table bookings drop column cancelled_at, drop column paid_cents, drop column search_tokens;
