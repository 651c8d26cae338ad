-- Up Migration
create table holds (
  id uuid primary key,
  code text not null unique check (code ~ '^MH-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{6}$'),
  -- A request sent again after a crash finds the hold it made.
  request_key text unique,
  quote_id uuid not null references quotes,
  customer_id uuid not null references customers,
  station_id uuid not null references stations,
  event_date date not null,
  start_time time not null,
  slot time not null,
  time_zone text not null,
  starts_at timestamptz not null,
  duration_minutes int not null check (duration_minutes > 0),
  venue_enc text not null,
  contact_enc text not null,
  requests_enc text,
  sms_consent boolean not null,
  status text not null check (status in ('pending_signature', 'pending_deposit', 'converted', 'expired', 'released')),
  expires_at timestamptz not null,
  policy jsonb not null,
  signing_links_sent int not null default 0,
  signing_link_limit int not null,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The instant is derived from what the venue's clock and calendar say; the two can never disagree.
  check (starts_at = ((event_date + start_time) at time zone time_zone)),
  check (signing_links_sent between 0 and signing_link_limit)
);
create index holds_due on holds (expires_at) where status in ('pending_signature', 'pending_deposit');
create index holds_customer on holds (customer_id, created_at desc);

create table bookings (
  id uuid primary key,
  code text not null unique check (code ~ '^MH-[23456789ABCDEFGHJKMNPQRSTVWXYZ]{6}$'),
  hold_id uuid unique references holds,
  customer_id uuid not null references customers,
  station_id uuid not null references stations,
  source text not null check (source in ('web', 'staff', 'phone', 'sms', 'chat')),
  status text not null check (status in ('deposit_pending','confirmed','in_progress','completed','cancellation_requested','cancelled','no_show')),
  event_date date not null,
  start_time time not null,
  slot time not null,
  time_zone text not null,
  starts_at timestamptz not null,
  duration_minutes int not null check (duration_minutes > 0),
  adults int not null check (adults >= 0),
  children int not null check (children >= 0),
  toddlers int not null check (toddlers >= 0),
  upgrades jsonb not null,
  add_ons jsonb not null,
  price_version text not null references price_versions,
  gratuity_percent numeric(5, 2),
  lines jsonb not null,
  food_cents int not null check (food_cents >= 0),
  minimum_adjustment_cents int not null check (minimum_adjustment_cents >= 0),
  discount_cents int not null check (discount_cents >= 0),
  travel_cents int not null check (travel_cents >= 0),
  tax_cents int not null check (tax_cents >= 0),
  gratuity_cents int not null check (gratuity_cents >= 0),
  fees_cents int not null default 0 check (fees_cents >= 0),
  total_cents int not null check (total_cents >= 0),
  deposit_cents int not null check (deposit_cents >= 0),
  travel jsonb not null,
  needs_travel_confirmation boolean not null default false,
  venue_enc text not null,
  contact_enc text not null,
  requests_enc text,
  dietary_notes_enc text,
  policy jsonb not null,
  reschedules int not null default 0,
  cancellation_reason_enc text,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (starts_at = ((event_date + start_time) at time zone time_zone)),
  check (status = 'cancelled' or total_cents = food_cents + minimum_adjustment_cents - discount_cents + travel_cents + tax_cents + gratuity_cents + fees_cents)
);
create index bookings_by_day on bookings (station_id, event_date, slot);
create index bookings_by_start on bookings (starts_at) where status in ('deposit_pending', 'confirmed', 'in_progress');
create index bookings_customer on bookings (customer_id, starts_at desc);

-- One row is one seat. The primary key is what makes selling a seat twice impossible, whatever the code does.
create table seats (
  station_id uuid not null references stations,
  event_date date not null,
  slot time not null,
  seat_no smallint not null,
  capacity smallint not null,
  hold_id uuid unique references holds,
  booking_id uuid unique references bookings,
  taken_at timestamptz not null default now(),
  primary key (station_id, event_date, slot, seat_no),
  check (seat_no between 1 and capacity),
  check (num_nonnulls(hold_id, booking_id) = 1)
);

create table booking_events (
  id uuid primary key,
  booking_id uuid not null references bookings,
  kind text not null,
  text text not null,
  at timestamptz not null
);
create index booking_events_timeline on booking_events (booking_id, at, id);
create trigger booking_events_immutable before update or delete on booking_events
  for each row execute function refuse_change();

create table agreements (
  id uuid primary key,
  hold_id uuid not null unique references holds,
  booking_code text not null,
  template_version text not null,
  title text not null,
  text text not null,
  text_sha256 text not null check (text_sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  signer_name_enc text not null,
  signer_email_enc text not null,
  -- One of the two: what was typed as a signature, or what was drawn.
  typed_name_enc text,
  signature_image bytea check (octet_length(signature_image) <= 150000),
  check (num_nonnulls(typed_name_enc, signature_image) = 1),
  method text not null check (method in ('online', 'sms_link', 'phone', 'in_person', 'ai_chat')),
  ip_enc text,
  user_agent_enc text,
  acknowledgements jsonb not null,
  allergens_enc text not null,
  signed_at timestamptz not null,
  keep_until date not null
);
create trigger agreements_immutable before update or delete on agreements for each row execute function refuse_change();

-- Down Migration
drop table agreements;
drop table booking_events;
drop table seats;
drop table bookings;
drop table holds;
