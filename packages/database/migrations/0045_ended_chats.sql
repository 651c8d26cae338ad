-- Up Migration

-- A browser that is forgotten is told to every process at once, whichever verb forgets it: its open chats are closed.
create function tell_ended_visitor() returns trigger language plpgsql as $$
begin
  perform pg_notify('visitor_left', old.identity_id::text);
  return null;
end $$;
create trigger visitor_sessions_ended after delete on visitor_sessions
  for each row execute function tell_ended_visitor();

-- Down Migration
drop trigger visitor_sessions_ended on visitor_sessions;
drop function tell_ended_visitor();
