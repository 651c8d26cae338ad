import { z } from 'zod';
import { defineEndpoint } from '@myhibachi/contracts';
import type { App, RouteModule } from '../http/app.ts';
import { buildApp, type AppOptions } from '../http/build-app.ts';
import { createMetrics } from '../http/metrics.ts';
import type { TestPlatform } from './test-platform.ts';

/** An app with the given routes and, unless told otherwise, without limits and without the load guard. */
export function testApp(
  platform: TestPlatform,
  routes: readonly RouteModule[],
  options: Partial<AppOptions> = {},
): Promise<App> {
  return buildApp(platform, {
    logger: platform.logger,
    routes,
    health: { probes: [], stopping: () => false },
    metrics: createMetrics({}),
    security: { corsOrigins: ['https://partner.example'], https: false, maxEventLoopDelayMs: 0 },
    limits: null,
    identify: async () => null,
    trustProxy: 0,
    ...options,
  });
}

const Name = z.object({ name: z.string() });

/** What endpoints of tests have in common; they test the transport and know no business. */
export const TEST_ENDPOINT = { tag: 'Test', summary: 'A test', status: 200, response: Name, errors: [] } as const;

/** A POST whose body has a field and a nested one. */
export const echoEndpoint = defineEndpoint({
  ...TEST_ENDPOINT,
  id: 'echo',
  method: 'POST',
  path: '/api/v1/test',
  body: z.strictObject({ name: z.string().max(200), party: z.strictObject({ adults: z.int().min(1) }).optional() }),
});
