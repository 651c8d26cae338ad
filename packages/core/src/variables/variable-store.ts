import type { Database } from '@myhibachi/database';

export interface StoredValue {
  readonly key: string;
  readonly value: unknown;
}

/** The newest value of each key whose time has come. */
export async function readValuesInForce(db: Database, now: Temporal.Instant): Promise<readonly StoredValue[]> {
  return db
    .selectFrom('variable_values')
    .distinctOn('key')
    .select(['key', 'value'])
    .where('effective_from', '<=', now)
    .orderBy('key')
    .orderBy('effective_from', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export interface NewValue {
  readonly id: string;
  readonly key: string;
  readonly value: unknown;
  readonly effectiveFrom: Temporal.Instant;
  readonly setAt: Temporal.Instant;
  readonly setBy: string;
  readonly reason: string;
}

export async function insertValue(db: Database, row: NewValue): Promise<void> {
  await db
    .insertInto('variable_values')
    .values({
      id: row.id,
      key: row.key,
      value: JSON.stringify(row.value),
      effective_from: row.effectiveFrom,
      set_at: row.setAt,
      set_by: row.setBy,
      reason: row.reason,
    })
    .execute();
}
