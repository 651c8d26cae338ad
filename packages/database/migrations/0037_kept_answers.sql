-- Up Migration
-- Answers to questions that many hosts open with, in the same words. What they rest on is part of the key, so that one
-- whose article, figure or setting has changed since is never found again; nobody's own words stand in them.
create table kept_answers (
  id uuid primary key,
  -- Keyed hash of the question, its channel and language.
  question_bidx text not null,
  -- SHA-256 of the versions of everything the answer could rest on.
  rests_on text not null check (length(rests_on) = 43),
  answer_enc text not null,
  used int not null default 0 check (used >= 0),
  made_at timestamptz not null,
  unique (question_bidx, rests_on)
);
create index kept_answers_made on kept_answers (made_at);

-- Down Migration
drop table kept_answers;
