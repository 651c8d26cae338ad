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
  /** False for a new dish whose first price waits for a second person. */
  readonly priced: boolean;
  readonly version: number;
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
  'priced',
  'version',
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

/** Every dish there ever was, in the same order. */
export async function readAllItems(db: Database): Promise<readonly StoredMenuItem[]> {
  return db.selectFrom('menu_items').select(COLUMNS).orderBy('sort').orderBy('slug').execute();
}

export async function lockItem(db: Database, slug: string): Promise<StoredMenuItem | undefined> {
  return db.selectFrom('menu_items').select(COLUMNS).where('slug', '=', slug).forUpdate().executeTakeFirst();
}

/** The dishes of one kind in their order, so that nobody else orders them meanwhile. */
export async function lockItemsOfKind(db: Database, kind: ItemKind): Promise<readonly StoredMenuItem[]> {
  return db
    .selectFrom('menu_items')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .orderBy('sort')
    .orderBy('slug')
    .forUpdate()
    .execute();
}

export interface ItemChange {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly priceCents?: number | undefined;
  readonly allergens?: readonly string[] | undefined;
  readonly vegetarian?: boolean | undefined;
  readonly active?: boolean | undefined;
}

function columnsOf({ priceCents, allergens, ...change }: ItemChange) {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(allergens === undefined ? {} : { allergens: [...allergens] }),
    ...(priceCents === undefined ? {} : { price_cents: priceCents, priced: true }),
  };
}

/** Writes a change to a row the transaction has locked. */
export async function updateItem(db: Database, slug: string, change: ItemChange): Promise<StoredMenuItem> {
  return db
    .updateTable('menu_items')
    .set(columnsOf(change))
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('slug', '=', slug)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

export async function updateSort(db: Database, slug: string, sort: number): Promise<void> {
  await db.updateTable('menu_items').set({ sort }).where('slug', '=', slug).execute();
}

/** Puts a new dish last among its kind; undefined when its slug is taken. */
export async function insertItem(
  db: Database,
  item: Omit<StoredMenuItem, 'version' | 'active'>,
): Promise<StoredMenuItem | undefined> {
  const { priceCents, allergens, ...rest } = item;
  return db
    .insertInto('menu_items')
    .values({ ...rest, price_cents: priceCents, allergens: [...allergens], active: false })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
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
