import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { append } from './append.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { lockConversation } from './conversation-store.ts';
import { findByClientKey } from './thread-store.ts';

export interface ConversationNote {
  readonly conversationId: string;
  readonly text: string;
  /** The same note sent again is the same note. */
  readonly clientKey?: string;
}

/**
 * Writes something down beside a conversation for our own people: the host never sees it, nobody's turn changes, and a
 * closed conversation takes notes too. Answers the note's number.
 */
export async function addConversationNote(ctx: Context, note: ConversationNote): Promise<{ readonly seq: number }> {
  authorize(ctx, 'conversation.reply');
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours write notes' });
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, note.conversationId);
    const before = assertReachesConversation(actor, 'conversation.reply', found);
    const earlier = note.clientKey === undefined ? null : await findByClientKey(tx.db, before.id, note.clientKey);
    if (earlier !== null) return { seq: earlier.seq };
    const { seq } = await append(tx, before, {
      author: 'staff',
      staffId: actor.staffId,
      kind: 'note',
      text: note.text,
      ...(note.clientKey === undefined ? {} : { clientKey: note.clientKey }),
    });
    audit(tx, {
      action: 'conversation.note',
      entityType: 'conversation',
      entityId: before.id,
      stationId: before.stationId,
      after: { seq },
    });
    return { seq };
  });
}
