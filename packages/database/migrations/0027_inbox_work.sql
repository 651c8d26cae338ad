-- Up Migration
-- One set of labels for the whole company, and which conversation carries which.
create table labels (
  id uuid primary key,
  name text not null check (length(name) between 1 and 40),
  colour text not null check (colour in ('plain', 'good', 'warn', 'bad', 'info', 'accent')),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index labels_name on labels (lower(name));

create table conversation_labels (
  conversation_id uuid not null references conversations on delete cascade,
  label_id uuid not null references labels on delete cascade,
  put_at timestamptz not null,
  primary key (conversation_id, label_id)
);
create index conversation_labels_by_label on conversation_labels (label_id, conversation_id);

-- Somebody of ours wants to come back to it, though it was read: how far we have read, which hosts see, never goes back.
alter table conversations add column marked_unread boolean not null default false;

-- Words we write again and again; `{firstName}` and the like stand for what is true when they are used.
create table canned_replies (
  id uuid primary key,
  name text not null check (length(name) between 1 and 60),
  body text not null check (length(body) between 1 and 2000),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index canned_replies_name on canned_replies (lower(name));

-- An answer that is sent later, by the person who wrote it, if it still fits then.
create table scheduled_replies (
  id uuid primary key,
  conversation_id uuid not null references conversations,
  staff_id uuid not null references staff_users,
  body_enc text not null,
  -- The author's own key: the same wish sent again is the same wish.
  client_key text check (length(client_key) between 8 and 80),
  send_at timestamptz not null,
  -- The last entry its author had seen.
  seen_seq bigint not null check (seen_seq >= 0),
  status text not null default 'waiting' check (status in ('waiting', 'held', 'sent', 'cancelled')),
  -- Why it was held, as a code.
  why text,
  sent_seq bigint,
  version int not null default 1,
  created_at timestamptz not null,
  settled_at timestamptz,
  check ((status in ('sent', 'cancelled')) = (settled_at is not null)),
  check ((status = 'held') <= (why is not null)),
  check ((status = 'sent') = (sent_seq is not null))
);
create unique index scheduled_replies_once on scheduled_replies (conversation_id, client_key) where client_key is not null;
create index scheduled_replies_of_conversation on scheduled_replies (conversation_id, send_at) where status in ('waiting', 'held');
create index scheduled_replies_due on scheduled_replies (send_at) where status = 'waiting';
create index scheduled_replies_by_staff on scheduled_replies (staff_id);

-- Kept views are of one list each.
alter table saved_views add column list text not null default 'bookings' check (list in ('bookings', 'inbox'));

-- Down Migration
delete from saved_views where list <> 'bookings';
alter table saved_views drop column list;
drop table scheduled_replies;
drop table canned_replies;
alter table conversations drop column marked_unread;
drop table conversation_labels;
drop table labels;
