import type { AuditVerdict } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  audit,
  authorize,
  defineJob,
  enqueue,
  verifyChain,
  withTransaction,
  type ChainVerdict,
  type Context,
} from '../kernel/index.ts';
import { readAudit } from './audit-log-store.ts';

export const auditCheckJob = defineJob({ name: 'audit.check', schema: z.strictObject({}) });

const CHECKED = 'audit.check';
const Finding = z.object({
  ok: z.boolean(),
  rows: z.int().nullable(),
  seq: z.int().nullable(),
  fault: z.string().nullable(),
});

/** Walks the audit log from its first row and names the first one that is missing, edited or out of order (domain 13). */
export function verifyAudit(ctx: Context): Promise<ChainVerdict> {
  authorize(ctx, 'audit.verify');
  return verifyChain(ctx.db);
}

/**
 * Walks the chain and keeps what was found as a row of it. What goes into the process's log is the anchor outside the
 * database: who rewrites the whole chain cannot rewrite that too.
 */
export async function checkAudit(ctx: Context): Promise<ChainVerdict> {
  const verdict = await verifyAudit(ctx);
  const finding = verdict.ok
    ? { ok: true, rows: verdict.rows, seq: null, fault: null }
    : { ok: false, rows: null, seq: verdict.seq, fault: verdict.fault };
  await withTransaction(ctx, async (tx) => {
    audit(tx, { action: CHECKED, entityType: 'audit', entityId: 'log', after: finding });
  });
  if (verdict.ok) ctx.log.info(finding, 'the audit log is whole');
  else ctx.log.error(finding, 'the audit log is broken');
  return verdict;
}

/** Has the chain walked in the background. */
export async function requestAuditCheck(ctx: Context): Promise<void> {
  authorize(ctx, 'audit.verify');
  await withTransaction(ctx, async (tx) => {
    await enqueue(tx, auditCheckJob, {}, { singletonKey: 'one' });
    audit(tx, { action: 'audit.request_check', entityType: 'audit', entityId: 'log' });
  });
}

/** What the last walk found. */
export async function getAuditVerdict(ctx: Context): Promise<AuditVerdict> {
  authorize(ctx, 'audit.read');
  const [row] = await readAudit(ctx.db, { scope: 'all', actions: [CHECKED] }, { before: null, limit: 1 });
  if (row === undefined) return { status: 'never_checked', checkedAt: null, rows: null, brokenAt: null, fault: null };
  const finding = Finding.parse(row.record.after);
  return {
    status: finding.ok ? 'whole' : 'broken',
    checkedAt: row.record.at,
    rows: finding.rows,
    brokenAt: finding.seq,
    fault: finding.fault,
  };
}
