-- Up Migration
-- Who asked for what waits: they know of it already, and are not told.
alter table notices add column asked_by uuid;

-- Down Migration
alter table notices drop column asked_by;
