import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface UnindexedBooking {
  readonly id: string;
  readonly code: string;
  readonly contact_enc: string;
  readonly purged: boolean;
}

/** Some bookings without search tokens, locked; those somebody else works on come in a later batch. */
export async function lockUnindexedBookings(db: Database, limit: number): Promise<UnindexedBooking[]> {
  const { rows } = await sql<UnindexedBooking>`
    select id, code, contact_enc, purged_at is not null as purged from bookings
     where search_tokens is null order by id limit ${limit} for no key update skip locked`.execute(db);
  return rows;
}

export interface UnindexedCustomer {
  readonly id: string;
  readonly first_name_enc: string;
  readonly last_name_enc: string;
  readonly email_enc: string;
  readonly phone_enc: string;
  readonly erased: boolean;
}

/** Some customers without search tokens, locked. */
export async function lockUnindexedCustomers(db: Database, limit: number): Promise<UnindexedCustomer[]> {
  const { rows } = await sql<UnindexedCustomer>`
    select id, first_name_enc, last_name_enc, email_enc, phone_enc, erased_at is not null as erased from customers
     where search_tokens is null order by id limit ${limit} for no key update skip locked`.execute(db);
  return rows;
}

export interface IndexedRow {
  readonly id: string;
  readonly tokens: readonly number[];
}

export async function writeTokens(
  db: Database,
  table: 'bookings' | 'customers',
  rows: readonly IndexedRow[],
): Promise<void> {
  await sql`
    update ${sql.table(table)} t
       set search_tokens = array(select jsonb_array_elements_text(v.tokens)::bigint)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id uuid, tokens jsonb)
     where t.id = v.id`.execute(db);
}
