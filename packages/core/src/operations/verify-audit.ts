import { authorize, verifyChain, type ChainVerdict, type Context } from '../kernel/index.ts';

/** Walks the audit log from its first row and names the first one that is missing, edited or out of order (domain 13). */
export function verifyAudit(ctx: Context): Promise<ChainVerdict> {
  authorize(ctx, 'audit.verify');
  return verifyChain(ctx.db);
}
