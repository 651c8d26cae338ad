-- Up Migration
-- What was paid beyond the bill and is therefore the host's: nobody turns it down or takes it back. While it has not been
-- sent, it falls away by itself when the bill rises again.
alter table refunds add column owed boolean not null default false check (not owed or reduces_bill_cents = 0);

update refunds set owed = true
 where reason = 'The party became smaller than what was paid.' and status in ('needs_approval', 'requested');

-- Down Migration
alter table refunds drop column owed;
