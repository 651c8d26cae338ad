import type { Database } from '@myhibachi/database';
import { sql, type SqlBool } from 'kysely';
import type { PageWindow } from './page-window-store.ts';

export interface LoggedEvent {
  readonly id: string;
  readonly kind: string;
  readonly staffId: string | null;
  readonly ipEnc: string | null;
  readonly userAgent: string | null;
  readonly country: string | null;
  readonly detail: unknown;
  readonly at: Temporal.Instant;
}

export interface SecurityFilter {
  readonly kind: string | null;
  readonly staffId: string | null;
  readonly ipBidx: string | null;
  readonly from: Temporal.Instant | null;
  readonly until: Temporal.Instant | null;
}

/** Newest first, after the one a cursor names. */
export async function readSecurityEvents(
  db: Database,
  filter: SecurityFilter,
  window: PageWindow,
): Promise<readonly LoggedEvent[]> {
  let query = db
    .selectFrom('security_events')
    .select([
      'id',
      'kind',
      'staff_id as staffId',
      'ip_enc as ipEnc',
      'user_agent as userAgent',
      'country',
      'detail',
      'at',
    ]);
  if (filter.kind !== null) query = query.where('kind', '=', filter.kind);
  if (filter.staffId !== null) query = query.where('staff_id', '=', filter.staffId);
  if (filter.ipBidx !== null) query = query.where('ip_bidx', '=', filter.ipBidx);
  if (filter.from !== null) query = query.where('at', '>=', filter.from);
  if (filter.until !== null) query = query.where('at', '<', filter.until);
  if (window.after !== null)
    query = query.where(sql<SqlBool>`(at, id) < (${window.after[0]}::timestamptz, ${window.after[1]}::uuid)`);
  return query.orderBy('at', 'desc').orderBy('id', 'desc').limit(window.limit).execute();
}
