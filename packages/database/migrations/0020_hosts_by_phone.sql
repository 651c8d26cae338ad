-- Up Migration
-- A host who calls need not have an e-mail address (domain 7): such a customer is known by the phone number, once, and
-- stays so when they turn out to be a duplicate. Everybody is reached by phone or by e-mail.
alter table customers
  alter column email_enc drop not null,
  alter column email_bidx drop not null,
  add constraint customers_email_whole check ((email_enc is null) = (email_bidx is null)),
  add constraint customers_reachable check (phone_bidx is not null or email_bidx is not null);
create unique index customers_phone_only on customers (phone_bidx) where email_bidx is null;
comment on column customers.email_enc is 'Null for somebody who is reached by phone only.';
-- Who has no e-mail address signs, too.
alter table agreements alter column signer_email_enc drop not null;

-- Down Migration
-- Whoever has no address gets one that leads nowhere, as the version before needs one.
update customers set email_enc = '', email_bidx = 'none:' || id where email_bidx is null;
drop index customers_phone_only;
alter table customers
  drop constraint customers_reachable,
  drop constraint customers_email_whole,
  alter column email_bidx set not null,
  alter column email_enc set not null;
comment on column customers.email_enc is null;
alter table agreements disable trigger user;
update agreements set signer_email_enc = '' where signer_email_enc is null;
alter table agreements enable trigger user;
alter table agreements alter column signer_email_enc set not null;
