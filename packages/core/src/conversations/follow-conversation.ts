/** What is true of a conversation only for a moment: who writes in it, and how far both sides have read. */
import { authorize, type Context } from '../kernel/index.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { findConversation, notifyTyping } from './conversation-store.ts';

export interface ReadMarks {
  readonly hostReadSeq: number;
  readonly staffReadSeq: number;
}

/** How far both sides have read, for whoever may look at the conversation; throws `not_found` for everybody else. */
export async function getReadMarks(
  ctx: Context,
  { conversationId }: { readonly conversationId: string },
): Promise<ReadMarks> {
  authorize(ctx, 'conversation.read');
  const found = await findConversation(ctx.db, conversationId);
  const { hostReadSeq, staffReadSeq } = assertReachesConversation(ctx.actor, 'conversation.read', found);
  return { hostReadSeq, staffReadSeq };
}

/** Tells every process that somebody writes. Small, and gone when nobody listens. */
export async function announceTyping(ctx: Context, payload: string): Promise<void> {
  authorize(ctx, 'operations.run');
  await notifyTyping(ctx.db, payload);
}
