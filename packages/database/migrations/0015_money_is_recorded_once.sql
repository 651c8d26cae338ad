-- Up Migration
-- What people write about cash tells the payments of one booking apart, so the booking is part of what must be unique;
-- a transfer's number is one payment wherever it is written, in whatever case. Of rows that become the same by this,
-- all but the first keep a number behind.
with keys as (
  select id, provider_payment_id as old,
         case when method = 'cash' then 'cash:' || booking_code || ':' else method || ':' end
           || lower(regexp_replace(btrim(substr(provider_payment_id, length(method) + 2)), '\s+', ' ', 'g')) as key
    from payments
   where method <> 'card' and provider_payment_id like method || ':%'
     and not (method = 'cash' and provider_payment_id like 'cash:' || booking_code || ':%')
), numbered as (
  select id, old, key, row_number() over (partition by key order by (old = key) desc, id) as nth from keys
)
update payments p
   set provider_payment_id = case when n.nth = 1 then n.key else n.key || ' #' || n.nth end
  from numbered n
 where p.id = n.id and p.provider_payment_id <> n.key;
comment on column payments.provider_payment_id is
  'What must not be counted twice: the card processor''s id, zelle:NUMBER, venmo:NUMBER, or cash:CODE:WORDS.';

-- Down Migration
comment on column payments.provider_payment_id is null;
