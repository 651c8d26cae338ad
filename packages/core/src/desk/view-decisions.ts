/** What of a booking waits for somebody's word. */
import type { DeskBooking } from '@myhibachi/contracts';
import type { Booking } from '../booking/index.ts';
import { describeActor, encodeId, reachesStation, type Context } from '../kernel/index.ts';
import type { Decision } from './decision-store.ts';
import { DECIDING_ACTION, mayDecide } from './judge-decision.ts';
import type { namePeople } from './people.ts';
import { mayTakeBack, type StoredRefund } from './view-refunds.ts';

type Name = Awaited<ReturnType<typeof namePeople>>;

function viewDecision(ctx: Context, decision: Decision, name: Name): DeskBooking['decisions'][number] {
  const may = mayDecide(ctx.actor, decision);
  return {
    id: encodeId('dec', decision.id),
    kind: decision.kind,
    cause: decision.cause,
    amountCents: decision.payment?.amountCents ?? null,
    method: decision.payment?.method ?? null,
    cardTookNone: false,
    reason: decision.reason,
    because: null,
    by: name(decision.requestedBy),
    at: decision.requestedAt.toString(),
    mayDecide: may,
    mayReject: may,
    mayWithdraw: decision.requestedBy === describeActor(ctx.actor),
  };
}

/** As `decideRefund` judges it: the second person's word on money that is to go back. */
function viewWaitingRefund(
  ctx: Context,
  booking: Booking,
  refund: StoredRefund,
  { name, cardTookNone }: { readonly name: Name; readonly cardTookNone: boolean },
): DeskBooking['decisions'][number] {
  const mine = refund.requestedBy === describeActor(ctx.actor);
  const may = !mine && reachesStation(ctx.actor, DECIDING_ACTION.overpayment, booking.stationId);
  return {
    id: encodeId('rfd', refund.id),
    kind: 'refund',
    cause: null,
    amountCents: refund.amountCents,
    method: refund.method,
    cardTookNone: cardTookNone && refund.method === 'card',
    reason: refund.reason,
    because: refund.because,
    by: name(refund.requestedBy),
    at: refund.at.toString(),
    mayDecide: may,
    mayReject: may && !refund.owed,
    mayWithdraw: mayTakeBack(ctx, booking, refund),
  };
}

/** What waits for somebody's word, whatever it is about. */
export function viewDecisions(
  ctx: Context,
  booking: Booking,
  all: { readonly decisions: readonly Decision[]; readonly refunds: readonly StoredRefund[] },
  name: Name,
): DeskBooking['decisions'] {
  const refunds = all.refunds.filter(({ status }) => status === 'needs_approval');
  const failed = all.refunds.filter(
    ({ status, rejectedBy, withdrawnBy }) => status === 'failed' && rejectedBy === null && withdrawnBy === null,
  );
  const tookNone = new Set(failed.map(({ paymentId }) => paymentId));
  return [
    ...all.decisions.map((decision) => viewDecision(ctx, decision, name)),
    ...refunds.map((refund) =>
      viewWaitingRefund(ctx, booking, refund, { name, cardTookNone: tookNone.has(refund.paymentId) }),
    ),
  ];
}
