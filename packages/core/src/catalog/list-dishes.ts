import { Dish } from '@myhibachi/contracts';
import { authorize, encodeId, type Context } from '../kernel/index.ts';
import { readOpenRequests } from '../variables/index.ts';
import { readAllItems, type StoredMenuItem } from './catalog-store.ts';

/** A dish as the console has it. */
export function presentDish(item: StoredMenuItem, openRequest: string | undefined): Dish {
  return Dish.parse({ ...item, openRequestId: openRequest === undefined ? null : encodeId('var', openRequest) });
}

/** Which dishes have a price that waits for a second person, by slug. */
export async function readWaitingPrices(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await readOpenRequests(ctx.db, 'menu_price', ctx.clock.now());
  return new Map(rows.map(({ subject, id }) => [subject, id]));
}

/** Every dish, offered or not, in the order of the menu. */
export async function listDishes(ctx: Context): Promise<{ items: Dish[] }> {
  authorize(ctx, 'menu.change');
  const waiting = await readWaitingPrices(ctx);
  return { items: (await readAllItems(ctx.db)).map((item) => presentDish(item, waiting.get(item.slug))) };
}
