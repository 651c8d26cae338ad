/** The refunds of a booking as the desk sees them. */
import type { DeskBooking } from '@myhibachi/contracts';
import type { Booking } from '../booking/index.ts';
import { describeActor, encodeId, reachesStation, type Action, type Context } from '../kernel/index.ts';
import type { readRefunds } from './desk-store.ts';
import type { namePeople } from './people.ts';

export type StoredRefund = Awaited<ReturnType<typeof readRefunds>>[number];
type Name = Awaited<ReturnType<typeof namePeople>>;

function refundStatus({ rejectedBy, withdrawnBy, status }: StoredRefund): DeskBooking['refunds'][number]['status'] {
  if (withdrawnBy !== null) return 'withdrawn';
  return rejectedBy === null ? (status as DeskBooking['refunds'][number]['status']) : 'rejected';
}

/** As `withdrawRefund` judges it. */
export function mayTakeBack(
  ctx: Context,
  booking: Booking,
  { status, method, requestedBy, owed }: StoredRefund,
): boolean {
  const may = (action: Action): boolean => reachesStation(ctx.actor, action, booking.stationId);
  const mine = requestedBy === describeActor(ctx.actor);
  if (owed || !may('payment.request_refund')) return false;
  if (status === 'needs_approval') return mine;
  return status === 'requested' && method !== 'card' && (mine || may('payment.refund'));
}

export function viewRefund(
  ctx: Context,
  booking: Booking,
  refund: StoredRefund,
  name: Name,
): DeskBooking['refunds'][number] {
  const decidedBy = refund.withdrawnBy ?? refund.rejectedBy ?? refund.approvedBy;
  return {
    id: encodeId('rfd', refund.id),
    paymentId: encodeId('pay', refund.paymentId),
    method: refund.method,
    amountCents: refund.amountCents,
    status: refundStatus(refund),
    reducesBillCents: refund.billReducedAt === null ? 0 : refund.reducesBillCents,
    reason: refund.reason,
    requestedBy: name(refund.requestedBy),
    approvedBy: decidedBy === null ? null : name(decidedBy),
    owed: refund.owed,
    mayWithdraw: mayTakeBack(ctx, booking, refund),
    at: refund.at.toString(),
  };
}
