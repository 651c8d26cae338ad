import { authorize, type Context } from '../kernel/index.ts';
import { findWaitingSince } from './approval-store.ts';

/** Since when the concierge waits for a host's yes or no in a conversation; null when it asked for none. */
export async function waitsForYesSince(ctx: Context, conversationId: string): Promise<Temporal.Instant | null> {
  authorize(ctx, 'conversation.answer');
  return findWaitingSince(ctx.db, conversationId, ctx.clock.now());
}
