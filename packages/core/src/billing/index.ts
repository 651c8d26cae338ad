/** Front door of billing: payments, refunds and the ledger (domain 7). */
export { NO_CHARGES, totalOf, type Charges } from './ledger.ts';
export { readBalance, readExpectedBalance, type Balance } from './ledger-store.ts';
export { judgePayment, type PaymentVerdict } from './judge-payment.ts';
export { startPayment, type PaymentRequest } from './start-payment.ts';
export { paymentInstructions, type PaymentInstructions } from './payment-instructions.ts';
export { recordPayment, type ReceivedPayment } from './record-payment.ts';
export { assertReferenceUnused, isSameReference, type HandReference } from './hand-reference.ts';
export { receiveCardEvent } from './receive-card-event.ts';
export { applyCardEvent } from './apply-card-event.ts';
export { approveRefund, keptOf, planRefund, refundPayments, type RefundPlan } from './request-refund.ts';
export { rejectRefund } from './reject-refund.ts';
export { recordRefundSent, submitRefund } from './submit-refund.ts';
export { listOpenRefunds } from './list-open-refunds.ts';
export { closeCheckout } from './close-checkout.ts';
export { moveCaptureToBooking, postAdjustment, postCapture, postCharges, requireCaptured } from './post-to-ledger.ts';
export { findRefund, sumOpenRefunds, sumWaitingRefunds, waitsForHand } from './refund-store.ts';
export { attachToBooking, findPayment, listPayments, type Payment, type PaymentMethod } from './payment-store.ts';
export { cardEventReceived, checkoutClose, moneyAlert, paymentCaptured, refundSubmit } from './jobs.ts';
