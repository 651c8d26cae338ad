import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface TurnKey {
  readonly conversationId: string;
  /** The message of the host that is answered. */
  readonly triggerSeq: number;
}

export interface TurnClaim extends TurnKey {
  readonly id: string;
  readonly epoch: number;
  readonly engine: string;
  readonly at: Temporal.Instant;
  /** A turn not heard of since then and not finished is taken for dead. */
  readonly silentSince: Temporal.Instant;
  /** Also one that came to nothing, or was left to people, who gave it back. */
  readonly handedBack: boolean;
}

/** Takes a turn: a new one, one that failed, or one whose worker fell silent. Exactly one of many workers gets its id. */
export async function claimTurn(db: Database, claim: TurnClaim): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into concierge_turns as t (id, conversation_id, trigger_seq, epoch, engine, status, started_at, alive_at)
    values (${claim.id}, ${claim.conversationId}, ${claim.triggerSeq}, ${claim.epoch}, ${claim.engine}, 'running',
            ${claim.at.toString()}::timestamptz, ${claim.at.toString()}::timestamptz)
    on conflict (conversation_id, trigger_seq) do update
       set attempts = t.attempts + 1, started_at = excluded.started_at, alive_at = excluded.alive_at, epoch = excluded.epoch,
           engine = excluded.engine, status = 'running', finished_at = null, outcome = null
     where t.status = 'failed' or (${claim.handedBack}::boolean and t.status in ('dropped', 'drafted', 'handed_over'))
        or (t.status = 'running' and coalesce(t.alive_at, t.started_at) <= ${claim.silentSince.toString()}::timestamptz)
    returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/** Whether another message of the conversation is being answered by a worker that is alive. */
export async function isAnswering(
  db: Database,
  conversationId: string,
  silentSince: Temporal.Instant,
): Promise<boolean> {
  const row = await db
    .selectFrom('concierge_turns')
    .select('id')
    .where('conversation_id', '=', conversationId)
    .where('status', '=', 'running')
    .where(({ eb, fn }) => eb(fn.coalesce('alive_at', 'started_at'), '>', silentSince))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Says that whoever answers is still at it. */
export async function noteAlive(db: Database, id: string, at: Temporal.Instant): Promise<void> {
  await db
    .updateTable('concierge_turns')
    .set({ alive_at: at })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .execute();
}

export interface LastAnswer {
  /** How far of the host's words it read. */
  readonly triggerSeq: number;
  /** Null where people took over without a word. */
  readonly replySeq: number | null;
}

/** The last turn that came to something the host or our people were told. */
export async function findLastAnswer(db: Database, conversationId: string): Promise<LastAnswer | null> {
  const row = await db
    .selectFrom('concierge_turns')
    .select(['trigger_seq as triggerSeq', 'reply_seq as replySeq'])
    .where('conversation_id', '=', conversationId)
    .where('status', 'in', ['sent', 'handed_over'])
    .orderBy('trigger_seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export type TurnStatus = 'running' | 'sent' | 'drafted' | 'dropped' | 'handed_over' | 'failed';

/** A draft was sent as it was written: the answer can be looked into and judged as any other. */
export async function noteTurnSent(db: Database, id: string, replySeq: number): Promise<void> {
  await db
    .updateTable('concierge_turns')
    .set({ status: 'sent', reply_seq: replySeq })
    .where('id', '=', id)
    .where('status', '=', 'drafted')
    .execute();
}

export interface TurnEnd {
  readonly status: Exclude<TurnStatus, 'running'>;
  readonly outcome: string | null;
  readonly engine: string;
  readonly replySeq: number | null;
  readonly intents: readonly string[];
  readonly traceEnc: string | null;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly costMicros: number;
  /** Which side of the trial it is on; null while there is none. */
  readonly arm: 'canary' | 'rest' | null;
  readonly fellBack: string | null;
  /** Drafts that were thrown away, and all that were made. */
  readonly unbacked: number;
  readonly drafts: number;
  readonly at: Temporal.Instant;
}

/** False when somebody else has ended it meanwhile. */
export async function endTurn(db: Database, id: string, end: TurnEnd): Promise<boolean> {
  const result = await db
    .updateTable('concierge_turns')
    .set({
      status: end.status,
      outcome: end.outcome,
      engine: end.engine,
      reply_seq: end.replySeq,
      intents: JSON.stringify(end.intents),
      trace_enc: end.traceEnc,
      tokens_in: end.tokensIn,
      tokens_out: end.tokensOut,
      cost_micros: end.costMicros,
      arm: end.arm,
      fell_back: end.fellBack?.slice(0, 80) ?? null,
      unbacked: end.unbacked,
      drafts: end.drafts,
      finished_at: end.at,
    })
    .where('id', '=', id)
    .where('status', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
