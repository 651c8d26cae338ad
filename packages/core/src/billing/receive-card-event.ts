import { AppError, audit, authorize, enqueue, withTransaction, type Context } from '../kernel/index.ts';
import { insertCardEvent } from './card-event-store.ts';
import { cardEventReceived } from './jobs.ts';

/**
 * Takes one signed event of the card processor into the inbox, once by its id, and leaves the work to a job. Throws
 * `bad_request` for a signature that is not theirs or too old; nothing of the body is trusted before.
 */
export async function receiveCardEvent(ctx: Context, delivery: { rawBody: string; signature: string }): Promise<void> {
  authorize(ctx, 'payment.apply_event');
  const event = ctx.gateways.cards.readEvent(delivery.rawBody, delivery.signature);
  if (event === null) throw new AppError('bad_request', { message: 'The signature of this event does not match.' });
  if (event.type === 'ignored') return;
  await withTransaction(ctx, async (tx) => {
    const stored = { ...event, createdAt: event.createdAt.toString() };
    const first = await insertCardEvent(tx.db, {
      id: event.id,
      type: event.rawType,
      event: stored,
      now: tx.clock.now(),
    });
    if (!first) return;
    await enqueue(tx, cardEventReceived, { eventId: event.id });
    audit(tx, {
      action: 'card_event.receive',
      entityType: 'card_event',
      entityId: event.id,
      after: { type: event.rawType },
    });
  });
}
