import type { CancellationPreview } from '@myhibachi/contracts';
import { planRefund } from '../billing/index.ts';
import { endBooking, endingTerms, nextBookingStatus } from '../booking/index.ts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { lockForDesk } from './load-booking.ts';

/**
 * Writes down that nobody was there to receive us, or with `preview` shows what is due: the whole food cost (domain 5).
 * Throws `invalid_transition` before the party's start or when it is over, `version_conflict`, `figures_changed`.
 */
export async function markNoShow(
  ctx: Context,
  input: {
    bookingId: string;
    version: number;
    reason: string;
    preview: boolean;
    expectedRefundCents?: number | undefined;
  },
): Promise<CancellationPreview> {
  authorize(ctx, 'booking.advance');
  const { bookingId, version, reason, preview, expectedRefundCents } = input;
  return withTransaction(ctx, async (tx) => {
    const before = await lockForDesk(tx, { bookingId, action: 'booking.advance', version });
    const status = nextBookingStatus(before.status, 'miss');
    if (Temporal.Instant.compare(before.startsAt, tx.clock.now()) > 0)
      throw new AppError('invalid_transition', { message: 'The party has not begun yet.' });
    const terms = await endingTerms(tx, before, 'no_show');
    const { chargeCents: _charge, ...shown } = terms;
    const { refundCents } = terms;
    const view = { ...shown, policyText: [...before.policy.text] };
    if (preview)
      return {
        applied: false,
        ...view,
        refundStatus: await planRefund(tx, before.id, refundCents),
        version: before.version,
      };
    if (expectedRefundCents !== undefined && expectedRefundCents !== refundCents) throw new AppError('figures_changed');
    const { saved, plan } = await endBooking(tx, before, {
      status,
      terms,
      reason,
      refundReason: 'The party did not take place.',
      timeline: { kind: 'no_show', text: 'The party did not take place.', extra: { note: reason } },
    });
    audit(tx, {
      action: 'booking.mark_no_show',
      entityType: 'booking',
      entityId: saved.id,
      stationId: saved.stationId,
      before: { status: before.status, totalCents: before.totalCents },
      after: { status: saved.status, totalCents: saved.totalCents, refundCents },
      reason,
    });
    return { applied: true, ...view, refundStatus: plan, version: saved.version };
  });
}
