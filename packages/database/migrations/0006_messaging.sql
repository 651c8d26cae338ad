-- Up Migration
create table messages (
  id uuid primary key,
  direction text not null check (direction in ('out', 'in')),
  channel text not null check (channel in ('email', 'sms')),
  -- What it is about: one (person, purpose, event) is sent once, ever (domain 10).
  template text not null,
  dedupe_key text not null unique,
  address_enc text not null,
  address_bidx text not null,
  hold_id uuid references holds,
  booking_id uuid references bookings,
  details jsonb not null,
  send_after timestamptz not null,
  status text not null check (status in ('queued', 'sending', 'sent', 'delivered', 'failed', 'skipped', 'received')),
  outcome text,
  provider_message_id text unique,
  content_enc text,
  attempts int not null default 0,
  -- When sending was first tried: after a crash the SMS service is asked what it has taken since.
  first_tried_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index messages_by_booking on messages (booking_id, created_at);
create index messages_by_hold on messages (hold_id, created_at);
create index messages_stuck on messages (updated_at) where status = 'sending';

-- Down Migration
drop table messages;
