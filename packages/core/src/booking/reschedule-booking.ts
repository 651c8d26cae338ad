import { ReschedulePreview, type RescheduleRequest } from '@myhibachi/contracts';
import { readStanding } from '../billing/index.ts';
import {
  AppError,
  audit,
  authorize,
  isAppError,
  onceForRequest,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { assertBookable, assertSeatFree, findAlternatives, requireSlot } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import type { Booking } from './booking-row-store.ts';
import { loadBooking } from './get-booking.ts';
import { assertChangeable, lockOwnBooking } from './lock-own-booking.ts';
import { keepsSeat, moveFacts, movedTo, writeMove } from './move-party.ts';
import { dueAfter } from './return-credit.ts';
import { rescheduleTerms } from './reschedule-terms.ts';

interface Move {
  readonly bookingId: string;
  readonly move: RescheduleRequest;
  readonly preview: boolean;
}

async function write(tx: TransactionContext, before: Booking, after: Booking): Promise<Booking> {
  const moved = await writeMove(tx, before, after);
  audit(tx, moveFacts(before, moved));
  return moved.saved;
}

async function reschedule(tx: TransactionContext, input: Move, slot: string): Promise<ReschedulePreview> {
  const { move } = input;
  const before = await lockOwnBooking(tx, input.bookingId, move.version);
  assertChangeable(tx, before);
  if (before.date === move.date && before.start === move.start)
    throw new AppError('slot_unavailable', { message: 'This is when the party is now. Please choose another time.' });
  const station = await getStation(tx, before.stationId);
  await assertBookable(tx, { station, date: move.date, start: move.start });
  const terms = rescheduleTerms({
    policy: before.policy,
    reschedules: before.reschedules,
    now: tx.clock.now(),
    startsAt: before.startsAt,
  });
  if (!input.preview && move.expectedFeeCents !== undefined && move.expectedFeeCents !== terms.feeCents)
    throw new AppError('figures_changed');
  const after = movedTo(before, { date: move.date, start: move.start, slot }, terms);
  if (input.preview && !keepsSeat(before, after))
    await assertSeatFree(tx, { station, date: move.date, start: move.start });
  const standing = await readStanding(tx.db, before.id);
  const final = input.preview ? after : await write(tx, before, after);
  return {
    applied: !input.preview,
    date: final.date,
    start: final.start,
    feeCents: terms.feeCents,
    rule: terms.rule,
    dueCents: dueAfter(standing, final),
    version: final.version,
  };
}

/**
 * Moves a party to another free start, or with `preview` shows the fee (domain 5). The money stays on the booking.
 * Throws `slot_taken` with alternatives when the new slot is gone, `slot_unavailable` when the calendar forbids it,
 * `version_conflict`, and `figures_changed` when the fee is not the one that was shown. Sent again under its key, a move is
 * answered as it was made.
 */
export async function rescheduleBooking(ctx: Context, input: Move): Promise<ReschedulePreview> {
  authorize(ctx, 'booking.reschedule');
  const slot = await requireSlot(ctx, input.move.start);
  try {
    return await withTransaction(ctx, (tx) =>
      input.preview
        ? reschedule(tx, input, slot)
        : onceForRequest(tx, 'booking.reschedule', ReschedulePreview, () => reschedule(tx, input, slot)),
    );
  } catch (error) {
    if (!isAppError(error) || error.code !== 'slot_taken') throw error;
    const booking = await loadBooking(ctx, input.bookingId);
    const station = await getStation(ctx, booking.stationId);
    const alternatives = await findAlternatives(ctx, station, { date: input.move.date, start: input.move.start, slot });
    throw new AppError('slot_taken', { message: error.message, details: { alternatives }, cause: error });
  }
}
