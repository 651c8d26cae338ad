-- Up Migration
-- Up to where the texts of a service that must be asked have been taken in.
create table sms_marks (
  feed text primary key check (length(feed) between 1 and 120),
  mark text not null check (length(mark) between 1 and 4000),
  asked_at timestamptz not null
);

-- What a host is written to in; null while nobody knows.
alter table customers add column language text check (language in ('en', 'es'));

-- Down Migration
alter table customers drop column language;
drop table sms_marks;
