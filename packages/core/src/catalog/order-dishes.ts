import type { Dish } from '@myhibachi/contracts';
import { AppError, afterCommit, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { lockItemsOfKind, updateSort, type ItemKind } from './catalog-store.ts';
import { listDishes } from './list-dishes.ts';

/**
 * Puts the dishes of one kind in a new order. Throws `version_conflict` when the list
 * does not name each of them once.
 */
export async function orderDishes(
  ctx: Context,
  { kind, slugs }: { kind: ItemKind; slugs: readonly string[] },
): Promise<{ items: Dish[] }> {
  authorize(ctx, 'menu.change');
  return withTransaction(ctx, async (tx) => {
    const dishes = await lockItemsOfKind(tx.db, kind);
    const before = dishes.map(({ slug }) => slug);
    if (slugs.length !== before.length || !before.every((slug) => slugs.includes(slug))) {
      throw new AppError('version_conflict', { message: 'The dishes of this kind have changed since you read them.' });
    }
    const first = dishes[0]?.sort ?? 0;
    for (const [index, slug] of slugs.entries()) await updateSort(tx.db, slug, first + index);
    if (before.some((slug, index) => slugs[index] !== slug)) {
      audit(tx, {
        action: 'menu_item.order',
        entityType: 'menu_item',
        entityId: kind,
        before: { order: before },
        after: { order: slugs },
      });
      afterCommit(tx, () => tx.figures.clear());
    }
    return listDishes(tx);
  });
}
