import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface Rating {
  readonly conversationId: string;
  /** 1 to 5; null where the host would rather not say. */
  readonly score: number | null;
  readonly wordsEnc: string | null;
  readonly at: Temporal.Instant;
}

/** The one answer of a host about a conversation; false when they have answered before. */
export async function insertRating(db: Database, rating: Rating): Promise<boolean> {
  const row = await db
    .insertInto('conversation_ratings')
    .values({
      conversation_id: rating.conversationId,
      asked_at: rating.at,
      score: rating.score,
      words_enc: rating.wordsEnc,
      rated_at: rating.score === null ? null : rating.at,
    })
    .onConflict((conflict) => conflict.column('conversation_id').doNothing())
    .returning('conversation_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether there is anything to ask about: we have answered, and they have not. */
export async function isToBeRated(db: Database, conversationId: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select exists (select 1 from conversation_messages m
                    where m.conversation_id = ${conversationId} and m.kind = 'message' and m.author in ('concierge', 'staff'))
       and not exists (select 1 from conversation_ratings r where r.conversation_id = ${conversationId}) as open`.execute(
    db,
  );
  return rows[0]?.open === true;
}
