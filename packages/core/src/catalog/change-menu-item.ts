import { text } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  AppError,
  afterCommit,
  audit,
  authorize,
  invalidField,
  notFound,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { lockItem, updateItem, type ItemChange, type StoredMenuItem } from './catalog-store.ts';

const MenuItemChange = z.strictObject({
  slug: z.string().max(60),
  name: text(80).optional(),
  description: text(300).optional(),
  priceCents: z.int().min(0).max(1_000_000).optional(),
  active: z.boolean().optional(),
  reason: z
    .string()
    .trim()
    .min(10, 'Please give a reason of 10 to 500 characters.')
    .max(500, 'Please give a reason of 10 to 500 characters.'),
});
export type MenuItemChange = z.input<typeof MenuItemChange>;

function readChange(input: MenuItemChange): z.output<typeof MenuItemChange> {
  const parsed = MenuItemChange.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('validation_failed', {
    fields: parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
  });
}

function refuseImpossible(item: StoredMenuItem, change: ItemChange): void {
  const priced = item.kind === 'upgrade' || item.kind === 'add_on';
  if (!priced && (change.priceCents ?? 0) > 0) {
    throw invalidField('priceCents', `${item.name} is included in every party and has no price of its own.`);
  }
}

/**
 * Changes what an item is called, costs, or whether it is offered. Quotes and bookings made before keep their prices,
 * because they carry their own price version. Throws `validation_failed`, `not_found`.
 */
export async function changeMenuItem(ctx: Context, input: MenuItemChange): Promise<void> {
  authorize(ctx, 'variable.change');
  const { slug, reason, ...change } = readChange(input);
  await withTransaction(ctx, async (tx) => {
    const before = await lockItem(tx.db, slug);
    if (before === undefined) throw notFound('menu item');
    refuseImpossible(before, change);
    if (Object.values(change).every((value) => value === undefined)) return;
    const after = await updateItem(tx.db, slug, change);
    audit(tx, {
      action: 'menu_item.change',
      entityType: 'menu_item',
      entityId: slug,
      before: { ...before },
      after: { ...after },
      reason,
    });
    afterCommit(tx, () => tx.figures.clear());
  });
}
