-- Up Migration
-- Parties that still need somebody to cook are few among all there ever were; which of them lack a chef is asked by the
-- dashboard, the list and its count, from the index alone.
create index bookings_to_cook on bookings (event_date, start_time, id)
  include (status, station_id, adults, children, toddlers)
  where deleted_at is null and status in ('deposit_pending', 'confirmed', 'in_progress');

-- Few parties of a source are in a rare state: they are found without a look at all the others of the source.
create index bookings_listed_source_status on bookings (source, status, event_date, start_time, id)
  where deleted_at is null;

-- Down Migration
drop index bookings_listed_source_status;
drop index bookings_to_cook;
