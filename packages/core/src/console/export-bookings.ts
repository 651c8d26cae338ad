import type { Readable } from 'node:stream';
import type { BookingFilters } from '@myhibachi/contracts';
import { streamCsv, type CsvRow } from '../documents/index.ts';
import { authorize, masked, may, recordRead, seesMoney, type Context } from '../kernel/index.ts';
import { readFilter, type BookingFilter } from './booking-filter.ts';
import type { ListedRow, SortKey } from './booking-list-store.ts';
import { orderOf } from './list-order.ts';
import { hostOf, openContact } from './list-bookings.ts';

const MAX_EXPORTED = 50_000;
const BATCH = 1_000;

interface Column {
  readonly title: string;
  readonly of: (ctx: Context, row: ListedRow, sight: BookingFilter['sight']) => CsvRow[number];
}

function dollars(amount: number): string {
  return (amount / 100).toFixed(2);
}

/** As the console says it: whoever was served in person, not which word the record has for it. */
function inWords(word: string): string {
  const text = word.replaceAll('_', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function sourceInWords(source: string): string {
  return source === 'staff' ? 'In person' : inWords(source);
}

/** As people dial it; a leading plus would read as a formula. */
function national(phone: string): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
}

const PARTY: readonly Column[] = [
  { title: 'Code', of: (_, row) => row.code },
  { title: 'Status', of: (_, row) => inWords(row.status) },
  { title: 'Date', of: (_, row) => row.event_date },
  { title: 'Start', of: (_, row) => row.start_time },
  { title: 'Time zone', of: (_, row) => row.time_zone },
  { title: 'Station', of: (_, row) => row.station_name },
  { title: 'Host', of: (ctx, row, sight) => hostOf(ctx, sight, row) },
  { title: 'Adults', of: (_, row) => row.adults },
  { title: 'Children', of: (_, row) => row.children },
  { title: 'Toddlers', of: (_, row) => row.toddlers },
  { title: 'Chefs', of: (_, row) => row.chefs.map(({ name, absent }) => (absent ? `${name} (off)` : name)).join(', ') },
  { title: 'Source', of: (_, row) => sourceInWords(row.source) },
  { title: 'Made', of: (_, row) => row.created_at.toString({ smallestUnit: 'second' }) },
];
const MONEY: readonly Column[] = [
  { title: 'Total', of: (_, row) => dollars(row.total_cents) },
  { title: 'Paid', of: (_, row) => dollars(row.paid_cents) },
  { title: 'Due', of: (_, row) => dollars(Math.max(0, row.due_cents)) },
  { title: 'Credit', of: (_, row) => dollars(Math.max(0, -row.due_cents)) },
];
const CONTACT: readonly Column[] = [
  { title: 'E-mail', of: (ctx, row) => openContact(ctx, row).email },
  { title: 'Phone', of: (ctx, row) => national(openContact(ctx, row).phone) },
];

/** Page after page as the reader takes them, so that however long the list is, little of it is in memory. */
async function* rowsOf(
  ctx: Context,
  filter: BookingFilter,
  query: BookingFilters,
  columns: readonly Column[],
): AsyncGenerator<CsvRow> {
  const order = await orderOf(ctx, filter, query, null);
  let after: SortKey | null = null;
  for (let left = MAX_EXPORTED; left > 0; left -= BATCH) {
    const rows: ListedRow[] = await order.read({ after, limit: Math.min(BATCH, left) });
    for (const row of rows) yield columns.map((column) => column.of(ctx, row, filter.sight));
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = order.place(last);
  }
}

/** The filtered list as CSV, streamed; contact details and money for those who may see them. Leaves a row. */
export async function exportBookings(
  ctx: Context,
  query: BookingFilters,
): Promise<{ readonly content: Readable; readonly filename: string }> {
  authorize(ctx, 'booking.export');
  const filter = await readFilter(ctx, 'booking.export', query);
  const contact = may(ctx.actor, 'customer.read');
  const columns = [...PARTY, ...(seesMoney(ctx) ? MONEY : []), ...(contact ? CONTACT : [])];
  await recordRead(ctx, {
    action: 'booking.export',
    entityType: 'booking',
    entityId: 'list',
    after: { ...query, ...(query.q === undefined ? {} : { q: masked(query.q) }), contact },
  });
  const rows = rowsOf(ctx, filter, query, columns);
  const content = streamCsv(
    columns.map((column) => column.title),
    rows,
    { bom: true },
  );
  return { content, filename: `bookings-${ctx.clock.now().toString().slice(0, 10)}.csv` };
}
