import type { SettingChange } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  AppError,
  audit,
  authorize,
  withTransaction,
  type AuditFacts,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import {
  applyRequested,
  endRequest,
  loadRequest,
  personOf,
  presentRequest,
  requestAudit,
  type ChangeRequestRow,
} from '../variables/index.ts';
import { applyStationTax } from '../stations/index.ts';
import { applyItemChange, lockDish } from './apply-item-change.ts';

export interface ChangeDecision {
  readonly id: string;
  readonly decision: 'approve' | 'reject';
  readonly reason: string;
}

/** Where it takes effect: by the same rule as a change nobody had to agree to. */
async function takeEffect(tx: TransactionContext, row: ChangeRequestRow): Promise<AuditFacts | null> {
  if (row.kind === 'variable') return applyRequested(tx, row);
  if (row.kind === 'station_tax') return applyStationTax(tx, row, row.reason);
  const before = await lockDish(tx, row.subject);
  const change = { priceCents: z.int().parse(row.value) };
  const how = { action: 'menu_item.approve' as const, reason: row.reason };
  return (await applyItemChange(tx, before, change, how)).facts;
}

/**
 * Decides about a change somebody else has asked for; approved, it takes effect with the decision (domain 15). Nobody
 * decides about their own: the database refuses it too. Throws `not_found`, `forbidden`, and `invalid_transition` when
 * it is over already, also for the slower of two who decide at once.
 */
export async function decideChange(ctx: Context, input: ChangeDecision): Promise<SettingChange> {
  authorize(ctx, 'variable.approve');
  const { staffId } = personOf(ctx);
  const { id, decision, reason } = input;
  return withTransaction(ctx, async (tx) => {
    const row = await loadRequest(tx, id);
    if (row.requestedBy === staffId) {
      throw new AppError('forbidden', { message: 'This change is your own: somebody else decides about it.' });
    }
    const approved = decision === 'approve';
    const status = approved ? 'approved' : 'rejected';
    await endRequest(tx, row, { status, by: staffId, at: tx.clock.now(), reason });
    const applied = approved ? await takeEffect(tx, row) : null;
    audit(tx, applied ?? requestAudit(row, decision, { after: { status }, reason }));
    return presentRequest(tx, await loadRequest(tx, id));
  });
}
