import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import type { Language } from './format-figure.ts';

export type GapStatus = 'open' | 'answered' | 'dismissed';

export interface GapRow {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly asked: number;
  readonly firstAskedAt: Temporal.Instant;
  readonly lastAskedAt: Temporal.Instant;
  readonly status: GapStatus;
  readonly articleId: string | null;
  readonly articleTitle: string | null;
  readonly resolvedAt: Temporal.Instant | null;
}

function selectGaps(db: Database) {
  return db
    .selectFrom('knowledge_gaps as g')
    .leftJoin('knowledge_articles as a', 'a.id', 'g.resolved_by')
    .select([
      'g.id',
      'g.question',
      'g.language',
      'g.asked',
      'g.first_asked_at as firstAskedAt',
      'g.last_asked_at as lastAskedAt',
      'g.status',
      'g.resolved_by as articleId',
      'a.title as articleTitle',
      'g.resolved_at as resolvedAt',
    ])
    .$narrowType<{ language: Language; status: GapStatus }>();
}

export async function findGap(db: Database, id: string): Promise<GapRow | undefined> {
  return selectGaps(db).where('g.id', '=', id).executeTakeFirst();
}

/** The most asked first, and among these the last asked. */
export async function listGapRows(
  db: Database,
  status: GapStatus,
  after: readonly [number, string, string] | null,
  limit: number,
): Promise<readonly GapRow[]> {
  const rows = selectGaps(db)
    .where('g.status', '=', status)
    .orderBy('g.asked', 'desc')
    .orderBy('g.last_asked_at', 'desc')
    .orderBy('g.id', 'desc')
    .limit(limit);
  if (after === null) return rows.execute();
  const [asked, at, id] = after;
  return rows
    .where(sql<boolean>`(g.asked, g.last_asked_at, g.id) < (${asked}::int, ${at}::timestamptz, ${id}::uuid)`)
    .execute();
}

export interface AskedAgain {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly conversationId: string | null;
  readonly at: Temporal.Instant;
}

/**
 * Counts a question, and opens it again when it was resolved. Answers its id; undefined when it is new and `most` are
 * open already.
 */
export async function countGap(db: Database, asked: AskedAgain, most: number): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into knowledge_gaps (id, question, language, asked, first_asked_at, last_asked_at, conversation_id, status)
    select ${asked.id}::uuid, ${asked.question}::text, ${asked.language}::text, 1, ${asked.at}::timestamptz,
           ${asked.at}::timestamptz, ${asked.conversationId}::uuid, 'open'
     where exists (select 1 from knowledge_gaps where language = ${asked.language} and question = ${asked.question})
        or (select count(*) from (select 1 from knowledge_gaps where status = 'open' limit ${most}) as open) < ${most}
    on conflict (language, question) do update
       set asked = knowledge_gaps.asked + 1, last_asked_at = excluded.last_asked_at, status = 'open',
           conversation_id = coalesce(excluded.conversation_id, knowledge_gaps.conversation_id),
           resolved_by = null, resolved_at = null
    returning id`.execute(db);
  return rows[0]?.id;
}

/** False when the question is not open. */
export async function closeGap(
  db: Database,
  id: string,
  articleId: string | null,
  at: Temporal.Instant,
): Promise<boolean> {
  const result = await db
    .updateTable('knowledge_gaps')
    .set({ status: articleId === null ? 'dismissed' : 'answered', resolved_by: articleId, resolved_at: at })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
