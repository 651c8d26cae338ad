-- Up Migration
-- What is urgent or waits for a decision reaches somebody before anybody has set up who hears of what: in the console
-- everybody who may act on it, and at the station's own address what a party cannot wait for. A company that has
-- arranged its groups keeps them as they are.
create temporary table untouched on commit drop as
  select 1 as yes where not exists (
    select 1 from notice_groups where id <> '018f0000-0000-7000-8000-0000000000aa' or version > 1);
insert into notice_groups (id, name, everyone, timing, time_zone, created_at, updated_at)
select '018f0000-0000-7000-8000-0000000000ab', 'Whoever can act on it', true, 'always', 'America/Los_Angeles', now(), now()
  from untouched;
insert into notice_group_topics (group_id, topic, by_email, in_console)
select '018f0000-0000-7000-8000-0000000000ab', topic, topic = 'sign_in_alarm', true
  from untouched, unnest(array['deposit_missed', 'cancellation_asked', 'decision_waiting', 'travel_to_confirm', 'terms_open',
                    'unassigned_event', 'unassigned_critical', 'escalation_urgent', 'escalation_high', 'chat_waiting',
                    'delivery_failed', 'money_attention', 'sign_in_alarm']) as topic;
insert into notice_group_topics (group_id, topic, by_email, in_console)
select id, topic, true, false
  from untouched, notice_groups, unnest(array['cancellation_asked', 'decision_waiting', 'unassigned_critical']) as topic
 where id = '018f0000-0000-7000-8000-0000000000aa'
on conflict do nothing;

-- A link that was used says so as long as it would have been good.
alter table staff_password_links add column used_at timestamptz;

-- Down Migration
delete from staff_password_links where used_at is not null;
alter table staff_password_links drop column used_at;
delete from notice_group_topics
 where group_id = '018f0000-0000-7000-8000-0000000000aa'
   and topic in ('cancellation_asked', 'decision_waiting', 'unassigned_critical');
delete from notice_groups where id = '018f0000-0000-7000-8000-0000000000ab';
