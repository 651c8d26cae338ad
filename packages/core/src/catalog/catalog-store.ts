import type { Database } from '@myhibachi/database';

export type ItemKind = 'protein' | 'upgrade' | 'add_on' | 'included';

export interface StoredMenuItem {
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly priceCents: number;
  readonly allergens: readonly string[];
  readonly vegetarian: boolean;
  readonly sort: number;
  readonly active: boolean;
}

const COLUMNS = [
  'slug',
  'kind',
  'name',
  'description',
  'price_cents as priceCents',
  'allergens',
  'vegetarian',
  'sort',
  'active',
] as const;

/** What is on the menu now, in the order in which it is shown. */
export async function readActiveItems(db: Database): Promise<readonly StoredMenuItem[]> {
  return db
    .selectFrom('menu_items')
    .select(COLUMNS)
    .where('active', '=', true)
    .orderBy('sort')
    .orderBy('slug')
    .execute();
}

export async function lockItem(db: Database, slug: string): Promise<StoredMenuItem | undefined> {
  return db.selectFrom('menu_items').select(COLUMNS).where('slug', '=', slug).forUpdate().executeTakeFirst();
}

export interface ItemChange {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly priceCents?: number | undefined;
  readonly active?: boolean | undefined;
}

export async function updateItem(db: Database, slug: string, change: ItemChange): Promise<StoredMenuItem> {
  return db
    .updateTable('menu_items')
    .set({
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.description === undefined ? {} : { description: change.description }),
      ...(change.priceCents === undefined ? {} : { price_cents: change.priceCents }),
      ...(change.active === undefined ? {} : { active: change.active }),
    })
    .where('slug', '=', slug)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Keeps a set of prices; one that is known already stays as it is. */
export async function insertPriceVersion(
  db: Database,
  id: string,
  snapshot: string,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('price_versions')
    .values({ id, snapshot, created_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function readStoredSnapshot(db: Database, id: string): Promise<unknown> {
  const row = await db.selectFrom('price_versions').select('snapshot').where('id', '=', id).executeTakeFirst();
  return row?.snapshot;
}
