-- Up Migration
-- A booking made by staff has no hold: it waits for its deposit by itself (domain 4).
alter table bookings
  -- A request sent again after a crash finds the booking it made.
  add column request_key text unique,
  -- The deadline told to the customer, and the one enforced; null for what came from a hold.
  add column deposit_told_at timestamptz,
  add column deposit_due_at timestamptz,
  -- The state a rejected cancellation goes back to.
  add column status_before text check (status_before in ('deposit_pending', 'confirmed', 'in_progress')),
  -- Cancelled for want of a deposit: money that comes late may still win the seat back, at the bill of before.
  add column lapsed_at timestamptz,
  add column bill_before jsonb,
  add column links_sent jsonb not null default '{}',
  add column changed_by text,
  add column deleted_at timestamptz,
  add column deleted_by text,
  -- Past its days of grace: gone from every view, personal data blanked; ledger and agreement stay (domain 5, 14).
  add column purged_at timestamptz,
  add constraint bookings_before_request check (status <> 'cancellation_requested' or status_before is not null),
  add constraint bookings_lapsed check (lapsed_at is null or bill_before is not null),
  add constraint bookings_purged check (purged_at is null or deleted_at is not null);
create index bookings_deposit_due on bookings (deposit_due_at) where status = 'deposit_pending' and deleted_at is null;
create index bookings_deleted on bookings (deleted_at desc, id) where deleted_at is not null and purged_at is null;

-- What only staff may read of a booking's history, and the words they gave for it.
alter table booking_events
  add column audience text not null default 'host' check (audience in ('host', 'staff')),
  add column actor text,
  add column note_enc text;

-- An agreement hangs on a hold, or on a booking that never had one.
alter table agreements
  alter column hold_id drop not null,
  add column booking_id uuid unique references bookings,
  add constraint agreements_subject check (num_nonnulls(hold_id, booking_id) = 1);

-- A hand over the automatic cancellation: while one is in force the deadline waits.
create table deposit_pauses (
  id uuid primary key,
  booking_id uuid not null references bookings,
  reason_enc text not null,
  placed_by text not null,
  placed_at timestamptz not null,
  -- Null: until somebody lifts it.
  until timestamptz check (until > placed_at),
  lifted_by text,
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index deposit_pauses_one on deposit_pauses (booking_id) where lifted_at is null;

-- What one person asks and another decides. A second request of the same kind waits for the first.
create table booking_decisions (
  id uuid primary key,
  booking_id uuid not null references bookings,
  station_id uuid not null references stations,
  kind text not null check (kind in ('cancellation', 'deletion', 'overpayment')),
  status text not null default 'waiting' check (status in ('waiting', 'approved', 'rejected', 'withdrawn')),
  cause text check (cause in ('host', 'company', 'weather')),
  reason_enc text not null,
  -- Only for money that is more than is due: how it came and how much.
  payment jsonb,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  decision_reason_enc text,
  check ((kind = 'cancellation') = (cause is not null)),
  check ((kind = 'overpayment') = (payment is not null)),
  check ((status = 'waiting') = (decided_at is null)),
  check ((decided_by is null) = (decided_at is null))
);
create unique index booking_decisions_one on booking_decisions (booking_id, kind) where status = 'waiting';
create index booking_decisions_waiting on booking_decisions (requested_at, id) where status = 'waiting';
create index booking_decisions_of_booking on booking_decisions (booking_id, requested_at);

create table booking_notes (
  id uuid primary key,
  booking_id uuid not null references bookings,
  text_enc text not null,
  written_by text not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz
);
create index booking_notes_of_booking on booking_notes (booking_id, written_at);

-- A refund a second person turned down never left; who and why stays with it.
alter table refunds
  add column rejected_by text,
  add column rejection_enc text,
  add constraint refunds_rejected check (rejected_by is null or (status = 'failed' and rejected_by <> requested_by));

-- Down Migration
alter table refunds drop constraint refunds_rejected, drop column rejection_enc, drop column rejected_by;
drop table booking_notes;
drop table booking_decisions;
drop table deposit_pauses;
alter table agreements
  drop constraint agreements_subject,
  drop column booking_id,
  alter column hold_id set not null;
alter table booking_events drop column note_enc, drop column actor, drop column audience;
drop index bookings_deleted;
drop index bookings_deposit_due;
alter table bookings
  drop constraint bookings_purged,
  drop constraint bookings_lapsed,
  drop constraint bookings_before_request,
  drop column purged_at,
  drop column deleted_by,
  drop column deleted_at,
  drop column changed_by,
  drop column links_sent,
  drop column bill_before,
  drop column lapsed_at,
  drop column status_before,
  drop column deposit_due_at,
  drop column deposit_told_at,
  drop column request_key;
