import type { ReschedulePreview, RescheduleRequest } from '@myhibachi/contracts';
import { postAdjustment, readBalance, totalOf } from '../billing/index.ts';
import {
  AppError,
  audit,
  authorize,
  isAppError,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import {
  claimSeat,
  eventInstant,
  findAlternatives,
  formatEvent,
  freeSeat,
  requireSlot,
  assertBookable,
  assertSeatFree,
} from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { appendTimeline } from './timeline-store.ts';
import { loadBooking } from './get-booking.ts';
import { assertChangeable, lockOwnBooking } from './lock-own-booking.ts';
import { queueDayBefore, queueForBooking } from './queue-messages.ts';
import { rescheduleTerms, type RescheduleTerms } from './reschedule-terms.ts';

interface Move {
  readonly bookingId: string;
  readonly move: RescheduleRequest;
  readonly preview: boolean;
}

function moved(booking: Booking, move: RescheduleRequest, slot: string, terms: RescheduleTerms): Booking {
  const fee = terms.feeCents;
  const charges = { ...booking.charges, feesCents: booking.charges.feesCents + fee };
  const line = {
    kind: 'reschedule_fee' as const,
    label: 'Moving the party',
    quantity: 1,
    unitCents: fee,
    amountCents: fee,
    rule: terms.rule,
  };
  return {
    ...booking,
    date: move.date,
    start: move.start,
    slot,
    startsAt: eventInstant(move.date, move.start, booking.timeZone),
    reschedules: booking.reschedules + 1,
    charges,
    lines: fee === 0 ? booking.lines : [...booking.lines, line],
    totalCents: totalOf(charges),
  };
}

/** Another start in the same slot of the same day needs no other seat. */
function keepsSeat(before: Booking, after: Booking): boolean {
  return before.date === after.date && before.slot === after.slot;
}

async function write(tx: TransactionContext, before: Booking, after: Booking): Promise<Booking> {
  const station = await getStation(tx, before.stationId);
  if (!keepsSeat(before, after)) {
    // Freed and taken in one transaction: when the new seat is lost, the old one was never given up.
    await freeSeat(tx.db, { bookingId: before.id });
    await claimSeat(tx, { station, date: after.date, start: after.start }, { bookingId: before.id });
  }
  const saved = await saveBooking(tx, after);
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note: 'The party was moved.',
  });
  await appendTimeline(
    tx,
    saved.id,
    'rescheduled',
    `Moved from ${formatEvent(before.date, before.start)} to ${formatEvent(saved.date, saved.start)}.`,
  );
  await queueForBooking(tx, saved, 'booking_rescheduled', {
    event: String(saved.version),
    details: {
      previousDate: before.date,
      previousStart: before.start,
      feeCents: saved.charges.feesCents - before.charges.feesCents,
    },
  });
  await queueDayBefore(tx, saved);
  audit(tx, {
    action: 'booking.reschedule',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { date: before.date, start: before.start, totalCents: before.totalCents },
    after: { date: saved.date, start: saved.start, totalCents: saved.totalCents },
  });
  return saved;
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
  const after = moved(before, move, slot, terms);
  if (input.preview && !keepsSeat(before, after))
    await assertSeatFree(tx, { station, date: move.date, start: move.start });
  const balance = await readBalance(tx.db, before.id);
  const final = input.preview ? after : await write(tx, before, after);
  return {
    applied: !input.preview,
    date: final.date,
    start: final.start,
    feeCents: terms.feeCents,
    rule: terms.rule,
    dueCents: final.totalCents - balance.paidCents,
    version: final.version,
  };
}

/**
 * Moves a party to another free start, or with `preview` shows the fee (domain 5). The money stays on the booking.
 * Throws `slot_taken` with alternatives when the new slot is gone, `slot_unavailable` when the calendar forbids it,
 * `version_conflict`, and `figures_changed` when the fee is not the one that was shown.
 */
export async function rescheduleBooking(ctx: Context, input: Move): Promise<ReschedulePreview> {
  authorize(ctx, 'booking.reschedule');
  const slot = await requireSlot(ctx, input.move.start);
  try {
    return await withTransaction(ctx, (tx) => reschedule(tx, input, slot));
  } catch (error) {
    if (!isAppError(error) || error.code !== 'slot_taken') throw error;
    const booking = await loadBooking(ctx, input.bookingId);
    const station = await getStation(ctx, booking.stationId);
    const alternatives = await findAlternatives(ctx, station, { date: input.move.date, start: input.move.start, slot });
    throw new AppError('slot_taken', { details: { alternatives }, cause: error });
  }
}
