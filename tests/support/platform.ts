/**
 * A whole platform for tests: a cloned real database, the real job queue, and the real gateways talking to the
 * sandbox's servers. Nothing of our own is replaced except the clock, which tests move by hand.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  FieldCrypto,
  FigureCache,
  ManualClock,
  TokenSigner,
  contextFor,
  newId,
  type Actor,
  type Context,
  type Log,
  type Platform,
  type Role,
} from '@myhibachi/core/kernel';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { createGateways, type RunningGateways } from '@myhibachi/gateways';
import { startSandbox, type Sandbox } from '@myhibachi/sandbox';
import { openQueue } from './queue.ts';

/** A quiet Tuesday in spring, far from any change of clocks. */
export const DEFAULT_NOW = '2027-04-13T17:00:00Z';

export interface LoggedLine {
  readonly level: string;
  readonly details: object;
  readonly message: string;
}

export interface TestPlatform {
  readonly platform: Platform;
  readonly database: TestDatabase;
  readonly clock: ManualClock;
  readonly sandbox: Sandbox;
  readonly logged: LoggedLine[];
  as(actor: Actor): Context;
  visitor(): Context;
  system(job?: string): Context;
  staff(role: Role, stationIds?: readonly string[], chefId?: string | null): Context;
  /** Takes every job of this name that is due by the test's clock off the queue and hands its payload over. */
  takeJobs<T>(name: string): Promise<T[]>;
  close(): Promise<void>;
}

/** Which vendor's route API answers; without one the built-in estimator does. */
type RouteProvider = 'google' | 'openrouteservice';

interface WaitingJob {
  readonly id: string;
  readonly data: unknown;
}

function recordingLog(lines: LoggedLine[]): Log {
  const write = (level: string) => (details: object, message: string) => {
    lines.push({ level, details, message });
  };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** The sandbox's, none, or a real one. */
type TestModel = boolean | { readonly baseUrl: string; readonly apiKey: string };

function modelConfig(sandbox: Sandbox, model: TestModel) {
  if (model === false) return null;
  return model === true ? { ...sandbox.model, sandbox: true } : model;
}

interface Connected {
  readonly routes?: RouteProvider;
  readonly embeddings?: boolean;
  readonly model?: TestModel;
  /** Who carries texts; Twilio where nothing is said. */
  readonly sms?: 'twilio' | 'ringcentral';
}

function connectGateways(
  sandbox: Sandbox,
  publicUrl: string,
  { routes, embeddings = false, model = false, sms = 'twilio' }: Connected,
): RunningGateways {
  const doors = `${publicUrl}/api/v1/webhooks`;
  return createGateways({
    cards: { ...sandbox.stripe, sandbox: true },
    sms:
      sms === 'twilio'
        ? { ...sandbox.sms, statusCallbackUrl: `${doors}/sms`, sandbox: true }
        : { ...sandbox.ringCentral, provider: sms, webhookUrl: `${doors}/sms/ringcentral`, sandbox: true },
    resilience: { sms: { attemptTimeoutMs: 3_000 } },
    mail: { ...sandbox.mail, from: { name: 'MyHibachi', address: 'hello@myhibachi.example' }, sandbox: true },
    routes:
      routes === undefined
        ? null
        : { provider: routes, apiKey: sandbox.routes.key, baseUrl: sandbox.routes.baseUrl, sandbox: true },
    mailWebhookSecret: sandbox.mailbox.webhookSecret,
    embeddings: embeddings ? { ...sandbox.embeddings, sandbox: true } : null,
    model: modelConfig(sandbox, model),
  });
}

async function assemble(clock: ManualClock, options: Connected & { poolSize?: number; publicUrl?: string }) {
  const database = await createTestDatabase(options.poolSize === undefined ? {} : { poolSize: options.poolSize });
  const dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-sandbox-'));
  const publicUrl = options.publicUrl ?? 'http://127.0.0.1:9';
  const sandbox = await startSandbox({
    appEnv: 'test',
    dataDir,
    publicUrl,
    now: () => clock.now(),
    webhooks: {
      stripeUrl: `${publicUrl}/api/v1/webhooks/stripe`,
      smsUrl: `${publicUrl}/api/v1/webhooks/sms`,
      mailUrl: `${publicUrl}/api/v1/webhooks/mail`,
    },
  });
  return {
    database,
    dataDir,
    publicUrl,
    sandbox,
    gateways: connectGateways(sandbox, publicUrl, options),
    ...(await openQueue(database.url)),
  };
}

/** Everything a verb needs, on a database of its own. Close it in `afterAll`. */
export async function createTestPlatform(
  options: {
    now?: string;
    poolSize?: number;
    publicUrl?: string;
    routes?: RouteProvider;
    embeddings?: boolean;
    /** Which model is connected; whether it answers is a variable all the same. */
    model?: TestModel;
    sms?: 'twilio' | 'ringcentral';
    secret?: Buffer;
  } = {},
): Promise<TestPlatform> {
  const clock = new ManualClock(options.now ?? DEFAULT_NOW);
  const { database, dataDir, publicUrl, sandbox, gateways, boss, queue } = await assemble(clock, options);
  const logged: LoggedLine[] = [];
  // Another process can read what this one seals if it is given the same secret.
  const secret = options.secret ?? randomBytes(32);
  const ring = [{ id: 't1', secret }] as const;
  const platform: Platform = {
    db: database.db,
    clock,
    gateways,
    crypto: new FieldCrypto(ring, secret),
    tokens: new TokenSigner(ring),
    queue,
    figures: new FigureCache(clock),
    log: recordingLog(logged),
    settings: {
      appEnv: 'test',
      publicUrl,
      sandbox: true,
      mailbox: { address: sandbox.mailbox.address, authservId: 'mx.myhibachi.example' },
    },
  };
  const as = (actor: Actor): Context =>
    contextFor(platform, { actor, origin: { ip: '127.0.0.1', userAgent: 'vitest' }, requestId: newId() });
  return {
    platform,
    database,
    clock,
    sandbox,
    logged,
    as,
    visitor: () => as({ kind: 'visitor' }),
    system: (job = 'test') => as({ kind: 'system', job }),
    staff: (role, stationIds = [], chefId = null) =>
      as({ kind: 'staff', staffId: newId(), role, stationIds, chefId, sessionId: null }),
    async takeJobs<T>(name: string): Promise<T[]> {
      const { rows } = await database.pool.query<WaitingJob>(
        `update pgboss.job set state = 'completed', completed_on = now()
          where name = $1 and state = 'created' and start_after <= greatest(now(), $2::timestamptz) returning id, data`,
        [name, clock.now().toString()],
      );
      return rows.map((row) => row.data as T);
    },
    async close() {
      await boss.stop({ graceful: false });
      await gateways.close();
      await sandbox.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
