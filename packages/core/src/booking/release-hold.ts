import { freeSeat } from '../scheduling/index.ts';
import { audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { assertReachesHold } from './booking-policy.ts';
import { nextHoldStatus } from './booking-state.ts';
import { closeOpenPayments } from './close-open-payments.ts';
import { lockHold, setHoldStatus } from './hold-store.ts';
import { queueForHold } from './queue-messages.ts';
import { returnPayments } from './settle-hold.ts';

/**
 * The host gives the seat back, or one of us for them, with a reason and a word to the host; anything half paid is
 * closed. Throws `invalid_transition` when it is booked or gone.
 */
export async function releaseHold(ctx: Context, input: { holdId: string; reason?: string }): Promise<void> {
  authorize(ctx, 'hold.release');
  await withTransaction(ctx, async (tx) => {
    const hold = await lockHold(tx, input.holdId);
    if (hold === null) throw notFound('hold');
    assertReachesHold(tx.actor, hold);
    const ours = tx.actor.kind === 'staff';
    const status = nextHoldStatus(hold.status, 'release');
    await setHoldStatus(tx, hold.id, status);
    await freeSeat(tx.db, { holdId: hold.id });
    await closeOpenPayments(tx, { holdId: hold.id });
    await returnPayments(tx, hold, ours ? 'We released the hold.' : 'The host gave the hold back.');
    if (ours) await queueForHold(tx, hold, 'hold_released');
    audit(tx, {
      action: 'hold.release',
      entityType: 'hold',
      entityId: hold.id,
      stationId: hold.stationId,
      before: { status: hold.status },
      after: { status },
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
  });
}
