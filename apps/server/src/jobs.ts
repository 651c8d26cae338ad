import { resolveMessage } from '@myhibachi/core/booking';
import { withIdentityMessages } from '@myhibachi/core/identity';
import { auditJobs } from './audit/jobs.ts';
import { billingJobs } from './billing/jobs.ts';
import { bookingJobs } from './booking/jobs.ts';
import type { RegisteredJob } from './jobs/registry.ts';
import { messagingJobs } from './messaging/jobs.ts';
import { operationsJobs } from './operations/jobs.ts';
import { variableJobs } from './variables/jobs.ts';

/** Every module's jobs. */
export const JOBS: readonly RegisteredJob[] = [
  ...auditJobs,
  ...operationsJobs,
  ...variableJobs,
  ...billingJobs,
  ...bookingJobs,
  ...messagingJobs(withIdentityMessages(resolveMessage)),
];
