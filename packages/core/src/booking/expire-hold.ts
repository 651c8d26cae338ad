import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { freeSeat } from '../scheduling/index.ts';
import { isLiveHold, nextHoldStatus } from './booking-state.ts';
import { closeOpenPayments } from './close-open-payments.ts';
import { listOverdueHolds, lockHold, setHoldStatus } from './hold-store.ts';
import { queueForHold } from './queue-messages.ts';
import { convertIfPaid, returnPayments } from './settle-hold.ts';

/**
 * Ends a hold whose deadline has passed: the seat is free again and the host is told (domain 4). A hold that was signed,
 * paid or extended in the meantime is left alone, so the job may come early, late or twice.
 */
export async function expireHold(ctx: Context, input: { holdId: string }): Promise<boolean> {
  authorize(ctx, 'hold.expire');
  return withTransaction(ctx, async (tx) => {
    const hold = await lockHold(tx, input.holdId);
    if (hold === null || !isLiveHold(hold.status)) return false;
    if (Temporal.Instant.compare(hold.expiresAt, tx.clock.now()) > 0) return false;
    // Money that came in time confirms, even when its own job is still on the way.
    if (hold.status === 'pending_deposit' && (await convertIfPaid(tx, hold)).status === 'converted') return false;
    const status = nextHoldStatus(hold.status, 'expire');
    await setHoldStatus(tx, hold.id, status);
    await freeSeat(tx.db, { holdId: hold.id });
    await closeOpenPayments(tx, { holdId: hold.id });
    await returnPayments(tx, hold, 'The hold expired before it could be confirmed.');
    await queueForHold(tx, hold, 'hold_expired');
    await tellStaff(tx, {
      topic: 'hold_expired',
      key: `hold_expired:${hold.id}`,
      stationId: hold.stationId,
      subject: `${hold.code}: the hold for ${hold.date} has expired`,
      body: 'Its time was over before it was signed and paid. The evening is free again.',
      holdId: hold.id,
      path: '/admin/holds',
    });
    audit(tx, {
      action: 'hold.expire',
      entityType: 'hold',
      entityId: hold.id,
      stationId: hold.stationId,
      before: { status: hold.status },
      after: { status },
    });
    return true;
  });
}

const BATCH = 200;

/** Ends every overdue hold; the safety net under the single jobs, run each minute. Answers how many it ended. */
export async function sweepHolds(ctx: Context): Promise<number> {
  authorize(ctx, 'hold.expire');
  let ended = 0;
  for (const holdId of await listOverdueHolds(ctx, BATCH)) {
    if (await expireHold(ctx, { holdId })) ended += 1;
  }
  return ended;
}
