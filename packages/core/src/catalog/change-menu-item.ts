import { Allergen, text } from '@myhibachi/contracts';
import { z } from 'zod';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { applyItemChange, lockDish } from './apply-item-change.ts';
import type { StoredMenuItem } from './catalog-store.ts';

const MenuItemChange = z.strictObject({
  slug: z.string().max(60),
  /** The one that was seen; whatever there is when absent. */
  version: z.int().optional(),
  name: text(80).optional(),
  description: text(300).optional(),
  priceCents: z.int().min(0).max(1_000_000).optional(),
  allergens: z.array(Allergen).max(10).optional(),
  vegetarian: z.boolean().optional(),
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

/**
 * Changes what a dish is called, says, contains, or whether it is offered; its price too when a super admin or the
 * operator does it, logged as done alone (others ask for it: `requestMenuPrice`). Quotes and bookings made before keep
 * their prices, because they carry their own price version. Throws `validation_failed`, `not_found`,
 * `version_conflict`, and `invalid_transition` for offering a dish whose first price is not approved.
 */
export async function changeMenuItem(ctx: Context, input: MenuItemChange): Promise<StoredMenuItem> {
  authorize(ctx, 'menu.change');
  const { slug, version, reason, ...change } = readChange(input);
  const priced = change.priceCents !== undefined;
  if (priced) authorize(ctx, 'variable.change');
  return withTransaction(ctx, async (tx) => {
    const before = await lockDish(tx, slug, version);
    const alone = priced && ctx.actor.kind === 'staff';
    const { item, facts } = await applyItemChange(tx, before, change, { action: 'menu_item.change', reason, alone });
    if (facts !== null) audit(tx, facts);
    return item;
  });
}
