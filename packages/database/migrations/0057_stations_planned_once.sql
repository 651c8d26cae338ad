-- Up Migration
-- The same rule as before (ADR 0056). Written in PL/pgSQL, its plan is kept by each connection: as plain SQL it was taken
-- into every statement that asks and planned anew with it, which took ten times as long as looking the rows up. The person
-- and those merged into them are looked up one after the other, each by its own index.
create or replace function conversation_stations(talk uuid, identity uuid, settled uuid, booking uuid) returns setof uuid
language plpgsql stable as $$
begin
  return query
  with person as (
    select coalesce(c.merged_into, c.id) as id
      from contact_identities i join customers c on c.id = i.customer_id where i.id = identity
    union
    select coalesce(c.merged_into, c.id)
      from contact_identities i join customers c on c.phone_bidx = i.address_bidx
     where i.id = identity and i.kind = 'phone' and i.customer_id is null
    union
    select coalesce(c.merged_into, c.id)
      from contact_identities i join customers c on c.email_bidx = i.address_bidx
     where i.id = identity and i.kind = 'email' and i.customer_id is null
  )
  select settled where settled is not null
  union
  select b.station_id from bookings b where b.id = booking
  union
  select b.station_id from concierge_results r join bookings b on b.id = r.subject_id
   where r.conversation_id = talk and r.kind = 'booking'
  union
  select b.station_id from person join bookings b on b.customer_id = person.id
  union
  select b.station_id
    from person join customers k on k.merged_into = person.id join bookings b on b.customer_id = k.id;
end
$$;

-- Down Migration
create or replace function conversation_stations(talk uuid, identity uuid, settled uuid, booking uuid) returns setof uuid
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
