import type { DB, Database } from '@myhibachi/database';
import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { StationScope } from '../kernel/index.ts';
import { READS } from './change.ts';

/** What a sealed record says; every row has at least these. */
export interface AuditRecord {
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly role?: string;
  readonly entityType?: string;
  readonly entityId?: string;
  readonly stationId?: string | null;
  readonly reason?: string;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
  readonly requestId: string;
}

export interface AuditRow {
  readonly seq: number;
  readonly record: AuditRecord;
}

export interface AuditFilter {
  readonly scope: StationScope;
  readonly actions?: readonly string[] | undefined;
  readonly entityType?: string | undefined;
  readonly entityId?: string | undefined;
  readonly actor?: string | undefined;
  readonly stationId?: string | undefined;
  readonly from?: Temporal.Instant | undefined;
  /** Exclusive. */
  readonly until?: Temporal.Instant | undefined;
}

export interface Window {
  /** Only rows before this one. */
  readonly before: number | null;
  readonly limit: number;
}

/** A kind of entity and the id of one. */
export type EntityRef = readonly [entityType: string, entityId: string];

const MAX_PEOPLE = 1_000;
const NEVER = sql<SqlBool>`false`;

function toRow(row: { seq: number | string; record: string }): AuditRow {
  return { seq: Number(row.seq), record: JSON.parse(row.record) as AuditRecord };
}

function conditions(eb: ExpressionBuilder<DB, 'audit_log'>, filter: AuditFilter): Expression<SqlBool>[] {
  const { scope, actions, entityType, entityId, actor, stationId, from, until } = filter;
  const withinStations = (ids: readonly string[]): Expression<SqlBool> =>
    ids.length === 0 ? NEVER : eb('station_id', 'in', ids);
  return [
    ...(scope === 'all' ? [] : [withinStations(scope)]),
    ...(actions === undefined ? [] : [actions.length === 0 ? NEVER : eb('action', 'in', actions)]),
    ...(entityType === undefined ? [] : [eb('entity_type', '=', entityType)]),
    ...(entityId === undefined ? [] : [eb('entity_id', '=', entityId)]),
    ...(actor === undefined ? [] : [eb('actor', '=', actor)]),
    ...(stationId === undefined ? [] : [eb('station_id', '=', stationId)]),
    ...(from === undefined ? [] : [eb('at', '>=', from)]),
    ...(until === undefined ? [] : [eb('at', '<', until)]),
  ];
}

/** Every action the log knows, by name: one step along the index for each, however long the log is. */
export async function readActions(db: Database): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    with recursive known as (
      (select action from audit_log order by action limit 1)
      union all
      select (select log.action from audit_log log where log.action > known.action order by log.action limit 1)
        from known where known.action is not null
    ) select action from known where action is not null`.execute(db);
  return rows.map(({ action }) => action);
}

/** Who works at one of these stations, or at none in particular and so at all of them, by name. */
export async function readPeopleOf(
  db: Database,
  scope: StationScope,
): Promise<{ readonly id: string; readonly name: string; readonly role: string }[]> {
  const stations = scope === 'all' ? null : [...scope];
  const { rows } = await sql<{ id: string; name: string; role: string }>`
    select id, name, role from staff_users u
     where ${stations}::uuid[] is null
        or exists (select 1 from staff_stations s where s.staff_id = u.id and s.station_id = any(${stations}::uuid[]))
        or not exists (select 1 from staff_stations s where s.staff_id = u.id)
     order by name, id limit ${MAX_PEOPLE}`.execute(db);
  return rows;
}

/** Rows of the filter, newest first. */
export async function readAudit(db: Database, filter: AuditFilter, window: Window): Promise<AuditRow[]> {
  const rows = await db
    .selectFrom('audit_log')
    .select(['seq', 'record'])
    .where((eb) => eb.and(conditions(eb, filter)))
    .$if(window.before !== null, (query) => query.where('seq', '<', window.before))
    .orderBy('seq', 'desc')
    .limit(window.limit)
    .execute();
  return rows.map(toRow);
}

/** The names of these chefs and stations by id; ids of none are left out. */
export async function readNames(
  db: Database,
  { chefs, stations }: { readonly chefs: readonly string[]; readonly stations: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (chefs.length + stations.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select id, display_name as name from chefs where id = any(${[...chefs]}::uuid[])
    union all select id, name from stations where id = any(${[...stations]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Rows about any of these entities, newest first; rows that only say who looked where `reads` is set. */
export async function readAuditOf(
  db: Database,
  entities: readonly EntityRef[],
  { before, limit, reads }: Window & { readonly reads: boolean },
): Promise<AuditRow[]> {
  const types = entities.map(([type]) => type);
  const ids = entities.map(([, entityId]) => entityId);
  const { rows } = await sql<{ seq: string; record: string }>`
    select log.seq, log.record
      from unnest(${types}::text[], ${ids}::text[]) as wanted(entity_type, entity_id)
      join audit_log log using (entity_type, entity_id)
     where log.seq < ${before ?? Number.MAX_SAFE_INTEGER}
       and (${reads} or log.action !~ ${READS})
     order by log.seq desc limit ${limit}`.execute(db);
  return rows.map(toRow);
}

const MAX_RELATED = 500;

/** A booking and all that hangs on it: its hold, agreement, payments, refunds and messages. Null when there is none. */
export async function findBookingEntities(
  db: Database,
  bookingId: string,
): Promise<{ stationId: string; entities: EntityRef[] } | null> {
  const { rows } = await sql<{ kind: string; id: string; station_id: string }>`
    with booking as (select id, hold_id, station_id from bookings where id = ${bookingId}),
         paid as (select p.id from payments p, booking b where p.booking_id = b.id or p.hold_id = b.hold_id)
    select kind, related.id, booking.station_id from booking, lateral (
      select 'booking' as kind, booking.id
      union all select 'hold', booking.hold_id where booking.hold_id is not null
      union all select 'agreement', a.id from agreements a where a.hold_id = booking.hold_id
      union all select 'payment', paid.id from paid
      union all select 'refund', r.id from refunds r join paid on paid.id = r.payment_id
      union all select 'message', m.id from messages m where m.booking_id = booking.id or m.hold_id = booking.hold_id
    ) related limit ${MAX_RELATED}`.execute(db);
  const stationId = rows[0]?.station_id;
  return stationId === undefined ? null : { stationId, entities: rows.map((row) => [row.kind, row.id]) };
}

/** A customer with the bookings and holds they have at these stations. Null when none of it is there. */
export async function findCustomerEntities(
  db: Database,
  customerId: string,
  scope: StationScope,
): Promise<EntityRef[] | null> {
  const stations = scope === 'all' ? null : [...scope];
  const { rows } = await sql<{ kind: string; id: string }>`
    select kind, id from (
      select 'booking' as kind, id, station_id, created_at from bookings where customer_id = ${customerId}
      union all select 'hold', id, station_id, created_at from holds where customer_id = ${customerId}
    ) own where ${stations}::uuid[] is null or station_id = any(${stations}::uuid[])
    order by created_at desc limit ${MAX_RELATED}`.execute(db);
  if (scope !== 'all' && rows.length === 0) return null;
  const known = await db.selectFrom('customers').select('id').where('id', '=', customerId).executeTakeFirst();
  return known === undefined ? null : [['customer', customerId], ...rows.map((row): EntityRef => [row.kind, row.id])];
}
