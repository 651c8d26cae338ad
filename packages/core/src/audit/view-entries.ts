import type { AuditEntry } from '@myhibachi/contracts';
import { staffNames } from '../identity/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { readNames, type AuditRow } from './audit-log-store.ts';
import { namedIdsIn, publicEntityId, readable, type NamedPrefix } from './change.ts';

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

type NamedId = readonly [prefix: NamedPrefix, id: string];

function namedIdsOf({ record }: AuditRow): readonly NamedId[] {
  const actor = staffIdOf(record.actor);
  const own: readonly NamedId[] = actor === null ? [] : [['stf', actor]];
  return [...own, ...namedIdsIn(record.before), ...namedIdsIn(record.after)];
}

/** Names by id, in one look-up for each kind. */
async function namesIn(ctx: Context, rows: readonly AuditRow[]): Promise<ReadonlyMap<string, string>> {
  const found = rows.flatMap(namedIdsOf);
  const idsOf = (wanted: NamedPrefix): string[] => [
    ...new Set(found.flatMap(([prefix, id]) => (prefix === wanted ? [id] : []))),
  ];
  const [people, others] = await Promise.all([
    staffNames(ctx, idsOf('stf')),
    readNames(ctx.db, { chefs: idsOf('chf'), stations: idsOf('stn') }),
  ]);
  return new Map([...people, ...others]);
}

/** Sealed rows as people read them: colleagues, chefs and stations by name. */
export async function viewEntries(ctx: Context, rows: readonly AuditRow[]): Promise<AuditEntry[]> {
  const names = await namesIn(ctx, rows);
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
