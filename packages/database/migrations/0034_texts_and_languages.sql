-- Up Migration
-- Up to where the texts of a service that must be asked have been taken in.
create table sms_marks (
  feed text primary key check (length(feed) between 1 and 120),
  mark text not null check (length(mark) between 1 and 4000),
  asked_at timestamptz not null
);

-- Down Migration
drop table sms_marks;
