-- Up Migration
-- Why a refund waits for a second person, in the words of the moment it was asked for: the figures may change meanwhile.
alter table refunds
  add column approval_because text check (length(approval_because) between 1 and 300);

-- Down Migration
alter table refunds drop column approval_because;
