import { lapseChanges, lapseChangesJob } from '@myhibachi/core/variables';
import { handles } from '../jobs/registry.ts';

export const variableJobs = [
  handles(lapseChangesJob, { cron: '*/10 * * * *', retries: 0 }, (ctx) => lapseChanges(ctx)),
];
