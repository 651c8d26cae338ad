import {
  appendTimeline,
  depositDeadline,
  findDepositPause,
  insertDepositPause,
  liftDepositPause,
  type Booking,
} from '../booking/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  invalidField,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { dateInWords } from '../messaging/index.ts';
import { lockForDesk } from './load-booking.ts';

/** A deposit that is awaited beyond the party would never be missed. */
function assertSensible(tx: TransactionContext, { date, timeZone }: Booking, until: Temporal.Instant): void {
  if (Temporal.Instant.compare(until, tx.clock.now()) <= 0)
    throw invalidField('until', 'Please choose a moment that lies ahead.');
  const day = until.toZonedDateTimeISO(timeZone).toPlainDate();
  if (Temporal.PlainDate.compare(day, date) > 0)
    throw invalidField('until', `Please choose ${dateInWords(date)} at the latest, the day of the party.`);
}

/**
 * Holds a hand over the automatic cancellation of a booking (domain 4), until it is lifted or a moment comes; replaces
 * an earlier one. Throws `invalid_transition` when the booking waits for no deposit, and `validation_failed` for a moment
 * that is past, or later than the party's own day.
 */
export async function keepOpen(
  ctx: Context,
  input: { bookingId: string; reason: string; until?: string | undefined },
): Promise<void> {
  authorize(ctx, 'booking.keep_open');
  await withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId: input.bookingId, action: 'booking.keep_open' });
    if (booking.status !== 'deposit_pending')
      throw new AppError('invalid_transition', { message: 'This booking waits for no deposit.' });
    const until = input.until === undefined ? null : Temporal.Instant.from(input.until);
    if (until !== null) assertSensible(tx, booking, until);
    await liftDepositPause(tx, booking.id);
    await insertDepositPause(tx, { bookingId: booking.id, reason: input.reason, until });
    // When the hand goes away by itself, the deadline is looked at again; the sweeper is the net under this.
    if (until !== null) await enqueue(tx, depositDeadline, { bookingId: booking.id }, { startAfter: until });
    const text = 'Kept open: it is not cancelled for want of the deposit.';
    await appendTimeline(tx, booking.id, 'kept_open', text, { audience: 'staff', note: input.reason });
    audit(tx, {
      action: 'booking.keep_open',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { keptOpen: true, until: until?.toString() ?? null },
      reason: input.reason,
    });
  });
}

/** Lets the deadline run again; one that has passed cancels the booking at once. Throws `already_done`. */
export async function letDeadlineRun(ctx: Context, input: { bookingId: string }): Promise<void> {
  authorize(ctx, 'booking.keep_open');
  await withTransaction(ctx, async (tx) => {
    const booking = await lockForDesk(tx, { bookingId: input.bookingId, action: 'booking.keep_open' });
    if ((await findDepositPause(tx, booking.id)) === null)
      throw new AppError('already_done', { message: 'Nothing keeps this booking open.' });
    await liftDepositPause(tx, booking.id);
    const startAfter = booking.depositDueAt;
    await enqueue(tx, depositDeadline, { bookingId: booking.id }, startAfter === null ? {} : { startAfter });
    const text = 'No longer kept open: the deadline of the deposit runs.';
    await appendTimeline(tx, booking.id, 'deadline_runs', text, { audience: 'staff' });
    audit(tx, {
      action: 'booking.let_deadline_run',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      before: { keptOpen: true },
      after: { keptOpen: false },
    });
  });
}
