import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { AppError, contextFor } from '@myhibachi/core/kernel';
import { purgeIdempotencyKeys } from '@myhibachi/core/operations';
import { echoEndpoint, testApp } from '../testing/test-app.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { register } from './register.ts';

let database: TestDatabase;
let platform: TestPlatform;
let app: App;
let runs = 0;
let gate: Promise<void> | null = null;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
  platform = testPlatform(database.db, { send: async () => undefined });
  const routes = [
    (server: App) => {
      const run = async (name: string): Promise<{ name: string }> => {
        runs += 1;
        if (gate !== null) await gate;
        if (name === 'fault') throw new Error('boom');
        if (name === 'taken') throw new AppError('slot_taken');
        return { name: `${name} ${runs}` };
      };
      register(server, echoEndpoint, { policy: 'public' }, (_ctx, { body }) => run(body.name));
      const long = { ...echoEndpoint, id: 'long', path: '/api/v1/long' };
      register(server, long, { policy: 'public' }, (_ctx, { body }) => ({ name: body.name.repeat(20) }));
      register(
        server,
        { ...echoEndpoint, id: 'other', path: '/api/v1/other' },
        { policy: 'public' },
        (_ctx, { body }) => run(body.name),
      );
      const secret = { ...echoEndpoint, id: 'secret', path: '/api/v1/secret' };
      register(server, secret, { policy: 'public', idempotent: 'secret' }, (_ctx, { body }) => run(body.name));
    },
  ];
  app = await testApp(platform, routes);
});

afterAll(async () => {
  await app.close();
  await database.close();
});

beforeEach(() => {
  runs = 0;
  gate = null;
});

function post(key: string, name: string, url = '/api/v1/test') {
  return app.inject({ method: 'POST', url, headers: { 'idempotency-key': key }, payload: { name } });
}

describe('an Idempotency-Key where a secret is made', () => {
  it('makes one, and a replay says so without the secret', async () => {
    const first = await post('once', 'mhk', '/api/v1/secret');
    const second = await post('once', 'mhk', '/api/v1/secret');
    expect([first.statusCode, first.json().name]).toEqual([200, 'mhk 1']);
    expect([second.statusCode, second.json().code, runs]).toEqual([409, 'already_done', 1]);
    expect(second.body).not.toContain('mhk');
    const failed = await post('again', 'taken', '/api/v1/secret');
    expect([failed.statusCode, (await post('again', 'taken', '/api/v1/secret')).body]).toEqual([409, failed.body]);
  });
});

describe('an Idempotency-Key', () => {
  it('runs a request once and replays its answer', async () => {
    const first = await post('replay', 'a');
    const second = await post('replay', 'a');
    expect([first.statusCode, first.json().name, first.headers['idempotent-replayed']]).toEqual([
      200,
      'a 1',
      undefined,
    ]);
    expect([second.statusCode, second.body, second.headers['idempotent-replayed']]).toEqual([200, first.body, 'true']);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(runs).toBe(1);
  });

  it('lets one of twenty equal requests at once run; the others wait or get its answer', async () => {
    const open = Promise.withResolvers<void>();
    gate = open.promise;
    const asked = Array.from({ length: 20 }, () => post('race', 'a'));
    const refused = await Promise.race(asked);
    expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([
      409,
      'idempotency_in_progress',
      '1',
    ]);
    open.resolve();
    const answers = await Promise.all(asked);
    expect(runs).toBe(1);
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([200, 409]));
    expect((await post('race', 'a')).json()).toEqual({ name: 'a 1' });
  });

  it('refuses another body or another address under the same key', async () => {
    await post('mismatch', 'a');
    const body = await post('mismatch', 'b');
    const address = await post('mismatch', 'a', '/api/v1/other');
    for (const response of [body, address]) {
      expect([response.statusCode, response.json().code]).toEqual([422, 'idempotency_mismatch']);
    }
    expect(runs).toBe(1);
  });

  it('keeps an expected refusal, and gives another try after a fault of ours', async () => {
    expect((await post('refusal', 'taken')).statusCode).toBe(409);
    expect((await post('refusal', 'taken')).headers['idempotent-replayed']).toBe('true');
    expect((await post('fault', 'fault')).statusCode).toBe(500);
    expect((await post('fault', 'fault')).headers['idempotent-replayed']).toBeUndefined();
    expect(runs).toBe(3);
  });

  it('is free again a minute after the process that claimed it died', async () => {
    const started = platform.clock.now();
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    const hanging = post('crash', 'a');
    await expect.poll(() => runs).toBe(1);
    gate = null;
    platform.clock.set(started.add({ seconds: 59 }));
    expect((await post('crash', 'a')).statusCode).toBe(409);
    platform.clock.set(started.add({ seconds: 61 }));
    expect((await post('crash', 'a')).json()).toEqual({ name: 'a 2' });
    resolve();
    await hanging;
    // The one that was given up does not overwrite the answer of the one that took over.
    expect((await post('crash', 'a')).json()).toEqual({ name: 'a 2' });
  });

  it('is forgotten after a day and purged by the job', async () => {
    await post('old', 'a');
    platform.clock.advance({ hours: 25 });
    expect((await post('old', 'b')).json()).toEqual({ name: 'b 2' });
    platform.clock.advance({ hours: 25 });
    const request = { origin: { ip: null, userAgent: null }, requestId: 'test' };
    const system = contextFor(platform, { ...request, actor: { kind: 'system', job: 'purge' } });
    expect(await purgeIdempotencyKeys(system)).toBeGreaterThan(0);
    expect(await purgeIdempotencyKeys(system)).toBe(0);
    const visitor = contextFor(platform, { ...request, actor: { kind: 'visitor' } });
    await expect(purgeIdempotencyKeys(visitor)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('replays an answer that was compressed for the first caller to one who takes it plain', async () => {
    const headers = { 'idempotency-key': 'compressed', 'accept-encoding': 'gzip' };
    const payload = { name: 'x'.repeat(190), party: { adults: 1 } };
    const url = '/api/v1/long';
    const first = await app.inject({ method: 'POST', url, headers, payload });
    expect(first.headers['content-encoding']).toBe('gzip');
    const second = await app.inject({ method: 'POST', url, headers: { 'idempotency-key': 'compressed' }, payload });
    expect([second.headers['content-encoding'], second.json()]).toEqual([undefined, { name: payload.name.repeat(20) }]);
  });

  it('stores answers sealed', async () => {
    await post('sealed', 'Jordan');
    const row = await database.db
      .selectFrom('idempotency_keys')
      .selectAll()
      .where('key', '=', 'sealed')
      .executeTakeFirstOrThrow();
    expect(row.body_enc).not.toContain('Jordan');
  });

  it.each([' ', 'a b', 'ü', 'x'.repeat(256)])('is refused when it is %j', async (key) => {
    const response = await post(key, 'a');
    expect(response.statusCode).toBe(422);
    expect(response.json().errors[0].field).toBe('Idempotency-Key');
  });
});
