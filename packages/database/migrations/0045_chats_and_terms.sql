-- Up Migration

-- A browser that is forgotten is told to every process at once, whichever verb forgets it: its open chats are closed.
create function tell_ended_visitor() returns trigger language plpgsql as $$
begin
  perform pg_notify('visitor_left', old.identity_id::text);
  return null;
end $$;
create trigger visitor_sessions_ended after delete on visitor_sessions
  for each row execute function tell_ended_visitor();

-- In which language a host was asked by text to agree, so that all that follows is said in it, and the evidence says so.
alter table terms_requests add column language text not null default 'en' check (language in ('en', 'es'));

-- A file that is to go with an answer later: it waits as long as the answer does.
alter table conversation_attachments
  add column scheduled_id uuid references scheduled_replies on delete set null,
  add check (scheduled_id is null or status = 'draft');
create index conversation_attachments_scheduled on conversation_attachments (scheduled_id) where scheduled_id is not null;

-- Down Migration
alter table conversation_attachments drop column scheduled_id;
alter table terms_requests drop column language;
drop trigger visitor_sessions_ended on visitor_sessions;
drop function tell_ended_visitor();
