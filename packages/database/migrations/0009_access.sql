-- Up Migration
-- People who were asked to join, and may until the link runs out. Of the link only its hash is kept.
create table staff_invitations (
  id uuid primary key,
  email_enc text not null,
  email_bidx text not null,
  role text not null check (role in ('super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance')),
  chef_id uuid references chefs,
  token_hash text not null unique,
  sent int not null default 1,
  -- Null when the operator's console invited them.
  invited_by uuid references staff_users on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  staff_id uuid references staff_users on delete set null,
  check (role = 'chef' or chef_id is null),
  check (accepted_at is null or revoked_at is null)
);
-- One person waits for one invitation at a time. Before another is made, one that ran out is closed.
create unique index staff_invitations_open on staff_invitations (email_bidx)
  where accepted_at is null and revoked_at is null;
create index staff_invitations_listed on staff_invitations (created_at, id);

create table staff_invitation_stations (
  invitation_id uuid not null references staff_invitations on delete cascade,
  station_id uuid not null references stations,
  primary key (invitation_id, station_id)
);

-- Keys of integrations. Of the key only its SHA-256 is kept, and the first letters by which people tell keys apart.
create table api_keys (
  id uuid primary key,
  name text not null check (length(name) between 1 and 80),
  prefix text not null check (length(prefix) between 8 and 20),
  key_hash text not null unique,
  scopes text[] not null check (cardinality(scopes) between 1 and 40),
  -- False: only the stations in api_key_stations.
  all_stations boolean not null,
  created_by uuid references staff_users on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  check (expires_at <= created_at + interval '367 days')
);
create index api_keys_listed on api_keys (created_at, id);

create table api_key_stations (
  key_id uuid not null references api_keys on delete cascade,
  station_id uuid not null references stations,
  primary key (key_id, station_id)
);

-- A program a person has let act in their name. Its tokens are a family: a refresh token that comes twice ends them all.
create table api_clients (
  id uuid primary key,
  staff_id uuid not null references staff_users on delete cascade,
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  -- When the newest refresh token runs out: after it the client is over.
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('revoked', 'reused', 'suspended', 'password', 'second_factor', 'signed_out')),
  check ((ended_at is null) = (end_reason is null))
);
create index api_clients_staff on api_clients (staff_id, created_at);
create index api_clients_expiry on api_clients (expires_at);

create table api_client_tokens (
  token_hash text primary key,
  client_id uuid not null references api_clients on delete cascade,
  kind text not null check (kind in ('access', 'refresh')),
  expires_at timestamptz not null,
  used_at timestamptz,
  check (kind = 'refresh' or used_at is null)
);
create index api_client_tokens_client on api_client_tokens (client_id);
create index api_client_tokens_expiry on api_client_tokens (expires_at);

-- Whoever changes a password may do so because somebody else knew it: what that one let in ends with it.
create function end_api_clients() returns trigger language plpgsql as $$
begin
  update api_clients set ended_at = now(), end_reason = 'password' where staff_id = new.staff_id and ended_at is null;
  return null;
end $$;
create trigger staff_accounts_end_clients after update of password_hash on staff_accounts
  for each row when (old.password_hash is distinct from new.password_hash) execute function end_api_clients();

-- Addresses and networks that are not let in. Lifted ones stay as history.
create table ip_blocks (
  id uuid primary key,
  network_enc text not null,
  network_bidx text not null,
  reason text not null check (length(reason) between 10 and 500),
  blocked_by uuid references staff_users on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz,
  lifted_at timestamptz,
  check (expires_at > created_at)
);
create unique index ip_blocks_in_force on ip_blocks (network_bidx) where lifted_at is null;
create index ip_blocks_listed on ip_blocks (created_at, id);
create trigger ip_blocks_announce after insert or update or delete on ip_blocks
  for each statement execute function announce_figures();

create index staff_users_by_name on staff_users (lower(name), id);

-- Down Migration
drop index staff_users_by_name;
drop table ip_blocks;
drop trigger staff_accounts_end_clients on staff_accounts;
drop function end_api_clients();
drop table api_client_tokens;
drop table api_clients;
drop table api_key_stations;
drop table api_keys;
drop table staff_invitation_stations;
drop table staff_invitations;
