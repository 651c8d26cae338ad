/** How a live party ends before its time: what it costs then, the refund, the free seat, and the word to the host. */
import type { BookingStatus } from '@myhibachi/contracts';
import {
  NO_CHARGES,
  foldUndecided,
  forgetReductions,
  listReductions,
  postAdjustment,
  readStanding,
  sumByHand,
  totalOf,
  type RefundPlan,
} from '../billing/index.ts';
import { AppError, addCents, formatCents, type TransactionContext } from '../kernel/index.ts';
import { freeSeat } from '../scheduling/index.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { cancellationTerms, freeTerms, noShowTerms, type CancellationTerms } from './cancellation-terms.ts';
import { closeOpenPayments } from './close-open-payments.ts';
import { queueForBooking } from './queue-messages.ts';
import { returnCredit } from './return-credit.ts';
import { foodBefore } from './take-off.ts';
import { appendTimeline, type EventExtra } from './timeline-store.ts';

/** Whose doing it is that nobody cooks: the policy speaks for the host, everything goes back when it is not theirs. */
export type EndingCause = 'host' | 'company' | 'weather' | 'no_show' | 'not_locked';

/** What ending the party would cost, asked for at `asOf`, by its frozen policy and why it ends (domain 5). */
export async function endingTerms(
  tx: TransactionContext,
  booking: Booking,
  cause: EndingCause,
  asOf = tx.clock.now(),
): Promise<CancellationTerms> {
  const { paidCents, waitingCents, undecidedCents } = await readStanding(tx.db, booking.id);
  const reductions = await listReductions(tx.db, booking.id);
  const facts = {
    policy: booking.policy,
    date: booking.date,
    startsAt: booking.startsAt,
    timeZone: booking.timeZone,
    now: asOf,
    foodCents: Math.max(0, foodBefore(booking)),
    reducedCents: addCents(...reductions.map(({ amountCents }) => amountCents)),
    feesCents: booking.charges.feesCents,
    // What is promised back already is not there to be promised twice; what waits for a second person is in this sum.
    paidCents: addCents(paidCents, -waitingCents, undecidedCents),
    promisedCents: addCents(waitingCents, -undecidedCents),
  };
  if (cause === 'company' || cause === 'weather' || cause === 'not_locked') return freeTerms(facts, cause);
  return cause === 'no_show' ? noShowTerms(facts) : cancellationTerms(facts);
}

export interface Ending {
  readonly status: BookingStatus;
  readonly terms: CancellationTerms;
  /** Kept with the booking, encrypted. */
  readonly reason: string;
  readonly refundReason: string;
  /** Who asked for it, when the actor is the second person and was shown what comes back. */
  readonly askedBy?: string | undefined;
  readonly timeline: { readonly kind: string; readonly text: string; readonly extra?: EventExtra };
}

function ended(booking: Booking, { status, terms }: Ending): Booking {
  const charges = { ...NO_CHARGES, feesCents: terms.chargeCents };
  const line = {
    kind: 'cancellation_fee' as const,
    label: 'Cancellation',
    quantity: 1,
    unitCents: terms.chargeCents,
    amountCents: terms.chargeCents,
    rule: terms.rule,
  };
  return {
    ...booking,
    status,
    statusBefore: null,
    charges,
    lines: terms.chargeCents === 0 ? [] : [line],
    totalCents: totalOf(charges),
  };
}

/** What waits for a second person is decided by the end of the party, whose terms are about all of the money. */
export async function foldWaiting(tx: TransactionContext, booking: Booking): Promise<void> {
  const folded = await foldUndecided(tx, booking.id, 'The party ended: all of the money was decided on together.');
  if (folded === 0) return;
  const text = `${formatCents(folded)} that waited for a second person are part of what is settled with the end.`;
  await appendTimeline(tx, booking.id, 'refund_withdrawn', text, { audience: 'staff' });
}

/** Writes the end of a booking the caller has locked and judged. Audit is the caller's. */
export async function endBooking(
  tx: TransactionContext,
  before: Booking,
  ending: Ending,
): Promise<{ saved: Booking; plan: RefundPlan }> {
  const { terms, timeline } = ending;
  await foldWaiting(tx, before);
  const saved = await saveBooking(tx, ended(before, ending), ending.reason);
  await forgetReductions(tx.db, saved.id);
  await freeSeat(tx.db, { bookingId: saved.id });
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note: terms.rule,
  });
  await closeOpenPayments(tx, { bookingId: saved.id });
  const settling = { reason: ending.refundReason, askedBy: ending.askedBy };
  const { plan, backCents, refundIds } = await returnCredit(tx, saved, settling);
  if (backCents !== terms.refundCents)
    throw new AppError('internal', { reason: `${backCents} go back, and not the ${terms.refundCents} of the terms` });
  await appendTimeline(tx, saved.id, timeline.kind, `${timeline.text} ${terms.rule}`, timeline.extra);
  await queueForBooking(tx, saved, 'booking_cancelled', {
    event: 'once',
    details: {
      refundCents: terms.refundCents,
      promisedCents: terms.promisedCents,
      handCents: await sumByHand(tx.db, refundIds),
      keptCents: terms.keptCents,
      dueCents: terms.dueCents,
      rule: terms.rule,
    },
  });
  return { saved, plan };
}
