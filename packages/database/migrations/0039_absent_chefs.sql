-- Up Migration
-- A chef who is to cook at a party but does not work then is no chef for it. The roster changes rarely and lists ask
-- often, so it stands with the assignment, kept true by whatever changes the roster or moves the party, in the same
-- transaction. What is over stays as it was.
alter table chef_assignments add column absent boolean not null default false;

-- The usual week, changed by single days, less approved time off; nobody works who is off the roster.
create function chef_works(chef uuid, on_day date, at_slot time) returns boolean language sql stable as $$
  select c.active
     and not exists (select 1 from chef_time_off t
                      where t.chef_id = c.id and t.status = 'approved' and on_day between t.first_date and t.last_date)
     and coalesce((select o.works from chef_date_overrides o
                    where o.chef_id = c.id and o.on_date = on_day and o.slot = at_slot),
                  exists (select 1 from chef_weekly_slots w
                           where w.chef_id = c.id and w.slot = at_slot and w.weekday = extract(isodow from on_day)))
    from chefs c where c.id = chef
$$;

create function refresh_absences(of_chefs uuid[], from_day date, to_day date) returns void language sql as $$
  update chef_assignments a set absent = not a.absent
    from bookings b
   where a.chef_id = any (of_chefs) and a.event_date between from_day and to_day and b.id = a.booking_id
     and b.status in ('deposit_pending', 'confirmed', 'cancellation_requested', 'in_progress')
     and a.absent = chef_works(a.chef_id, a.event_date, b.slot)
$$;

create function assignment_absence() returns trigger language plpgsql as $$
begin
  new.absent := coalesce((select not chef_works(new.chef_id, new.event_date, b.slot) from bookings b
                           where b.id = new.booking_id
                             and b.status in ('deposit_pending', 'confirmed', 'cancellation_requested', 'in_progress')),
                         false);
  return new;
end $$;
create trigger chef_assignments_absence before insert or update of chef_id, booking_id, event_date, start_time
  on chef_assignments for each row execute function assignment_absence();

create function chef_absence() returns trigger language plpgsql as $$
begin
  perform refresh_absences(array[new.id], '-infinity', 'infinity');
  return null;
end $$;
create trigger chefs_absence after update of active on chefs
  for each row when (old.active is distinct from new.active) execute function chef_absence();

create function week_absence() returns trigger language plpgsql as $$
begin
  perform refresh_absences((select array_agg(distinct chef_id) from changed), '-infinity', 'infinity');
  return null;
end $$;
create trigger chef_week_begun after insert on chef_weekly_slots
  referencing new table as changed for each statement execute function week_absence();
create trigger chef_week_ended after delete on chef_weekly_slots
  referencing old table as changed for each statement execute function week_absence();

create function time_off_absence() returns trigger language plpgsql as $$
begin
  if 'approved' in (old.status, new.status) then
    perform refresh_absences(array[coalesce(new.chef_id, old.chef_id)],
                             least(old.first_date, new.first_date), greatest(old.last_date, new.last_date));
  end if;
  return null;
end $$;
create trigger chef_time_off_absence after insert or update or delete on chef_time_off
  for each row execute function time_off_absence();

create function override_absence() returns trigger language plpgsql as $$
begin
  perform refresh_absences(array[coalesce(new.chef_id, old.chef_id)],
                           least(old.on_date, new.on_date), greatest(old.on_date, new.on_date));
  return null;
end $$;
create trigger chef_date_overrides_absence after insert or update or delete on chef_date_overrides
  for each row execute function override_absence();

update chef_assignments a set absent = true
  from bookings b
 where b.id = a.booking_id and b.status in ('deposit_pending', 'confirmed', 'cancellation_requested', 'in_progress')
   and not chef_works(a.chef_id, a.event_date, b.slot);

-- Credits owed to hosts are few among all bookings, and listed by themselves.
create index bookings_listed_credit on bookings (event_date, start_time, id)
  include (station_id, due_cents) where deleted_at is null and due_cents < 0;

-- By how much a refund makes the bill smaller once it is agreed to; the rest of it is to be paid again.
alter table refunds add column reduces_bill_cents int not null default 0
  check (reduces_bill_cents between 0 and amount_cents);

-- Down Migration
alter table refunds drop column reduces_bill_cents;
drop index bookings_listed_credit;
drop trigger chef_date_overrides_absence on chef_date_overrides;
drop function override_absence();
drop trigger chef_time_off_absence on chef_time_off;
drop function time_off_absence();
drop trigger chef_week_ended on chef_weekly_slots;
drop trigger chef_week_begun on chef_weekly_slots;
drop function week_absence();
drop trigger chefs_absence on chefs;
drop function chef_absence();
drop trigger chef_assignments_absence on chef_assignments;
drop function assignment_absence();
drop function refresh_absences(uuid[], date, date);
drop function chef_works(uuid, date, time);
alter table chef_assignments drop column absent;
