-- Up Migration
-- Staff and how they sign in. The tables staff_users, staff_sessions, staff_accounts, staff_verifications,
-- staff_two_factors and staff_passkeys are better-auth's, under our names; a test compares them with what it expects.
-- In its eyes a person's e-mail address is its blind index: the address itself is sealed like everybody's (domain 14).
create table staff_users (
  id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  email_bidx text not null unique,
  email_enc text not null,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  role text not null check (role in ('super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance')),
  status text not null check (status in ('active', 'pending_approval', 'suspended')),
  chef_id uuid unique references chefs,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (role = 'chef' or chef_id is null)
);
create index staff_users_listed on staff_users (created_at, id);

create table staff_stations (
  staff_id uuid not null references staff_users on delete cascade,
  station_id uuid not null references stations,
  primary key (staff_id, station_id)
);
create index staff_stations_station on staff_stations (station_id);

-- What password, second factor and device have proven so far. Only a session with both instants set is let in.
create table staff_sessions (
  id uuid primary key,
  staff_id uuid not null references staff_users on delete cascade,
  token_hash text not null unique,
  method text not null check (method in ('password', 'passkey', 'google', 'setup')),
  second_factor_at timestamptz,
  device_verified_at timestamptz,
  device_id uuid,
  ip_enc text,
  ip_bidx text,
  user_agent text,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index staff_sessions_staff on staff_sessions (staff_id, created_at);
create index staff_sessions_expiry on staff_sessions (expires_at);

create table staff_accounts (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  staff_id uuid not null references staff_users on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password_hash text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index staff_accounts_staff on staff_accounts (staff_id);

create table staff_verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index staff_verifications_identifier on staff_verifications (identifier);
create index staff_verifications_expiry on staff_verifications (expires_at);

-- A new secret waits with verified = false beside the one in force, until a code of it was typed.
create table staff_two_factors (
  id uuid primary key,
  staff_id uuid not null references staff_users on delete cascade,
  secret_enc text not null,
  backup_codes_enc text not null,
  verified boolean not null default false,
  failed_verification_count int not null default 0,
  locked_until timestamptz,
  -- A code is good once: the time step of the last one taken (RFC 6238, 5.2).
  last_step bigint,
  created_at timestamptz not null default now(),
  unique (staff_id, verified)
);

create table staff_passkeys (
  id uuid primary key,
  name text,
  public_key text not null,
  staff_id uuid not null references staff_users on delete cascade,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null
);
create index staff_passkeys_staff on staff_passkeys (staff_id);

-- Browsers a person has signed in from, known by a cookie, and until when each is trusted without a second factor.
create table staff_devices (
  id uuid primary key,
  staff_id uuid not null references staff_users on delete cascade,
  token_hash text not null unique,
  trusted_until timestamptz,
  user_agent text,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index staff_devices_staff on staff_devices (staff_id);

create table staff_addresses (
  staff_id uuid not null references staff_users on delete cascade,
  ip_bidx text not null,
  last_seen_at timestamptz not null,
  primary key (staff_id, ip_bidx)
);

-- The e-mailed code of a session; one in force at a time, and only its keyed hash is kept.
create table staff_device_codes (
  session_id uuid primary key references staff_sessions on delete cascade,
  code_bidx text not null,
  tries int not null default 0,
  sent int not null default 1,
  expires_at timestamptz not null
);

-- Links that let a person choose a password: after an invitation or a reset. Used up by being deleted.
create table staff_password_links (
  id uuid primary key,
  staff_id uuid not null references staff_users on delete cascade,
  kind text not null check (kind in ('reset', 'setup')),
  token_hash text not null unique,
  expires_at timestamptz not null,
  created_at timestamptz not null
);
create index staff_password_links_staff on staff_password_links (staff_id);
create index staff_password_links_expiry on staff_password_links (expires_at);

-- Failed sign-ins by account and by address: one row each, changed in one statement, so that parallel guesses count.
create table sign_in_failures (
  subject text primary key,
  failed_at timestamptz[] not null,
  locked_until timestamptz,
  updated_at timestamptz not null
);
create index sign_in_failures_age on sign_in_failures (updated_at);

create table security_events (
  id uuid primary key,
  kind text not null check (length(kind) between 1 and 60),
  staff_id uuid references staff_users on delete set null,
  email_bidx text,
  ip_enc text,
  ip_bidx text,
  user_agent text,
  country text,
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  detail jsonb not null default '{}',
  at timestamptz not null
);
create index security_events_at on security_events (at, id);
create index security_events_kind on security_events (kind, at, id);
create index security_events_staff on security_events (staff_id, at, id);
create index security_events_ip on security_events (ip_bidx, at, id);

-- Down Migration
drop table security_events;
drop table sign_in_failures;
drop table staff_password_links;
drop table staff_device_codes;
drop table staff_addresses;
drop table staff_devices;
drop table staff_passkeys;
drop table staff_two_factors;
drop table staff_verifications;
drop table staff_accounts;
drop table staff_sessions;
drop table staff_stations;
drop table staff_users;
