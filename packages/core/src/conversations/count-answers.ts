import { authorize, type Context } from '../kernel/index.ts';
import { countOfAuthor } from './quiet-store.ts';

/** How often the concierge has answered in a conversation since then. */
export async function countAnswers(
  ctx: Context,
  { conversationId, since }: { readonly conversationId: string; readonly since: Temporal.Instant },
): Promise<number> {
  authorize(ctx, 'conversation.answer');
  return countOfAuthor(ctx.db, { conversationId, author: 'concierge', since });
}
