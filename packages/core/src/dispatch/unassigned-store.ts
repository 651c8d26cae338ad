/** Parties nobody is to cook at. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { lacksChefs } from '../scheduling/index.ts';

export interface Unassigned {
  readonly id: string;
  readonly code: string;
  readonly stationId: string;
  readonly startsAt: Temporal.Instant;
  readonly date: string;
}

/** Those that begin between the two moments, soonest first. */
export async function listUnassigned(
  db: Database,
  range: { readonly from: Temporal.Instant; readonly until: Temporal.Instant },
  secondChefAbove: number,
  limit: number,
): Promise<Unassigned[]> {
  return db
    .selectFrom('bookings')
    .select([
      'id',
      'code',
      'station_id as stationId',
      'starts_at as startsAt',
      sql<string>`event_date::text`.as('date'),
    ])
    .where('starts_at', '>', range.from)
    .where('starts_at', '<=', range.until)
    .where('status', 'in', ['deposit_pending', 'confirmed', 'cancellation_requested'])
    .where('deleted_at', 'is', null)
    .where(lacksChefs(secondChefAbove))
    .orderBy('starts_at')
    .limit(limit)
    .execute();
}
