import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '@myhibachi/contracts';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { notFound } from '@myhibachi/core/kernel';
import { TEST_ENDPOINT, echoEndpoint, testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { createLimits, limitKey } from './limits.ts';
import { register } from './register.ts';

const SETTINGS = {
  reads: 5,
  quotes: 4,
  writes: 3,
  webhooks: 100,
  chat: 100,
  mcp: 100,
  misses: 2,
  sessionReads: 10,
  sessionWrites: 10,
  keys: 10,
};
let database: TestDatabase;
let app: App;

const byToken = defineEndpoint({
  ...TEST_ENDPOINT,
  id: 'byToken',
  method: 'GET',
  path: '/api/v1/holds/:token',
  params: z.strictObject({ token: z.string() }),
});

beforeAll(async () => {
  database = await createTestDatabase();
  const platform = testPlatform(database.db, { send: async () => undefined });
  const routes = [
    (server: App) => {
      register(server, echoEndpoint, { policy: 'public' }, (_ctx, { body }) => ({ name: body.name }));
      register(server, byToken, { policy: 'holdToken' }, (_ctx, { params }) => {
        if (params.token !== 'right') throw notFound('hold');
        return { name: 'hold' };
      });
    },
  ];
  app = await testApp(platform, routes, { limits: createLimits(SETTINGS, null) });
});

afterAll(async () => {
  await app.close();
  await database.close();
});

function post(remoteAddress: string, headers: Record<string, string> = {}) {
  return app.inject({ method: 'POST', url: '/api/v1/test', remoteAddress, headers, payload: { name: 'x' } });
}

describe('rate limits', () => {
  it('let exactly the allowed number of parallel requests through and tell the rest when to come back', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post('203.0.113.1')));
    const refused = answers.filter((answer) => answer.statusCode === 429);
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(SETTINGS.writes);
    expect(refused).toHaveLength(10 - SETTINGS.writes);
    const [one] = refused;
    expect(one?.json()).toMatchObject({ code: 'rate_limited', retryable: true, status: 429 });
    expect(Number(one?.headers['retry-after'])).toBeGreaterThan(0);
    expect(one?.headers['ratelimit-policy']).toBe('"writes";q=3;w=60');
    expect(one?.headers['ratelimit']).toMatch(/^"writes";r=0;t=\d+$/);
  });

  it('count each address for itself and cannot be dodged by a forged header', async () => {
    await Promise.all(Array.from({ length: 3 }, () => post('203.0.113.2')));
    expect((await post('203.0.113.3')).statusCode).toBe(200);
    expect((await post('203.0.113.2', { 'x-forwarded-for': '198.51.100.1' })).statusCode).toBe(429);
    expect((await post('203.0.113.2', { 'x-internal-request': 'yes' })).statusCode).toBe(429);
  });

  it('stop guessing of links early, without harming who has the right one elsewhere', async () => {
    const ask = (token: string, remoteAddress: string) =>
      app.inject({ method: 'GET', url: `/api/v1/holds/${token}`, remoteAddress });
    expect((await ask('wrong1', '203.0.113.4')).statusCode).toBe(404);
    expect((await ask('wrong2', '203.0.113.4')).statusCode).toBe(404);
    await expect.poll(async () => (await ask('right', '203.0.113.4')).statusCode).toBe(429);
    expect((await ask('right', '203.0.113.5')).statusCode).toBe(200);
  });

  it('never count health checks', async () => {
    const ask = () => app.inject({ method: 'GET', url: '/health/live', remoteAddress: '203.0.113.6' });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200]));
  });

  it('go on in the process when Redis is gone', async () => {
    const redis = new Redis({
      host: '127.0.0.1',
      port: 9,
      lazyConnect: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
    });
    const limits = createLimits(SETTINGS, redis);
    const verdicts = [];
    for (let count = 0; count < 5; count += 1) verdicts.push((await limits.consume('writes', '203.0.113.7')).allowed);
    expect(verdicts).toEqual([true, true, true, false, false]);
    redis.disconnect();
  });
});

describe('what is counted together', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['2001:db8:1:2:bbbb:1:2:3', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (ip, expected) => {
    expect(limitKey(ip)).toBe(expected);
  });
});
