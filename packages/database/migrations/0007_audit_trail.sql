-- Up Migration
-- What the log is filtered by, derived from the sealed record like the columns before.
alter table audit_log
  add column station_id text generated always as (record::jsonb ->> 'stationId') stored,
  add column actor text generated always as (record::jsonb ->> 'actor') stored;
create index audit_log_station on audit_log (station_id, seq);
create index audit_log_actor on audit_log (actor, seq);

-- Tells every process that something happened. Whoever listens reads the log from the last row it knows: the lock
-- below makes rows visible in the order of their numbers, so that nobody can miss one.
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
  perform pg_notify('audit_appended', '');
end $$;

-- Down Migration
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
alter table audit_log drop column actor, drop column station_id;
