-- Up Migration
-- Files of conversations: pictures and PDFs, by whichever channel they came or go. What a file is, its bytes said; its
-- name and bytes are personal data and are sealed like every other.
create table conversation_attachments (
  id uuid primary key,
  -- Who sent it: a host from a browser or an address of theirs, or a person of ours.
  identity_id uuid references contact_identities,
  staff_id uuid references staff_users,
  conversation_id uuid references conversations on delete cascade,
  -- Null while no message has taken it along: such an upload goes after a day.
  message_id uuid references conversation_messages on delete cascade,
  -- The text or e-mail it came in by, until the message of the conversation is written.
  transport_id uuid references messages on delete set null,
  place int not null default 0 check (place between 0 and 99),
  -- The uploader's own key: the same file sent again is the same file.
  client_key text check (length(client_key) between 8 and 80),
  name_enc text not null,
  media_type text check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf')),
  bytes int check (bytes > 0),
  width int check (width > 0),
  height int check (height > 0),
  -- Of what is kept, which for a picture is not what was sent.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  content_enc text,
  preview_enc text,
  -- Where the SMS service keeps it, while it has to be fetched.
  source_enc text,
  -- draft: uploaded and not sent. awaited: still at the SMS service. kept. refused: against the rules. failed: not fetched.
  status text not null check (status in ('draft', 'awaited', 'kept', 'refused', 'failed')),
  -- Why it was refused, or could not be fetched, as a code.
  outcome text,
  at timestamptz not null,
  check ((status in ('draft', 'kept')) = (content_enc is not null)),
  check ((content_enc is null) = (media_type is null)),
  check ((content_enc is null) = (bytes is null)),
  check ((content_enc is null) = (sha256 is null)),
  check ((status in ('refused', 'failed')) = (outcome is not null)),
  check ((status = 'draft') <= (message_id is null)),
  check (status <> 'draft' or identity_id is not null or staff_id is not null),
  check ((width is null) = (height is null))
);
-- Sealed bytes do not get smaller: trying costs time for nothing.
alter table conversation_attachments alter column content_enc set storage external;
alter table conversation_attachments alter column preview_enc set storage external;
create index conversation_attachments_message on conversation_attachments (message_id, place) where message_id is not null;
create index conversation_attachments_transport on conversation_attachments (transport_id) where transport_id is not null;
create index conversation_attachments_conversation on conversation_attachments (conversation_id);
create index conversation_attachments_day on conversation_attachments (identity_id, at);
create index conversation_attachments_drafts on conversation_attachments (at) where status = 'draft';
create index conversation_attachments_age on conversation_attachments (at);
create unique index conversation_attachments_once on conversation_attachments (identity_id, client_key)
  where client_key is not null and identity_id is not null;
create unique index conversation_attachments_once_staff on conversation_attachments (staff_id, client_key)
  where client_key is not null and staff_id is not null;

-- Down Migration
drop table conversation_attachments;
