-- Up Migration

-- An agreement that was a reply by text says so.
alter table agreements drop constraint agreements_method_check;
alter table agreements add constraint agreements_method_check
  check (method in ('online', 'sms_link', 'sms', 'phone', 'in_person', 'ai_chat'));

-- Whoever agreed by text is asked for allergies: from then on, and what became of the question.
alter table terms_requests
  add column allergies text check (allergies in ('asked', 'again', 'none', 'declared', 'left')),
  add column allergies_at timestamptz,
  add check ((allergies is null) = (allergies_at is null)),
  add check (allergies is null or status = 'agreed');
create index terms_requests_allergies on terms_requests (address_bidx, allergies_at desc) where allergies is not null;

alter table bookings
  -- What a host declared besides the agreement, as a list; an empty one says that there are none, null that nobody said.
  add column allergens_enc text,
  -- When whoever has the phone said that it is not the host's: nothing about the party is sent to it.
  add column phone_wrong_at timestamptz;

-- Of one phone, the texts that have not gone yet: each waits for the one before it.
create index messages_waiting on messages (address_bidx) where direction = 'out' and status in ('queued', 'sending');

-- Down Migration
drop index messages_waiting;
alter table bookings drop column phone_wrong_at, drop column allergens_enc;
drop index terms_requests_allergies;
alter table terms_requests drop column allergies_at, drop column allergies;
alter table agreements disable trigger agreements_immutable;
update agreements set method = 'sms_link' where method = 'sms';
alter table agreements enable trigger agreements_immutable;
alter table agreements drop constraint agreements_method_check;
alter table agreements add constraint agreements_method_check
  check (method in ('online', 'sms_link', 'phone', 'in_person', 'ai_chat'));
