import { getChatRating, rateChat } from '@myhibachi/contracts';
import { asksForRating, rateConversation } from '@myhibachi/core/conversations';
import { decodeId, notFound } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { recogniseChatVisitor } from './chat-visitor.ts';

const PUBLIC = { policy: 'public' } as const;

/** How a host found a conversation in their browser. Who has said nothing here has nothing to rate. */
export function addChatRatingRoutes(app: App): void {
  register(app, getChatRating, PUBLIC, async (ctx, input) => {
    const known = await recogniseChatVisitor(ctx, input);
    if (known === null) throw notFound('conversation');
    return {
      open: await asksForRating(ctx, known.visitor, { conversationId: decodeId('cnv', input.query.conversationId) }),
    };
  });
  register(app, rateChat, { ...PUBLIC, limit: 'chat' }, async (ctx, input) => {
    const known = await recogniseChatVisitor(ctx, input);
    if (known === null) throw notFound('conversation');
    const { conversationId, score, words = null } = input.body;
    await rateConversation(ctx, known.visitor, { conversationId: decodeId('cnv', conversationId), score, words });
  });
}
