import { purgeClients, purgeClientsJob, tellMovedAlerts } from '@myhibachi/core/access';
import { alertAddressMoved } from '@myhibachi/core/stations';
import { handles } from '../jobs/registry.ts';

export const accessJobs = [
  handles(purgeClientsJob, { cron: '41 9 * * *' }, (ctx) => purgeClients(ctx)),
  handles(alertAddressMoved, {}, async (ctx, moved) => {
    await tellMovedAlerts(ctx, moved);
  }),
];
