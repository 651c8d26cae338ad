import type { AuditEntry, AuditFilters, AuditQuery } from '@myhibachi/contracts';
import { z } from 'zod';
import { renderCsv } from '../documents/index.ts';
import {
  authorize,
  decodeCursor,
  decodeId,
  encodeCursor,
  invalidField,
  recordRead,
  stationScope,
  type Action,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { readActions, readAudit, type AuditFilter, type AuditRow } from './audit-log-store.ts';
import { viewEntries } from './view-entries.ts';

const Key = z.tuple([z.int().min(1)]);
const MAX_EXPORTED = 10_000;

/** Ids are shown with a prefix and sealed without it. */
function sealedId(shown: string): string {
  const match = /^[a-z]{3}_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/.exec(shown);
  return match === null ? shown : match.slice(1).join('-');
}

function startOf(date: string): Temporal.Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC').toInstant();
}

/** A whole action means that one, anything else all that begin with it. */
async function actionsOf(ctx: Context, asked: string): Promise<string[]> {
  const known = await readActions(ctx.db);
  return known.includes(asked) ? [asked] : known.filter((action) => action.startsWith(asked.toLowerCase()));
}

async function filterOf(ctx: Context, action: Action, query: AuditFilters): Promise<AuditFilter> {
  if (query.from !== undefined && query.to !== undefined && query.from > query.to)
    throw invalidField('to', 'Please send a date on or after `from`.');
  return {
    scope: stationScope(ctx.actor, action),
    actions: query.action === undefined ? undefined : await actionsOf(ctx, query.action),
    entityType: query.entityType,
    entityId: query.entityId === undefined ? undefined : sealedId(query.entityId),
    actor: query.by === undefined ? undefined : `staff:${decodeId('stf', query.by)}`,
    stationId: query.station === undefined ? undefined : decodeId('stn', query.station),
    from: query.from === undefined ? undefined : startOf(query.from),
    until: query.to === undefined ? undefined : startOf(query.to).add({ hours: 24 }),
  };
}

/** The row a cursor stands for; null at the top of the list. */
export function rowBefore(cursor: string | undefined): number | null {
  return cursor === undefined ? null : decodeCursor(cursor, Key)[0];
}

/** Rows as a page of entries; one row too many says that there is more. */
export async function pageOfEntries(ctx: Context, rows: readonly AuditRow[], limit: number): Promise<Page<AuditEntry>> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: await viewEntries(ctx, shown), nextCursor: more ? encodeCursor([last.seq]) : null };
}

/** The audit log, newest first, within the actor's stations (domain 12, 13). Leaves a row of its own. */
export async function listAudit(ctx: Context, query: AuditQuery): Promise<Page<AuditEntry>> {
  authorize(ctx, 'audit.read');
  const { cursor, limit, ...filters } = query;
  const window = { before: rowBefore(cursor), limit: limit + 1 };
  const rows = await readAudit(ctx.db, await filterOf(ctx, 'audit.read', filters), window);
  await recordRead(ctx, { action: 'audit.read', entityType: 'audit', entityId: 'log', after: { ...filters } });
  return pageOfEntries(ctx, rows, limit);
}

/** The newest rows of the filter as CSV. Leaves a row that says who took what along. */
export async function exportAudit(ctx: Context, filters: AuditFilters): Promise<{ content: string; filename: string }> {
  authorize(ctx, 'audit.export');
  const rows = await readAudit(ctx.db, await filterOf(ctx, 'audit.export', filters), {
    before: null,
    limit: MAX_EXPORTED,
  });
  const after = { ...filters, rows: rows.length };
  await recordRead(ctx, { action: 'audit.export', entityType: 'audit', entityId: 'log', after });
  const entries = await viewEntries(ctx, rows);
  const columns = [
    'seq',
    'at',
    'action',
    'entity',
    'id',
    'by',
    'role',
    'station',
    'reason',
    'before',
    'after',
    'request',
  ];
  const content = renderCsv(
    columns,
    entries.map((entry) => [
      entry.seq,
      entry.at,
      entry.action,
      entry.entityType,
      entry.entityId,
      entry.by.name ?? entry.by.id,
      entry.by.role,
      entry.stationId,
      entry.reason,
      entry.before === null ? null : JSON.stringify(entry.before),
      entry.after === null ? null : JSON.stringify(entry.after),
      entry.requestId,
    ]),
  );
  return { content, filename: `audit-${ctx.clock.now().toString().slice(0, 10)}.csv` };
}
