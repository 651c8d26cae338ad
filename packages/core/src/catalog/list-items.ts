import { readFigure, type Context } from '../kernel/index.ts';
import { readActiveItems, type StoredMenuItem } from './catalog-store.ts';

/** What is on the menu now, in the order in which it is shown. Cached until a change is announced. */
export async function listItems(ctx: Context): Promise<readonly StoredMenuItem[]> {
  return readFigure(ctx, 'menu-items', () => readActiveItems(ctx.db));
}
