import { termsWanted } from '@myhibachi/core/booking';
import { messageReceived, textsStopped } from '@myhibachi/core/messaging';
import {
  expireTerms,
  hearText,
  requestTerms,
  stopTerms,
  sweepTerms,
  sweepTermsJob,
  termsDeadline,
} from '@myhibachi/core/terms';
import { handles } from '../jobs/registry.ts';

export const termsJobs = [
  handles(messageReceived, {}, (ctx, payload) => hearText(ctx, payload)),
  handles(textsStopped, {}, (ctx, payload) => stopTerms(ctx, payload)),
  handles(termsWanted, {}, (ctx, payload) => requestTerms(ctx, payload)),
  handles(termsDeadline, {}, (ctx, payload) => expireTerms(ctx, payload)),
  handles(sweepTermsJob, { cron: '* * * * *', retries: 0 }, (ctx) => sweepTerms(ctx)),
];
