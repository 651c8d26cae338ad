-- Up Migration
-- `…_enc` columns hold AES-256-GCM values with their key id; `…_bidx` are keyed blind indexes for look-ups (domain 14).
create table customers (
  id uuid primary key,
  first_name_enc text not null,
  last_name_enc text not null,
  email_enc text not null,
  email_bidx text not null unique,
  phone_enc text not null,
  phone_bidx text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index customers_phone on customers (phone_bidx);

-- The consent ledger: append-only; the newest row of a person, channel and purpose is the one in force (domain 10).
create table consents (
  id uuid primary key,
  -- Two rows of one instant still have an order: a STOP right after a grant wins.
  seq bigint not null generated always as identity,
  channel text not null check (channel in ('sms', 'email')),
  purpose text not null check (purpose in ('transactional', 'marketing')),
  address_bidx text not null,
  granted boolean not null,
  wording text not null,
  wording_version text not null,
  source text not null,
  ip_enc text,
  at timestamptz not null
);
create index consents_current on consents (address_bidx, channel, purpose, at desc, seq desc);
create trigger consents_immutable before update or delete on consents for each row execute function refuse_change();

create table leads (
  id uuid primary key,
  source text not null check (source in ('web_quote','chat','phone','referral','instagram','facebook','google','yelp','sms','event','booking_failed')),
  status text not null check (status in ('new','working','qualified','converted','lost','nurturing')),
  first_name_enc text,
  last_name_enc text,
  email_enc text,
  phone_enc text,
  venue_enc text,
  adults int check (adults >= 0),
  children int check (children >= 0),
  budget_cents bigint check (budget_cents >= 0),
  event_date date,
  station_id uuid references stations,
  last_quote_id uuid,
  message_enc text,
  score int not null check (score between 0 and 100),
  score_parts jsonb not null,
  activities int not null default 1,
  last_activity_at timestamptz not null,
  created_at timestamptz not null,
  -- Set when two leads turn out to be one person: the other lead carries on, this one keeps only its past.
  merged_into uuid references leads,
  check ((merged_into is null) = (email_enc is not null or phone_enc is not null))
);
create index leads_by_score on leads (status, score desc, id) where merged_into is null;

-- Every address a lead was ever reached by. The key is what makes a second lead for one person impossible.
create table lead_addresses (
  kind text not null check (kind in ('email', 'phone')),
  address_bidx text not null,
  lead_id uuid not null references leads on delete cascade,
  primary key (kind, address_bidx)
);
create index lead_addresses_by_lead on lead_addresses (lead_id);

create table lead_activities (
  id uuid primary key,
  lead_id uuid not null references leads on delete cascade,
  kind text not null,
  detail jsonb not null,
  at timestamptz not null
);
create index lead_activities_by_lead on lead_activities (lead_id, at desc);

create table quotes (
  id uuid primary key,
  outcome text not null check (outcome in ('priced', 'large_event', 'beyond_service_area')),
  station_id uuid not null references stations,
  price_version text not null references price_versions,
  adults int not null check (adults >= 0),
  children int not null check (children >= 0),
  toddlers int not null check (toddlers >= 0),
  upgrades jsonb not null,
  add_ons jsonb not null,
  gratuity_percent numeric(5, 2) check (gratuity_percent between 0 and 100),
  event_date date,
  venue_enc text,
  venue_lat double precision,
  venue_lng double precision,
  lines jsonb not null,
  food_cents int not null check (food_cents >= 0),
  minimum_adjustment_cents int not null check (minimum_adjustment_cents >= 0),
  discount_cents int not null check (discount_cents >= 0),
  travel_cents int not null check (travel_cents >= 0),
  tax_cents int not null check (tax_cents >= 0),
  gratuity_cents int not null check (gratuity_cents >= 0),
  total_cents int not null,
  deposit_cents int not null check (deposit_cents >= 0),
  travel jsonb not null,
  lead_id uuid references leads,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  check (adults + children >= 1),
  check (total_cents = food_cents + minimum_adjustment_cents - discount_cents + travel_cents + tax_cents + gratuity_cents)
);
create index quotes_expiry on quotes (expires_at);
alter table leads add constraint leads_last_quote foreign key (last_quote_id) references quotes;

-- Down Migration
alter table leads drop constraint leads_last_quote;
drop table quotes;
drop table lead_activities;
drop table lead_addresses;
drop table leads;
drop table consents;
drop table customers;
