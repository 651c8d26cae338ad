import * as contracts from '@myhibachi/contracts';
import {
  decideCancellation,
  decideDeletion,
  decideOverpayment,
  decideRefund,
  deleteBooking,
  listDecisions,
  markNoShow,
  recordRefundSent,
  requestCancellation,
  requestRefund,
  restoreBooking,
  withdrawDecision,
  withdrawRefund,
} from '@myhibachi/core/desk';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const booking = (params: { readonly id: string }) => ({ bookingId: decodeId('bkg', params.id) });
const decision = (params: { readonly id: string }) => ({ decisionId: decodeId('dec', params.id) });
const refund = (params: { readonly id: string }) => ({ refundId: decodeId('rfd', params.id) });

function addAsking(app: App): void {
  register(
    app,
    contracts.requestCancellation,
    { policy: 'staff:booking.request_cancellation' },
    (ctx, { params, body }) => requestCancellation(ctx, { ...booking(params), ...body }),
  );
  register(app, contracts.deleteDeskBooking, { policy: 'staff:booking.request_deletion' }, (ctx, { params, body }) =>
    deleteBooking(ctx, { ...booking(params), ...body }),
  );
  register(app, contracts.restoreDeskBooking, { policy: 'staff:booking.restore' }, (ctx, { params, body }) =>
    restoreBooking(ctx, { ...booking(params), ...body }),
  );
  register(app, contracts.markNoShow, { policy: 'staff:booking.advance' }, (ctx, { params, body }) =>
    markNoShow(ctx, { ...booking(params), ...body }),
  );
  register(app, contracts.requestDeskRefund, { policy: 'staff:payment.request_refund' }, (ctx, { params, body }) =>
    requestRefund(ctx, { ...booking(params), ...body }),
  );
}

/** Who asks, who decides, and the queue between them. */
export function addDecisionRoutes(app: App): void {
  addAsking(app);
  register(app, contracts.listDecisions, { policy: 'staff:booking.read' }, (ctx, { query }) =>
    listDecisions(ctx, query),
  );
  register(app, contracts.withdrawDecision, { policy: 'staff:booking.note' }, (ctx, { params }) =>
    withdrawDecision(ctx, decision(params)),
  );
  register(
    app,
    contracts.decideCancellation,
    { policy: 'staff:booking.decide_cancellation' },
    (ctx, { params, body }) => decideCancellation(ctx, { ...decision(params), decision: body }),
  );
  register(app, contracts.decideDeletion, { policy: 'staff:booking.delete' }, (ctx, { params, body }) =>
    decideDeletion(ctx, { ...decision(params), ...body }),
  );
  register(app, contracts.decideOverpayment, { policy: 'staff:refund.approve' }, (ctx, { params, body }) =>
    decideOverpayment(ctx, { ...decision(params), ...body }),
  );
  register(app, contracts.decideRefund, { policy: 'staff:refund.approve' }, (ctx, { params, body }) =>
    decideRefund(ctx, { ...refund(params), ...body }),
  );
  register(app, contracts.withdrawRefund, { policy: 'staff:payment.request_refund' }, (ctx, { params }) =>
    withdrawRefund(ctx, refund(params)),
  );
  register(app, contracts.recordRefundSent, { policy: 'staff:payment.refund' }, (ctx, { params }) =>
    recordRefundSent(ctx, refund(params)),
  );
}
