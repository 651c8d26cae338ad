import { CancellationPreview, type CancellationRequest } from '@myhibachi/contracts';
import { planRefund, type RefundPlan } from '../billing/index.ts';
import {
  AppError,
  audit,
  authorize,
  masked,
  onceForRequest,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';
import { nextBookingStatus } from './booking-state.ts';
import type { CancellationTerms } from './cancellation-terms.ts';
import { endBooking, endingTerms } from './end-booking.ts';
import { assertChangeable, lockOwnBooking } from './lock-own-booking.ts';

const DEFAULT_REASON = 'Cancelled by the host online.';

async function write(
  tx: TransactionContext,
  before: Booking,
  terms: CancellationTerms,
  reason: string,
): Promise<{ saved: Booking; plan: RefundPlan }> {
  const requested = nextBookingStatus(before.status, 'request_cancellation');
  const { saved, plan } = await endBooking(tx, before, {
    status: nextBookingStatus(requested, 'approve_cancellation'),
    terms,
    reason,
    refundReason: 'The host cancelled the party.',
    timeline: { kind: 'cancelled', text: 'Cancelled by the host.' },
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

interface Cancellation {
  readonly bookingId: string;
  readonly cancellation: CancellationRequest;
  readonly preview: boolean;
}

async function cancel(tx: TransactionContext, input: Cancellation): Promise<CancellationPreview> {
  const { cancellation, preview } = input;
  const before = await lockOwnBooking(tx, input.bookingId, cancellation.version);
  assertChangeable(tx, before);
  // A date that no deposit has locked costs nothing to give back.
  const terms = await endingTerms(tx, before, before.status === 'deposit_pending' ? 'not_locked' : 'host');
  const expected = cancellation.expectedRefundCents;
  if (!preview && expected !== undefined && expected !== terms.refundCents) throw new AppError('figures_changed');
  const done = preview
    ? { saved: before, plan: await planRefund(tx, before.id, terms.refundCents) }
    : await write(tx, before, terms, cancellation.reason ?? DEFAULT_REASON);
  return {
    applied: !preview,
    refundCents: terms.refundCents,
    keptCents: terms.keptCents,
    dueCents: terms.dueCents,
    promisedCents: terms.promisedCents,
    rule: terms.rule,
    policyText: [...before.policy.text],
    refundStatus: done.plan,
    version: done.saved.version,
  };
}

/**
 * Cancels a party for its host, or with `preview` shows by the policy in force when it was booked what comes back
 * (domain 5). The seat is free at once. Throws `figures_changed` when the refund is not the one that was shown. Sent again
 * under its key, a cancellation is answered as it was made.
 */
export async function cancelBooking(ctx: Context, input: Cancellation): Promise<CancellationPreview> {
  authorize(ctx, 'booking.cancel');
  return withTransaction(ctx, (tx) =>
    input.preview
      ? cancel(tx, input)
      : onceForRequest(tx, 'booking.cancel', CancellationPreview, () => cancel(tx, input)),
  );
}
