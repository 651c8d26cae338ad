-- Up Migration
-- Since when the bill is smaller by what a refund takes off it. Null while it is only asked for, once it is taken back,
-- and when the bill it was taken off is no more: only what stands here is on the bill when a party is priced anew.
alter table refunds add column bill_reduced_at timestamptz
  check (bill_reduced_at is null or reduces_bill_cents > 0);

update refunds r set bill_reduced_at = r.updated_at
  from payments p, bookings b
 where p.id = r.payment_id and b.id = p.booking_id and b.status not in ('cancelled', 'no_show')
   and r.reduces_bill_cents > 0 and r.status <> 'needs_approval' and r.rejected_by is null;

-- Who took a refund back before it was sent; it stays listed, and no money follows it.
alter table refunds add column withdrawn_by text check (withdrawn_by is null or status = 'failed');

-- What people wrote with a payment by hand, as they wrote it, and who did. Until now only the normalised form was kept.
alter table payments add column reference text, add column recorded_by text;
update payments set reference = regexp_replace(provider_payment_id, '^(zelle|venmo|cash:[^:]*):', '')
 where method <> 'card' and provider_payment_id is not null;

-- Several payments that are more than is due may wait side by side; the same reference waits once, which is
-- checked when it is written down.
drop index booking_decisions_one;
create unique index booking_decisions_one on booking_decisions (booking_id, kind)
  where status = 'waiting' and kind <> 'overpayment';

-- Down Migration
update booking_decisions set status = 'withdrawn', decided_by = 'system', decided_at = now()
 where status = 'waiting' and kind = 'overpayment'
   and id not in (select distinct on (booking_id) id from booking_decisions
                   where status = 'waiting' and kind = 'overpayment' order by booking_id, requested_at, id);
drop index booking_decisions_one;
create unique index booking_decisions_one on booking_decisions (booking_id, kind) where status = 'waiting';
alter table payments drop column recorded_by, drop column reference;
alter table refunds drop column withdrawn_by;
alter table refunds drop column bill_reduced_at;
