import { authorize, type Context } from '../kernel/index.ts';
import { findMessage } from './message-store.ts';

/** When a message of ours may first have left; null while it has not, and for one that never did. */
export async function whenTried(ctx: Context, messageId: string): Promise<Temporal.Instant | null> {
  authorize(ctx, 'message.send');
  const row = await findMessage(ctx.db, messageId);
  if (row === null || ['queued', 'skipped', 'failed'].includes(row.status)) return null;
  return row.firstTriedAt;
}
