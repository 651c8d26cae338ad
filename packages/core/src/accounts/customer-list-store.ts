import { sql, type RawBuilder } from 'kysely';
import type { Context, StationScope } from '../kernel/index.ts';
import type { SearchTerms } from '../customers/index.ts';
import type { Moved } from './merge-store.ts';

export type CustomerSort = 'last_party' | 'spend' | 'created';
export type CustomerKey = readonly [value: string | number, id: string];

export interface CustomerListRow {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly phone: string;
  readonly createdAt: Temporal.Instant;
  readonly bookings: number;
  readonly lastPartyAt: Temporal.Instant;
  readonly lastPartyTimeZone: string | null;
  readonly spentCents: number;
}

interface Wanted {
  readonly sort: CustomerSort;
  readonly terms: SearchTerms | null;
  readonly scope: StationScope;
  readonly after: CustomerKey | null;
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly first_name_enc: string;
  readonly last_name_enc: string;
  readonly email_enc: string | null;
  readonly phone_enc: string;
  readonly created_at: Temporal.Instant;
  readonly bookings: number;
  readonly last_party_at: Temporal.Instant;
  readonly last_party_time_zone: string | null;
  readonly spent_cents: number | string;
}

const COLUMN: Readonly<Record<CustomerSort, string>> = {
  last_party: 'f.last_party_at',
  spend: 'f.spent_cents',
  created: 'c.created_at',
};

const ID: Readonly<Record<CustomerSort, string>> = {
  last_party: 'f.customer_id',
  spend: 'f.customer_id',
  created: 'c.id',
};

/** True for a customer with a party or hold at one of these stations. */
export function atStations(customer: string, scope: StationScope): RawBuilder<boolean> {
  if (scope === 'all') return sql<boolean>`true`;
  const stations = sql`${[...scope]}::uuid[]`;
  return sql<boolean>`(exists (select 1 from bookings b where b.customer_id = ${sql.ref(customer)} and b.station_id = any(${stations}))
    or exists (select 1 from holds h where h.customer_id = ${sql.ref(customer)} and h.station_id = any(${stations})))`;
}

function conditions({ sort, terms, scope, after }: Wanted): RawBuilder<unknown>[] {
  const [value, id] = [sql.ref(COLUMN[sort]), sql.ref(ID[sort])];
  const kind = sort === 'spend' ? sql`bigint` : sql`timestamptz`;
  return [
    sql`c.merged_into is null and c.erased_at is null`,
    atStations('c.id', scope),
    ...(terms ?? []).map((group) => sql`c.search_tokens && ${[...group]}::bigint[]`),
    ...(after === null ? [] : [sql`(${value}, ${id}) < (${after[0]}::${kind}, ${after[1]}::uuid)`]),
  ];
}

/** One page by the index of its order; a search goes by the index of the words. */
export async function listCustomers(ctx: Context, wanted: Wanted): Promise<CustomerListRow[]> {
  const { rows } = await sql<Row>`
    select c.id, c.first_name_enc, c.last_name_enc, c.email_enc, c.phone_enc, c.created_at,
           f.bookings, f.last_party_at, f.spent_cents,
           (select b.time_zone from bookings b
             where b.customer_id = c.id and b.starts_at = f.last_party_at limit 1) as last_party_time_zone
      from customers c join customer_figures f on f.customer_id = c.id
     where ${sql.join(conditions(wanted), sql` and `)}
     order by ${sql.ref(COLUMN[wanted.sort])} desc, ${sql.ref(ID[wanted.sort])} desc
     limit ${wanted.limit}`.execute(ctx.db);
  const open = (column: string, value: string): string => ctx.crypto.decrypt(`customers.${column}`, value);
  return rows.map((row) => ({
    id: row.id,
    firstName: open('first_name', row.first_name_enc),
    lastName: open('last_name', row.last_name_enc),
    email: row.email_enc === null ? null : open('email', row.email_enc),
    phone: open('phone', row.phone_enc),
    createdAt: row.created_at,
    bookings: row.bookings,
    lastPartyAt: row.last_party_at,
    lastPartyTimeZone: row.last_party_time_zone,
    spentCents: Number(row.spent_cents),
  }));
}

/** Whether a customer, or a duplicate merged into them, is within these stations. */
export async function isAtStations(ctx: Context, customerId: string, scope: StationScope): Promise<boolean> {
  const { rows } = await sql<{ reached: boolean }>`
    select ${atStations('c.id', scope)} as reached from customers c where c.id = ${customerId}`.execute(ctx.db);
  return rows[0]?.reached ?? false;
}

/** Whether what a merge moved, and what its survivor had besides, are both at these stations. */
export async function areBothAtStations(
  ctx: Context,
  merge: { readonly survivorId: string; readonly moved: Pick<Moved, 'bookings' | 'holds'> },
  scope: readonly string[],
): Promise<boolean> {
  const stations = sql`${[...scope]}::uuid[]`;
  const side = (table: 'bookings' | 'holds', ids: readonly string[], whose: 'moved' | 'kept') => {
    const moved = sql`r.id = any(${[...ids]}::uuid[])`;
    return sql`exists (select 1 from ${sql.table(table)} r where r.customer_id = ${merge.survivorId}
      and r.station_id = any(${stations}) and ${whose === 'moved' ? moved : sql`not ${moved}`})`;
  };
  const either = (whose: 'moved' | 'kept') =>
    sql`(${side('bookings', merge.moved.bookings, whose)} or ${side('holds', merge.moved.holds, whose)})`;
  const { rows } = await sql<{ both: boolean }>`select ${either('moved')} and ${either('kept')} as both`.execute(
    ctx.db,
  );
  return rows[0]?.both ?? false;
}
