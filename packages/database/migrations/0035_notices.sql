-- Up Migration
-- Who of our people hears of what, on which channel, when. Whoever may not read a thing does not hear of it either: the
-- groups only choose among those who may.
create table notice_groups (
  id uuid primary key,
  name text not null check (length(name) between 1 and 60),
  -- Every active account, or those named below.
  everyone boolean not null default false,
  -- The shared address of the station it is about; of every station where nobody knows which.
  station_mailboxes boolean not null default false,
  timing text not null check (timing in ('always', 'working_hours', 'digest')),
  time_zone text not null,
  working_days smallint[] not null default '{1,2,3,4,5}' check (working_days <@ '{1,2,3,4,5,6,7}' and cardinality(working_days) > 0),
  working_from time not null default '09:00',
  working_until time not null default '17:00' check (working_until > working_from),
  digest_at time not null default '08:00',
  -- Up to when its digests have told.
  digested_until timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index notice_groups_name on notice_groups (lower(name));

create table notice_group_staff (
  group_id uuid not null references notice_groups on delete cascade,
  staff_id uuid not null references staff_users on delete cascade,
  primary key (group_id, staff_id)
);
create index notice_group_staff_of on notice_group_staff (staff_id);

create table notice_group_stations (
  group_id uuid not null references notice_groups on delete cascade,
  station_id uuid not null references stations,
  primary key (group_id, station_id)
);

create table notice_group_topics (
  group_id uuid not null references notice_groups on delete cascade,
  topic text not null,
  by_email boolean not null,
  in_console boolean not null,
  primary key (group_id, topic),
  check (by_email or in_console)
);
create index notice_group_topics_of on notice_group_topics (topic);

-- What somebody does not want to hear, whatever group they are in.
create table notice_mutes (
  staff_id uuid not null references staff_users on delete cascade,
  topic text not null,
  primary key (staff_id, topic)
);

-- What happened that somebody of ours is to hear of; names no host. One event is one row for ever.
create table notices (
  id uuid primary key,
  topic text not null,
  event_key text not null unique,
  urgent boolean not null,
  station_id uuid references stations,
  -- For this person alone.
  staff_id uuid references staff_users on delete cascade,
  booking_id uuid,
  hold_id uuid,
  subject text not null,
  body text not null,
  -- Told to those who may see money.
  amount_cents int,
  -- Where in the console it can be looked at.
  path text,
  at timestamptz not null
);
create index notices_by_time on notices (at, topic);

-- Who has heard of it, on which channel: once each, ever. Without a person it is a station's address.
create table notice_hearings (
  id uuid primary key,
  notice_id uuid not null references notices on delete cascade,
  staff_id uuid references staff_users on delete cascade,
  station_id uuid references stations,
  channel text not null check (channel in ('email', 'console')),
  message_id uuid,
  told_at timestamptz not null,
  seen_at timestamptz,
  check ((staff_id is null) <> (station_id is null)),
  check (channel = 'console' or message_id is not null),
  check (channel = 'email' or staff_id is not null),
  unique nulls not distinct (notice_id, staff_id, station_id, channel)
);
create index notice_hearings_of_message on notice_hearings (message_id) where message_id is not null;
create index notice_hearings_own on notice_hearings (staff_id, told_at desc, id desc) where channel = 'console';

-- As it was before there were groups: the stations' addresses hear of what needs a person, at once.
insert into notice_groups (id, name, station_mailboxes, timing, time_zone, created_at, updated_at)
values ('018f0000-0000-7000-8000-0000000000aa', 'Station addresses', true, 'always', 'America/Los_Angeles', now(), now());
insert into notice_group_topics (group_id, topic, by_email, in_console)
select '018f0000-0000-7000-8000-0000000000aa', topic, true, false
  from unnest(array['travel_to_confirm', 'terms_open', 'escalation_urgent', 'escalation_high', 'chat_waiting',
                    'draft_waiting', 'delivery_failed', 'money_attention', 'concierge_trial']) as topic;

-- How often somebody was advertised to: each row is one advertisement that went out, or is going out. Counted under a
-- lock of the address, so that two at once cannot both be the last.
create table marketing_sends (
  message_id uuid primary key,
  channel text not null check (channel in ('sms', 'email')),
  address_bidx text not null,
  at timestamptz not null
);
create index marketing_sends_of on marketing_sends (address_bidx, channel, at);

-- What a message is for; the gate before every sending goes by it.
alter table messages add column purpose text not null default 'transactional' check (purpose in ('transactional', 'marketing'));

-- The service's id of the text by which somebody agreed or refused.
alter table consents add column message_id text check (length(message_id) between 1 and 100);

-- Down Migration
alter table consents drop column message_id;
alter table messages drop column purpose;
drop table marketing_sends;
drop table notice_hearings;
drop table notices;
drop table notice_mutes;
drop table notice_group_topics;
drop table notice_group_stations;
drop table notice_group_staff;
drop table notice_groups;
