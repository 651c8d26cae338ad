import type { DeskContact } from '@myhibachi/contracts';
import { searchTokens } from '../customers/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { lockUnindexedBookings, lockUnindexedCustomers, writeTokens, type IndexedRow } from './index-store.ts';

const BATCH = 500;

async function bookingTokens(tx: TransactionContext): Promise<IndexedRow[]> {
  const rows = await lockUnindexedBookings(tx.db, BATCH);
  return rows.map(({ id, code, contact_enc, purged }) => {
    if (purged) return { id, tokens: [] };
    const contact = JSON.parse(tx.crypto.decrypt('bookings.contact', contact_enc)) as DeskContact;
    return { id, tokens: searchTokens(tx.crypto, { ...contact, code }) };
  });
}

async function customerTokens(tx: TransactionContext): Promise<IndexedRow[]> {
  const rows = await lockUnindexedCustomers(tx.db, BATCH);
  return rows.map((row) => {
    if (row.erased) return { id: row.id, tokens: [] };
    const open = (column: string, value: string): string => tx.crypto.decrypt(`customers.${column}`, value);
    const person = {
      firstName: open('first_name', row.first_name_enc),
      lastName: open('last_name', row.last_name_enc),
      email: open('email', row.email_enc),
      phone: open('phone', row.phone_enc),
    };
    return { id: row.id, tokens: searchTokens(tx.crypto, person) };
  });
}

async function indexBatch(ctx: Context, table: 'bookings' | 'customers'): Promise<number> {
  authorize(ctx, 'operations.run');
  return withTransaction(ctx, async (tx) => {
    const rows = await (table === 'bookings' ? bookingTokens(tx) : customerTokens(tx));
    if (rows.length === 0) return 0;
    await writeTokens(tx.db, table, rows);
    const entity = { entityType: 'column', entityId: `${table}.search_tokens` };
    audit(tx, { action: 'search.index', ...entity, after: { rows: rows.length } });
    return rows.length;
  });
}

/** Makes rows searchable that are not: those from before there was a search, and all of them after a new index key. */
export async function indexSearch(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  let indexed = 0;
  for (const table of ['bookings', 'customers'] as const) {
    for (let batch = BATCH; batch === BATCH;) {
      batch = await indexBatch(ctx, table);
      indexed += batch;
    }
  }
  return indexed;
}
