/** Puts the process together, in the order in which the parts need each other, and takes it apart in reverse. */
import type { Logger } from 'pino';
import type { PgBoss } from 'pg-boss';
import { FieldCrypto, FigureCache, TokenSigner, systemClock, type Platform } from '@myhibachi/core/kernel';
import { pendingMigrations } from '@myhibachi/database';
import { ProbeError, type Probe } from '@myhibachi/core/operations';
import { resolveDataKeys } from '../data-keys.ts';
import type { Env } from '../env.ts';
import type { App } from '../http/app.ts';
import { mailboxReader, type MailboxReader } from '../messaging/watch-mailbox.ts';
import { buildApp } from '../http/build-app.ts';
import { createLive, followOthers, type Listen, type Live } from '../live/live.ts';
import { identify } from '../identity/identify.ts';
import { createLimits } from '../http/limits.ts';
import { createMetrics, type Metrics } from '../http/metrics.ts';
import { addConsole } from '../http/console.ts';
import { addSite } from '../http/site.ts';
import { jobQueueOf, openQueue, prepareQueues } from '../jobs/queue.ts';
import { smsSubscribe } from '@myhibachi/core/messaging';
import { startWorkers } from '../jobs/work.ts';
import { JOBS } from '../jobs.ts';
import { ROUTES } from '../routes.ts';
import { seedTrialCopy } from '../seed/seed-demo.ts';
import { seedDemoStaff } from '../seed/seed-staff.ts';
import { connectServices, type Services } from './connect-gateways.ts';
import { freePort } from './free-port.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { openRedis, type SharedRedis } from './open-redis.ts';

export interface RunningServer {
  readonly platform: Platform;
  readonly app: App;
  readonly services: Services;
  /** Where this machine reaches it. */
  readonly localUrl: string;
  readonly publicUrl: string;
  /** Finishes what is running and lets everything go. */
  stop(): Promise<void>;
}

interface Parts {
  readonly env: Env;
  readonly log: Logger;
  readonly database: OpenDatabase;
  readonly services: Services;
  readonly boss: PgBoss;
  readonly redis: SharedRedis | null;
  readonly platform: Platform;
  readonly metrics: Metrics;
  readonly live: Live;
}

const WORKERS_STOP_MS = 10_000;
/** In production, balancers get this long to read 503 from readiness before the door closes. */
const NOTICE_MS = 3_000;
const IDLE_SWEEP_MS = 250;
const EVENT_LOOP_DELAY_MS = 2_000;

function probesOf({ database, boss, redis }: Parts): Probe[] {
  const migrations: Probe = {
    name: 'migrations',
    essential: true,
    async check() {
      const pending = await pendingMigrations(database.connection.pool);
      if (pending.length > 0) throw new ProbeError(`${pending.length} not applied`);
      return undefined;
    },
  };
  const queue: Probe = {
    name: 'queue',
    essential: true,
    async check() {
      const version = await boss.schemaVersion();
      if (version === null) throw new ProbeError('not installed');
      return undefined;
    },
  };
  return [migrations, queue, ...(redis === null ? [] : [redis.probe])];
}

async function openParts(
  env: Env,
  log: Logger,
  undo: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<Parts> {
  const localUrl = `http://127.0.0.1:${env.PORT}`;
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const keys = await resolveDataKeys(env);
  const database = await openDatabase(env, undo, log, say);
  const services = await connectServices(env, publicUrl, localUrl);
  undo.defer(() => services.close());
  const redis = env.REDIS_URL === undefined ? null : openRedis(env.REDIS_URL, log);
  if (redis !== null) undo.defer(() => redis.close());
  const boss = openQueue({ url: database.url, supervise: env.ROLES.includes('worker') }, log);
  const figures = new FigureCache(systemClock);
  const { pool } = database.connection;
  const metrics = createMetrics({
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    breakers: () => services.gateways.breakers(),
  });
  const platform: Platform = {
    db: database.connection.db,
    clock: systemClock,
    gateways: services.gateways,
    crypto: new FieldCrypto(keys.data, keys.blindIndex),
    tokens: new TokenSigner(keys.tokens),
    queue: jobQueueOf(boss),
    figures,
    log,
    meter: metrics,
    settings: {
      appEnv: env.APP_ENV,
      publicUrl,
      sandbox: services.sandbox !== null,
      mailbox: services.mailbox,
    },
  };
  return { env, log, database, services, boss, redis, platform, metrics, live: createLive(platform) };
}

/** Wakes this process whenever a change commits in any other. */
async function startListening({ boss, platform, live }: Parts, undo: AsyncDisposableStack): Promise<void> {
  const listen: Listen = async (channel, heard, lost) => {
    const handle = await boss.getDb().listen?.(channel, heard, lost);
    if (handle === undefined) throw new Error(`nothing listens to ${channel}`);
    return () => handle.close();
  };
  const forget = (): void => platform.figures.clear();
  const stop = await listen('figures_changed', forget, forget);
  undo.defer(async () => void (await stop()));
  await followOthers(live, listen, undo);
}

/** Queues exist before the first request may send to them; workers come last, when everything they need is there. */
async function startQueue({ boss }: Parts, undo: AsyncDisposableStack): Promise<void> {
  await boss.start();
  undo.defer(() => boss.stop({ graceful: true, timeout: WORKERS_STOP_MS }));
  await prepareQueues(boss, JOBS);
}

function buildHttp(parts: Parts, mailbox: MailboxReader | null, stopping: () => boolean): Promise<App> {
  const { env, services, platform } = parts;
  const limits = {
    reads: env.RATE_LIMIT_READS,
    quotes: env.RATE_LIMIT_QUOTES,
    writes: env.RATE_LIMIT_WRITES,
    webhooks: env.RATE_LIMIT_WEBHOOKS,
    chat: env.RATE_LIMIT_CHAT,
    mcp: env.RATE_LIMIT_MCP,
    misses: env.RATE_LIMIT_MISSES,
    sessionReads: env.RATE_LIMIT_SESSION_READS,
    sessionWrites: env.RATE_LIMIT_SESSION_WRITES,
    keys: env.RATE_LIMIT_KEYS,
  };
  return buildApp(platform, {
    logger: parts.log,
    routes: env.ROLES.includes('api') ? ROUTES : [],
    identify,
    live: parts.live,
    health: { probes: [...probesOf(parts), ...(mailbox === null ? [] : [mailbox.probe])], stopping, roles: env.ROLES },
    metrics: parts.metrics,
    security: {
      corsOrigins: env.CORS_ORIGINS,
      https: platform.settings.publicUrl.startsWith('https:'),
      maxEventLoopDelayMs: EVENT_LOOP_DELAY_MS,
    },
    limits: env.RATE_LIMITS === 'on' ? createLimits(limits, parts.redis?.client ?? null) : null,
    trustProxy: env.TRUST_PROXY,
    placeHeaders: {
      latitude: env.PLACE_LATITUDE_HEADER,
      longitude: env.PLACE_LONGITUDE_HEADER,
      country: env.PLACE_COUNTRY_HEADER,
    },
    mount: async (app) => {
      if (services.sandbox !== null) await app.register(openPages(services.sandbox.pages), { prefix: '/sandbox' });
      if (!env.ROLES.includes('site')) return;
      await addConsole(app);
      await addSite(app);
    },
  });
}

/** The sandbox's pages belong to whoever tries the program out. */
function openPages(pages: NonNullable<Services['sandbox']>['pages']): (scope: App) => Promise<void> {
  return async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy: 'public', limit: 'none' };
    });
    await scope.register(pages);
  };
}

/** Waits for the answers under way, and lets each connection go as soon as it has nothing left to say. */
async function closeHttp(app: App): Promise<void> {
  const sweep = setInterval(() => app.server.closeIdleConnections(), IDLE_SWEEP_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}

/** A trial copy never starts empty: at least its stations are open, and in development there are demo parties. */
async function fillTrialCopy(env: Env, platform: Platform, say: (line: string) => void): Promise<void> {
  if (env.APP_ENV === 'production' || env.SEED_DEMO === 'off') return;
  const parties = await seedTrialCopy(platform, env.SEED_DEMO === 'on' || env.APP_ENV === 'development');
  if (parties > 0) say(`Made ${parties} demo parties.`);
  if (env.APP_ENV !== 'development') return;
  for (const line of await seedDemoStaff(platform)) say(line);
}

async function assemble(
  env: Env,
  log: Logger,
  undo: AsyncDisposableStack,
  say: (line: string) => void,
): Promise<RunningServer> {
  let stopping = false;
  const parts = await openParts(env, log, undo, say);
  await startQueue(parts, undo);
  await startListening(parts, undo);
  // Before the workers: they live by the real clock, and would end the demo's holds of the past at once.
  await fillTrialCopy(env, parts.platform, say);
  const mailbox = env.ROLES.includes('mailbox') ? mailboxReader(parts.platform) : null;
  if (mailbox !== null) undo.defer(() => mailbox.stop());
  const app = await buildHttp(parts, mailbox, () => stopping);
  undo.defer(() => closeHttp(app));
  if (env.ROLES.includes('worker')) await startWorkers(parts.boss, JOBS, parts.platform, parts.metrics);
  mailbox?.begin();
  await app.listen({ port: env.PORT, host: env.HOST });
  // A service that tries the address first finds it listening.
  if (env.ROLES.includes('worker')) await parts.platform.queue.send(parts.platform.db, smsSubscribe.name, {}, {});
  return {
    platform: parts.platform,
    app,
    services: parts.services,
    localUrl: `http://127.0.0.1:${env.PORT}`,
    publicUrl: parts.platform.settings.publicUrl,
    async stop() {
      stopping = true;
      if (env.APP_ENV === 'production') await new Promise((done) => setTimeout(done, NOTICE_MS));
      await undo.disposeAsync();
    },
  };
}

/** Starts everything the roles need and resolves when it answers. When a part fails, the others are taken down again. */
export async function startServer(env: Env, log: Logger, say: (line: string) => void): Promise<RunningServer> {
  const undo = new AsyncDisposableStack();
  try {
    // Links and webhooks name the port before anything listens, so a free one is chosen first.
    const port = env.PORT === 0 ? await freePort() : env.PORT;
    return await assemble({ ...env, PORT: port }, log, undo, say);
  } catch (error) {
    await undo.disposeAsync();
    throw error;
  }
}
