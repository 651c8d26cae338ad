import { purgeBookings, purgeBookingsJob } from '@myhibachi/core/desk';
import { handles } from '../jobs/registry.ts';

export const deskJobs = [handles(purgeBookingsJob, { cron: '17 * * * *', retries: 0 }, (ctx) => purgeBookings(ctx))];
