import { authorize, type TransactionContext } from '../kernel/index.ts';
import { append } from './append.ts';
import { nextConversationStatus } from './conversation-state.ts';
import { lockConversation } from './conversation-store.ts';

/**
 * Writes into a conversation what happened to it, as part of the caller's transaction. `answered` says that this is all
 * the host's last words called for. A closed conversation is left alone.
 */
export async function addConversationEvent(
  tx: TransactionContext,
  event: {
    readonly conversationId: string;
    readonly text: string;
    readonly answered?: true;
    /** The text by which it was said, for its delivery state. */
    readonly transportId?: string;
    readonly bookingId?: string;
  },
): Promise<void> {
  authorize(tx, 'conversation.manage');
  const conversation = await lockConversation(tx.db, event.conversationId);
  if (conversation === null || conversation.status === 'closed') return;
  const { text, transportId, bookingId } = event;
  await append(
    tx,
    conversation,
    { author: 'system', kind: 'event', text, ...(transportId === undefined ? {} : { transportId }) },
    {
      ...(event.answered === true ? { status: nextConversationStatus(conversation.status, 'answered') } : {}),
      ...(bookingId === undefined || conversation.bookingId !== null ? {} : { bookingId }),
    },
  );
}
