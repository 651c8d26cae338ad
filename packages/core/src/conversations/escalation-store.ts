import type { ConversationChannel, ConversationPriority, EscalationReason } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface NewEscalation {
  readonly id: string;
  readonly conversationId: string;
  readonly reason: EscalationReason;
  readonly priority: ConversationPriority;
  readonly summaryEnc: string;
  readonly tried: readonly string[];
  readonly stationId: string | null;
  readonly raisedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
}

export async function insertEscalation(db: Database, row: NewEscalation): Promise<void> {
  await db
    .insertInto('escalations')
    .values({
      id: row.id,
      conversation_id: row.conversationId,
      reason: row.reason,
      priority: row.priority,
      summary_enc: row.summaryEnc,
      tried: JSON.stringify(row.tried),
      station_id: row.stationId,
      raised_at: row.raisedAt,
      due_at: row.dueAt,
    })
    .execute();
}

/** So many minutes later while the office is open, by the clock of a zone (`office_due`). */
export async function officeDue(
  db: Database,
  since: Temporal.Instant,
  office: { readonly minutes: number; readonly opens: string; readonly closes: string; readonly zone: string },
): Promise<Temporal.Instant> {
  const { minutes, opens, closes, zone } = office;
  const { rows } = await sql<{ due: Temporal.Instant }>`
    select office_due(${since.toString()}::timestamptz, ${minutes}::int, ${opens}::time, ${closes}::time, ${zone}) as due`.execute(
    db,
  );
  return rows[0]?.due ?? since.add({ minutes });
}

export interface OpenEscalation {
  readonly id: string;
  readonly reason: EscalationReason;
  readonly priority: ConversationPriority;
  readonly summaryEnc: string;
  readonly dueAt: Temporal.Instant;
  readonly raisedAt: Temporal.Instant;
}

export async function findOpenEscalation(db: Database, conversationId: string): Promise<OpenEscalation | null> {
  const row = await db
    .selectFrom('escalations')
    .select(['id', 'reason', 'priority', 'summary_enc as summaryEnc', 'due_at as dueAt', 'raised_at as raisedAt'])
    .where('conversation_id', '=', conversationId)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...row, reason: row.reason as EscalationReason, priority: row.priority as ConversationPriority };
}

export async function takeEscalation(
  db: Database,
  id: string,
  by: { readonly staffId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await db.updateTable('escalations').set({ taken_by: by.staffId, taken_at: by.at }).where('id', '=', id).execute();
}

/** What resolves an escalation when its conversation is closed. */
export const CLOSED = 'closed';

/** False when it was resolved already. */
export async function resolveEscalation(
  db: Database,
  id: string,
  how: { readonly by: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable('escalations')
    .set({ resolved_at: how.at, resolved_by: how.by })
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Opens again what closing the conversation at that moment resolved. */
export async function restoreEscalation(db: Database, conversationId: string, closedAt: Temporal.Instant) {
  await db
    .updateTable('escalations')
    .set({ resolved_at: null, resolved_by: null })
    .where('conversation_id', '=', conversationId)
    .where('resolved_by', '=', CLOSED)
    .where('resolved_at', '=', closedAt)
    .execute();
}

export interface EscalationRow extends OpenEscalation {
  readonly conversationId: string;
  readonly channel: ConversationChannel;
  readonly stationId: string | null;
  readonly resolvedAt: Temporal.Instant | null;
}

export async function findEscalation(db: Database, id: string): Promise<EscalationRow | null> {
  const row = await db
    .selectFrom('escalations as e')
    .innerJoin('conversations as c', 'c.id', 'e.conversation_id')
    .select([
      'e.id',
      'e.reason',
      'e.priority',
      'e.summary_enc as summaryEnc',
      'e.due_at as dueAt',
      'e.raised_at as raisedAt',
      'e.conversation_id as conversationId',
      'e.station_id as stationId',
      'e.resolved_at as resolvedAt',
      'c.channel',
    ])
    .where('e.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { reason, priority, channel } = row;
  return {
    ...row,
    reason: reason as EscalationReason,
    priority: priority as ConversationPriority,
    channel: channel as ConversationChannel,
  };
}
