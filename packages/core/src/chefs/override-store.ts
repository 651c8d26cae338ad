import type { Database } from '@myhibachi/database';

export interface DateOverride {
  readonly date: string;
  readonly slot: string;
  readonly works: boolean;
  readonly reason: string;
}

/** A chef's single days from this date on, earliest first. */
export async function readOverrides(
  db: Database,
  chefId: string,
  from: string,
  limit: number,
): Promise<DateOverride[]> {
  return db
    .selectFrom('chef_date_overrides')
    .select(['on_date as date', 'slot', 'works', 'reason'])
    .where('chef_id', '=', chefId)
    .where('on_date', '>=', from)
    .orderBy('on_date')
    .orderBy('slot')
    .limit(limit)
    .execute();
}

export async function putOverride(db: Database, chefId: string, row: DateOverride): Promise<void> {
  await db
    .insertInto('chef_date_overrides')
    .values({ chef_id: chefId, on_date: row.date, slot: row.slot, works: row.works, reason: row.reason })
    .onConflict((conflict) =>
      conflict.columns(['chef_id', 'on_date', 'slot']).doUpdateSet({ works: row.works, reason: row.reason }),
    )
    .execute();
}

export async function dropOverride(db: Database, chefId: string, date: string, slot: string): Promise<void> {
  await db
    .deleteFrom('chef_date_overrides')
    .where('chef_id', '=', chefId)
    .where('on_date', '=', date)
    .where('slot', '=', slot)
    .execute();
}
