-- Up Migration
-- What the console's assistant asked one of our people to say yes to. The words name hosts, so only their digest is kept;
-- what was done stands in the audit log.
create table assistant_proposals (
  id uuid primary key,
  staff_id uuid not null references staff_users on delete cascade,
  tool text not null check (length(tool) between 1 and 60),
  -- Ids and choices only.
  input jsonb not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  confirmed_at timestamptz
);
create index assistant_proposals_of_staff on assistant_proposals (staff_id, expires_at);

-- Down Migration
drop table assistant_proposals;
