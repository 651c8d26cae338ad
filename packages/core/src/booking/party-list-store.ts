import type { BookingStatus } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { encodeId, type StationScope } from '../kernel/index.ts';

/** These, and all of a customer and of the duplicates merged into them. */
export interface Whose {
  readonly bookingIds?: readonly string[];
  readonly customerId?: string | null;
}

function ofThese({ bookingIds = [], customerId = null }: Whose) {
  const these = sql<boolean>`b.id = any(${[...bookingIds]}::uuid[])`;
  if (customerId === null) return these;
  const theirs = sql<boolean>`b.customer_id in (select id from customers
                                                 where id = ${customerId} or merged_into = ${customerId})`;
  return bookingIds.length === 0 ? theirs : sql<boolean>`(${theirs} or ${these})`;
}

/** Parties in a line each, the latest first, within the stations of whoever looks. */
export async function listParties(db: Database, whose: Whose, within: { scope: StationScope; most: number }) {
  const { scope, most } = within;
  const rows = await db
    .selectFrom('bookings as b')
    .innerJoin('stations as s', 's.id', 'b.station_id')
    .select([
      'b.id',
      'b.code',
      'b.status',
      'b.event_date as date',
      'b.start_time as start',
      's.name as station',
      'b.adults',
      'b.children',
      'b.toddlers',
      'b.total_cents as totalCents',
      'b.due_cents as dueCents',
    ])
    .where(ofThese(whose))
    .where(scope === 'all' ? sql<boolean>`true` : sql<boolean>`b.station_id = any(${[...scope]}::uuid[])`)
    .where('b.deleted_at', 'is', null)
    .orderBy('b.starts_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id, status, start, adults, children, toddlers, ...row }) => ({
    ...row,
    id: encodeId('bkg', id),
    status: status as BookingStatus,
    start: start.slice(0, 5),
    guests: adults + children + toddlers,
  }));
}
