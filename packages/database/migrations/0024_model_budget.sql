-- Up Migration
-- What the model has cost and may yet cost, in millionths of a dollar. A call is counted at the most it can cost before
-- it is made, and at what it did cost afterwards; one nobody comes back from stays counted.
create table model_days (
  -- In UTC, as the services count.
  day date primary key,
  spent_micros bigint not null check (spent_micros >= 0),
  calls int not null default 1 check (calls > 0)
);

create table model_conversations (
  -- No reference: what was spent stays counted when a conversation is gone.
  conversation_id uuid primary key,
  spent_micros bigint not null check (spent_micros >= 0),
  calls int not null default 1 check (calls > 0)
);

-- Down Migration
drop table model_conversations;
drop table model_days;
