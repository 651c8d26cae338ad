-- Up Migration
-- The Message-ID of an e-mail, ours or theirs, without its brackets. A mail comes in once, and an answer names the ids
-- of what it answers: that is how it finds its thread.
alter table messages add column mail_id text check (length(mail_id) between 3 and 512);
create unique index messages_mail_id on messages (mail_id) where mail_id is not null;
-- `bounced`: a mail server took it, and another one sent it back later.
alter table messages drop constraint messages_status_check;
alter table messages add constraint messages_status_check
  check (status in ('queued', 'sending', 'sent', 'delivered', 'failed', 'bounced', 'skipped', 'received'));

-- Addresses whose mail server said for good that there is nobody. Nothing is sent there until somebody writes from it.
create table dead_addresses (
  address_bidx text primary key,
  -- The enhanced status code that said so (RFC 3463).
  code text not null check (code ~ '^5\.\d{1,3}\.\d{1,3}$'),
  -- Loose on purpose: the finding outlives the message it came from.
  message_id uuid not null,
  at timestamptz not null
);

-- How far a mailbox has been read. A new UIDVALIDITY means that the server numbers its mails anew (RFC 3501, 2.3.1.1).
create table mailbox_cursors (
  mailbox text primary key,
  uid_validity bigint not null check (uid_validity > 0),
  last_uid bigint not null check (last_uid >= 0),
  updated_at timestamptz not null
);

-- An answer the concierge has written to an e-mail, for a person of ours to approve.
create table reply_drafts (
  id uuid primary key,
  conversation_id uuid not null references conversations,
  turn_id uuid not null references concierge_turns,
  -- The message of the host it answers; once they say more, it is stale.
  trigger_seq bigint not null check (trigger_seq > 0),
  body_enc text not null,
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  actions jsonb not null default '[]' check (jsonb_typeof(actions) = 'array'),
  language text not null check (language in ('en', 'es')),
  -- What the concierge remembers and has asked once it is sent as it stands.
  memory_enc text not null,
  status text not null default 'waiting' check (status in ('waiting', 'sent', 'dropped', 'stale')),
  outcome text,
  made_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references staff_users,
  reply_seq bigint,
  check ((status = 'waiting') = (decided_at is null)),
  check ((status = 'sent') = (reply_seq is not null))
);
create unique index reply_drafts_one_waiting on reply_drafts (conversation_id) where status = 'waiting';
create index reply_drafts_of_conversation on reply_drafts (conversation_id, made_at desc);
create index reply_drafts_turn on reply_drafts (turn_id);
create index reply_drafts_decider on reply_drafts (decided_by) where decided_by is not null;

alter table concierge_turns drop constraint concierge_turns_status_check;
alter table concierge_turns add constraint concierge_turns_status_check
  check (status in ('running', 'sent', 'drafted', 'dropped', 'handed_over', 'failed'));

-- Down Migration
update concierge_turns set status = 'dropped', outcome = 'drafted' where status = 'drafted';
alter table concierge_turns drop constraint concierge_turns_status_check;
alter table concierge_turns add constraint concierge_turns_status_check
  check (status in ('running', 'sent', 'dropped', 'handed_over', 'failed'));
drop table reply_drafts;
drop table mailbox_cursors;
drop table dead_addresses;
update messages set status = 'failed' where status = 'bounced';
alter table messages drop constraint messages_status_check;
alter table messages add constraint messages_status_check
  check (status in ('queued', 'sending', 'sent', 'delivered', 'failed', 'skipped', 'received'));
drop index messages_mail_id;
alter table messages drop column mail_id;
