import type { Database } from '@myhibachi/database';

export interface NewApproval {
  readonly id: string;
  readonly conversationId: string;
  readonly tool: string;
  readonly inputEnc: string;
  readonly summaryEnc: string;
  readonly digest: string;
  readonly askedSeq: number;
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

export async function insertApproval(db: Database, row: NewApproval): Promise<void> {
  await db
    .insertInto('approvals')
    .values({
      id: row.id,
      conversation_id: row.conversationId,
      tool: row.tool,
      input_enc: row.inputEnc,
      summary_enc: row.summaryEnc,
      digest: row.digest,
      status: 'waiting',
      asked_seq: row.askedSeq,
      asked_at: row.at,
      expires_at: row.expiresAt,
    })
    .execute();
}

export interface ApprovalRow {
  readonly id: string;
  readonly tool: string;
  readonly inputEnc: string;
  readonly summaryEnc: string;
  readonly digest: string;
  readonly status: 'waiting' | 'approved' | 'done';
  readonly askedSeq: number;
  readonly answeredSeq: number | null;
  readonly expiresAt: Temporal.Instant;
}

/** Whose words are answered: those after `heard`, up to `triggerSeq`. */
export interface ApprovalQuery {
  readonly conversationId: string;
  readonly heard: number;
  readonly triggerSeq: number;
  /** Tools whose deed can be found and told again. */
  readonly doneOnce: readonly string[];
}

/** What is waiting for the host's word, or was agreed to by one of these messages and perhaps not done or told yet. */
export async function findApproval(db: Database, query: ApprovalQuery): Promise<ApprovalRow | null> {
  const { conversationId, heard, triggerSeq, doneOnce } = query;
  const row = await db
    .selectFrom('approvals')
    .select([
      'id',
      'tool',
      'input_enc as inputEnc',
      'summary_enc as summaryEnc',
      'digest',
      'status',
      'asked_seq as askedSeq',
      'answered_seq as answeredSeq',
      'expires_at as expiresAt',
    ])
    .where('conversation_id', '=', conversationId)
    .where((eb) =>
      eb.or([
        eb('status', '=', 'waiting'),
        eb.and([
          eb('answered_seq', '>', heard),
          eb('answered_seq', '<=', triggerSeq),
          eb.or([eb('status', '=', 'approved'), eb.and([eb('status', '=', 'done'), eb('tool', 'in', [...doneOnce])])]),
        ]),
      ]),
    )
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...row, status: row.status as ApprovalRow['status'], askedSeq: row.askedSeq ?? 0 };
}

/** When what waits for the host's word was asked. */
export async function findWaitingSince(
  db: Database,
  conversationId: string,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('approvals')
    .select('asked_at as askedAt')
    .where('conversation_id', '=', conversationId)
    .where('status', '=', 'waiting')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.askedAt ?? null;
}

export interface ApprovalAnswer {
  readonly status: 'approved' | 'refused';
  readonly seq: number;
  readonly at: Temporal.Instant;
}

/** The host's word on what is waiting; false when it has been answered already or was never asked any more. */
export async function answerApproval(db: Database, id: string, answer: ApprovalAnswer): Promise<boolean> {
  const result = await db
    .updateTable('approvals')
    .set({ status: answer.status, answered_seq: answer.seq, answered_at: answer.at })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What became of what was agreed to. */
export async function settleApproval(db: Database, id: string, status: 'done' | 'failed'): Promise<void> {
  await db.updateTable('approvals').set({ status }).where('id', '=', id).where('status', '=', 'approved').execute();
}

/** Whatever waits is not asked any more: the talk has gone on. */
export async function expireApprovals(db: Database, conversationId: string): Promise<void> {
  await db
    .updateTable('approvals')
    .set({ status: 'expired' })
    .where('conversation_id', '=', conversationId)
    .where('status', '=', 'waiting')
    .execute();
}
