import {
  getHealthDetail as getHealthDetailEndpoint,
  listDeadJobs as listDeadJobsEndpoint,
  listQueues as listQueuesEndpoint,
  replayDeadJobs as replayDeadJobsEndpoint,
  reportClientError as reportClientErrorEndpoint,
} from '@myhibachi/contracts';
import { listDeadJobs, listQueues, replayDeadJobs, reportClientError } from '@myhibachi/core/operations';
import rootPackage from '../../../../package.json' with { type: 'json' };
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { healthReporter } from './health-detail.ts';

export function addOperationsRoutes(app: App): void {
  register(app, reportClientErrorEndpoint, { policy: 'public' }, (ctx, { body }) => reportClientError(ctx, body));
  register(app, listQueuesEndpoint, { policy: 'staff:job.read' }, (ctx) => listQueues(ctx));
  register(app, listDeadJobsEndpoint, { policy: 'staff:job.read' }, (ctx, { params, query }) =>
    listDeadJobs(ctx, { ...params, ...query }),
  );
  register(app, replayDeadJobsEndpoint, { policy: 'staff:job.replay' }, (ctx, { params, body }) =>
    replayDeadJobs(ctx, { ...params, ...body }),
  );
  const report = healthReporter(app, rootPackage.version);
  register(app, getHealthDetailEndpoint, { policy: 'staff:health.read' }, (ctx) => report(ctx));
}
