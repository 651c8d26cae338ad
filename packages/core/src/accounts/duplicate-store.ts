import { sql } from 'kysely';
import { findCustomer, type CustomerRecord, type SearchTerms } from '../customers/index.ts';
import type { Context, StationScope } from '../kernel/index.ts';
import { atStations } from './customer-list-store.ts';

export interface Candidate {
  readonly customer: CustomerRecord;
  readonly because: ('phone' | 'name')[];
  readonly bookings: number;
}

/** Customers with the same number or whose name has every word of this one's, within these stations. */
export async function listCandidates(
  ctx: Context,
  customer: CustomerRecord,
  name: SearchTerms | null,
  { scope, limit }: { readonly scope: StationScope; readonly limit: number },
): Promise<Candidate[]> {
  const alike =
    name === null
      ? sql`false`
      : sql.join(
          name.map((group) => sql`search_tokens && ${[...group]}::bigint[]`),
          sql` and `,
        );
  const { rows } = await sql<{ id: string; phone: boolean; name: boolean; bookings: number }>`
    select found.id, bool_or(found.phone) as phone, bool_or(found.name) as name, max(f.bookings) as bookings
      from (select id, true as phone, false as name from customers where phone_bidx = ${customer.phoneBidx}
            union all select id, false, true from customers where ${alike}) found
      join customers c on c.id = found.id and c.merged_into is null and c.erased_at is null
      join customer_figures f on f.customer_id = c.id
     where found.id <> ${customer.id} and ${atStations('c.id', scope)}
     group by found.id order by bool_or(found.phone) desc, found.id limit ${limit}`.execute(ctx.db);
  const found = await Promise.all(rows.map(async (row) => ({ row, customer: await findCustomer(ctx, row.id) })));
  return found.flatMap(({ row, customer: other }) =>
    other === null
      ? []
      : [
          {
            customer: other,
            because: [...(row.phone ? (['phone'] as const) : []), ...(row.name ? (['name'] as const) : [])],
            bookings: row.bookings,
          },
        ],
  );
}
