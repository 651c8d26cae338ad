import { NO_CHARGES, keptOf, listPayments, postAdjustment } from '../billing/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { freeSeat } from '../scheduling/index.ts';
import { consolePath } from './announce-confirmed.ts';
import { nextBookingStatus } from './booking-state.ts';
import type { Booking } from './booking-row-store.ts';
import { lockBooking, saveBooking } from './booking-store.ts';
import { closeOpenPayments } from './close-open-payments.ts';
import { findDepositPause, listOverdueDeposits } from './deposit-store.ts';
import { foldWaiting } from './end-booking.ts';
import { queueForBooking } from './queue-messages.ts';
import { returnCredit } from './return-credit.ts';
import { appendTimeline } from './timeline-store.ts';

const NOTE = 'The deposit did not arrive in time.';

/** Overdue, unpaid and kept open by nobody. Money that came in counts even when its own job is still on the way. */
async function isLapsed(tx: TransactionContext, booking: Booking): Promise<boolean> {
  const { depositDueAt } = booking;
  if (booking.status !== 'deposit_pending' || booking.deletedAt !== null || depositDueAt === null) return false;
  if (Temporal.Instant.compare(depositDueAt, tx.clock.now()) > 0) return false;
  if ((await findDepositPause(tx, booking.id)) !== null) return false;
  const payments = await listPayments(tx.db, { bookingId: booking.id });
  const captured = payments.filter((payment) => payment.status === 'captured');
  return (await keptOf(tx, captured)) < booking.depositCents;
}

/** What came in but is less than the deposit goes back in full, and nothing is owed. */
async function settleBill(tx: TransactionContext, before: Booking, saved: Booking): Promise<void> {
  await foldWaiting(tx, before);
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note: NOTE,
  });
  await returnCredit(tx, saved, { reason: NOTE });
}

/**
 * Cancels a booking of ours whose deposit did not come (domain 4): the seat is free, the customer is told, nothing is
 * owed. One that was paid, cancelled or kept open meanwhile is left alone, so the job may come early, late or twice.
 */
export async function expireDeposit(ctx: Context, input: { bookingId: string }): Promise<boolean> {
  authorize(ctx, 'booking.expire_deposit');
  return withTransaction(ctx, async (tx) => {
    const before = await lockBooking(tx, input.bookingId);
    if (before === null || !(await isLapsed(tx, before))) return false;
    const saved = await saveBooking(tx, {
      ...before,
      status: nextBookingStatus(before.status, 'lapse'),
      lapsedAt: tx.clock.now(),
      billBefore: { lines: before.lines, charges: before.charges },
      lines: [],
      charges: NO_CHARGES,
      totalCents: 0,
    });
    await freeSeat(tx.db, { bookingId: saved.id });
    await closeOpenPayments(tx, { bookingId: saved.id });
    await settleBill(tx, before, saved);
    await appendTimeline(tx, saved.id, 'deposit_lapsed', 'Cancelled because the deposit did not arrive in time.');
    await queueForBooking(tx, saved, 'deposit_cancelled', { event: String(saved.version) });
    await tellStaff(tx, {
      topic: 'deposit_missed',
      key: `deposit_missed:${saved.id}:${saved.version}`,
      stationId: saved.stationId,
      subject: `${saved.code}: the deposit did not come`,
      body: 'The booking was cancelled at its deadline, and the evening is free again.',
      bookingId: saved.id,
      path: consolePath(saved.id),
    });
    audit(tx, {
      action: 'booking.expire_deposit',
      entityType: 'booking',
      entityId: saved.id,
      stationId: saved.stationId,
      before: { status: before.status, totalCents: before.totalCents },
      after: { status: saved.status, totalCents: saved.totalCents },
    });
    return true;
  });
}

const BATCH = 200;

/** Cancels every booking whose deposit is overdue; the safety net under the single deadlines, run each minute. */
export async function sweepDeposits(ctx: Context): Promise<number> {
  authorize(ctx, 'booking.expire_deposit');
  let ended = 0;
  for (const bookingId of await listOverdueDeposits(ctx, BATCH)) {
    if (await expireDeposit(ctx, { bookingId })) ended += 1;
  }
  return ended;
}
