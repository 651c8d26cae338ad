import type { Database } from '@myhibachi/database';
import { isTransaction, type Context } from '../kernel/index.ts';
import { DEFINITIONS, isVariableKey, type Variables } from './definitions.ts';
import { readValuesInForce } from './variable-store.ts';

const DEFAULTS = Object.fromEntries(Object.entries(DEFINITIONS).map(([key, definition]) => [key, definition.value]));

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
    values[row.key] = DEFINITIONS[row.key].schema.parse(row.value);
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
