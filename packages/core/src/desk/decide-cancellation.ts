import type { CancellationDecision, CancellationPreview } from '@myhibachi/contracts';
import { planRefund, type RefundPlan } from '../billing/index.ts';
import {
  appendTimeline,
  endBooking,
  endingTerms,
  nextBookingStatus,
  saveBooking,
  type Booking,
  type EndingCause,
} from '../booking/index.ts';
import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { askedByAnother } from './asked-by-another.ts';
import type { Decision } from './decision-store.ts';
import { isSelfDecided, lockDecision, settle } from './judge-decision.ts';

interface Input {
  readonly decisionId: string;
  readonly decision: CancellationDecision;
}

type Terms = Awaited<ReturnType<typeof endingTerms>>;

function statusBefore(booking: Booking): NonNullable<Booking['statusBefore']> {
  if (booking.statusBefore === null)
    throw new AppError('internal', { reason: `booking ${booking.id} has no state to go back to` });
  return booking.statusBefore;
}

/** A party whose deposit never came owes nothing, whoever calls it off. */
function causeOf(booking: Booking, asked: Decision, given: CancellationDecision['cause']): EndingCause {
  const cause = given ?? asked.cause ?? 'host';
  return cause === 'host' && booking.statusBefore === 'deposit_pending' ? 'not_locked' : cause;
}

const WORDS = {
  host: 'Cancelled for the host.',
  not_locked: 'Cancelled for the host.',
  company: 'Cancelled by us.',
  weather: 'Cancelled because of the weather.',
  no_show: 'Cancelled.',
} as const satisfies Record<EndingCause, string>;

function view(booking: Booking, terms: Terms, plan: RefundPlan, applied: boolean): CancellationPreview {
  const { chargeCents: _charge, ...shown } = terms;
  const policyText = [...booking.policy.text];
  return { applied, ...shown, policyText, refundStatus: plan, version: booking.version };
}

async function approve(
  tx: TransactionContext,
  asked: Decision,
  before: Booking,
  input: CancellationDecision,
): Promise<CancellationPreview> {
  const cause = causeOf(before, asked, input.cause);
  // By the day it was asked for: how long we take to decide costs the host nothing.
  const terms = await endingTerms(tx, before, cause, asked.requestedAt);
  if (input.preview) return view(before, terms, await planRefund(tx, before.id, terms.refundCents), false);
  if (input.expectedRefundCents !== undefined && input.expectedRefundCents !== terms.refundCents)
    throw new AppError('figures_changed');
  await settle(tx, asked, 'approved', input.reason);
  const askedBy = await askedByAnother(tx, asked, {
    asTheyAsked: cause === causeOf(before, asked, undefined),
    wasShown: input.expectedRefundCents !== undefined,
  });
  const { saved, plan } = await endBooking(tx, before, {
    status: nextBookingStatus(before.status, 'approve_cancellation'),
    terms,
    reason: asked.reason,
    refundReason: WORDS[cause],
    askedBy,
    timeline: { kind: 'cancelled', text: WORDS[cause], extra: { note: input.reason } },
  });
  audit(tx, {
    action: 'booking.approve_cancellation',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { status: before.status, totalCents: before.totalCents },
    after: {
      status: saved.status,
      totalCents: saved.totalCents,
      refundCents: terms.refundCents,
      cause,
      ...(isSelfDecided(tx.actor, asked) ? { ownRequest: true } : {}),
    },
    reason: input.reason,
  });
  return view(saved, terms, plan, true);
}

async function reject(
  tx: TransactionContext,
  asked: Decision,
  before: Booking,
  input: CancellationDecision,
): Promise<CancellationPreview> {
  const zero = { refundCents: 0, keptCents: 0, dueCents: 0, promisedCents: 0, refundStatus: 'none' } as const;
  const rest = { rule: 'The party goes on as before.', policyText: [...before.policy.text] };
  if (input.preview) return { applied: false, ...zero, ...rest, version: before.version };
  await settle(tx, asked, 'rejected', input.reason);
  const saved = await goBack(tx, before);
  const text = 'The cancellation was turned down.';
  await appendTimeline(tx, saved.id, 'cancellation_rejected', text, { audience: 'staff', note: input.reason });
  audit(tx, {
    action: 'booking.reject_cancellation',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { status: before.status },
    after: { status: saved.status, ...(isSelfDecided(tx.actor, asked) ? { ownRequest: true } : {}) },
    reason: input.reason,
  });
  return { applied: true, ...zero, ...rest, version: saved.version };
}

/** Back to the state before the cancellation was asked for. */
export async function goBack(tx: TransactionContext, before: Booking): Promise<Booking> {
  const status = nextBookingStatus(before.status, `reject_to_${statusBefore(before)}`);
  return saveBooking(tx, { ...before, status, statusBefore: null });
}

/**
 * Approves or rejects a cancellation somebody else asked for (domain 5), or with `preview` shows what comes back: by
 * the frozen policy for the host, everything when we or the weather call it off. Throws `forbidden` for one's own
 * request, `already_done` when it is settled, `figures_changed` when another refund was shown.
 */
export async function decideCancellation(ctx: Context, input: Input): Promise<CancellationPreview> {
  authorize(ctx, 'booking.decide_cancellation');
  return withTransaction(ctx, async (tx) => {
    const { decision: asked, booking } = await lockDecision(tx, input.decisionId, 'cancellation');
    return input.decision.verdict === 'approve'
      ? approve(tx, asked, booking, input.decision)
      : reject(tx, asked, booking, input.decision);
  });
}
