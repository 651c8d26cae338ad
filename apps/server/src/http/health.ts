import { getLive, getReady } from '@myhibachi/contracts';
import { checkReadiness } from '@myhibachi/core/operations';
import type { App } from './app.ts';
import type { HealthOptions } from './health-options.ts';
import { register } from './register.ts';
import { contextOf } from './request-context.ts';
import { schemaOf } from './route-schema.ts';

/** Liveness says only that the process answers; readiness looks at everything it needs. */
export function addHealth(app: App, options: HealthOptions): void {
  register(app, getLive, { policy: 'public', limit: 'none' }, () => ({ status: 'live' as const }));
  app.endpoints.push(getReady);
  app.get(
    getReady.path,
    { config: { policy: 'public', limit: 'none', endpoint: getReady }, schema: schemaOf(getReady) },
    async (request, reply) => {
      const report = await checkReadiness(contextOf(app, request), options.probes);
      const stopping = { name: 'process', status: 'down' as const, latencyMs: 0, detail: 'shutting down' };
      const answer = options.stopping() ? { status: 'down' as const, checks: [stopping, ...report.checks] } : report;
      return reply
        .code(answer.status === 'down' ? 503 : 200)
        .header('cache-control', 'no-store')
        .send(answer);
    },
  );
}
