import type { Database } from '@myhibachi/database';
import { sql, type SqlBool } from 'kysely';

export type RequestKind = 'variable' | 'menu_price' | 'station_tax';
export type RequestStatus = 'open' | 'approved' | 'rejected' | 'withdrawn' | 'lapsed';

export interface ChangeRequestRow {
  readonly id: string;
  readonly kind: RequestKind;
  readonly subject: string;
  /** What the dish is called, where it is about one. */
  readonly dishName: string | null;
  /** And the station, where it is about its tax. */
  readonly stationName: string | null;
  readonly value: unknown;
  readonly previous: unknown;
  readonly effectiveFrom: Temporal.Instant | null;
  readonly reason: string;
  readonly status: RequestStatus;
  readonly alone: boolean;
  readonly requestedBy: string;
  readonly requestedByName: string | null;
  readonly requestedAt: Temporal.Instant;
  readonly lapsesAt: Temporal.Instant;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decisionReason: string | null;
}

export interface NewRequest {
  readonly id: string;
  readonly kind: RequestKind;
  readonly subject: string;
  readonly value: unknown;
  readonly previous: unknown;
  readonly effectiveFrom: Temporal.Instant | null;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedRole: string;
  readonly requestedAt: Temporal.Instant;
  readonly lapsesAt: Temporal.Instant;
  /** Approved as it is made: a super admin who acts alone. */
  readonly alone: boolean;
}

/** False when a change of the same thing is open already. */
export async function insertRequest(db: Database, row: NewRequest): Promise<boolean> {
  const result = await db
    .insertInto('change_requests')
    .values({
      id: row.id,
      kind: row.kind,
      subject: row.subject,
      value: JSON.stringify(row.value),
      previous: JSON.stringify(row.previous),
      effective_from: row.effectiveFrom,
      reason: row.reason,
      status: row.alone ? 'approved' : 'open',
      alone: row.alone,
      requested_by: row.requestedBy,
      requested_role: row.requestedRole,
      requested_at: row.requestedAt,
      lapses_at: row.lapsesAt,
      ...(row.alone ? { decided_by: row.requestedBy, decided_at: row.requestedAt, decision_reason: row.reason } : {}),
    })
    .onConflict((conflict) => conflict.columns(['kind', 'subject']).where('status', '=', 'open').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

function selectRequests(db: Database) {
  return db
    .selectFrom('change_requests as r')
    .leftJoin('staff_users as asker', 'asker.id', 'r.requested_by')
    .leftJoin('staff_users as decider', 'decider.id', 'r.decided_by')
    .leftJoin('menu_items as dish', (join) => join.onRef('dish.slug', '=', 'r.subject').on('r.kind', '=', 'menu_price'))
    .leftJoin('stations as station', (join) =>
      join.on(sql<SqlBool>`'stn_' || replace(station.id::text, '-', '') = r.subject`).on('r.kind', '=', 'station_tax'),
    )
    .select([
      'r.id',
      'r.kind',
      'r.subject',
      'dish.name as dishName',
      'station.name as stationName',
      'r.value',
      'r.previous',
      'r.effective_from as effectiveFrom',
      'r.reason',
      'r.status',
      'r.alone',
      'r.requested_by as requestedBy',
      'asker.name as requestedByName',
      'r.requested_at as requestedAt',
      'r.lapses_at as lapsesAt',
      'r.decided_by as decidedBy',
      'decider.name as decidedByName',
      'r.decided_at as decidedAt',
      'r.decision_reason as decisionReason',
    ])
    .$narrowType<{ kind: RequestKind; status: RequestStatus }>();
}

export async function findRequest(db: Database, id: string): Promise<ChangeRequestRow | undefined> {
  return selectRequests(db).where('r.id', '=', id).executeTakeFirst();
}

/** Which figure or dish each open request is about; overdue ones are none any more. */
export async function readOpenRequests(
  db: Database,
  kind: RequestKind,
  now: Temporal.Instant,
): Promise<readonly { subject: string; id: string }[]> {
  return db
    .selectFrom('change_requests')
    .select(['subject', 'id'])
    .where('kind', '=', kind)
    .where('status', '=', 'open')
    .where('lapses_at', '>', now)
    .execute();
}

export interface Decision {
  readonly status: Exclude<RequestStatus, 'open' | 'lapsed'>;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly reason: string;
}

/** Ends an open request that has not lapsed; false when somebody was faster. Of two at once, one wins. */
export async function decideRequest(db: Database, id: string, decision: Decision): Promise<boolean> {
  const result = await db
    .updateTable('change_requests')
    .set({
      status: decision.status,
      decided_by: decision.by,
      decided_at: decision.at,
      decision_reason: decision.reason,
    })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .where('lapses_at', '>', decision.at)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends what nobody has decided about in time; the rows that ended now. */
export async function lapseOverdue(
  db: Database,
  now: Temporal.Instant,
  only: { kind: RequestKind; subject: string } | null,
): Promise<readonly { id: string; kind: RequestKind; subject: string }[]> {
  let update = db
    .updateTable('change_requests')
    .set({ status: 'lapsed', decided_at: now })
    .where('status', '=', 'open')
    .where('lapses_at', '<=', now);
  if (only !== null) update = update.where('kind', '=', only.kind).where('subject', '=', only.subject);
  return update.returning(['id', 'kind', 'subject']).$narrowType<{ kind: RequestKind }>().execute();
}

export interface RequestFilter {
  readonly status?: 'open' | 'decided' | undefined;
  readonly subject?: string | undefined;
  readonly now: Temporal.Instant;
}

/** Newest first; `after` is the last row of the page before. */
export async function readRequests(
  db: Database,
  filter: RequestFilter,
  after: { at: Temporal.Instant; id: string } | null,
  limit: number,
): Promise<readonly ChangeRequestRow[]> {
  let rows = selectRequests(db).orderBy('r.requested_at', 'desc').orderBy('r.id', 'desc').limit(limit);
  const { status, subject, now } = filter;
  if (subject !== undefined) rows = rows.where('r.subject', '=', subject);
  if (status === 'open') rows = rows.where('r.status', '=', 'open').where('r.lapses_at', '>', now);
  if (status === 'decided')
    rows = rows.where((eb) => eb.or([eb('r.status', '<>', 'open'), eb('r.lapses_at', '<=', now)]));
  if (after !== null)
    rows = rows.where((eb) => eb(eb.refTuple('r.requested_at', 'r.id'), '<', eb.tuple(after.at, after.id)));
  return rows.execute();
}
