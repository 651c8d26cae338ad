import { z } from 'zod';
import {
  afterCommit,
  audit,
  authorize,
  describeActor,
  invalidField,
  newId,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { DEFINITIONS, isVariableKey, type VariableKey } from './definitions.ts';
import { getVariables } from './get-variables.ts';
import { insertValue } from './variable-store.ts';

export interface VariableChange {
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
  /** Now when absent. */
  readonly effectiveFrom?: Temporal.Instant;
}

function parseChange(change: VariableChange): { key: VariableKey; value: unknown } {
  if (!isVariableKey(change.key)) throw invalidField('key', `There is no variable ${change.key}.`);
  if (change.reason.trim().length < 10 || change.reason.length > 500) {
    throw invalidField('reason', 'Please give a reason of 10 to 500 characters.');
  }
  const parsed = DEFINITIONS[change.key].schema.safeParse(change.value);
  if (!parsed.success) throw invalidField('value', z.prettifyError(parsed.error));
  return { key: change.key, value: parsed.data };
}

/**
 * Sets a figure from now or from a later moment on; what was before stays as history (domain 15). Only a super admin
 * (or the operator at the machine's console) may; every process hears of it through the database's announcement.
 */
export async function changeVariable(ctx: Context, change: VariableChange): Promise<void> {
  authorize(ctx, 'variable.change');
  const { key, value } = parseChange(change);
  const before = (await getVariables(ctx))[key];
  await withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    await insertValue(tx.db, {
      id: newId(),
      key,
      value,
      effectiveFrom: change.effectiveFrom ?? now,
      setAt: now,
      setBy: describeActor(tx.actor),
      reason: change.reason.trim(),
    });
    audit(tx, {
      action: 'variable.change',
      entityType: 'variable',
      entityId: key,
      before: { value: before },
      after: { value },
      reason: change.reason,
    });
    afterCommit(tx, () => tx.figures.clear());
  });
}
