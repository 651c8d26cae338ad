-- Up Migration
-- The books and a party's timeline may go when their years are over, before the day the purge names; never earlier.
create function keep_books() returns trigger language plpgsql as $$
declare
  before date := nullif(current_setting('myhibachi.purging_before', true), '')::date;
  since timestamptz;
begin
  if tg_op = 'DELETE' and before is not null then
    if tg_table_name = 'ledger_postings' then
      select t.at into since from ledger_transactions t where t.id = old.transaction_id;
    else
      since := old.at;
    end if;
    if since < before then return old; end if;
  end if;
  if tg_op = 'UPDATE'
     and 'on' in (current_setting('myhibachi.rotating_keys', true), current_setting('myhibachi.erasing_person', true))
     and without_sealed(to_jsonb(old)) = without_sealed(to_jsonb(new)) then
    return new;
  end if;
  raise exception '% rows are immutable', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger ledger_transactions_immutable on ledger_transactions;
drop trigger ledger_postings_immutable on ledger_postings;
drop trigger booking_events_immutable on booking_events;
create trigger ledger_transactions_immutable before update or delete on ledger_transactions
  for each row execute function keep_books();
create trigger ledger_postings_immutable before update or delete on ledger_postings
  for each row execute function keep_books();
create trigger booking_events_immutable before update or delete on booking_events
  for each row execute function keep_books();
-- What is over, oldest first, as the purges of every night look for it.
create index bookings_over on bookings (starts_at) where status in ('completed', 'cancelled', 'no_show');
create index holds_over on holds (starts_at) where status in ('expired', 'released');
create index ledger_transactions_by_hold on ledger_transactions (hold_id) where hold_id is not null;
create index ledger_transactions_by_payment on ledger_transactions (payment_id) where payment_id is not null;
create index messages_by_age on messages (created_at);
create index consents_with_address on consents (at) where ip_enc is not null;

-- Down Migration
drop index consents_with_address;
drop index messages_by_age;
drop index ledger_transactions_by_payment;
drop index ledger_transactions_by_hold;
drop index holds_over;
drop index bookings_over;
drop trigger booking_events_immutable on booking_events;
drop trigger ledger_postings_immutable on ledger_postings;
drop trigger ledger_transactions_immutable on ledger_transactions;
create trigger booking_events_immutable before update or delete on booking_events
  for each row execute function refuse_change();
create trigger ledger_postings_immutable before update or delete on ledger_postings
  for each row execute function refuse_change();
create trigger ledger_transactions_immutable before update or delete on ledger_transactions
  for each row execute function refuse_change();
drop function keep_books();
