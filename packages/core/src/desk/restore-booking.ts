import { appendTimeline, depositDeadline, saveBooking, type Booking } from '../booking/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  isAppError,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { claimSeat, findAlternatives } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { depositDeadlines } from './deposit-deadlines.ts';
import { loadForDesk, lockForDesk } from './load-booking.ts';

const LIVE: ReadonlySet<Booking['status']> = new Set([
  'deposit_pending',
  'confirmed',
  'in_progress',
  'cancellation_requested',
]);

/** A party that is still to come takes its seat again, whatever notice and horizon say by now. */
async function takeSeatAgain(tx: TransactionContext, booking: Booking): Promise<void> {
  const ahead = Temporal.Instant.compare(booking.startsAt, tx.clock.now()) > 0;
  if (!LIVE.has(booking.status) || !ahead) return;
  const station = await getStation(tx, booking.stationId);
  await claimSeat(tx, { station, date: booking.date, start: booking.start }, { bookingId: booking.id }, true);
}

/** The deadline that passed while it was deleted is given anew, as on the day it was made. */
async function freshDeadline(tx: TransactionContext, booking: Booking): Promise<Temporal.Instant | null> {
  const { depositDueAt, status } = booking;
  if (status !== 'deposit_pending' || depositDueAt === null) return depositDueAt;
  const earliest = depositDeadlines(tx.clock.now(), booking.startsAt, await getVariables(tx)).toldAt;
  return Temporal.Instant.compare(depositDueAt, earliest) < 0 ? earliest : depositDueAt;
}

async function restore(tx: TransactionContext, bookingId: string, reason: string): Promise<void> {
  const before = await lockForDesk(tx, { bookingId, action: 'booking.restore', deleted: 'only' });
  await takeSeatAgain(tx, before);
  const depositDueAt = await freshDeadline(tx, before);
  const saved = await saveBooking(tx, { ...before, deletedAt: null, deletedBy: null, depositDueAt });
  if (saved.status === 'deposit_pending' && depositDueAt !== null)
    await enqueue(tx, depositDeadline, { bookingId: saved.id }, { startAfter: depositDueAt });
  await appendTimeline(tx, saved.id, 'restored', 'The booking was restored.', { audience: 'staff', note: reason });
  audit(tx, {
    action: 'booking.restore',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { deleted: true },
    after: { deleted: false, status: saved.status },
    reason,
  });
}

/**
 * Brings a deleted booking back within its days of grace (domain 5), for a reason that stays in its history; a live one
 * takes its seat again. Throws
 * `slot_taken` with other free starts when another party has it, `slot_unavailable` when the day is closed.
 */
export async function restoreBooking(ctx: Context, input: { bookingId: string; reason: string }): Promise<void> {
  authorize(ctx, 'booking.restore');
  try {
    await withTransaction(ctx, (tx) => restore(tx, input.bookingId, input.reason));
  } catch (error) {
    if (!isAppError(error) || error.code !== 'slot_taken') throw error;
    const { bookingId } = input;
    const booking = await loadForDesk(ctx, { bookingId, action: 'booking.restore', deleted: 'only' });
    const station = await getStation(ctx, booking.stationId);
    throw new AppError('slot_taken', {
      message: 'Another party has taken this seat meanwhile. It stays deleted; the host may choose another start.',
      details: { alternatives: await findAlternatives(ctx, station, booking) },
      cause: error,
    });
  }
}
