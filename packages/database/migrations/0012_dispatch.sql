-- Up Migration
-- Days and slots on which nothing is sold. A closure that was opened again stays as history.
create table closures (
  id uuid primary key,
  -- Null closes every station.
  station_id uuid references stations,
  first_date date not null,
  last_date date not null,
  -- Null closes the whole day.
  slots time[] check (cardinality(slots) between 1 and 12),
  reason text not null check (length(reason) between 10 and 500),
  created_at timestamptz not null,
  reopened_at timestamptz,
  check (first_date <= last_date and last_date - first_date < 366)
);
create index closures_in_force on closures (last_date) where reopened_at is null;
create trigger closures_announce after insert or update or delete on closures
  for each statement execute function announce_figures();

-- Standard slots a station never offers on a weekday (1 = Monday … 7 = Sunday); without a row it offers them all.
create table station_closed_hours (
  station_id uuid not null references stations on delete cascade,
  weekday smallint not null check (weekday between 1 and 7),
  slot time not null,
  primary key (station_id, weekday, slot)
);
create trigger station_closed_hours_announce after insert or update or delete on station_closed_hours
  for each statement execute function announce_figures();

-- No seat is sold where a closure is in force. Whoever closes locks the station's row for update and so waits for the
-- seats being taken at that moment; whoever takes a seat waits for the closure. Neither can miss the other.
create function refuse_closed_seat() returns trigger language plpgsql as $$
begin
  perform 1 from stations where id = new.station_id for key share;
  if exists (select 1 from closures c
              where c.reopened_at is null and new.event_date between c.first_date and c.last_date
                and (c.station_id is null or c.station_id = new.station_id)
                and (c.slots is null or new.slot = any (c.slots)))
     or exists (select 1 from station_closed_hours h
                 where h.station_id = new.station_id and h.slot = new.slot
                   and h.weekday = extract(isodow from new.event_date)) then
    raise exception 'the station is closed at this time' using errcode = 'MH001';
  end if;
  return new;
end $$;
create trigger seats_open before insert on seats for each row execute function refuse_closed_seat();

alter table chefs add column version int not null default 1;

-- A chef works, or does not, a slot of one day against their usual week.
create table chef_date_overrides (
  chef_id uuid not null references chefs on delete cascade,
  on_date date not null,
  slot time not null,
  works boolean not null,
  reason text not null check (length(reason) between 3 and 500),
  primary key (chef_id, on_date, slot)
);
create index chef_date_overrides_by_date on chef_date_overrides (on_date);

alter table chef_time_off
  add column decision_reason text check (length(decision_reason) between 3 and 500),
  add column decided_at timestamptz;
create index chef_time_off_listed on chef_time_off (status, created_at, id);
create index chef_time_off_chef on chef_time_off (chef_id, last_date);

-- Who cooks where. The chef is taken from `reserved_from`, when they must leave their event before, to `leaves_at`,
-- when all is clean; no two such ranges of one chef can overlap, whatever the code does.
create table chef_assignments (
  id uuid primary key,
  booking_id uuid not null references bookings on delete cascade,
  chef_id uuid not null references chefs,
  position smallint not null check (position between 1 and 2),
  reserved_from timestamptz not null,
  arrives_at timestamptz not null,
  leaves_at timestamptz not null,
  assigned_at timestamptz not null,
  check (reserved_from <= arrives_at and arrives_at < leaves_at),
  unique (booking_id, position),
  unique (booking_id, chef_id),
  constraint chef_assignments_one_event_at_a_time
    exclude using gist (chef_id with =, tstzrange(reserved_from, leaves_at) with &&)
);

create index chef_assignments_chef on chef_assignments (chef_id, arrives_at);

-- A party that gave up its seat keeps no chef, by whichever way it ended.
create function free_chefs_without_seat() returns trigger language plpgsql as $$
begin
  delete from chef_assignments a
   where a.booking_id = old.booking_id and not exists (select 1 from seats s where s.booking_id = old.booking_id);
  return null;
end $$;
create constraint trigger seats_free_chefs after delete on seats deferrable initially deferred
  for each row when (old.booking_id is not null) execute function free_chefs_without_seat();

-- Down Migration
drop trigger seats_free_chefs on seats;
drop function free_chefs_without_seat();
drop table chef_assignments;
drop index chef_time_off_chef;
drop index chef_time_off_listed;
alter table chef_time_off drop column decided_at, drop column decision_reason;
drop table chef_date_overrides;
alter table chefs drop column version;
drop trigger seats_open on seats;
drop function refuse_closed_seat();
drop table station_closed_hours;
drop table closures;
