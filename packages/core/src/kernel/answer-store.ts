import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

/** The answer of one write of one request: its scope is the write, its key the request's. */
export interface AnswerName {
  readonly scope: string;
  readonly key: string;
}

/** Until this transaction ends, whoever asks for the same answer waits. */
export async function lockAnswer(db: Database, { scope, key }: AnswerName): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${scope}|${key}`}, 7164))`.execute(db);
}

export async function findAnswer(
  db: Database,
  { scope, key }: AnswerName,
  now: Temporal.Instant,
): Promise<string | null> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select('body_enc as bodyEnc')
    .where('scope', '=', scope)
    .where('key', '=', key)
    .where('state', '=', 'done')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.bodyEnc ?? null;
}

/** Keeps the answer with the write it is of: both are there or neither. One that has lapsed gives way. */
export async function insertAnswer(
  db: Database,
  { scope, key }: AnswerName,
  answer: { readonly bodyEnc: string; readonly at: Temporal.Instant; readonly expiresAt: Temporal.Instant },
): Promise<void> {
  const kept = {
    request_sha256: key,
    state: 'done',
    status: 200,
    headers: '{}',
    body_enc: answer.bodyEnc,
    started_at: answer.at,
    expires_at: answer.expiresAt,
  };
  await db
    .insertInto('idempotency_keys')
    .values({ scope, key, ...kept })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doUpdateSet(kept))
    .execute();
}
