import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { SearchTerms } from '../customers/index.ts';
import type { StationScope } from '../kernel/index.ts';

export interface FoundCustomer {
  readonly id: string;
  readonly first_name_enc: string;
  readonly last_name_enc: string;
  readonly bookings: number;
}

/** People whose tokens match, of these stations when there are such: the latest party first. */
export async function findCustomers(
  db: Database,
  terms: SearchTerms,
  scope: StationScope,
  limit: number,
): Promise<FoundCustomer[]> {
  const found = sql.join(
    terms.map((group) => sql`c.search_tokens && ${[...group]}::bigint[]`),
    sql` and `,
  );
  const stations = scope === 'all' ? null : [...scope];
  // A name half the company shares is cut off before anything is counted.
  const { rows } = await sql<FoundCustomer>`
    select c.id, c.first_name_enc, c.last_name_enc, own.bookings
      from (select id, first_name_enc, last_name_enc from customers c
             where ${found} and c.merged_into is null and c.erased_at is null limit 500) c
      cross join lateral (
        select count(*) as bookings, max(b.starts_at) as last_party from bookings b
         where b.customer_id = c.id and b.deleted_at is null
           and (${stations}::uuid[] is null or b.station_id = any(${stations}::uuid[]))) own
     where ${stations}::uuid[] is null or own.bookings > 0
     order by own.last_party desc nulls last, c.id limit ${limit}`.execute(db);
  return rows;
}
