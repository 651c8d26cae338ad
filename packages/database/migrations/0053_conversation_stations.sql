-- Up Migration
-- Whose a conversation is, as the one rule for lists, pages, searches and news (ADR 0056): the station it was settled to by
-- a quote or a hold, those of the bookings it is about or that were made in it, and those of the bookings of its person,
-- under any of the customers they were merged from. Whoever wrote before they were known is the person their address says.
-- No row means that nobody knows the station yet.
create function conversation_stations(talk uuid, identity uuid, settled uuid, booking uuid) returns setof uuid
language sql stable as $$
  select settled where settled is not null
  union
  select b.station_id from bookings b where b.id = booking
  union
  select b.station_id from concierge_results r join bookings b on b.id = r.subject_id
   where r.conversation_id = talk and r.kind = 'booking'
  union
  select b.station_id
    from (select coalesce(c.merged_into, c.id) as id
            from contact_identities i join customers c on c.id = i.customer_id where i.id = identity
          union
          select coalesce(c.merged_into, c.id)
            from contact_identities i join customers c on c.phone_bidx = i.address_bidx
           where i.id = identity and i.kind = 'phone' and i.customer_id is null
          union
          select coalesce(c.merged_into, c.id)
            from contact_identities i join customers c on c.email_bidx = i.address_bidx
           where i.id = identity and i.kind = 'email' and i.customer_id is null) person
    join customers k on k.id = person.id or k.merged_into = person.id
    join bookings b on b.customer_id = k.id
$$;

-- Down Migration
drop function conversation_stations(uuid, uuid, uuid, uuid);
