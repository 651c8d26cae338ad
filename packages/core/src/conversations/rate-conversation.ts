import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { append } from './append.ts';
import { assertOwnConversation } from './conversation-policy.ts';
import { findConversation, lockConversation } from './conversation-store.ts';
import { insertRating, isToBeRated } from './rating-store.ts';
import type { Visitor } from './visitors.ts';

/** Whether a browser's host is asked how a conversation was: it is closed, we have answered, and they have not. */
export async function asksForRating(
  ctx: Context,
  visitor: Visitor,
  { conversationId }: { readonly conversationId: string },
): Promise<boolean> {
  authorize(ctx, 'conversation.speak');
  const conversation = assertOwnConversation(visitor, await findConversation(ctx.db, conversationId));
  return conversation.status === 'closed' && isToBeRated(ctx.db, conversation.id);
}

/** What stands in the thread, for the host and for our people. */
function wordsFor(language: 'en' | 'es', score: number, words: string | null): string {
  const rated = language === 'es' ? `Valorado con ${score} de 5.` : `Rated ${score} of 5.`;
  return words === null ? rated : `${rated} “${words}”`;
}

/**
 * How a host found a conversation that is over: 1 to 5 with a sentence if they like, or null where they would rather not
 * say. Once a conversation; it stands in the thread. Throws `invalid_transition` while it goes on, `already_done` after.
 */
export async function rateConversation(
  ctx: Context,
  visitor: Visitor,
  input: { readonly conversationId: string; readonly score: number | null; readonly words: string | null },
): Promise<void> {
  authorize(ctx, 'conversation.speak');
  const { conversationId, score, words } = input;
  await withTransaction(ctx, async (tx) => {
    const conversation = assertOwnConversation(visitor, await lockConversation(tx.db, conversationId));
    if (conversation.status !== 'closed')
      throw new AppError('invalid_transition', {
        message: 'This conversation goes on. You are asked when it is over.',
      });
    const wordsEnc = words === null || score === null ? null : tx.crypto.encrypt('conversation_ratings.words', words);
    if (!(await insertRating(tx.db, { conversationId, score, wordsEnc, at: tx.clock.now() })))
      throw new AppError('already_done', { message: 'You have told us already. Thank you.' });
    if (score !== null)
      await append(tx, conversation, {
        author: 'system',
        kind: 'event',
        text: wordsFor(conversation.language, score, words),
      });
    audit(tx, {
      action: 'conversation.rate',
      entityType: 'conversation',
      entityId: conversationId,
      stationId: conversation.stationId,
      after: { score, said: wordsEnc !== null },
    });
  });
}
