import { Menu } from '@myhibachi/contracts';
import { authorize, readFigure, type Context } from '../kernel/index.ts';
import type { ItemKind } from './catalog-store.ts';
import { listItems } from './list-items.ts';
import { priceSnapshot } from './price-snapshot.ts';

async function loadMenu(ctx: Context): Promise<Menu> {
  const items = await listItems(ctx);
  const ofKind = (kind: ItemKind) => items.filter((item) => item.kind === kind);
  return Menu.parse({
    priceVersion: (await priceSnapshot(ctx)).id,
    proteins: ofKind('protein'),
    upgrades: ofKind('upgrade'),
    addOns: ofKind('add_on'),
    included: ofKind('included'),
  });
}

/** The menu as it is now, each part in its order (domain 1). */
export async function getMenu(ctx: Context): Promise<Menu> {
  authorize(ctx, 'catalog.read');
  return readFigure(ctx, 'menu', () => loadMenu(ctx));
}
