-- Up Migration
-- What people of ours have to look after is found without walking what the concierge answers by itself.
create index conversations_with_people on conversations (last_message_at desc, id desc)
  where owner <> 'concierge' and status <> 'closed';
create index conversations_waiting on conversations (waiting_since, id)
  where waiting_since is not null and owner <> 'concierge' and status in ('open', 'pending');

-- Down Migration
drop index conversations_waiting;
drop index conversations_with_people;
