-- Up Migration
-- Why a session of ours was ended, for whoever still holds its cookie: the sign-in page says it, also when no page was
-- open at that moment. Only the hash of the cookie is kept, and only for some weeks.
create table staff_ended_sessions (
  token_hash text primary key,
  staff_id uuid not null references staff_users on delete cascade,
  reason text not null check (reason in ('elsewhere', 'colleague', 'password', 'suspended')),
  ended_at timestamptz not null
);
create index staff_ended_sessions_staff on staff_ended_sessions (staff_id);
create index staff_ended_sessions_age on staff_ended_sessions (ended_at);

-- Down Migration
drop table staff_ended_sessions;
