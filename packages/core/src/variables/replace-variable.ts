import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { applyChange, decidedAlone, parseChange } from './apply-change.ts';
import { readVariablesAt } from './get-variables.ts';
import type { VariableKey } from './definitions.ts';
import { lockVariables } from './variable-store.ts';

/**
 * Sets a figure if it is still what it was taken for: of two who would, or of a job and a person, one does. Answers
 * whether it was done. Throws `validation_failed`.
 */
export async function replaceVariable(
  ctx: Context,
  change: { readonly key: VariableKey; readonly from: unknown; readonly to: unknown; readonly reason: string },
): Promise<boolean> {
  authorize(ctx, 'variable.change');
  const { key, from, to, reason } = change;
  const parsed = await parseChange(ctx, { key, value: to, reason });
  return withTransaction(ctx, async (tx) => {
    await lockVariables(tx.db);
    const figures = await readVariablesAt(tx, tx.clock.now());
    if (JSON.stringify(figures[key]) !== JSON.stringify(from)) return false;
    audit(tx, await applyChange(tx, parsed, decidedAlone(tx, key)));
    return true;
  });
}
