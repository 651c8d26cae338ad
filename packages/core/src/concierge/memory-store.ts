import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface MemoryRow {
  readonly stateEnc: string;
  readonly summaryEnc: string | null;
  readonly summarySeq: number;
}

export async function findMemory(db: Database, conversationId: string): Promise<MemoryRow | null> {
  const row = await db
    .selectFrom('dialogue_states')
    .select(['state_enc as stateEnc', 'summary_enc as summaryEnc', 'summary_seq as summarySeq'])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  return row ?? null;
}

export async function saveMemory(
  db: Database,
  conversationId: string,
  memory: MemoryRow & { readonly at: Temporal.Instant },
): Promise<void> {
  const values = {
    state_enc: memory.stateEnc,
    summary_enc: memory.summaryEnc,
    summary_seq: memory.summarySeq,
    updated_at: memory.at,
  };
  await db
    .insertInto('dialogue_states')
    .values({ conversation_id: conversationId, ...values })
    .onConflict((conflict) =>
      conflict.column('conversation_id').doUpdateSet({ ...values, version: sql<number>`dialogue_states.version + 1` }),
    )
    .execute();
}
