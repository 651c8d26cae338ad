-- Up Migration
-- The page of the site a host was on when they said it.
alter table conversation_messages add column page text check (length(page) between 1 and 200);

-- Down Migration
alter table conversation_messages drop column page;
