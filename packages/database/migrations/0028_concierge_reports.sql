-- Up Migration
-- How an answer came about, as far as people count it: the rest stands in the sealed trace.
alter table concierge_turns
  -- Which side of the trial a turn is on, while a share of the conversations tries the model; null while there is none.
  add column arm text check (arm in ('canary', 'rest')),
  -- Why the model's answer was not taken.
  add column fell_back text check (length(fell_back) between 1 and 80),
  -- Drafts the guards threw away, and all that were made.
  add column unbacked int not null default 0 check (unbacked >= 0),
  add column drafts int not null default 1 check (drafts >= 0);
create index concierge_turns_trial on concierge_turns (finished_at) where arm is not null;

-- What an answer brought about: a price or a held evening. The quote or hold may be purged before this is.
create table concierge_results (
  kind text not null check (kind in ('quote', 'hold', 'booking')),
  subject_id uuid not null,
  turn_id uuid not null references concierge_turns,
  conversation_id uuid not null references conversations,
  at timestamptz not null,
  primary key (kind, subject_id)
);
create index concierge_results_turn on concierge_results (turn_id);
create index concierge_results_conversation on concierge_results (conversation_id, kind);

-- What our people think of an answer: one word a person, which they may change.
create table concierge_thumbs (
  turn_id uuid not null references concierge_turns,
  staff_id uuid not null references staff_users,
  conversation_id uuid not null references conversations,
  thumb text not null check (thumb in ('up', 'down')),
  at timestamptz not null,
  primary key (turn_id, staff_id)
);
create index concierge_thumbs_staff on concierge_thumbs (staff_id);
create index concierge_thumbs_conversation on concierge_thumbs (conversation_id);

-- What an answer should have been: once accepted, a case the concierge is tested with.
create table concierge_cases (
  id uuid primary key,
  turn_id uuid not null references concierge_turns,
  conversation_id uuid not null references conversations,
  staff_id uuid not null references staff_users,
  should_say_enc text,
  expected jsonb not null default '{}' check (jsonb_typeof(expected) = 'object'),
  status text not null default 'new' check (status in ('new', 'accepted', 'dropped')),
  version int not null default 1,
  created_at timestamptz not null,
  decided_by uuid references staff_users,
  decided_at timestamptz,
  unique (turn_id, staff_id),
  check ((status = 'new') = (decided_at is null)),
  check ((decided_by is null) = (decided_at is null)),
  check (should_say_enc is not null or expected <> '{}')
);
create index concierge_cases_list on concierge_cases (status, created_at desc, id desc);
create index concierge_cases_conversation on concierge_cases (conversation_id);
create index concierge_cases_staff on concierge_cases (staff_id);
create index concierge_cases_decided on concierge_cases (decided_by) where decided_by is not null;

-- How a host found it: asked once a conversation, answered once.
create table conversation_ratings (
  conversation_id uuid primary key references conversations,
  asked_at timestamptz not null,
  score smallint check (score between 1 and 5),
  words_enc text,
  rated_at timestamptz,
  check ((score is null) = (rated_at is null)),
  check (words_enc is null or score is not null)
);

create index conversations_opened on conversations (opened_at, id);
create index escalations_by_conversation on escalations (conversation_id, raised_at);

-- Down Migration
drop index escalations_by_conversation;
drop index conversations_opened;
drop table conversation_ratings;
drop table concierge_cases;
drop table concierge_thumbs;
drop table concierge_results;
drop index concierge_turns_trial;
alter table concierge_turns
  drop column drafts,
  drop column unbacked,
  drop column fell_back,
  drop column arm;
