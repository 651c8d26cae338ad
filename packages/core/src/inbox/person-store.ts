/** What hangs on the person of a conversation, each list bounded. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

const MOST_TURNS = 5;

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

const MOST_COLLEAGUES = 500;

export async function readColleagues(db: Database, roles: readonly string[]) {
  return db
    .selectFrom('staff_users')
    .select(['id', 'name'])
    .where('status', '=', 'active')
    .where('role', 'in', [...roles])
    .orderBy(sql`lower(name)`)
    .limit(MOST_COLLEAGUES)
    .execute();
}

export async function findColleague(db: Database, staffId: string) {
  const row = await db
    .selectFrom('staff_users')
    .select(['role', 'status'])
    .where('id', '=', staffId)
    .executeTakeFirst();
  return row ?? null;
}
