import { isDeepStrictEqual } from 'node:util';
import type { SettingChangeRequest, SettingOutcome } from '@myhibachi/contracts';
import { audit, authorize, encodeId, invalidField, withTransaction, type Context } from '../kernel/index.ts';
import { applyChange, decidedAlone, needsTwo, parseChange } from './apply-change.ts';
import { loadRequest, openRequest, presentRequest, requestAudit } from './change-requests.ts';
import { checkTogether } from './check-together.ts';
import { readVariablesAt } from './get-variables.ts';

const ALREADY_SO = 'This is what it is at that time already. Please send another value.';

/**
 * Changes a figure, as staff do it: one that people pay by waits for a second person, unless a super admin says that
 * they act alone; every other applies at once, because whoever may ask for it may also agree (domain 15). Throws
 * `validation_failed` also for what is so already, `forbidden`, and `already_exists` when a change of this figure waits.
 */
export async function requestVariable(
  ctx: Context,
  input: SettingChangeRequest & { readonly key: string },
): Promise<SettingOutcome> {
  authorize(ctx, 'variable.request');
  const { effectiveFrom, ...rest } = input;
  const change = await parseChange(ctx, {
    ...rest,
    ...(effectiveFrom === undefined ? {} : { effectiveFrom: Temporal.Instant.from(effectiveFrom) }),
  });
  const { key, value } = change;
  const guarded = needsTwo(key);
  if (!guarded) authorize(ctx, 'variable.approve');
  return withTransaction(ctx, async (tx) => {
    const figures = await readVariablesAt(tx, change.effectiveFrom ?? tx.clock.now());
    if (isDeepStrictEqual(value, figures[key])) throw invalidField('value', ALREADY_SO);
    if (!guarded) {
      audit(tx, await applyChange(tx, change, decidedAlone(tx, key)));
      return { outcome: 'applied', request: null };
    }
    // Told now rather than to whoever approves it.
    checkTogether(key, { ...figures, [key]: value });
    const asked = { ...change, kind: 'variable' as const, subject: key, previous: figures[key], alone: input.alone };
    const id = await openRequest(tx, asked);
    const facts = input.alone
      ? await applyChange(tx, change, decidedAlone(tx, key, id))
      : requestAudit(asked, 'request', { before: { value: figures[key] }, after: { value }, reason: change.reason });
    audit(tx, facts);
    const row = await loadRequest(tx, encodeId('var', id));
    return { outcome: input.alone ? 'applied' : 'waiting', request: presentRequest(tx, row) };
  });
}
