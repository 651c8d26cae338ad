import type { Dish, NewDish } from '@myhibachi/contracts';
import {
  AppError,
  afterCommit,
  audit,
  authorize,
  invalidField,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { openRequest } from '../variables/index.ts';
import { hasPrice, refusePriceOfIncluded } from './apply-item-change.ts';
import { insertItem, lockItemsOfKind } from './catalog-store.ts';
import { presentDish, readWaitingPrices } from './list-dishes.ts';

/** The gap between two dishes, so that most changes of order touch few rows. */
const STEP = 10;

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  if (slug === '') throw invalidField('name', 'Please use letters or digits in the name.');
  return slug;
}

async function askForPrice(tx: TransactionContext, slug: string, dish: NewDish): Promise<void> {
  await openRequest(tx, {
    kind: 'menu_price',
    subject: slug,
    value: dish.priceCents,
    previous: null,
    effectiveFrom: null,
    reason: dish.reason,
    alone: false,
  });
}

/**
 * Adds a dish, last among its kind and not offered yet. The price of an upgrade or add-on waits for a second person
 * like every price. Throws `validation_failed`, `forbidden`, and `already_exists` when there is a dish of this name.
 */
export async function addDish(ctx: Context, dish: NewDish): Promise<Dish> {
  authorize(ctx, 'menu.change');
  const slug = slugOf(dish.name);
  refusePriceOfIncluded(dish, dish.priceCents);
  return withTransaction(ctx, async (tx) => {
    const last = (await lockItemsOfKind(tx.db, dish.kind)).at(-1)?.sort ?? 0;
    const { reason, ...values } = dish;
    const priced = !hasPrice(dish.kind);
    const item = await insertItem(tx.db, { ...values, slug, priceCents: 0, priced, sort: last + STEP });
    if (item === undefined) {
      throw new AppError('already_exists', { message: `There is a dish called ${slug} already.` });
    }
    if (!priced) await askForPrice(tx, slug, dish);
    audit(tx, {
      action: 'menu_item.add',
      entityType: 'menu_item',
      entityId: slug,
      after: { ...values },
      reason,
    });
    afterCommit(tx, () => tx.figures.clear());
    return presentDish(item, (await readWaitingPrices(tx)).get(slug));
  });
}
