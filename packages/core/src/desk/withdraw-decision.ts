import { appendTimeline, lockBooking } from '../booking/index.ts';
import { audit, authorize, describeActor, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { goBack } from './decide-cancellation.ts';
import { findDecision } from './decision-store.ts';
import { assertWaiting, settle } from './judge-decision.ts';

/** Takes back what one asked for oneself, while nobody has decided. Throws `already_done`, `not_found` for others'. */
export async function withdrawDecision(ctx: Context, input: { decisionId: string }): Promise<void> {
  authorize(ctx, 'booking.note');
  await withTransaction(ctx, async (tx) => {
    const found = await findDecision(tx, input.decisionId);
    if (found === null || found.requestedBy !== describeActor(tx.actor)) throw notFound('decision');
    const booking = await lockBooking(tx, found.bookingId);
    const decision = await findDecision(tx, input.decisionId);
    if (booking === null || decision === null) throw notFound('decision');
    assertWaiting(decision);
    await settle(tx, decision, 'withdrawn');
    const saved = decision.kind === 'cancellation' ? await goBack(tx, booking) : booking;
    const text = `The request was taken back: ${decision.kind}.`;
    await appendTimeline(tx, saved.id, 'request_withdrawn', text, { audience: 'staff' });
    audit(tx, {
      action: 'booking.withdraw_request',
      entityType: 'booking',
      entityId: saved.id,
      stationId: saved.stationId,
      before: { status: booking.status },
      after: { status: saved.status, kind: decision.kind },
    });
  });
}
