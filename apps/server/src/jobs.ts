import { resolveMessage } from '@myhibachi/core/booking';
import { billingJobs } from './billing/jobs.ts';
import { bookingJobs } from './booking/jobs.ts';
import type { RegisteredJob } from './jobs/registry.ts';
import { messagingJobs } from './messaging/jobs.ts';
import { operationsJobs } from './operations/jobs.ts';

/** Every module's jobs. */
export const JOBS: readonly RegisteredJob[] = [
  ...operationsJobs,
  ...billingJobs,
  ...bookingJobs,
  ...messagingJobs(resolveMessage),
];
