import type { CancellationPreview, CancellationRequest } from '@myhibachi/contracts';
import {
  NO_CHARGES,
  listPayments,
  postAdjustment,
  readBalance,
  refundPayments,
  sumWaitingRefunds,
  totalOf,
  type RefundPlan,
} from '../billing/index.ts';
import {
  AppError,
  audit,
  authorize,
  masked,
  subtractCents,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { freeSeat } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import { nextBookingStatus } from './booking-state.ts';
import { appendTimeline, saveBooking, type Booking } from './booking-store.ts';
import { cancellationTerms, type CancellationTerms } from './cancellation-terms.ts';
import { closeOpenPayments } from './close-open-payments.ts';
import { assertChangeable, lockOwnBooking } from './lock-own-booking.ts';
import { queueForBooking } from './queue-messages.ts';

const DEFAULT_REASON = 'Cancelled by the host online.';

async function termsFor(tx: TransactionContext, booking: Booking): Promise<CancellationTerms> {
  const { charges } = booking;
  const balance = await readBalance(tx.db, booking.id);
  return cancellationTerms({
    policy: booking.policy,
    date: booking.date,
    startsAt: booking.startsAt,
    timeZone: booking.timeZone,
    now: tx.clock.now(),
    foodCents: charges.foodCents + charges.minimumAdjustmentCents - charges.discountCents,
    feesCents: charges.feesCents,
    // What is promised back already is not there to be promised twice.
    paidCents: subtractCents(balance.paidCents, await sumWaitingRefunds(tx.db, booking.id)),
  });
}

function cancelled(booking: Booking, terms: CancellationTerms): Booking {
  const requested = nextBookingStatus(booking.status, 'request_cancellation');
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
    status: nextBookingStatus(requested, 'approve_cancellation'),
    charges,
    lines: terms.chargeCents === 0 ? [] : [line],
    totalCents: totalOf(charges),
  };
}

async function write(
  tx: TransactionContext,
  before: Booking,
  terms: CancellationTerms,
  reason: string,
): Promise<{ saved: Booking; plan: RefundPlan }> {
  const saved = await saveBooking(tx, cancelled(before, terms), reason);
  await freeSeat(tx.db, { bookingId: saved.id });
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note: terms.rule,
  });
  await closeOpenPayments(tx, { bookingId: saved.id });
  const payments = await listPayments(tx.db, { bookingId: saved.id });
  const plan = await refundPayments(tx, payments, terms.refundCents, 'The host cancelled the party.');
  await appendTimeline(tx, saved.id, 'cancelled', `Cancelled by the host. ${terms.rule}`);
  await queueForBooking(tx, saved, 'booking_cancelled', {
    event: 'once',
    details: { refundCents: terms.refundCents, keptCents: terms.keptCents, dueCents: terms.dueCents, rule: terms.rule },
  });
  audit(tx, {
    action: 'booking.cancel',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { status: before.status, totalCents: before.totalCents },
    after: {
      status: saved.status,
      totalCents: saved.totalCents,
      refundCents: terms.refundCents,
      reason: masked(reason),
    },
  });
  return { saved, plan };
}

/** How a refund of this size would go out. */
async function planRefund(tx: TransactionContext, refundCents: number): Promise<RefundPlan> {
  if (refundCents === 0) return 'none';
  return refundCents > (await getVariables(tx))['payment.refundApprovalAboveCents'] ? 'needs_approval' : 'on_its_way';
}

/**
 * Cancels a party for its host, or with `preview` shows by the policy in force when it was booked what comes back
 * (domain 5). The seat is free at once. Throws `figures_changed` when the refund is not the one that was shown.
 */
export async function cancelBooking(
  ctx: Context,
  input: { bookingId: string; cancellation: CancellationRequest; preview: boolean },
): Promise<CancellationPreview> {
  authorize(ctx, 'booking.cancel');
  const { cancellation, preview } = input;
  return withTransaction(ctx, async (tx) => {
    const before = await lockOwnBooking(tx, input.bookingId, cancellation.version);
    assertChangeable(tx, before);
    const terms = await termsFor(tx, before);
    const expected = cancellation.expectedRefundCents;
    if (!preview && expected !== undefined && expected !== terms.refundCents) throw new AppError('figures_changed');
    const done = preview
      ? { saved: before, plan: await planRefund(tx, terms.refundCents) }
      : await write(tx, before, terms, cancellation.reason ?? DEFAULT_REASON);
    return {
      applied: !preview,
      refundCents: terms.refundCents,
      keptCents: terms.keptCents,
      dueCents: terms.dueCents,
      rule: terms.rule,
      policyText: [...before.policy.text],
      refundStatus: done.plan,
      version: done.saved.version,
    };
  });
}
