-- Up Migration
-- A chef's parties in the order of the calendar, without a walk past everybody else's: the day and start of the party
-- stand with the assignment too, and the foreign key moves them along with the booking.
alter table bookings add constraint bookings_at_its_time unique (id, event_date, start_time);
alter table chef_assignments add column event_date date, add column start_time time;
update chef_assignments a set event_date = b.event_date, start_time = b.start_time from bookings b where b.id = a.booking_id;
alter table chef_assignments
  alter column event_date set not null,
  alter column start_time set not null,
  drop constraint chef_assignments_booking_id_fkey,
  add constraint chef_assignments_booking foreign key (booking_id, event_date, start_time)
    references bookings (id, event_date, start_time) on update cascade on delete cascade;
create index chef_assignments_listed on chef_assignments (chef_id, event_date, start_time, booking_id);

-- How rare a word of a search is decides whether the calendar or the word is followed: with the usual sample every rare
-- word looks equally common.
alter table bookings alter column search_tokens set statistics 300;

-- Down Migration
alter table bookings alter column search_tokens set statistics default;
drop index chef_assignments_listed;
alter table chef_assignments
  drop constraint chef_assignments_booking,
  drop column event_date,
  drop column start_time,
  add constraint chef_assignments_booking_id_fkey foreign key (booking_id) references bookings on delete cascade;
alter table bookings drop constraint bookings_at_its_time;
