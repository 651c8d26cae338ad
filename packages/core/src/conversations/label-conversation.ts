import { AppError, audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { lockConversation } from './conversation-store.ts';
import { countLabelsOn, holdLabel, putLabel, takeLabelOff } from './label-store.ts';

const MOST_LABELS = 10;

export interface Labelling {
  readonly conversationId: string;
  readonly labelId: string;
  readonly on: boolean;
}

/**
 * Puts a label on a conversation or takes it off, closed ones too; answers whether that changed anything. Throws
 * `limit_reached` at ten labels, `not_found` for a label that was removed.
 */
export async function labelConversation(ctx: Context, { conversationId, labelId, on }: Labelling): Promise<boolean> {
  authorize(ctx, 'conversation.manage');
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, conversationId);
    const { id, stationId } = assertReachesConversation(tx.actor, 'conversation.manage', found);
    if (!(await holdLabel(tx.db, labelId))) throw notFound('label');
    const changed = on
      ? await putLabel(tx.db, { conversationId: id, labelId, at: tx.clock.now() })
      : await takeLabelOff(tx.db, id, labelId);
    if (!changed) return false;
    // Counted under the conversation's lock: of two that are put on at once, the second sees the first.
    if (on && (await countLabelsOn(tx.db, id)) > MOST_LABELS)
      throw new AppError('limit_reached', {
        message: `A conversation carries up to ${MOST_LABELS} labels. Please take one off first.`,
      });
    audit(tx, {
      action: on ? 'conversation.label' : 'conversation.unlabel',
      entityType: 'conversation',
      entityId: id,
      stationId,
      after: { labelId },
    });
    return true;
  });
}
