-- Up Migration
-- Why a refund waits for a second person, in the words of the moment it was asked for: the figures may change meanwhile.
alter table refunds
  add column approval_because text check (length(approval_because) between 1 and 300);
-- The sales tax of a station is asked for and agreed to like a price.
alter table change_requests
  drop constraint change_requests_kind_check,
  add constraint change_requests_kind_check check (kind in ('variable', 'menu_price', 'station_tax'));

-- Down Migration
-- The version before knows no such requests; what they changed stands in the audit log.
delete from change_requests where kind = 'station_tax';
alter table change_requests
  drop constraint change_requests_kind_check,
  add constraint change_requests_kind_check check (kind in ('variable', 'menu_price'));
alter table refunds drop column approval_because;
