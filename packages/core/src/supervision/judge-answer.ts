import type { AnswerThumbs } from '@myhibachi/contracts';
import { readThread } from '../conversations/index.ts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { loadAnswer } from './get-answer-trace.ts';
import { putThumb, readThumbs, takeThumbBack } from './thumb-store.ts';

/** Only a person has an opinion. Throws `forbidden` for machines. */
export function opinionOf({ actor }: Context): string {
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: `${actor.kind} has no opinion` });
  return actor.staffId;
}

/**
 * A thumb up or down for an answer of the concierge, one a person; null takes it back. Throws `not_found` for what is no
 * answer of its own within reach.
 */
export async function judgeAnswer(
  ctx: Context,
  input: { readonly conversationId: string; readonly seq: number; readonly thumb: 'up' | 'down' | null },
): Promise<void> {
  authorize(ctx, 'concierge.judge');
  const { conversationId, seq, thumb } = input;
  const staffId = opinionOf(ctx);
  await withTransaction(ctx, async (tx) => {
    const { row, conversation } = await loadAnswer(tx, { conversationId, seq });
    const by = { turnId: row.id, staffId };
    const changed =
      thumb === null
        ? await takeThumbBack(tx.db, by)
        : await putThumb(tx.db, { ...by, conversationId, thumb, at: tx.clock.now() });
    if (!changed) return;
    audit(tx, {
      action: 'concierge.judge',
      entityType: 'conversation',
      entityId: conversationId,
      stationId: conversation.stationId,
      after: { seq, thumb },
    });
  });
}

/** What is thought of the answers of a conversation: only those somebody has judged. */
export async function listAnswerThumbs(
  ctx: Context,
  { conversationId }: { readonly conversationId: string },
): Promise<AnswerThumbs> {
  authorize(ctx, 'conversation.read');
  await readThread(ctx, { conversationId, limit: 1 });
  const me = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  return { items: await readThumbs(ctx.db, conversationId, me) };
}
