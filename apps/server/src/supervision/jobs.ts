import { watchTrial, watchTrialJob } from '@myhibachi/core/supervision';
import { handles } from '../jobs/registry.ts';

export const supervisionJobs = [
  handles(watchTrialJob, { cron: '*/5 * * * *' }, async (ctx) => {
    await watchTrial(ctx);
  }),
];
