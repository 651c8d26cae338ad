-- Up Migration
-- When the worker that answers was last heard of; null before it first said so. One that died is known within seconds.
alter table concierge_turns add column alive_at timestamptz;

-- Down Migration
alter table concierge_turns drop column alive_at;
