import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** One page of a list that runs from the newest to the oldest: at most `limit` rows after the one a cursor names. */
export interface PageWindow {
  /** When that row was made, and its id. */
  readonly after: readonly [createdAt: string, id: string] | null;
  readonly limit: number;
}

/** What stands after the cursor's row, of the table under this name: by the index on both columns. */
export function olderThan(table: string, [createdAt, id]: NonNullable<PageWindow['after']>): RawBuilder<SqlBool> {
  const columns = sql`${sql.ref(`${table}.created_at`)}, ${sql.ref(`${table}.id`)}`;
  return sql<SqlBool>`(${columns}) < (${createdAt}::timestamptz, ${id}::uuid)`;
}
