-- Up Migration
-- Appends rows that commit together: one lock, one look at the end of the chain and one insert for all of them. Each
-- row still seals the one before it, and the rows stand in the order of the array.
create function audit_append_all(records text[]) returns void language plpgsql as $$
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
drop function audit_append(text);

-- Down Migration
create function audit_append(new_record text) returns bigint language plpgsql as $$
declare
  last record;
  next_seq bigint;
  previous text;
begin
  perform pg_advisory_xact_lock(71630001);
  select seq, hash into last from audit_log order by seq desc limit 1;
  next_seq := coalesce(last.seq, 0) + 1;
  previous := coalesce(last.hash, repeat('0', 64));
  insert into audit_log (seq, record, prev_hash, hash)
  values (next_seq, new_record, previous,
          encode(sha256(convert_to(previous || '|' || next_seq || '|' || new_record, 'UTF8')), 'hex'));
  return next_seq;
end $$;
drop function audit_append_all(text[]);
