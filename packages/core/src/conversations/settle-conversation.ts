import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { recogniseIdentity } from './identities.ts';
import { lockConversation, saveConversation } from './conversation-store.ts';

export interface Settled {
  readonly conversationId: string;
  readonly stationId: string;
  /** The booking that was made in it; null where none was. */
  readonly bookingId: string | null;
}

/**
 * Says which station and which booking a conversation is about, once that is known; the first word on each stands. Whoever
 * booked in it may have become a customer by that.
 */
export async function settleConversation(ctx: Context, input: Settled): Promise<void> {
  authorize(ctx, 'conversation.answer');
  const { conversationId } = input;
  await withTransaction(ctx, async (tx) => {
    const before = await lockConversation(tx.db, conversationId);
    if (before === null) return;
    if (input.bookingId !== null) await recogniseIdentity(tx, before.identityId);
    const about = {
      stationId: before.settledStationId ?? input.stationId,
      bookingId: before.bookingId ?? input.bookingId,
    };
    if (about.stationId === before.settledStationId && about.bookingId === before.bookingId) return;
    await saveConversation(tx.db, before, about);
    audit(tx, {
      action: 'conversation.settle',
      entityType: 'conversation',
      entityId: conversationId,
      stationId: about.stationId,
      after: about,
    });
  });
}
