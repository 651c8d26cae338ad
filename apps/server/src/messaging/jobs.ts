import {
  deliverMessage,
  deliveryReported,
  messageDeliver,
  messageResume,
  recordDelivery,
  resumeSilent,
  smsNews,
  smsSubscribe,
  subscribeToSms,
  takeSmsNews,
  type MessageResolver,
} from '@myhibachi/core/messaging';
import { handles, type RegisteredJob } from '../jobs/registry.ts';

/**
 * The jobs that send. A service may be down for half a day and every message still goes out; the timeout stays below the
 * silence after which a sender is taken for dead, so that a slow one is never doubled.
 */
export function messagingJobs(resolve: MessageResolver): readonly RegisteredJob[] {
  return [
    handles(
      messageDeliver,
      { retries: 40, longestRetrySeconds: 1_800, timeoutSeconds: 100, concurrency: 8 },
      (ctx, payload) => deliverMessage(ctx, payload, resolve),
    ),
    handles(messageResume, { cron: '*/15 * * * *' }, (ctx) => resumeSilent(ctx)),
    handles(smsNews, { cron: '*/5 * * * *', retries: 12, longestRetrySeconds: 300 }, (ctx) => takeSmsNews(ctx)),
    handles(smsSubscribe, { cron: '7 * * * *' }, (ctx) => subscribeToSms(ctx)),
    handles(deliveryReported, {}, (ctx, report) => recordDelivery(ctx, report)),
  ];
}
