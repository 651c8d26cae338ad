-- Up Migration
-- Who writes to us, by one address or one browser each; apart from the sessions they come by, and from the customer they
-- may turn out to be.
create table contact_identities (
  id uuid primary key,
  kind text not null check (kind in ('visitor', 'phone', 'email')),
  -- A browser has no address: its index is its own id.
  address_enc text,
  address_bidx text not null,
  name_enc text,
  -- When the address, or the person behind the browser, proved to be theirs.
  verified_at timestamptz,
  customer_id uuid references customers,
  search_tokens bigint[] not null default '{}',
  created_at timestamptz not null,
  unique (kind, address_bidx),
  check ((kind = 'visitor') = (address_enc is null))
);
create index contact_identities_customer on contact_identities (customer_id) where customer_id is not null;
create index contact_identities_search on contact_identities using gin (search_tokens);

create table visitor_sessions (
  id uuid primary key,
  identity_id uuid not null references contact_identities,
  token_hash text not null unique,
  ip_enc text,
  user_agent_enc text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index visitor_sessions_identity on visitor_sessions (identity_id, last_seen_at desc);
create index visitor_sessions_idle on visitor_sessions (last_seen_at);

create table conversations (
  id uuid primary key,
  identity_id uuid not null references contact_identities,
  channel text not null check (channel in ('web_chat', 'sms', 'email')),
  status text not null check (status in ('open', 'pending', 'snoozed', 'closed')),
  -- Who answers: the concierge, the desk as a whole until somebody takes it, or one person.
  owner text not null check (owner in ('concierge', 'desk', 'staff')),
  owner_staff_id uuid references staff_users,
  -- Raised by every change of owner and by every word of a person: an answer begun before it is not sent any more.
  epoch int not null default 1 check (epoch > 0),
  last_seq bigint not null default 0 check (last_seq >= 0),
  last_host_seq bigint not null default 0,
  staff_read_seq bigint not null default 0,
  host_read_seq bigint not null default 0,
  subject_enc text,
  language text not null default 'en' check (language in ('en', 'es')),
  station_id uuid references stations,
  booking_id uuid references bookings,
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
  snoozed_until timestamptz,
  version int not null default 1,
  opened_at timestamptz not null,
  last_message_at timestamptz not null,
  -- The oldest word of the host nobody has answered yet.
  waiting_since timestamptz,
  closed_at timestamptz,
  check ((owner = 'staff') = (owner_staff_id is not null)),
  check ((status = 'snoozed') = (snoozed_until is not null)),
  check ((status = 'closed') = (closed_at is not null)),
  check (last_host_seq <= last_seq and staff_read_seq <= last_seq and host_read_seq <= last_seq)
);
-- One open conversation for a person and channel, however many of their messages arrive at once.
create unique index conversations_one_open on conversations (identity_id, channel) where status <> 'closed';
create index conversations_recent on conversations (last_message_at desc, id desc);
create index conversations_by_status on conversations (status, last_message_at desc, id desc);
create index conversations_owned on conversations (owner_staff_id, last_message_at desc) where owner_staff_id is not null;
create index conversations_of_identity on conversations (identity_id, opened_at desc);
create index conversations_of_booking on conversations (booking_id) where booking_id is not null;
create index conversations_snoozed on conversations (snoozed_until) where status = 'snoozed';
create index conversations_idle on conversations (last_message_at) where status <> 'closed';

create table conversation_messages (
  id uuid primary key,
  conversation_id uuid not null references conversations,
  seq bigint not null check (seq > 0),
  author text not null check (author in ('host', 'concierge', 'staff', 'system')),
  staff_id uuid references staff_users,
  -- `note` is for staff's eyes only; `event` says what happened to the conversation.
  kind text not null default 'message' check (kind in ('message', 'note', 'event')),
  body_enc text not null,
  -- The host who was signed in when they said it; null for everybody else. What may be told or done follows from it.
  customer_id uuid references customers,
  -- The sender's own key: the same message sent again is the same message.
  client_key text check (length(client_key) between 8 and 80),
  -- What left by text or e-mail, or came in so: its delivery state stands there.
  transport_id uuid unique references messages,
  sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  actions jsonb not null default '[]' check (jsonb_typeof(actions) = 'array'),
  at timestamptz not null,
  unique (conversation_id, seq),
  check ((author = 'staff') = (staff_id is not null)),
  check (customer_id is null or author = 'host')
);
create unique index conversation_messages_once on conversation_messages (conversation_id, client_key) where client_key is not null;
create index conversation_messages_age on conversation_messages (at);

-- A person is wanted: why, how urgently, and by when.
create table escalations (
  id uuid primary key,
  conversation_id uuid not null references conversations,
  reason text not null,
  priority text not null check (priority in ('low', 'normal', 'high', 'urgent')),
  summary_enc text not null,
  tried jsonb not null default '[]' check (jsonb_typeof(tried) = 'array'),
  station_id uuid references stations,
  raised_at timestamptz not null,
  due_at timestamptz not null check (due_at > raised_at),
  taken_by uuid references staff_users,
  taken_at timestamptz,
  resolved_at timestamptz,
  resolved_by text,
  check ((taken_by is null) = (taken_at is null)),
  check ((resolved_at is null) = (resolved_by is null))
);
create unique index escalations_one_open on escalations (conversation_id) where resolved_at is null;
create index escalations_queue on escalations (due_at, id) where resolved_at is null;
create index escalations_raised on escalations (raised_at);

-- One answer of the concierge to what a host said up to a message; claimed by its key, so that two workers give one.
create table concierge_turns (
  id uuid primary key,
  conversation_id uuid not null references conversations,
  trigger_seq bigint not null,
  epoch int not null,
  engine text not null,
  status text not null check (status in ('running', 'sent', 'dropped', 'handed_over', 'failed')),
  -- Why it was dropped or handed over, as a code.
  outcome text,
  reply_seq bigint,
  intents jsonb not null default '[]',
  trace_enc text,
  tokens_in int not null default 0 check (tokens_in >= 0),
  tokens_out int not null default 0 check (tokens_out >= 0),
  -- Millionths of a dollar: a turn costs less than a cent.
  cost_micros bigint not null default 0 check (cost_micros >= 0),
  attempts int not null default 1,
  started_at timestamptz not null,
  finished_at timestamptz,
  unique (conversation_id, trigger_seq),
  check ((status = 'running') = (finished_at is null)),
  check ((status = 'sent') <= (reply_seq is not null))
);
create index concierge_turns_started on concierge_turns (started_at desc, id desc);
create index concierge_turns_running on concierge_turns (started_at) where status = 'running';

-- Where the concierge stands with a host: what it knows, what it asked last.
create table dialogue_states (
  conversation_id uuid primary key references conversations,
  state_enc text not null,
  summary_enc text,
  summary_seq bigint not null default 0,
  version int not null default 1,
  updated_at timestamptz not null
);

-- A change the concierge may make once the host has said yes to exactly these words.
create table approvals (
  id uuid primary key,
  conversation_id uuid not null references conversations,
  tool text not null,
  input_enc text not null,
  summary_enc text not null,
  -- SHA-256 over tool, input and summary: what was agreed to is what is done.
  digest text not null,
  status text not null default 'waiting' check (status in ('waiting', 'approved', 'refused', 'expired', 'done', 'failed')),
  asked_seq bigint,
  answered_seq bigint,
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  answered_at timestamptz,
  check ((status in ('waiting', 'expired')) = (answered_seq is null)),
  check (answered_seq is null or asked_seq is null or answered_seq > asked_seq)
);
create unique index approvals_one_waiting on approvals (conversation_id) where status = 'waiting';
create index approvals_of_conversation on approvals (conversation_id, asked_at);

-- Down Migration
drop table approvals;
drop table dialogue_states;
drop table concierge_turns;
drop table escalations;
drop table conversation_messages;
drop table conversations;
drop table visitor_sessions;
drop table contact_identities;
