import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { z } from 'zod';
import type { getHealthDetail } from '@myhibachi/contracts';
import type { Context } from '@myhibachi/core/kernel';
import { checkReadiness, getDatabaseFigures } from '@myhibachi/core/operations';
import type { App } from '../http/app.ts';

type HealthDetail = z.output<(typeof getHealthDetail)['response']>;

const NANOSECONDS_IN_MS = 1_000_000;

/** Answers how this process and all it needs are doing; the loop's delay is counted from one look to the next. */
export function healthReporter(app: App, version: string): (ctx: Context) => Promise<HealthDetail> {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  app.addHook('onClose', async () => void delay.disable());
  return async (ctx) => {
    const [readiness, database] = await Promise.all([checkReadiness(ctx, app.health.probes), getDatabaseFigures(ctx)]);
    const eventLoopDelayMs = Math.round(delay.percentile(99) / (NANOSECONDS_IN_MS / 10)) / 10;
    delay.reset();
    return {
      readiness,
      process: {
        version,
        nodeVersion: process.versions.node,
        startedAt: ctx.clock
          .now()
          .subtract({ seconds: Math.floor(process.uptime()) })
          .toString(),
        roles: [...(app.health.roles ?? [])],
        memoryBytes: process.memoryUsage.rss(),
        eventLoopDelayMs,
        openConsoles: app.websocketServer.clients.size,
      },
      database,
    };
  };
}
