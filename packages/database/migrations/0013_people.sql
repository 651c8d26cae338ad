-- Up Migration
-- Customers that staff look after: edited by version, merged into another, erased.
alter table customers
  add column version int not null default 1,
  -- A duplicate keeps its row and its address, so that whoever writes from it is still found: at the other one.
  add column merged_into uuid references customers,
  add column erased_at timestamptz,
  add constraint customers_not_into_itself check (merged_into <> id);
create index customers_merged on customers (merged_into) where merged_into is not null;
create index customers_listed on customers (created_at desc, id desc) where merged_into is null;

-- What lists of customers are sorted by. The epoch stands for a customer without a party.
create table customer_figures (
  customer_id uuid primary key references customers on delete cascade,
  bookings int not null default 0,
  last_party_at timestamptz not null default to_timestamp(0),
  spent_cents bigint not null default 0
);
create index customer_figures_by_party on customer_figures (last_party_at desc, customer_id desc);
create index customer_figures_by_spend on customer_figures (spent_cents desc, customer_id desc);

-- Counts anew rather than adding up, under the customer's lock: it cannot drift, whatever order things commit in.
create function refresh_customer_figures(person uuid) returns void language plpgsql as $$
begin
  perform 1 from customers where id = person for no key update;
  insert into customer_figures as f (customer_id, bookings, last_party_at, spent_cents)
  select person,
         count(*) filter (where b.deleted_at is null),
         coalesce(max(b.starts_at) filter (where b.deleted_at is null and b.status <> 'cancelled'), to_timestamp(0)),
         coalesce((select sum(p.captured_cents - p.refunded_cents)
                     from payments p join bookings paid on paid.id = p.booking_id where paid.customer_id = person), 0)
    from bookings b where b.customer_id = person
  on conflict (customer_id) do update
     set bookings = excluded.bookings, last_party_at = excluded.last_party_at, spent_cents = excluded.spent_cents
   where (f.bookings, f.last_party_at, f.spent_cents)
         is distinct from (excluded.bookings, excluded.last_party_at, excluded.spent_cents);
end $$;

create function customer_figures_follow() returns trigger language plpgsql as $$
declare
  person uuid;
begin
  if tg_table_name = 'customers' then
    insert into customer_figures (customer_id) values (new.id) on conflict do nothing;
    return null;
  end if;
  if tg_table_name = 'payments' then
    select customer_id into person from bookings where id = new.booking_id;
  else
    person := new.customer_id;
    if tg_op = 'UPDATE' and old.customer_id <> new.customer_id then
      perform refresh_customer_figures(old.customer_id);
    end if;
  end if;
  if person is not null then
    perform refresh_customer_figures(person);
  end if;
  return null;
end $$;
create trigger customers_have_figures after insert on customers
  for each row execute function customer_figures_follow();
-- At commit: the customer's lock is taken last and held for a moment only.
create constraint trigger bookings_made_figures after insert on bookings
  deferrable initially deferred for each row execute function customer_figures_follow();
create constraint trigger bookings_changed_figures
  after update of customer_id, starts_at, status, deleted_at on bookings
  deferrable initially deferred for each row
  when ((old.customer_id, old.starts_at, old.status, old.deleted_at)
        is distinct from (new.customer_id, new.starts_at, new.status, new.deleted_at))
  execute function customer_figures_follow();
create constraint trigger payments_made_figures after insert on payments
  deferrable initially deferred for each row when (new.captured_cents > 0) execute function customer_figures_follow();
create constraint trigger payments_changed_figures
  after update of captured_cents, refunded_cents, booking_id on payments
  deferrable initially deferred for each row
  when ((old.captured_cents, old.refunded_cents, old.booking_id)
        is distinct from (new.captured_cents, new.refunded_cents, new.booking_id))
  execute function customer_figures_follow();

insert into customer_figures (customer_id, bookings, last_party_at, spent_cents)
select c.id,
       count(b.id),
       coalesce(max(b.starts_at) filter (where b.status <> 'cancelled'), to_timestamp(0)),
       coalesce((select sum(p.captured_cents - p.refunded_cents)
                   from payments p join bookings paid on paid.id = p.booking_id where paid.customer_id = c.id), 0)
  from customers c left join bookings b on b.customer_id = c.id and b.deleted_at is null
 group by c.id;

create table customer_notes (
  id uuid primary key,
  customer_id uuid not null references customers,
  text_enc text not null,
  written_by text not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz
);
create index customer_notes_of_customer on customer_notes (customer_id, written_at);

-- What a merge moved and what stood there before, so that it can be undone exactly.
create table customer_merges (
  id uuid primary key,
  survivor_id uuid not null references customers,
  absorbed_id uuid not null references customers,
  moved jsonb not null,
  -- Blank once one of the two was erased.
  before_enc text,
  merged_by text not null,
  merged_at timestamptz not null,
  undo_until timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  check (survivor_id <> absorbed_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index customer_merges_one on customer_merges (absorbed_id) where undone_at is null;
create index customer_merges_survivor on customer_merges (survivor_id, merged_at desc);

-- That a person was erased, what went and what had to stay: the receipt names no one.
create table erasures (
  id uuid primary key,
  customer_id uuid not null unique references customers,
  erased_by text not null,
  reason_enc text not null,
  receipt jsonb not null,
  at timestamptz not null
);

-- Every wish for a sign-in link, of people we know and of people we do not: both are counted and answered alike.
create table host_sign_in_links (
  id uuid primary key,
  email_enc text not null,
  email_bidx text not null,
  ip_bidx text,
  customer_id uuid references customers,
  token_hash text unique,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check (used_at is null or token_hash is not null)
);
create index host_sign_in_links_email on host_sign_in_links (email_bidx, requested_at);
create index host_sign_in_links_ip on host_sign_in_links (ip_bidx, requested_at);
create index host_sign_in_links_age on host_sign_in_links (requested_at);

create table host_sessions (
  id uuid primary key,
  customer_id uuid not null references customers,
  token_hash text not null unique,
  ip_enc text,
  user_agent_enc text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index host_sessions_customer on host_sessions (customer_id, last_seen_at desc);
create index host_sessions_idle on host_sessions (last_seen_at);

-- By which a person's conversations are found.
create index messages_by_address on messages (address_bidx, created_at desc);
create index quotes_by_lead on quotes (lead_id) where lead_id is not null;

-- Sealed values of immutable rows may also be blanked when a person is erased; nothing else of the row may change.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and 'on' in (current_setting('myhibachi.rotating_keys', true), current_setting('myhibachi.erasing_person', true))
     and without_sealed(to_jsonb(old)) = without_sealed(to_jsonb(new)) then
    return new;
  end if;
  raise exception '% rows are immutable', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger erasures_immutable before update or delete on erasures for each row execute function refuse_change();

-- An agreement may go when its time to be kept is over, by the day the purge names; never before.
create function keep_agreement() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.keep_until < nullif(current_setting('myhibachi.purging_on', true), '')::date then
    return old;
  end if;
  if tg_op = 'UPDATE' and current_setting('myhibachi.rotating_keys', true) = 'on'
     and without_sealed(to_jsonb(old)) = without_sealed(to_jsonb(new)) then
    return new;
  end if;
  raise exception '% rows are immutable', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger agreements_immutable on agreements;
create trigger agreements_immutable before update or delete on agreements for each row execute function keep_agreement();
create index agreements_keep_until on agreements (keep_until);

-- Down Migration
drop index agreements_keep_until;
drop trigger agreements_immutable on agreements;
create trigger agreements_immutable before update or delete on agreements for each row execute function refuse_change();
drop function keep_agreement();
drop table erasures;
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('myhibachi.rotating_keys', true) = 'on'
     and without_sealed(to_jsonb(old)) = without_sealed(to_jsonb(new)) then
    return new;
  end if;
  raise exception '% rows are immutable', tg_table_name using errcode = 'restrict_violation';
end $$;
drop index quotes_by_lead;
drop index messages_by_address;
drop table host_sessions;
drop table host_sign_in_links;
drop table customer_merges;
drop table customer_notes;
drop trigger payments_changed_figures on payments;
drop trigger payments_made_figures on payments;
drop trigger bookings_changed_figures on bookings;
drop trigger bookings_made_figures on bookings;
drop trigger customers_have_figures on customers;
drop function customer_figures_follow();
drop function refresh_customer_figures(uuid);
drop table customer_figures;
drop index customers_listed;
drop index customers_merged;
alter table customers
  drop constraint customers_not_into_itself,
  drop column erased_at,
  drop column merged_into,
  drop column version;
