import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { applyChange, decidedAlone, parseChange, type VariableChange } from './apply-change.ts';

/**
 * Sets a figure from now or from a later moment on; what was before stays as history (domain 15). Only a super admin
 * (or the operator at the machine's console) may; every process hears of it through the database's announcement.
 * Throws `validation_failed` naming the field.
 */
export async function changeVariable(ctx: Context, change: VariableChange): Promise<void> {
  authorize(ctx, 'variable.change');
  const parsed = await parseChange(ctx, change);
  await withTransaction(ctx, async (tx) => audit(tx, await applyChange(tx, parsed, decidedAlone(tx, parsed.key))));
}
