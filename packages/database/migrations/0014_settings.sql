-- Up Migration
-- Changes that wait for a second person (domain 15). One may be open for each figure or dish; nobody decides about
-- their own, except a super admin who said from the start that they act alone.
create table change_requests (
  id uuid primary key,
  kind text not null check (kind in ('variable', 'menu_price')),
  subject text not null check (length(subject) between 1 and 80),
  value jsonb not null,
  previous jsonb not null,
  effective_from timestamptz,
  reason text not null check (length(reason) between 10 and 500),
  status text not null check (status in ('open', 'approved', 'rejected', 'withdrawn', 'lapsed')),
  alone boolean not null default false,
  requested_by uuid not null,
  requested_role text not null,
  requested_at timestamptz not null,
  lapses_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text check (length(decision_reason) between 10 and 500),
  check ((status = 'open') = (decided_at is null)),
  check (status in ('open', 'lapsed') or decided_by is not null),
  constraint change_requests_needs_two check
    (status not in ('approved', 'rejected') or decided_by <> requested_by or alone),
  constraint change_requests_alone check
    (not alone or (requested_role = 'super_admin' and status = 'approved' and decided_by = requested_by))
);
create unique index change_requests_one_open on change_requests (kind, subject) where status = 'open';
create index change_requests_listed on change_requests (requested_at, id);
create index change_requests_lapsing on change_requests (lapses_at) where status = 'open';

alter table variable_values add column request_id uuid references change_requests;

alter table menu_items
  add column version int not null default 1,
  -- False for a new dish whose first price still waits for a second person: it cannot be offered yet.
  add column priced boolean not null default true;

create table flags (
  key text primary key check (key ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(key) <= 80),
  description text not null check (length(description) between 1 and 300),
  owner text not null check (length(owner) between 1 and 120),
  expires_on date not null,
  version int not null default 1,
  created_by text not null,
  created_at timestamptz not null
);

create table flag_rules (
  flag_key text not null references flags on delete cascade,
  environment text not null check (environment in ('development', 'test', 'staging', 'production')),
  enabled boolean not null,
  percentage smallint not null check (percentage between 0 and 100),
  -- Empty means every station.
  station_ids uuid[] not null default '{}',
  changed_at timestamptz not null,
  primary key (flag_key, environment)
);
create trigger flags_announce after insert or update or delete on flags
  for each statement execute function announce_figures();
create trigger flag_rules_announce after insert or update or delete on flag_rules
  for each statement execute function announce_figures();

-- Which flags the program still asks for; apart from the flags, so that noting it wakes nobody.
create table flag_reads (
  flag_key text not null,
  environment text not null,
  last_read_on date not null,
  primary key (flag_key, environment)
);

insert into flags (key, description, owner, expires_on, created_by, created_at) values
  ('messages.day-before', 'Hosts are reminded the day before: when the chef comes and what to prepare.', 'Operations', '2028-01-31', 'migration', now());
insert into flag_rules (flag_key, environment, enabled, percentage, changed_at)
select 'messages.day-before', environment, true, 100, now()
  from unnest(array['development', 'test', 'staging', 'production']) as environment;

-- The words staff have put in the place of a template's own. Append-only: the newest is in force, one without texts
-- brings the template's own words back.
create table template_wordings (
  id uuid primary key,
  template text not null check (length(template) between 1 and 60),
  channel text not null check (channel in ('email', 'sms')),
  version int not null check (version >= 1),
  texts jsonb,
  set_by text not null,
  set_at timestamptz not null,
  reason text not null check (length(reason) between 10 and 500),
  unique (template, channel, version)
);
create trigger template_wordings_immutable before update or delete on template_wordings
  for each row execute function refuse_change();
create trigger template_wordings_announce after insert on template_wordings
  for each statement execute function announce_figures();

-- Down Migration
drop table template_wordings;
drop table flag_reads;
drop table flag_rules;
drop table flags;
alter table menu_items drop column priced, drop column version;
alter table variable_values drop column request_id;
drop table change_requests;
