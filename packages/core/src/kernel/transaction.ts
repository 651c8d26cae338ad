import { setTimeout } from 'node:timers/promises';
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { sealAudit } from './audit-store.ts';
import type { AuditEntry, Context, TransactionContext } from './context.ts';

export function isTransaction(ctx: Context): ctx is TransactionContext {
  return 'inTransaction' in ctx;
}

const SERIALIZATION_FAILURES = new Set(['40001', '40P01']);
const ATTEMPTS = 3;
/** Milliseconds. Whoever tries again at once takes its first row before the other has woken, and they meet anew. */
const LONGEST_WAIT = 30;

function isSerializationFailure(error: unknown): boolean {
  return error instanceof Error && 'code' in error && SERIALIZATION_FAILURES.has(String(error.code));
}

/**
 * Runs the work in one transaction and commits it together with its audit rows and jobs. Joins the transaction that is
 * already open, if any. A deadlock or serialization failure is tried again, because nothing of it has happened.
 */
export async function withTransaction<T>(ctx: Context, work: (tx: TransactionContext) => Promise<T>): Promise<T> {
  if (isTransaction(ctx)) return work(ctx);
  for (let attempt = 1; ; attempt += 1) {
    const auditEntries: AuditEntry[] = [];
    const afterCommitWork: (() => void)[] = [];
    try {
      const result = await ctx.db.transaction().execute(async (db) => {
        const tx: TransactionContext = { ...ctx, db, inTransaction: true, auditEntries, afterCommitWork };
        const value = await work(tx);
        await sealAudit(db, auditEntries);
        return value;
      });
      for (const run of afterCommitWork) run();
      return result;
    } catch (error) {
      if (attempt >= ATTEMPTS || !isSerializationFailure(error)) throw error;
      ctx.log.warn({ attempt, requestId: ctx.requestId }, 'transaction tried again after a serialization failure');
      await setTimeout(attempt * Math.random() * LONGEST_WAIT);
    }
  }
}

/** For what is only to happen once the change is real, such as emptying a cache. Must not fail. */
export function afterCommit(tx: TransactionContext, run: () => void): void {
  tx.afterCommitWork.push(run);
}

/** Lets one step fail without losing the transaction: its effects are taken back and the error is handed on. */
export async function withSavepoint<T>(tx: TransactionContext, work: (db: Database) => Promise<T>): Promise<T> {
  await sql`savepoint step`.execute(tx.db);
  try {
    const value = await work(tx.db);
    await sql`release savepoint step`.execute(tx.db);
    return value;
  } catch (error) {
    await sql`rollback to savepoint step`.execute(tx.db);
    throw error;
  }
}
