import { auditCheckJob, checkAudit } from '@myhibachi/core/audit';
import { handles, type RegisteredJob } from '../jobs/registry.ts';

export const auditJobs: readonly RegisteredJob[] = [
  // Every night, when nobody waits for anything; millions of rows take a while.
  handles(auditCheckJob, { cron: '30 9 * * *', retries: 1, timeoutSeconds: 1_800, concurrency: 2 }, (ctx) =>
    checkAudit(ctx),
  ),
];
