/** Answers that wait for their moment. */
import type { DB, Database } from '@myhibachi/database';
import { sql, type Selectable } from 'kysely';

export type ScheduledStatus = 'waiting' | 'held' | 'sent' | 'cancelled';

export interface Scheduled {
  readonly id: string;
  readonly conversationId: string;
  readonly staffId: string;
  readonly bodyEnc: string;
  readonly sendAt: Temporal.Instant;
  readonly seenSeq: number;
  readonly status: ScheduledStatus;
  readonly why: string | null;
  readonly version: number;
}

function toScheduled(row: Selectable<DB['scheduled_replies']>): Scheduled {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    staffId: row.staff_id,
    bodyEnc: row.body_enc,
    sendAt: row.send_at,
    seenSeq: row.seen_seq,
    status: row.status as ScheduledStatus,
    why: row.why,
    version: row.version,
  };
}

export interface NewScheduled extends Pick<
  Scheduled,
  'id' | 'conversationId' | 'staffId' | 'bodyEnc' | 'sendAt' | 'seenSeq'
> {
  readonly clientKey: string | null;
  readonly at: Temporal.Instant;
}

export async function insertScheduled(db: Database, row: NewScheduled): Promise<void> {
  await db
    .insertInto('scheduled_replies')
    .values({
      id: row.id,
      conversation_id: row.conversationId,
      staff_id: row.staffId,
      body_enc: row.bodyEnc,
      client_key: row.clientKey,
      send_at: row.sendAt,
      seen_seq: row.seenSeq,
      created_at: row.at,
    })
    .execute();
}

export async function findScheduled(db: Database, id: string): Promise<Scheduled | null> {
  const row = await db.selectFrom('scheduled_replies').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toScheduled(row);
}

export async function findScheduledByKey(db: Database, conversationId: string, key: string): Promise<Scheduled | null> {
  const row = await db
    .selectFrom('scheduled_replies')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('client_key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : toScheduled(row);
}

/** What still waits in a conversation, or was held, with its author's name; the next one first. */
export async function readScheduled(db: Database, conversationId: string) {
  const rows = await db
    .selectFrom('scheduled_replies as r')
    .innerJoin('staff_users as s', 's.id', 'r.staff_id')
    .selectAll('r')
    .select('s.name as staffName')
    .where('r.conversation_id', '=', conversationId)
    .where('r.status', 'in', ['waiting', 'held'])
    .orderBy('r.send_at')
    .execute();
  return rows.map(({ staffName, ...row }) => ({ ...toScheduled(row), staffName }));
}

export interface ScheduledUpdate {
  readonly bodyEnc?: string;
  readonly sendAt?: Temporal.Instant;
  readonly seenSeq?: number;
  readonly status?: ScheduledStatus;
  readonly why?: string | null;
  readonly sentSeq?: number;
  readonly settledAt?: Temporal.Instant;
}

/** Writes to one that still waits or is held; false when it was sent or cancelled meanwhile. */
export async function updateScheduled(db: Database, id: string, change: ScheduledUpdate): Promise<boolean> {
  const { bodyEnc, sendAt, seenSeq, status, why, sentSeq, settledAt } = change;
  const result = await db
    .updateTable('scheduled_replies')
    .set({
      ...(bodyEnc === undefined ? {} : { body_enc: bodyEnc }),
      ...(sendAt === undefined ? {} : { send_at: sendAt }),
      ...(seenSeq === undefined ? {} : { seen_seq: seenSeq }),
      ...(status === undefined ? {} : { status }),
      ...(why === undefined ? {} : { why }),
      ...(sentSeq === undefined ? {} : { sent_seq: sentSeq }),
      ...(settledAt === undefined ? {} : { settled_at: settledAt }),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'held'])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Those whose moment is over and whose own job has not come. */
export async function listOverdue(db: Database, before: Temporal.Instant, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('scheduled_replies')
    .select('id')
    .where('status', '=', 'waiting')
    .where('send_at', '<', before)
    .orderBy('send_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
