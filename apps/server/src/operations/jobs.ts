import {
  purgeIdempotencyKeys,
  purgeIdempotencyKeysJob,
  purgeRetention,
  purgeRetentionJob,
} from '@myhibachi/core/operations';
import { handles } from '../jobs/registry.ts';

export const operationsJobs = [
  handles(purgeIdempotencyKeysJob, { cron: '17 * * * *' }, (ctx) => purgeIdempotencyKeys(ctx)),
  handles(purgeRetentionJob, { cron: '11 10 * * *' }, async (ctx) => void (await purgeRetention(ctx))),
];
