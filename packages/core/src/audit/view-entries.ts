import type { AuditEntry } from '@myhibachi/contracts';
import { staffNames } from '../identity/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import type { AuditRow } from './audit-log-store.ts';
import { publicEntityId, readable, staffIdsIn } from './change.ts';

const STAFF = 'staff:';

function staffIdOf(actor: string): string | null {
  return actor.startsWith(STAFF) ? actor.slice(STAFF.length) : null;
}

function viewActor({ record }: AuditRow, names: ReadonlyMap<string, string>): AuditEntry['by'] {
  const staffId = staffIdOf(record.actor);
  const [, own = record.actor] = record.actor.split(/:(.*)/s);
  return {
    kind: record.actorKind,
    id: staffId === null ? own : encodeId('stf', staffId),
    name: staffId === null ? null : (names.get(staffId) ?? null),
    role: record.role ?? null,
  };
}

type Facts = Readonly<Record<string, unknown>>;

function readableRecord(facts: Facts | undefined, names: ReadonlyMap<string, string>): Record<string, unknown> | null {
  return facts === undefined ? null : (readable(facts, names) as Record<string, unknown>);
}

/** Sealed rows as people read them, the names of all staff in one look-up. */
export async function viewEntries(ctx: Context, rows: readonly AuditRow[]): Promise<AuditEntry[]> {
  const staffIds = rows.flatMap(({ record }) => {
    const actor = staffIdOf(record.actor);
    return [...(actor === null ? [] : [actor]), ...staffIdsIn(record.before), ...staffIdsIn(record.after)];
  });
  const names = await staffNames(ctx, [...new Set(staffIds)]);
  return rows.map((row) => {
    const { record } = row;
    const { entityType = null, entityId = null, stationId = null } = record;
    return {
      seq: row.seq,
      at: record.at,
      action: record.action,
      entityType,
      entityId: entityType === null || entityId === null ? entityId : publicEntityId(entityType, entityId),
      by: viewActor(row, names),
      stationId: stationId === null ? null : encodeId('stn', stationId),
      reason: record.reason ?? null,
      before: readableRecord(record.before, names),
      after: readableRecord(record.after, names),
      requestId: record.requestId,
    };
  });
}
