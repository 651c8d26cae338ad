import { purgeClients, purgeClientsJob } from '@myhibachi/core/access';
import { handles } from '../jobs/registry.ts';

export const accessJobs = [handles(purgeClientsJob, { cron: '41 9 * * *' }, (ctx) => purgeClients(ctx))];
