import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '@myhibachi/contracts';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { AppError, GatewayError } from '@myhibachi/core/kernel';
import { TEST_ENDPOINT, echoEndpoint, testApp } from '../testing/test-app.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { register } from './register.ts';

let database: TestDatabase;
let platform: TestPlatform;
let app: App;

const failing = defineEndpoint({
  ...TEST_ENDPOINT,
  id: 'failing',
  method: 'POST',
  path: '/api/v1/failing/:how',
  params: z.strictObject({ how: z.string() }),
});
const byToken = defineEndpoint({
  ...TEST_ENDPOINT,
  id: 'byToken',
  method: 'GET',
  path: '/api/v1/holds/:token',
  params: z.strictObject({ token: z.string() }),
  query: z.strictObject({ token: z.string().optional(), guests: z.coerce.number().optional() }),
});
const signed = defineEndpoint({
  ...TEST_ENDPOINT,
  id: 'signed',
  method: 'POST',
  path: '/api/v1/webhooks/test',
  tag: 'Webhooks',
});

const FAILURES: Record<string, () => Error> = {
  unknown: () => new Error('password=hunter2 for jordan@mail.example'),
  pool: () => new Error('timeout exceeded when trying to connect'),
  cancelled: () =>
    Object.assign(new Error('canceling statement'), { code: '57014', detail: 'Key (email)=(jordan@mail.example)' }),
  gateway: () => new GatewayError('cards', 'unavailable', 'cards check: answered 500'),
  taken: () =>
    new AppError('slot_taken', { details: { alternatives: [{ date: '2027-05-15', start: '18:00', label: 'x' }] } }),
};

beforeAll(async () => {
  database = await createTestDatabase();
  platform = testPlatform(database.db, { send: async () => undefined });
  app = await testApp(platform, [
    (server) => {
      register(server, echoEndpoint, { policy: 'public' }, (_ctx, { body }) =>
        Object.assign({ name: body.name }, { secret: 'never leaves' }),
      );
      register(server, failing, { policy: 'public' }, (_ctx, { params }) => {
        throw FAILURES[params.how]?.() ?? new Error('no such failure');
      });
      register(server, byToken, { policy: 'holdToken' }, () => ({ name: 'hold' }));
      register(server, signed, { policy: 'signature' }, (_ctx, { rawBody, header }) => ({
        name: `${rawBody}|${header('X-Signature') ?? ''}`,
      }));
    },
  ]);
});

afterAll(async () => {
  await app.close();
  await database.close();
});

function post(payload: unknown, headers: Record<string, string> = {}) {
  return app.inject({
    method: 'POST',
    url: '/api/v1/test',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(payload),
  });
}

describe('a request that is fine', () => {
  it('is answered with what the contract names and nothing else', async () => {
    const response = await post({ name: 'Jordan' });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ name: 'Jordan' });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('keeps a sane request id and replaces any other', async () => {
    expect((await post({ name: 'x' }, { 'x-request-id': 'abc-123' })).headers['x-request-id']).toBe('abc-123');
    for (const bad of ['a b', 'x'.repeat(65), '<script>', '']) {
      const id = (await post({ name: 'x' }, { 'x-request-id': bad })).headers['x-request-id'];
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    }
  });

  it('gets the bytes as sent when they are signed', async () => {
    const payload = '{"a": 1}  ';
    const headers = { 'content-type': 'application/json', 'x-signature': 's1' };
    const response = await app.inject({ method: 'POST', url: '/api/v1/webhooks/test?x=1', headers, payload });
    expect(response.json()).toEqual({ name: `${payload}|s1` });
  });

  it('carries a policy that allows no inline script', async () => {
    const { headers } = await post({ name: 'x' });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is open to listed origins only', async () => {
    const ask = (origin: string) => app.inject({ method: 'GET', url: '/health/live', headers: { origin } });
    expect((await ask('https://partner.example')).headers['access-control-allow-origin']).toBe(
      'https://partner.example',
    );
    expect((await ask('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is not sent twice when it has not changed', async () => {
    const first = await app.inject({ method: 'GET', url: '/health/live' });
    const etag = String(first.headers.etag);
    const second = await app.inject({ method: 'GET', url: '/health/live', headers: { 'if-none-match': etag } });
    expect([second.statusCode, second.body]).toEqual([304, '']);
  });
});

describe('a request that is refused', () => {
  it('names every field that is wrong and what to send', async () => {
    const response = await post({ name: 5, party: { adults: 'two', cooks: 1 }, colour: 'red' });
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({
      code: 'validation_failed',
      status: 422,
      type: '/docs/errors#validation_failed',
    });
    expect(response.json().errors).toEqual([
      { field: 'name', message: 'Please send text.' },
      { field: 'party.adults', message: 'Please send a number.' },
      { field: 'party.cooks', message: 'We do not know this field. Please remove it.' },
      { field: 'colour', message: 'We do not know this field. Please remove it.' },
    ]);
  });

  it('is told of an unknown query parameter', async () => {
    const response = await app.inject({ method: 'GET', url: '/api/v1/holds/abc?colour=red' });
    expect(response.json()).toMatchObject({ code: 'validation_failed', errors: [{ field: 'colour' }] });
  });

  it.each([
    ['broken JSON', { 'content-type': 'application/json' }, '{"name', 400, 'bad_request'],
    ['an empty body', { 'content-type': 'application/json' }, '', 400, 'bad_request'],
    ['a prototype in the JSON', { 'content-type': 'application/json' }, '{"__proto__":{"x":1}}', 400, 'bad_request'],
    ['another media type', { 'content-type': 'text/plain' }, 'hi', 415, 'unsupported_media_type'],
    [
      'too large a body',
      { 'content-type': 'application/json' },
      JSON.stringify({ name: 'x'.repeat(110_000) }),
      413,
      'payload_too_large',
    ],
  ])('for %s', async (_name, headers, payload, status, code) => {
    const response = await app.inject({ method: 'POST', url: '/api/v1/test', headers, payload });
    expect(response.json()).toMatchObject({ status, code, retryable: false, errors: [] });
    expect([response.statusCode, response.json().requestId]).toEqual([status, response.headers['x-request-id']]);
  });

  it('at an address that does not exist gets 404, and with another method 405 naming those that do', async () => {
    const missing = await app.inject({ method: 'GET', url: '/api/v1/nothing' });
    expect([missing.statusCode, missing.json().code]).toEqual([404, 'not_found']);
    const wrong = await app.inject({ method: 'PUT', url: '/api/v1/holds/abc' });
    expect([wrong.statusCode, wrong.headers.allow, wrong.json().status]).toEqual([405, 'GET', 405]);
    const badUrl = await app.inject({ method: 'GET', url: '/%zz' });
    expect([badUrl.statusCode, badUrl.json().code]).toEqual([400, 'bad_request']);
  });

  it.each([
    ['unknown', 500, 'internal', false],
    ['pool', 503, 'overloaded', true],
    ['cancelled', 503, 'overloaded', true],
    ['gateway', 503, 'gateway_unavailable', true],
    ['taken', 409, 'slot_taken', false],
  ])('for a failure of the kind %s says only what is ours to say', async (how, status, code, retryable) => {
    const payload = { name: 'x' };
    const response = await app.inject({ method: 'POST', url: `/api/v1/failing/${how}`, payload });
    expect([response.statusCode, response.json().code, response.json().retryable]).toEqual([status, code, retryable]);
    expect(response.body).not.toMatch(/hunter2|jordan|statement|answered 500/);
  });

  it('carries the alternatives its error brings', async () => {
    const response = await app.inject({ method: 'POST', url: '/api/v1/failing/taken', payload: { name: 'x' } });
    expect(response.json().alternatives).toHaveLength(1);
  });

  it('survives hostile text in every place', async () => {
    const hostile = [
      "'; drop table bookings; --",
      '<script>alert(1)</script>',
      '${7*7}{{7*7}}',
      '\u0000\uFFFF\u202E',
      '😀'.repeat(50),
      '%s%n%x',
    ];
    for (const name of hostile) {
      const body = await post({ name });
      expect(body.json()).toEqual({ name });
      const path = await app.inject({ method: 'GET', url: `/api/v1/holds/${encodeURIComponent(name)}` });
      expect(path.statusCode).toBeLessThan(500);
    }
  });

  it('logs a fault of ours once, with its cause', async () => {
    platform.lines.length = 0;
    await app.inject({ method: 'POST', url: '/api/v1/failing/gateway', payload: { name: 'x' } });
    const faults = platform.lines.filter((line) => line.includes('request failed'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('answered 500');
  });
});

describe('the log', () => {
  it('holds no token, no body, no query value, no address and no driver detail', async () => {
    platform.lines.length = 0;
    const token = 'Zx9'.repeat(12);
    await app.inject({
      method: 'GET',
      url: `/api/v1/holds/${token}?token=${token}&guests=4`,
      remoteAddress: '203.0.113.77',
    });
    await post({ name: 'Jordan Whitfield' });
    await app.inject({ method: 'POST', url: '/api/v1/failing/cancelled', payload: { name: 'Jordan Whitfield' } });
    platform.log.info({ email: 'jordan@mail.example', guest: { phone: '+15105550123' } }, 'careless');
    const log = platform.lines.join('');
    for (const secret of [token, 'Jordan', '203.0.113.77', 'jordan@', '5550123']) expect(log).not.toContain(secret);
    expect(log).toContain('/api/v1/holds/***?token=***&guests=4');
    expect(log).toContain('"route":"/api/v1/holds/:token"');
  });
});

describe('the start', () => {
  it('fails when a route declares no policy', async () => {
    const build = testApp(platform, [(server) => void server.get('/open', async () => 'x')]);
    await expect(build).rejects.toThrow('GET /open');
  });
});

describe('a broken connection', () => {
  async function sendRaw(request: string): Promise<string> {
    await app.listen({ port: 0, host: '127.0.0.1' }).catch(() => 'listening already');
    const address = app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { promise, resolve } = Promise.withResolvers<string>();
    const socket = connectSocket(port, '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    return promise;
  }

  it('gets 431 for headers beyond 16 KB and 400 for what is not HTTP, each as a problem', async () => {
    const large = await sendRaw(`GET /health/live HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1\.1 431 /);
    expect(large).toContain('application/problem+json');
    const garbage = await sendRaw('this is not HTTP\r\n\r\n');
    expect(garbage).toMatch(/^HTTP\/1\.1 400 /);
    expect(garbage).toContain('"code":"bad_request"');
  });
});
