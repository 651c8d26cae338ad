import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProbeError, type Probe } from '@myhibachi/core/operations';
import { DEFAULT_POOL, connect } from '@myhibachi/database';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { createMetrics } from './metrics.ts';

let database: TestDatabase;
const apps: App[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await database.close();
});

async function ready(probes: Probe[], stopping = false) {
  const platform = testPlatform(database.db, { send: async () => undefined });
  const app = await testApp(platform, [], { health: { probes, stopping: () => stopping } });
  apps.push(app);
  const response = await app.inject({ method: 'GET', url: '/health/ready' });
  return { status: response.statusCode, report: response.json(), body: response.body };
}

const failing = (essential: boolean): Probe => ({
  name: 'queue',
  essential,
  check: () => Promise.reject(new ProbeError('not installed')),
});

describe('readiness', () => {
  it('names each service that does not answer, and goes on when none of them is essential', async () => {
    const { status, report } = await ready([]);
    expect([status, report.status]).toEqual([200, 'degraded']);
    const byName = Object.fromEntries(
      report.checks.map((check: { name: string; status: string }) => [check.name, check.status]),
    );
    expect(byName).toEqual({ database: 'up', cards: 'degraded', sms: 'degraded', mail: 'degraded', routes: 'up' });
    for (const check of report.checks) expect(check.latencyMs).toBeGreaterThanOrEqual(0);
  });

  it('is 503 when something essential fails, and says what', async () => {
    const { status, report } = await ready([failing(true)]);
    expect([status, report.status]).toEqual([503, 'down']);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ name: 'queue', status: 'down', detail: 'not installed' }),
    );
  });

  it('is 503 naming the database when that is gone', async () => {
    const gone = connect({ ...DEFAULT_POOL, url: 'postgres://nobody:secret@127.0.0.1:9/nothing' }, () => undefined);
    const app = await testApp(testPlatform(gone.db, { send: async () => undefined }), []);
    apps.push(app);
    const response = await app.inject({ method: 'GET', url: '/health/ready' });
    await gone.close();
    expect([response.statusCode, response.json().status]).toEqual([503, 'down']);
    expect(response.json().checks[0]).toMatchObject({
      name: 'database',
      status: 'down',
      detail: 'failed (ECONNREFUSED)',
    });
  });

  it('is only degraded when something else fails', async () => {
    expect((await ready([failing(false)])).status).toBe(200);
  });

  it('is 503 once the process has begun to stop', async () => {
    const { status, report } = await ready([], true);
    expect([status, report.checks[0]]).toEqual([503, expect.objectContaining({ detail: 'shutting down' })]);
  });

  it('tells nothing about hosts, users or passwords', async () => {
    const secret: Probe = {
      name: 'queue',
      essential: true,
      check: () => Promise.reject(new Error('connect db.internal as root:hunter2')),
    };
    expect((await ready([secret])).body).not.toMatch(/db\.internal|hunter2|root/);
  });

  it('asks the services outside once, however many ask', async () => {
    let asked = 0;
    const platform = testPlatform(database.db, { send: async () => undefined });
    const cards = { ...platform.gateways.cards, check: async () => void (asked += 1) };
    const app = await testApp({ ...platform, gateways: { ...platform.gateways, cards } }, []);
    apps.push(app);
    const ask = () => app.inject({ method: 'GET', url: '/health/ready' });
    const answers = await Promise.all(Array.from({ length: 10 }, ask));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]));
    expect(asked).toBe(1);
  });

  it('does not wait for a check that hangs', async () => {
    const hanging: Probe = { name: 'queue', essential: true, check: () => Promise.withResolvers<undefined>().promise };
    const { report } = await ready([hanging]);
    expect(report.checks).toContainEqual(expect.objectContaining({ name: 'queue', status: 'down' }));
  });
});

describe('metrics', () => {
  it('count requests by route template, and show the pool and the breakers', async () => {
    const platform = testPlatform(database.db, { send: async () => undefined });
    const metrics = createMetrics({
      pool: () => ({ total: 3, idle: 1, waiting: 2 }),
      breakers: () => [{ name: 'cards', state: 'open' }],
    });
    metrics.jobDone('test.job', 'failed', 0.2);
    const app = await testApp(platform, [], { metrics });
    apps.push(app);
    await app.inject({ method: 'GET', url: '/health/live' });
    await app.inject({ method: 'GET', url: '/api/v1/secret-token-in-the-path' });
    const { body } = await app.inject({ method: 'GET', url: '/metrics' });
    expect(body).toContain('http_request_duration_seconds_count{method="GET",route="/health/live",status="200"} 1');
    expect(body).toContain('http_request_duration_seconds_count{method="GET",route="unmatched",status="404"} 1');
    expect(body).toContain('database_pool_connections{state="busy"} 2');
    expect(body).toContain('gateway_breaker_state{gateway="cards",state="open"} 1');
    expect(body).toContain('job_duration_seconds_count{job="test.job",outcome="failed"} 1');
    expect(body).not.toContain('secret-token');
  });
});
