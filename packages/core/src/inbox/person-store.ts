/** What hangs on the person of a conversation, each list bounded. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { StationScope } from '../kernel/index.ts';

const MOST_HOLDS = 10;
const MOST_TURNS = 5;

/** The evenings the concierge held in a conversation within these stations, and what became of them; the latest first. */
export async function readHoldsOf(db: Database, conversationId: string, scope: StationScope) {
  return db
    .selectFrom('concierge_results as r')
    .innerJoin('holds as h', 'h.id', 'r.subject_id')
    .innerJoin('quotes as q', 'q.id', 'h.quote_id')
    .innerJoin('stations as s', 's.id', 'h.station_id')
    .leftJoin('bookings as b', (on) => on.onRef('b.hold_id', '=', 'h.id').on('b.deleted_at', 'is', null))
    .select([
      'h.code',
      'h.status',
      'h.event_date as date',
      'h.start_time as start',
      'h.time_zone as timeZone',
      's.name as station',
      'q.adults',
      'q.children',
      'q.toddlers',
      'h.expires_at as expiresAt',
      'b.id as bookingId',
    ])
    .where('r.conversation_id', '=', conversationId)
    .where('r.kind', '=', 'hold')
    .where(scope === 'all' ? sql<boolean>`true` : sql<boolean>`h.station_id = any(${[...scope]}::uuid[])`)
    .orderBy('h.created_at', 'desc')
    .limit(MOST_HOLDS)
    .execute();
}

/** The parties a conversation is about: the one it is threaded to, and those that were booked in it. */
export async function readBookingsOf(
  db: Database,
  { id, bookingId }: { readonly id: string; readonly bookingId: string | null },
): Promise<readonly string[]> {
  const made = await db
    .selectFrom('concierge_results')
    .select('subject_id')
    .where('conversation_id', '=', id)
    .where('kind', '=', 'booking')
    .orderBy('at', 'desc')
    .limit(MOST_HOLDS)
    .execute();
  return [...new Set([...(bookingId === null ? [] : [bookingId]), ...made.map(({ subject_id }) => subject_id)])];
}

export async function readOpenEscalation(db: Database, conversationId: string) {
  const row = await db
    .selectFrom('escalations')
    .select([
      'id',
      'reason',
      'priority',
      'summary_enc as summaryEnc',
      'tried',
      'raised_at as raisedAt',
      'due_at as dueAt',
    ])
    .where('conversation_id', '=', conversationId)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** The last answers of the concierge, the newest first. */
export async function readLastTurns(db: Database, conversationId: string) {
  return db
    .selectFrom('concierge_turns')
    .select([
      'trigger_seq as triggerSeq',
      'engine',
      'status',
      'outcome',
      'intents',
      'trace_enc as traceEnc',
      'cost_micros as costMicros',
      'started_at as at',
    ])
    .where('conversation_id', '=', conversationId)
    .orderBy('trigger_seq', 'desc')
    .limit(MOST_TURNS)
    .execute();
}
