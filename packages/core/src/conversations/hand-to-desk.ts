import { authorize, type Context } from '../kernel/index.ts';
import { escalate } from './owner.ts';
import { loadConversation } from './read-thread.ts';

/** Nobody but people answers yet: what a host says waits at the desk. Runs once a message; asking again changes nothing. */
export async function handToDesk(ctx: Context, input: { readonly conversationId: string }): Promise<void> {
  authorize(ctx, 'conversation.answer');
  const { owner, status, channel } = await loadConversation(ctx, input.conversationId);
  if (owner.kind !== 'concierge' || status === 'closed') return;
  await escalate(ctx, {
    conversationId: input.conversationId,
    reason: 'cannot_answer',
    summary: `A host wrote by ${channel.replace('_', ' ')}.`,
    tried: [],
  });
}
