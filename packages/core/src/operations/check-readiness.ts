import type { Readiness } from '@myhibachi/contracts';
import { GatewayError, type Context } from '../kernel/index.ts';
import { pingDatabase } from './readiness-store.ts';

type Check = Readiness['checks'][number];

/** Something only the process can look at: its queue, its migrations, its Redis. */
export interface Probe {
  readonly name: string;
  /** Whether the process can do its work without it. */
  readonly essential: boolean;
  /** Throws when it is not well; an answer says something worth knowing. */
  check(): Promise<string | undefined>;
}

const PROBE_TIMEOUT_MS = 3_000;

async function withinTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer in time')), PROBE_TIMEOUT_MS);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Drivers put host names and user names into their messages; the code says enough and is safe to show. */
function reasonOf(error: unknown): string {
  if (error instanceof GatewayError) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return `failed (${error.code})`;
  return error instanceof Error && error.name === 'ProbeError' ? error.message : 'failed';
}

async function run(ctx: Context, probe: Probe): Promise<Check> {
  const from = performance.now();
  const latencyMs = (): number => Math.round((performance.now() - from) * 10) / 10;
  try {
    const detail = await withinTime(probe.check());
    return { name: probe.name, status: 'up', latencyMs: latencyMs(), ...(detail === undefined ? {} : { detail }) };
  } catch (error) {
    ctx.log.warn({ err: error, check: probe.name }, 'readiness check failed');
    return {
      name: probe.name,
      status: probe.essential ? 'down' : 'degraded',
      latencyMs: latencyMs(),
      detail: reasonOf(error),
    };
  }
}

interface Gateway {
  readonly provider: string;
  readonly sandbox: boolean;
  check(): Promise<void>;
}

function probeOf(name: string, gateway: Gateway): Probe {
  return {
    name,
    essential: false,
    async check() {
      await gateway.check();
      return gateway.sandbox ? `${gateway.provider} (sandbox)` : gateway.provider;
    },
  };
}

function gatewayProbes(ctx: Context): Probe[] {
  const { cards, sms, mail, routes, model = null } = ctx.gateways;
  const driving: Probe =
    routes === null
      ? { name: 'routes', essential: false, check: () => Promise.resolve('built-in estimator') }
      : probeOf('routes', routes);
  const thinking = model === null ? [] : [probeOf('model', model)];
  return [probeOf('cards', cards), probeOf('sms', sms), probeOf('mail', mail), driving, ...thinking];
}

/** A failed probe with words of ours, which may be shown. */
export class ProbeError extends Error {
  override readonly name = 'ProbeError';
}

/**
 * Looks at everything this process needs, all at once. `down` when something essential fails, `degraded` when
 * customers can still book but an outside service does not answer.
 */
export async function checkReadiness(ctx: Context, probes: readonly Probe[]): Promise<Readiness> {
  const database: Probe = {
    name: 'database',
    essential: true,
    async check() {
      await pingDatabase(ctx);
      return undefined;
    },
  };
  const own = Promise.all([database, ...probes].map((probe) => run(ctx, probe)));
  // Anybody may ask as often as they like; the services outside are asked at most once in a while.
  const outside = ctx.figures.get('operations.gateways', () =>
    Promise.all(gatewayProbes(ctx).map((probe) => run(ctx, probe))),
  );
  const checks = [...(await own), ...(await outside)];
  const worst = (status: Check['status']): boolean => checks.some((check) => check.status === status);
  if (worst('down')) return { status: 'down', checks };
  return { status: worst('degraded') ? 'degraded' : 'ready', checks };
}
