import type { Context } from './context.ts';
import { isTransaction } from './transaction.ts';

/**
 * A value from the figure cache, loaded when it is not there. A load inside somebody's transaction may see what is
 * never committed, so it is not shared.
 */
export async function readFigure<T>(ctx: Context, key: string, load: () => Promise<T>): Promise<T> {
  return isTransaction(ctx) && ctx.figures.peek(key) === undefined ? load() : ctx.figures.get(key, load);
}
