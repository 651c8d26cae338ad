import { foldDays, foldDaysJob, indexSearch, indexSearchJob } from '@myhibachi/core/console';
import { handles, type RegisteredJob } from '../jobs/registry.ts';

export const consoleJobs: readonly RegisteredJob[] = [
  // Finds nothing to do once every row is searchable; after a new index key there are millions.
  handles(indexSearchJob, { cron: '*/10 * * * *', retries: 0, timeoutSeconds: 3_600, concurrency: 2 }, (ctx) =>
    indexSearch(ctx),
  ),
  handles(foldDaysJob, { cron: '*/10 * * * *', retries: 0, concurrency: 2 }, (ctx) => foldDays(ctx)),
];
