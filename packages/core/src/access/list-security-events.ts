import type { SecurityEvent, SecurityQuery } from '@myhibachi/contracts';
import { z } from 'zod';
import { indexIp, staffNames } from '../identity/index.ts';
import { authorize, decodeId, encodeId, invalidField, recordRead, type Context, type Page } from '../kernel/index.ts';
import { newestFirst, windowOf } from './page-window.ts';
import { readSecurityEvents, type LoggedEvent, type SecurityFilter } from './security-log-store.ts';

const Detail = z.record(z.string(), z.unknown());

function startOf(date: string): Temporal.Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime('UTC').toInstant();
}

function filterOf(ctx: Context, query: SecurityQuery): SecurityFilter {
  if (query.from !== undefined && query.to !== undefined && query.from > query.to)
    throw invalidField('to', 'Please send a date on or after `from`.');
  return {
    kind: query.kind ?? null,
    staffId: query.person === undefined ? null : decodeId('stf', query.person),
    ipBidx: query.ip === undefined ? null : indexIp(ctx, query.ip),
    from: query.from === undefined ? null : startOf(query.from),
    until: query.to === undefined ? null : startOf(query.to).add({ hours: 24 }),
  };
}

function view(ctx: Context, row: LoggedEvent, names: ReadonlyMap<string, string>): SecurityEvent {
  const { staffId } = row;
  return {
    id: encodeId('sec', row.id),
    kind: row.kind,
    at: row.at.toString(),
    person: staffId === null ? null : { id: encodeId('stf', staffId), name: names.get(staffId) ?? '' },
    ip: row.ipEnc === null ? null : ctx.crypto.decrypt('security_events.ip', row.ipEnc),
    userAgent: row.userAgent,
    country: row.country,
    detail: Detail.catch({}).parse(row.detail),
  };
}

/** What was noticed about signing in, newest first (domain 12). Leaves a row of its own in the audit log. */
export async function listSecurityEvents(ctx: Context, query: SecurityQuery): Promise<Page<SecurityEvent>> {
  authorize(ctx, 'security.read');
  const rows = await readSecurityEvents(ctx.db, filterOf(ctx, query), windowOf(query));
  const asked = { kind: query.kind, person: query.person, from: query.from, to: query.to, ip: query.ip !== undefined };
  await recordRead(ctx, { action: 'security.read', entityType: 'security_event', entityId: 'log', after: asked });
  const page = newestFirst(rows, query, (row) => row.at);
  const names = await staffNames(
    ctx,
    page.items.map((row) => row.staffId).filter((id) => id !== null),
  );
  return { ...page, items: page.items.map((row) => view(ctx, row, names)) };
}
