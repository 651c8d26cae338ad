-- Up Migration
create extension if not exists btree_gist;

-- One hash-chained log of every write. `record` is the canonical JSON that is hashed; every other column is derived
-- from it, so what is filtered on can never differ from what was sealed.
create table audit_log (
  seq bigint primary key,
  record text not null,
  prev_hash text not null,
  hash text not null unique,
  at timestamptz not null default now(),
  action text not null generated always as (record::jsonb ->> 'action') stored,
  entity_type text generated always as (record::jsonb ->> 'entityType') stored,
  entity_id text generated always as (record::jsonb ->> 'entityId') stored,
  actor_kind text not null generated always as (record::jsonb ->> 'actorKind') stored
);
create index audit_log_entity on audit_log (entity_type, entity_id, seq);
create index audit_log_action on audit_log (action, seq);

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

-- Immutable rows change in one way only: the key rotation seals the same values anew, and nothing else with them.
create function without_sealed(row_value jsonb) returns jsonb language sql immutable as $$
  select jsonb_object_agg(key, value) from jsonb_each(row_value) where key not like '%\_enc'
$$;
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('myhibachi.rotating_keys', true) = 'on'
     and without_sealed(to_jsonb(old)) = without_sealed(to_jsonb(new)) then
    return new;
  end if;
  raise exception '% rows are immutable', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_log_immutable before update or delete on audit_log for each row execute function refuse_change();
create trigger audit_log_kept before truncate on audit_log for each statement execute function refuse_change();

create table idempotency_keys (
  scope text not null,
  key text not null check (length(key) between 1 and 255),
  request_sha256 text not null,
  state text not null check (state in ('running', 'done')),
  status int check (status between 200 and 499),
  headers jsonb,
  body_enc text,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (scope, key),
  check ((state = 'done') = (status is not null))
);
create index idempotency_keys_expiry on idempotency_keys (expires_at);

-- Append-only: the value in force is the newest one whose time has come; the rows before it are the history.
create table variable_values (
  id uuid primary key,
  key text not null,
  value jsonb not null,
  effective_from timestamptz not null,
  set_at timestamptz not null default now(),
  set_by text not null,
  reason text not null check (length(reason) between 10 and 500)
);
create unique index variable_values_current on variable_values (key, effective_from desc, id desc);
create trigger variable_values_immutable before update or delete on variable_values
  for each row execute function refuse_change();

-- Wakes every process's cache of figures; the payload names what changed.
create function announce_figures() returns trigger language plpgsql as $$
begin
  perform pg_notify('figures_changed', tg_table_name);
  return null;
end $$;
create trigger variable_values_announce after insert on variable_values
  for each statement execute function announce_figures();

-- Down Migration
drop table variable_values;
drop function announce_figures();
drop table idempotency_keys;
drop table audit_log;
drop function refuse_change();
drop function without_sealed(jsonb);
drop function audit_append_all(text[]);
drop extension btree_gist;
