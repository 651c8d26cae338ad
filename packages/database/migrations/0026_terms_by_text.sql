-- Up Migration
-- A host was asked to agree to the terms of a booking by text (domain 6): which words, until when, and what became of it.
create table terms_requests (
  id uuid primary key,
  booking_id uuid not null references bookings,
  address_enc text not null,
  address_bidx text not null,
  -- The text the link in the message shows, and whose agreement a reply becomes.
  template_version text not null,
  title text not null,
  text text not null,
  text_sha256 text not null check (text_sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  status text not null default 'asked'
    check (status in ('asked', 'agreed', 'refused', 'unclear', 'expired', 'stopped', 'signed', 'withdrawn')),
  -- The same phone was asked about another booking, too: only a reply that names this one's code is about it.
  needs_code boolean not null default false,
  asked_by text not null,
  asked_at timestamptz not null,
  last_asked_at timestamptz not null check (last_asked_at >= asked_at),
  re_asks int not null default 0 check (re_asks >= 0),
  expires_at timestamptz not null check (expires_at > asked_at),
  message_id uuid references messages on delete set null,
  agreement_id uuid unique references agreements on delete set null,
  closed_at timestamptz,
  check ((status = 'asked') = (closed_at is null)),
  check (agreement_id is null or status = 'agreed')
);
create unique index terms_requests_one_open on terms_requests (booking_id) where status = 'asked';
create index terms_requests_of_booking on terms_requests (booking_id, asked_at desc);
create index terms_requests_of_phone on terms_requests (address_bidx, expires_at) where status in ('asked', 'expired');
create index terms_requests_due on terms_requests (expires_at) where status = 'asked';
create index terms_requests_message on terms_requests (message_id) where message_id is not null;

-- What came back, word for word: the evidence of an agreement, and why a person was asked to look.
create table terms_replies (
  id uuid primary key,
  request_id uuid not null references terms_requests on delete cascade,
  -- The row of `messages` it came in by; that goes after its own years, this stays with the agreement.
  message_id uuid not null,
  provider_message_id text not null,
  body_enc text not null,
  phone_enc text not null,
  received_at timestamptz not null,
  -- Over text, provider's id, moment and phone, in the form `evidence-digest.ts` writes them.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- From where the message was handed to us: the text service's address, not the host's.
  source_enc text,
  verdict text not null check (verdict in ('agree', 'refuse', 'unclear')),
  reason text not null,
  unique (request_id, message_id)
);

-- Evidence stays as it is: only keys are rotated, an erased person's words blanked, and it goes with its party.
create function keep_terms_reply() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and nullif(current_setting('myhibachi.purging_before', true), '') is not null then
    return old;
  end if;
  if tg_op = 'UPDATE'
     and 'on' in (current_setting('myhibachi.rotating_keys', true), current_setting('myhibachi.erasing_person', true))
     and without_sealed(to_jsonb(old)) = without_sealed(to_jsonb(new)) then
    return new;
  end if;
  raise exception '% rows are immutable', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger terms_replies_immutable before update or delete on terms_replies for each row execute function keep_terms_reply();

-- As how many parts the carrier bills a text; null for e-mail and until it is known.
alter table messages add column segments int check (segments > 0);

-- Down Migration
alter table messages drop column segments;
drop table terms_replies;
drop function keep_terms_reply();
drop table terms_requests;
