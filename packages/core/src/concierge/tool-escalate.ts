/** Bringing in a person. */
import { EscalationReason } from '@myhibachi/contracts';
import { z } from 'zod';
import { escalate, loadConversation } from '../conversations/index.ts';
import { AppError, encodeId } from '../kernel/index.ts';
import { tellingOf } from './hand-over-telling.ts';
import { defineTool } from './tool.ts';

/**
 * Needs no yes: a person is never kept from a host. Whatever is being answered in this turn is not sent any more, so the
 * host is told here that a person takes over, and when.
 */
export const handOverTool = defineTool({
  title: 'Bring in a person',
  description:
    'Gives this conversation to our people at once, with a reason, a summary for them and what was tried. The concierge is silent from there.',
  scope: 'public',
  effect: 'write',
  input: z.strictObject({
    reason: EscalationReason,
    summary: z.string().trim().min(1).max(2_000),
    tried: z.array(z.string().max(200)).max(20).default([]),
  }),
  output: z.object({ escalationId: z.string(), priority: z.string(), isNew: z.boolean() }),
  async run(ctx, { reason, summary, tried }) {
    const { conversation } = ctx;
    if (conversation === null) throw new AppError('not_found', { reason: 'there is no conversation to hand over' });
    const { escalationId, ...escalated } = await escalate(ctx, {
      conversationId: conversation.id,
      reason,
      summary,
      tried,
      telling: await tellingOf(ctx, await loadConversation(ctx, conversation.id), { language: ctx.language }),
    });
    return { ...escalated, escalationId: encodeId('esc', escalationId) };
  },
});
