import { isTransaction, type Context } from '../kernel/index.ts';
import { DEFINITIONS, isVariableKey, type Variables } from './definitions.ts';
import { readValuesInForce } from './variable-store.ts';

const DEFAULTS = Object.fromEntries(Object.entries(DEFINITIONS).map(([key, definition]) => [key, definition.value]));

async function loadVariables(ctx: Context): Promise<Variables> {
  const values: Record<string, unknown> = { ...DEFAULTS };
  for (const row of await readValuesInForce(ctx.db, ctx.clock.now())) {
    if (!isVariableKey(row.key)) {
      ctx.log.warn({ key: row.key }, 'a stored variable has no definition any more and is ignored');
      continue;
    }
    values[row.key] = DEFINITIONS[row.key].schema.parse(row.value);
  }
  return values as Variables;
}

/** Every figure in force now: defaults, overridden by what staff have set. Cached until a change is announced. */
export async function getVariables(ctx: Context): Promise<Variables> {
  // A load that runs inside somebody's transaction may see what is never committed, so it is not shared.
  return isTransaction(ctx) && ctx.figures.peek('variables') === undefined
    ? loadVariables(ctx)
    : ctx.figures.get('variables', () => loadVariables(ctx));
}
