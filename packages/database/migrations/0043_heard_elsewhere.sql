-- Up Migration
-- A text that answered something else that was asked, as a yes to the terms does: nobody else reads it as said to them.
alter table conversation_messages add column heard_elsewhere boolean not null default false;

-- Down Migration
alter table conversation_messages drop column heard_elsewhere;
