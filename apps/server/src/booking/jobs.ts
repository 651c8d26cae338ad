import { moneyAlert, paymentCaptured } from '@myhibachi/core/billing';
import {
  advanceBookings,
  advanceBookingsJob,
  alertStaff,
  depositDeadline,
  expireDeposit,
  expireHold,
  holdDeadline,
  settlePayment,
  sweepDeposits,
  sweepDepositsJob,
  sweepHolds,
  sweepHoldsJob,
} from '@myhibachi/core/booking';
import { handles } from '../jobs/registry.ts';

export const bookingJobs = [
  handles(paymentCaptured, { concurrency: 4, retries: 12 }, (ctx, payload) => settlePayment(ctx, payload)),
  handles(moneyAlert, {}, (ctx, payload) => alertStaff(ctx, payload)),
  handles(holdDeadline, {}, (ctx, payload) => expireHold(ctx, payload)),
  handles(sweepHoldsJob, { cron: '* * * * *', retries: 0 }, (ctx) => sweepHolds(ctx)),
  handles(depositDeadline, {}, (ctx, payload) => expireDeposit(ctx, payload)),
  handles(sweepDepositsJob, { cron: '* * * * *', retries: 0 }, (ctx) => sweepDeposits(ctx)),
  handles(advanceBookingsJob, { cron: '*/5 * * * *', retries: 0 }, (ctx) => advanceBookings(ctx)),
];
