/** How a party moves to another start: the seat, the fee, and who hears of it (domain 5). */
import { postAdjustment, readStanding, totalOf } from '../billing/index.ts';
import type { AuditFacts, TransactionContext } from '../kernel/index.ts';
import { claimSeat, eventInstant, formatEvent, freeSeat } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { letChefsFollow } from './let-chefs-follow.ts';
import { queueDayBefore, queueForBooking } from './queue-messages.ts';
import { returnCredit } from './return-credit.ts';
import type { RescheduleTerms } from './reschedule-terms.ts';
import { appendTimeline } from './timeline-store.ts';

export interface NewStart {
  readonly date: string;
  readonly start: string;
  readonly slot: string;
}

/** The booking at its new start, the fee on its bill. A waived move uses up no free one. */
export function movedTo(booking: Booking, move: NewStart, terms: RescheduleTerms, waived = false): Booking {
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
    slot: move.slot,
    startsAt: eventInstant(move.date, move.start, booking.timeZone),
    reschedules: booking.reschedules + (waived ? 0 : 1),
    charges,
    lines: fee === 0 ? booking.lines : [...booking.lines, line],
    totalCents: totalOf(charges),
  };
}

/** Another start in the same slot of the same day needs no other seat. */
export function keepsSeat(before: Booking, after: Booking): boolean {
  return before.date === after.date && before.slot === after.slot;
}

/** The booking where it is now, and how many chefs could not come along. */
export interface Moved {
  readonly saved: Booking;
  readonly chefsLost: number;
}

/**
 * Writes a move the caller has locked and judged: seat, bill, timeline, word to the host. `late` skips notice and
 * horizon. Audit is the caller's.
 */
export async function writeMove(tx: TransactionContext, before: Booking, after: Booking, late = false): Promise<Moved> {
  const station = await getStation(tx, before.stationId);
  if (!keepsSeat(before, after)) {
    // Freed and taken in one transaction: when the new seat is lost, the old one was never given up.
    await freeSeat(tx.db, { bookingId: before.id });
    await claimSeat(tx, { station, date: after.date, start: after.start }, { bookingId: before.id }, late);
  }
  const standing = await readStanding(tx.db, before.id);
  const saved = await saveBooking(tx, after);
  const chefsLost = await letChefsFollow(tx, saved);
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note: 'The party was moved.',
  });
  const { stoppedCents } = await returnCredit(tx, saved, {
    reason: 'More was paid than the moved party costs.',
    before: standing,
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
      stoppedCents,
    },
  });
  await queueDayBefore(tx, saved);
  return { saved, chefsLost };
}

/** What the log keeps of a move. */
export function moveFacts(before: Booking, { saved, chefsLost }: Moved, reason?: string): AuditFacts {
  return {
    action: 'booking.reschedule',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { date: before.date, start: before.start, totalCents: before.totalCents },
    after: { date: saved.date, start: saved.start, totalCents: saved.totalCents, ...(chefsLost > 0 && { chefsLost }) },
    ...(reason === undefined ? {} : { reason }),
  };
}
