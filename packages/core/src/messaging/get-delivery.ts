import { authorize, type Context } from '../kernel/index.ts';
import { findMessage } from './message-store.ts';

/** How far a message of ours has come: its state, and why where it went nowhere. Null for one that is gone. */
export async function getDelivery(
  ctx: Context,
  messageId: string,
): Promise<{ readonly status: string; readonly outcome: string | null } | null> {
  authorize(ctx, 'booking.read');
  const row = await findMessage(ctx.db, messageId);
  return row === null ? null : { status: row.status, outcome: row.outcome };
}
