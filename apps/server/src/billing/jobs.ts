import {
  applyCardEvent,
  cardEventReceived,
  checkoutClose,
  closeCheckout,
  refundSubmit,
  submitRefund,
} from '@myhibachi/core/billing';
import { handles } from '../jobs/registry.ts';

export const billingJobs = [
  handles(cardEventReceived, { concurrency: 4 }, (ctx, payload) => applyCardEvent(ctx, payload)),
  handles(checkoutClose, {}, (ctx, payload) => closeCheckout(ctx, payload)),
  handles(refundSubmit, { retries: 12 }, (ctx, payload) => submitRefund(ctx, payload)),
];
