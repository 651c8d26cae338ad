import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Change } from './change.ts';

/** Rows after a number, in order. Their numbers have no gaps and become visible in order (0007_audit_trail.sql). */
export async function readChangesAfter(db: Database, seq: number, limit: number): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select seq, action, coalesce(entity_type, '') as "entityType", coalesce(entity_id, '') as "entityId",
           station_id as "stationId", record::jsonb ->> 'at' as at, record::jsonb ->> 'requestId' as "requestId",
           case when actor like 'staff:%' then substr(actor, 7) end as "staffId"
      from audit_log where seq > ${seq} order by seq limit ${limit}`.execute(db);
  return rows;
}

/** The number of the newest row; 0 when there is none. */
export async function readLastSeq(db: Database): Promise<number> {
  const row = await db.selectFrom('audit_log').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return row?.seq ?? 0;
}

export async function notifyPresence(db: Database, payload: string): Promise<void> {
  await sql`select pg_notify('presence', ${payload})`.execute(db);
}
