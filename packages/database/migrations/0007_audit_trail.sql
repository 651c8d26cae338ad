-- Up Migration
-- What the log is filtered by, derived from the sealed record like the columns before.
alter table audit_log
  add column station_id text generated always as (record::jsonb ->> 'stationId') stored,
  add column actor text generated always as (record::jsonb ->> 'actor') stored;
create index audit_log_station on audit_log (station_id, seq);
create index audit_log_actor on audit_log (actor, seq);
create index audit_log_at on audit_log (at, seq);

-- Where the chain ends. Without it, rows cut off the end would leave a chain that is whole.
create table audit_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null
) with (fillfactor = 50);
insert into audit_head (seq, hash)
select coalesce(max(seq), 0), coalesce((array_agg(hash order by seq desc))[1], repeat('0', 64)) from audit_log;
create trigger audit_head_kept before delete on audit_head for each row execute function refuse_change();

-- Also tells every process that something happened. Whoever listens reads the log from the last row it knows: the lock
-- makes rows visible in the order of their numbers, so that nobody can miss one.
create or replace function audit_append_all(records text[]) returns void language plpgsql as $$
declare
  last_seq bigint;
  previous text;
  prev_hashes text[];
  hashes text[];
begin
  if coalesce(cardinality(records), 0) = 0 then
    return;
  end if;
  perform pg_advisory_xact_lock(71630001);
  select seq, hash into strict last_seq, previous from audit_head;
  for n in 1 .. cardinality(records) loop
    prev_hashes[n] := previous;
    previous := encode(sha256(convert_to(previous || '|' || last_seq + n || '|' || records[n], 'UTF8')), 'hex');
    hashes[n] := previous;
  end loop;
  insert into audit_log (seq, record, prev_hash, hash)
  select last_seq + n, record, prev_hash, hash
    from unnest(records, prev_hashes, hashes) with ordinality as sealed(record, prev_hash, hash, n);
  update audit_head set seq = last_seq + cardinality(records), hash = previous;
  perform pg_notify('audit_appended', '');
end $$;

-- Down Migration
drop index audit_log_at;
create or replace function audit_append_all(records text[]) returns void language plpgsql as $$
declare
  last_seq bigint;
  previous text;
  prev_hashes text[];
  hashes text[];
begin
  perform pg_advisory_xact_lock(71630001);
  select seq, hash into last_seq, previous from audit_log order by seq desc limit 1;
  last_seq := coalesce(last_seq, 0);
  previous := coalesce(previous, repeat('0', 64));
  for n in 1 .. coalesce(cardinality(records), 0) loop
    prev_hashes[n] := previous;
    previous := encode(sha256(convert_to(previous || '|' || last_seq + n || '|' || records[n], 'UTF8')), 'hex');
    hashes[n] := previous;
  end loop;
  insert into audit_log (seq, record, prev_hash, hash)
  select last_seq + n, record, prev_hash, hash
    from unnest(records, prev_hashes, hashes) with ordinality as sealed(record, prev_hash, hash, n);
end $$;
drop table audit_head;
alter table audit_log drop column actor, drop column station_id;
