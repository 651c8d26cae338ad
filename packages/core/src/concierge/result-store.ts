import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { decodeId } from '../kernel/index.ts';
import type { TurnResult } from './record-calls.ts';

export interface ResultOf {
  readonly turnId: string;
  readonly conversationId: string;
  readonly at: Temporal.Instant;
}

/** What an answer brought about. A hold that was found again under its key belongs to the answer that made it. */
export async function insertResults(db: Database, of: ResultOf, results: readonly TurnResult[]): Promise<void> {
  const quotes = results.flatMap((one) => (one.kind === 'quote' ? [decodeId('qte', one.quoteId)] : []));
  const codes = results.flatMap((one) => (one.kind === 'hold' ? [one.code] : []));
  const booked = results.flatMap((one) => (one.kind === 'booking' ? [one.code] : []));
  if (quotes.length + codes.length + booked.length === 0) return;
  await sql`
    insert into concierge_results (kind, subject_id, turn_id, conversation_id, at)
    select kind, id, ${of.turnId}::uuid, ${of.conversationId}::uuid, ${of.at.toString()}::timestamptz
      from (select 'quote' as kind, id from quotes where id = any(${quotes}::uuid[])
            union all select 'hold', id from holds where code = any(${codes}::text[])
            union all select 'booking', id from bookings where code = any(${booked}::text[])) made
    on conflict do nothing`.execute(db);
}

/** What came of it, and the station that prices or cooks it; null where nothing did. */
export async function findSubjectOf(
  db: Database,
  conversationId: string,
): Promise<{ readonly stationId: string; readonly bookingId: string | null } | null> {
  const { rows } = await sql<{ stationId: string | null; bookingId: string | null }>`
    select coalesce(b.station_id, h.station_id, q.station_id) as "stationId", b.id as "bookingId"
      from concierge_results r
      left join quotes q on r.kind = 'quote' and q.id = r.subject_id
      left join holds h on r.kind = 'hold' and h.id = r.subject_id
      left join bookings b on r.kind = 'booking' and b.id = r.subject_id
     where r.conversation_id = ${conversationId}
     order by r.kind, r.at desc limit 1`.execute(db);
  const [row] = rows;
  return row === undefined || row.stationId === null ? null : { stationId: row.stationId, bookingId: row.bookingId };
}
