import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { lockConversation, saveConversation } from './conversation-store.ts';

/** Says which station a conversation is about, once that is known; the first word on it stands. */
export async function settleConversation(
  ctx: Context,
  { conversationId, stationId }: { readonly conversationId: string; readonly stationId: string },
): Promise<void> {
  authorize(ctx, 'conversation.answer');
  await withTransaction(ctx, async (tx) => {
    const before = await lockConversation(tx.db, conversationId);
    if (before === null || before.stationId !== null) return;
    await saveConversation(tx.db, before, { stationId });
    audit(tx, {
      action: 'conversation.settle',
      entityType: 'conversation',
      entityId: conversationId,
      stationId,
      after: { stationId },
    });
  });
}
