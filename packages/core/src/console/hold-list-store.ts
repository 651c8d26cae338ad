import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { StationScope } from '../kernel/index.ts';

export interface ListedHold {
  readonly id: string;
  readonly code: string;
  readonly contact_enc: string;
  readonly event_date: string;
  readonly start_time: string;
  readonly status: 'pending_signature' | 'pending_deposit';
  readonly expires_at: Temporal.Instant;
  readonly created_at: Temporal.Instant;
  readonly station_id: string;
  readonly station_name: string;
  readonly starts_at: Temporal.Instant;
  readonly time_zone: string;
  readonly sms_consent: boolean;
  readonly links_left: number;
}

export interface HoldFilter {
  readonly scope: StationScope;
  readonly stationId: string | undefined;
  readonly until: Temporal.Instant | undefined;
}

function matches({ scope, stationId, until }: HoldFilter): RawBuilder<SqlBool> {
  const parts = [
    sql<SqlBool>`h.status in ('pending_signature', 'pending_deposit')`,
    ...(scope === 'all' ? [] : [sql<SqlBool>`h.station_id = any(${[...scope]}::uuid[])`]),
    ...(stationId === undefined ? [] : [sql<SqlBool>`h.station_id = ${stationId}`]),
    ...(until === undefined ? [] : [sql<SqlBool>`h.expires_at <= ${until.toString()}::timestamptz`]),
  ];
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}

/** Live holds, the one that expires first on top. */
export async function readHolds(
  db: Database,
  filter: HoldFilter,
  window: { readonly after: readonly [expiresAt: string, id: string] | null; readonly limit: number },
): Promise<ListedHold[]> {
  const { after, limit } = window;
  const { rows } = await sql<ListedHold>`
    select h.id, h.code, h.contact_enc, h.event_date, h.start_time, h.status, h.expires_at, h.created_at, h.station_id,
           s.name as station_name, h.starts_at, h.time_zone, h.sms_consent,
           h.signing_link_limit - h.signing_links_sent as links_left
      from holds h join stations s on s.id = h.station_id
     where ${matches(filter)}
       ${after === null ? sql`` : sql`and (h.expires_at, h.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`}
     order by h.expires_at, h.id limit ${limit}`.execute(db);
  return rows;
}

export async function countHolds(db: Database, filter: HoldFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from holds h where ${matches(filter)}`.execute(db);
  return rows[0]?.count ?? 0;
}
