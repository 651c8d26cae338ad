import { createHash } from 'node:crypto';
import type { Database } from '@myhibachi/database';
import { sql, type SqlBool } from 'kysely';
import type { AuditEntry } from './context.ts';

/** Appends the rows in order; the database chains and locks. One statement for all of them. */
export async function sealAudit(db: Database, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const records = entries.map((entry) => entry.record);
  await sql`select audit_append_all(${records}::text[])`.execute(db);
}

interface Look {
  readonly action: string;
  readonly actor: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly since: Temporal.Instant;
}

/** True when this actor's look is sealed already; held under a lock of its own until the transaction ends. */
export async function hasLooked(db: Database, { action, actor, entityType, entityId, since }: Look): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(71630013, hashtext(${`${actor}|${action}|${entityId}`}))`.execute(db);
  const row = await db
    .selectFrom('audit_log')
    .select('seq')
    .where('entity_type', '=', entityType)
    .where('entity_id', '=', entityId)
    .where('action', '=', action)
    .where('actor', '=', actor)
    .where(sql<SqlBool>`(record::jsonb ->> 'at')::timestamptz > ${since.toString()}::timestamptz`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type ChainVerdict =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly seq: number; readonly fault: string };

const BATCH = 5_000;

interface Head {
  readonly seq: number;
  readonly hash: string;
}

function readHead(db: Database): Promise<Head> {
  return db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
}

/**
 * Walks the chain from its beginning and names the first row that is missing, edited or out of order. The chain must
 * reach at least to where it ended when the walk began, so that rows cut off its end are missed too.
 */
export async function verifyChain(db: Database): Promise<ChainVerdict> {
  const head = await readHead(db);
  let previous = '0'.repeat(64);
  let seq = 0;
  for (;;) {
    const rows = await db
      .selectFrom('audit_log')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      if (row.seq !== seq + 1) return { ok: false, seq: seq + 1, fault: 'the row is missing' };
      const hash = createHash('sha256').update(`${previous}|${row.seq}|${row.record}`).digest('hex');
      if (row.prev_hash !== previous)
        return { ok: false, seq: row.seq, fault: 'the row before it is not the one it was sealed to' };
      if (row.hash !== hash) return { ok: false, seq: row.seq, fault: 'the row was edited' };
      if (row.seq === head.seq && hash !== head.hash)
        return { ok: false, seq: row.seq, fault: 'the row is not the one the chain ended with' };
      previous = row.hash;
      seq = row.seq;
    }
    if (rows.length === BATCH) continue;
    if (seq < head.seq) return { ok: false, seq: seq + 1, fault: 'the row is missing' };
    return { ok: true, rows: seq };
  }
}
