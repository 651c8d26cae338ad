/** Changes that wait for a second person: asking, presenting and ending them, whatever they are about (domain 15). */
import type { SettingChange } from '@myhibachi/contracts';
import {
  AppError,
  decodeId,
  encodeId,
  enqueue,
  newId,
  notFound,
  type AuditFacts,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { personOf } from './apply-change.ts';
import {
  decideRequest,
  findRequest,
  insertRequest,
  lapseOverdue,
  type ChangeRequestRow,
  type Decision,
  type RequestKind,
} from './change-request-store.ts';
import { isVariableKey, DEFINITIONS } from './definitions.ts';
import { getVariables } from './get-variables.ts';
import { labelOf } from './label-of.ts';
import { settingChanged } from './setting-changed.ts';

export interface Asked {
  readonly kind: RequestKind;
  readonly subject: string;
  readonly value: unknown;
  readonly previous: unknown;
  readonly effectiveFrom: Temporal.Instant | null;
  readonly reason: string;
  readonly alone: boolean;
}

/** How a request appears in the log: as something that happened to the figure, dish or station it is about. */
export function requestAudit(
  row: Pick<ChangeRequestRow, 'kind' | 'subject'>,
  verb: 'request' | 'approve' | 'reject' | 'withdraw' | 'lapse',
  facts: Pick<AuditFacts, 'before' | 'after' | 'reason'>,
): AuditFacts {
  if (row.kind === 'station_tax') {
    const stationId = decodeId('stn', row.subject);
    return { action: `station.${verb}`, entityType: 'station', entityId: stationId, stationId, ...facts };
  }
  const entityType = row.kind === 'variable' ? 'variable' : 'menu_item';
  return { action: `${entityType}.${verb}`, entityType, entityId: row.subject, ...facts };
}

/**
 * Writes a request down; with `alone` as one that its super admin has decided already. Throws `forbidden` for anybody
 * else who would act alone, and `already_exists` when a change of the same thing waits.
 */
export async function openRequest(tx: TransactionContext, asked: Asked): Promise<string> {
  const { staffId, role } = personOf(tx);
  if (asked.alone && role !== 'super_admin') {
    throw new AppError('forbidden', { message: 'Only a super admin may change this without a second person.' });
  }
  const now = tx.clock.now();
  const days = (await getVariables(tx))['settings.requestDays'];
  await lapseOverdue(tx.db, now, asked);
  const id = newId();
  const inserted = await insertRequest(tx.db, {
    ...asked,
    id,
    requestedBy: staffId,
    requestedRole: role,
    requestedAt: now,
    lapsesAt: now.add({ hours: days * 24 }),
  });
  if (!inserted) {
    throw new AppError('already_exists', {
      message: 'A change of this already waits for a second person. Please decide about it, or withdraw it, first.',
    });
  }
  if (!asked.alone) await enqueue(tx, settingChanged, { key: asked.subject, id, stage: 'asked' });
  return id;
}

/** The request behind a public id. Throws `not_found`. */
export async function loadRequest(ctx: Context, id: string): Promise<ChangeRequestRow> {
  const row = await findRequest(ctx.db, decodeId('var', id));
  if (row === undefined) throw notFound('change request');
  return row;
}

/** Ends an open request. Throws `invalid_transition` when it is over: decided by somebody faster, or lapsed. */
export async function endRequest(tx: TransactionContext, row: ChangeRequestRow, decision: Decision): Promise<void> {
  if (await decideRequest(tx.db, row.id, decision)) return;
  const present = (await findRequest(tx.db, row.id)) ?? row;
  const status = present.status === 'open' ? 'lapsed' : present.status;
  throw new AppError('invalid_transition', {
    message: `This change is ${status} already.`,
    details: { status },
  });
}

function labelFor(row: ChangeRequestRow): { label: string; unit: string } {
  if (row.kind === 'menu_price') return { label: row.dishName ?? row.subject, unit: 'cents per portion' };
  if (row.kind === 'station_tax')
    return { label: `Sales tax of ${row.stationName ?? row.subject}`, unit: 'thousandths of a percent' };
  return { label: labelOf(row.subject), unit: isVariableKey(row.subject) ? DEFINITIONS[row.subject].unit : '' };
}

function statusOf(ctx: Context, row: ChangeRequestRow): ChangeRequestRow['status'] {
  const over = Temporal.Instant.compare(row.lapsesAt, ctx.clock.now()) <= 0;
  return row.status === 'open' && over ? 'lapsed' : row.status;
}

/** A request as the contract has it. */
export function presentRequest(ctx: Context, row: ChangeRequestRow): SettingChange {
  const { id, kind, subject, reason, alone, decisionReason } = row;
  return {
    id: encodeId('var', id),
    kind,
    subject,
    ...labelFor(row),
    from: row.previous as SettingChange['from'],
    to: row.value as SettingChange['to'],
    effectiveFrom: row.effectiveFrom?.toString() ?? null,
    reason,
    status: statusOf(ctx, row),
    alone,
    requestedBy: { id: encodeId('stf', row.requestedBy), name: row.requestedByName },
    requestedAt: row.requestedAt.toString(),
    lapsesAt: row.lapsesAt.toString(),
    decidedBy: row.decidedBy === null ? null : { id: encodeId('stf', row.decidedBy), name: row.decidedByName },
    decidedAt: row.decidedAt?.toString() ?? null,
    decisionReason,
    mine: ctx.actor.kind === 'staff' && ctx.actor.staffId === row.requestedBy,
  };
}
