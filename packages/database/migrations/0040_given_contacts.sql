-- Up Migration
-- What somebody said of themselves in a conversation: a name, a number, an address. It proves nothing of who they are.
alter table contact_identities
  add column given_enc text,
  add column given_email_bidx text,
  add column given_phone_bidx text;
create index contact_identities_given_email on contact_identities (given_email_bidx) where given_email_bidx is not null;
create index contact_identities_given_phone on contact_identities (given_phone_bidx) where given_phone_bidx is not null;

-- Down Migration
drop index contact_identities_given_phone;
drop index contact_identities_given_email;
alter table contact_identities
  drop column given_phone_bidx,
  drop column given_email_bidx,
  drop column given_enc;
