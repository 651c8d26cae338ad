import type { Dish } from '@myhibachi/contracts';
import type { Context } from '../kernel/index.ts';
import { changeMenuItem, type MenuItemChange } from './change-menu-item.ts';
import { presentDish, readWaitingPrices } from './list-dishes.ts';

/** `changeMenuItem` for the console, which has seen a version and wants the dish back. */
export async function editDish(ctx: Context, input: Omit<MenuItemChange, 'priceCents'>): Promise<Dish> {
  const item = await changeMenuItem(ctx, input);
  return presentDish(item, (await readWaitingPrices(ctx)).get(item.slug));
}
