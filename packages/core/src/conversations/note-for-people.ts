import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { append } from './append.ts';
import { lockConversation } from './conversation-store.ts';
import { findByClientKey } from './thread-store.ts';

/**
 * Tells our own people in a conversation what happened without a word to the host, once under its key, and shows it as
 * unread. Nobody's turn changes, and a closed conversation takes it too.
 */
export async function noteForPeople(
  ctx: Context,
  note: { readonly conversationId: string; readonly text: string; readonly clientKey: string },
): Promise<void> {
  authorize(ctx, 'conversation.answer');
  await withTransaction(ctx, async (tx) => {
    const before = await lockConversation(tx.db, note.conversationId);
    if (before === null || (await findByClientKey(tx.db, before.id, note.clientKey)) !== null) return;
    const { text, clientKey } = note;
    const words = { author: 'system', kind: 'note', text, clientKey } as const;
    const { seq } = await append(tx, before, words, { markedUnread: true });
    audit(tx, {
      action: 'conversation.note',
      entityType: 'conversation',
      entityId: before.id,
      stationId: before.stationId,
      after: { seq },
    });
  });
}
