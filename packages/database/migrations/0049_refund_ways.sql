-- Up Migration
-- The way a refund goes back where the card it came from takes none any more; null where it goes the way the money came.
alter table refunds add column way text check (way in ('zelle', 'venmo', 'cash'));

-- Down Migration
alter table refunds drop column way;
