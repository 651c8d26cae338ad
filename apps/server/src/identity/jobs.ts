import { purgeIdentity, purgeIdentityJob } from '@myhibachi/core/identity';
import { handles } from '../jobs/registry.ts';

export const identityJobs = [handles(purgeIdentityJob, { cron: '41 3 * * *' }, (ctx) => purgeIdentity(ctx))];
