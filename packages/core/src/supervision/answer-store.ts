import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface AnswerRow {
  readonly id: string;
  readonly engine: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly arm: string | null;
  readonly fellBack: string | null;
  readonly intents: unknown;
  readonly traceEnc: string | null;
  readonly triggerSeq: number;
  readonly drafts: number;
  readonly attempts: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly costMicros: number;
  readonly startedAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
}

/** The turn behind an answer of the concierge; null for every other message. */
export async function findAnswer(db: Database, conversationId: string, seq: number): Promise<AnswerRow | null> {
  const row = await db
    .selectFrom('concierge_turns')
    .select([
      'id',
      'engine',
      'status',
      'outcome',
      'arm',
      'fell_back as fellBack',
      'intents',
      'trace_enc as traceEnc',
      'trigger_seq as triggerSeq',
      'drafts',
      'attempts',
      'tokens_in as tokensIn',
      'tokens_out as tokensOut',
      'cost_micros as costMicros',
      'started_at as startedAt',
      'finished_at as finishedAt',
    ])
    .where('conversation_id', '=', conversationId)
    .where('reply_seq', '=', seq)
    .executeTakeFirst();
  return row ?? null;
}

/** The articles of these slugs, one each, in this language where there is one. */
export async function findArticleIds(
  db: Database,
  slugs: readonly string[],
  language: string,
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const { rows } = await sql<{ slug: string; id: string }>`
    select distinct on (slug) slug, id from knowledge_articles
     where slug = any(${[...slugs]}::text[]) order by slug, language = ${language} desc`.execute(db);
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}
