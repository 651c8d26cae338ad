import type { Database } from '@myhibachi/database';
import { isTransaction, type Context } from '../kernel/index.ts';
import { DEFINITIONS, isVariableKey, type VariableKey, type Variables } from './definitions.ts';
import { readValuesInForce } from './variable-store.ts';

const DEFAULTS = Object.fromEntries(Object.entries(DEFINITIONS).map(([key, definition]) => [key, definition.value]));

/**
 * What was allowed when it was set stays in force, though a rule over rows (`list-rules.ts`) would refuse it today: the
 * next change has to satisfy it. Anything else that does not fit is no value of this figure, and is thrown.
 */
function storedValue(log: Context['log'], key: VariableKey, value: unknown): unknown {
  const parsed = DEFINITIONS[key].schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (!parsed.error.issues.every(({ code }) => code === 'custom')) throw parsed.error;
  log.warn({ key }, 'a stored variable breaks a rule of its rows and should be set anew');
  return value;
}

/** Every figure as it is in force at a moment, past the cache. */
export async function readVariablesAt(
  { log, db }: Pick<Context, 'log'> & { readonly db: Database },
  moment: Temporal.Instant,
): Promise<Variables> {
  const values: Record<string, unknown> = { ...DEFAULTS };
  for (const row of await readValuesInForce(db, moment)) {
    if (!isVariableKey(row.key)) {
      log.warn({ key: row.key }, 'a stored variable has no definition any more and is ignored');
      continue;
    }
    values[row.key] = storedValue(log, row.key, row.value);
  }
  return values as Variables;
}

/** Every figure in force now: defaults, overridden by what staff have set. Cached until a change is announced. */
export async function getVariables(ctx: Context): Promise<Variables> {
  const load = (): Promise<Variables> => readVariablesAt(ctx, ctx.clock.now());
  // A load that runs inside somebody's transaction may see what is never committed, so it is not shared.
  return isTransaction(ctx) && ctx.figures.peek('variables') === undefined
    ? load()
    : ctx.figures.get('variables', load);
}
