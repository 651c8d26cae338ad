import type { DecisionAsked } from '@myhibachi/contracts';
import { appendTimeline, nextBookingStatus, saveBooking, type Booking } from '../booking/index.ts';
import { AppError, audit, authorize, encodeId, withTransaction, type Context } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { insertDecision, type Cause } from './decision-store.ts';
import { lockForDesk } from './load-booking.ts';

/** The state a booking is asked to be cancelled in, kept for the way back. */
function stateBefore(booking: Booking): NonNullable<Booking['statusBefore']> {
  if (booking.status === 'deposit_pending' || booking.status === 'confirmed' || booking.status === 'in_progress')
    return booking.status;
  throw new AppError('invalid_transition', { message: 'This party is over or cancelled.' });
}

/**
 * Asks for a cancellation that somebody else decides on (domain 5); the seat stays taken meanwhile. Throws
 * `invalid_transition` when the party is over or asked for already, `version_conflict`.
 */
export async function requestCancellation(
  ctx: Context,
  input: { bookingId: string; version: number; reason: string; cause: Cause },
): Promise<DecisionAsked> {
  authorize(ctx, 'booking.request_cancellation');
  const { bookingId, version, reason, cause } = input;
  return withTransaction(ctx, async (tx) => {
    const before = await lockForDesk(tx, { bookingId, action: 'booking.request_cancellation', version });
    const status = nextBookingStatus(before.status, 'request_cancellation');
    const saved = await saveBooking(tx, { ...before, status, statusBefore: stateBefore(before) });
    const decision = { bookingId, stationId: saved.stationId, kind: 'cancellation', cause, reason } as const;
    const decisionId = await insertDecision(tx, decision);
    if (decisionId === null) throw new AppError('already_done', { message: 'This is asked for already.' });
    const text = 'A cancellation was asked for.';
    await appendTimeline(tx, saved.id, 'cancellation_requested', text, { audience: 'staff', note: reason });
    await tellStaff(tx, {
      topic: 'cancellation_asked',
      key: `cancellation_asked:${decisionId}`,
      stationId: saved.stationId,
      subject: `${saved.code}: a cancellation was asked for`,
      body: 'It waits for somebody who may decide. The evening stays taken meanwhile.',
      bookingId: saved.id,
      path: '/admin/decisions',
    });
    audit(tx, {
      action: 'booking.request_cancellation',
      entityType: 'booking',
      entityId: saved.id,
      stationId: saved.stationId,
      before: { status: before.status },
      after: { status: saved.status, cause },
      reason,
    });
    return { outcome: 'waiting', decisionId: encodeId('dec', decisionId) };
  });
}
