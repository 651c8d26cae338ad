/** Conversations past their years. What proves an agreement stands with the agreement and is none of this (domain 6, 14). */
import { sql } from 'kysely';
import type { TransactionContext } from '../kernel/index.ts';

/** Everything that hangs on a conversation, in an order in which it can go. A test compares it with the schema. */
export const OF_CONVERSATION = [
  'concierge_results',
  'concierge_thumbs',
  'concierge_cases',
  'conversation_ratings',
  'reply_drafts',
  'scheduled_replies',
  'approvals',
  'dialogue_states',
  'concierge_turns',
  'escalations',
  'model_conversations',
  'conversation_labels',
  'conversation_attachments',
  'conversation_messages',
] as const;

/** Old words of conversations that still go on; what hangs on words by a key goes with the whole. */
export async function deleteOldWords(tx: TransactionContext, before: Temporal.Instant, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from conversation_messages where id in (
      select id from conversation_messages where at < ${before.toString()}::timestamptz
       order by at limit ${limit} for update skip locked)`.execute(tx.db);
  return Number(numAffectedRows);
}

/** Closed conversations nobody has said anything in since, whole, so many. */
export async function deleteOldConversations(
  tx: TransactionContext,
  before: Temporal.Instant,
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations
     where status = 'closed' and last_message_at < ${before.toString()}::timestamptz
     order by last_message_at limit ${limit} for update skip locked`.execute(tx.db);
  if (rows.length === 0) return 0;
  const ids = sql`any(${rows.map(({ id }) => id)}::uuid[])`;
  for (const table of OF_CONVERSATION)
    await sql`delete from ${sql.table(table)} where conversation_id = ${ids}`.execute(tx.db);
  await sql`delete from conversations where id = ${ids}`.execute(tx.db);
  return rows.length;
}

/** What our people were told of, with who heard it. */
export async function deleteOldNotices(
  tx: TransactionContext,
  before: Temporal.Instant,
  limit: number,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from notices where id in (
      select id from notices where at < ${before.toString()}::timestamptz
       order by at limit ${limit} for update skip locked)`.execute(tx.db);
  return Number(numAffectedRows);
}

/** What counts for a cap counts for a month at most. */
export async function deleteOldCounts(
  tx: TransactionContext,
  before: Temporal.Instant,
  limit: number,
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from marketing_sends where message_id in (
      select message_id from marketing_sends where at < ${before.toString()}::timestamptz
       order by at limit ${limit} for update skip locked)`.execute(tx.db);
  return Number(numAffectedRows);
}
