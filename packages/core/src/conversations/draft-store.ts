import type { ChatAction, ChatSource } from '@myhibachi/contracts';
import type { Database } from '@myhibachi/database';

export interface NewDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly triggerSeq: number;
  readonly bodyEnc: string;
  readonly sources: readonly ChatSource[];
  readonly actions: readonly ChatAction[];
  readonly language: 'en' | 'es';
  readonly memoryEnc: string;
  readonly at: Temporal.Instant;
}

export interface DraftRow extends NewDraft {
  readonly status: 'waiting' | 'sent' | 'dropped' | 'stale';
  readonly replySeq: number | null;
}

/** The conversation is locked, and none of its drafts waits any more. */
export async function insertDraft(db: Database, draft: NewDraft): Promise<void> {
  await db
    .insertInto('reply_drafts')
    .values({
      id: draft.id,
      conversation_id: draft.conversationId,
      turn_id: draft.turnId,
      trigger_seq: draft.triggerSeq,
      body_enc: draft.bodyEnc,
      sources: JSON.stringify(draft.sources),
      actions: JSON.stringify(draft.actions),
      language: draft.language,
      memory_enc: draft.memoryEnc,
      made_at: draft.at,
    })
    .execute();
}

function drafts(db: Database) {
  return db
    .selectFrom('reply_drafts')
    .select([
      'id',
      'conversation_id as conversationId',
      'turn_id as turnId',
      'trigger_seq as triggerSeq',
      'body_enc as bodyEnc',
      'sources',
      'actions',
      'language',
      'memory_enc as memoryEnc',
      'made_at as at',
      'status',
      'reply_seq as replySeq',
    ]);
}

type Raw = Awaited<ReturnType<ReturnType<typeof drafts>['execute']>>[number];

function toDraft(row: Raw | undefined): DraftRow | null {
  if (row === undefined) return null;
  return {
    ...row,
    sources: row.sources as DraftRow['sources'],
    actions: row.actions as DraftRow['actions'],
    language: row.language === 'es' ? 'es' : 'en',
    status: row.status as DraftRow['status'],
  };
}

export async function findDraft(db: Database, id: string): Promise<DraftRow | null> {
  return toDraft(await drafts(db).where('id', '=', id).executeTakeFirst());
}

export async function findWaitingDraft(db: Database, conversationId: string): Promise<DraftRow | null> {
  const row = await drafts(db)
    .where('conversation_id', '=', conversationId)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return toDraft(row);
}

export interface DraftEnd {
  readonly status: 'sent' | 'dropped' | 'stale';
  /** Why, as a code. */
  readonly outcome: string;
  readonly by?: string;
  readonly replySeq?: number;
  readonly at: Temporal.Instant;
}

/** Ends the draft that waits in a conversation; false when none does. */
export async function endWaitingDraft(db: Database, conversationId: string, end: DraftEnd): Promise<boolean> {
  const result = await db
    .updateTable('reply_drafts')
    .set({
      status: end.status,
      outcome: end.outcome,
      decided_at: end.at,
      decided_by: end.by ?? null,
      reply_seq: end.replySeq ?? null,
    })
    .where('conversation_id', '=', conversationId)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
