-- Up Migration
-- What of a refund that waited for a second person a larger bill needed again. Where the bill falls once more, that much is
-- asked for again, of the same payment and for the same reason, instead of going out by another refund's smaller amount.
alter table refunds
  add column stopped_cents int not null default 0 check (stopped_cents between 0 and amount_cents);
create index refunds_stopped on refunds (payment_id) where stopped_cents > 0;

-- Down Migration
drop index refunds_stopped;
alter table refunds drop column stopped_cents;
