import { purgeIdempotencyKeys, purgeIdempotencyKeysJob } from '@myhibachi/core/operations';
import { handles } from '../jobs/registry.ts';

export const operationsJobs = [
  handles(purgeIdempotencyKeysJob, { cron: '17 * * * *' }, (ctx) => purgeIdempotencyKeys(ctx)),
];
