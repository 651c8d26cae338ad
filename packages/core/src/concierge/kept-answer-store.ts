import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface KeptAnswerKey {
  readonly questionBidx: string;
  readonly restsOn: string;
}

/** The answer kept under this key since then, counted as used; null when there is none. */
export async function useKeptAnswer(
  db: Database,
  { questionBidx, restsOn }: KeptAnswerKey,
  since: Temporal.Instant,
): Promise<string | null> {
  const row = await db
    .updateTable('kept_answers')
    .set({ used: sql<number>`used + 1` })
    .where('question_bidx', '=', questionBidx)
    .where('rests_on', '=', restsOn)
    .where('made_at', '>', since)
    .returning('answer_enc')
    .executeTakeFirst();
  return row?.answer_enc ?? null;
}

/** Keeps an answer; one that is too old to be used gives way, and of two that are made at once one stays. */
export async function insertKeptAnswer(
  db: Database,
  row: KeptAnswerKey & { readonly id: string; readonly answerEnc: string; readonly at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('kept_answers')
    .values({
      id: row.id,
      question_bidx: row.questionBidx,
      rests_on: row.restsOn,
      answer_enc: row.answerEnc,
      made_at: row.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['question_bidx', 'rests_on'])
        .doUpdateSet({ answer_enc: row.answerEnc, made_at: row.at, used: 0 }),
    )
    .execute();
}

/** Drops what was made before; answers how many. */
export async function deleteKeptAnswers(db: Database, before: Temporal.Instant): Promise<number> {
  const result = await db.deleteFrom('kept_answers').where('made_at', '<=', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
