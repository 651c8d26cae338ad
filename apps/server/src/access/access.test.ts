/** Keys, clients, invitations and blocked addresses as they are met over HTTP, by two processes on one database. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineEndpoint, type TokenPair } from '@myhibachi/contracts';
import { createApiKey, inviteStaff, revokeApiKey } from '@myhibachi/core/access';
import { decodeId } from '@myhibachi/core/kernel';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders, type TestStaff } from '../../../../tests/support/staff.ts';
import type { App } from '../http/app.ts';
import { createLimits } from '../http/limits.ts';
import { register } from '../http/register.ts';
import { identify } from '../identity/identify.ts';
import { addIdentityRoutes } from '../identity/routes.ts';
import { TEST_ENDPOINT, testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addAccessRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;
let boss: TestStaff;
let listener: pg.Client;

const MANY = { reads: 1_000, quotes: 1_000, writes: 1_000, webhooks: 1_000, chat: 1_000, mcp: 1_000, misses: 1_000 };
const LIMITS = { ...MANY, sessionReads: 1_000, sessionWrites: 1_000, keys: 3 };
const stationsEndpoint = defineEndpoint({
  ...TEST_ENDPOINT,
  id: 'byKey',
  method: 'GET',
  path: '/api/v1/test/stations',
});

beforeAll(async () => {
  t = await createTestPlatform();
  const platform = { ...testPlatform(t.platform.db, t.platform.queue, 'silent'), clock: t.clock };
  const routes = [
    addAccessRoutes,
    addIdentityRoutes,
    (server: App) => register(server, stationsEndpoint, { policy: 'staff:station.read' }, () => ({ name: 'in' })),
  ];
  app = await testApp(platform, routes, {
    identify,
    limits: createLimits(LIMITS, null),
    trustProxy: 1,
  });
  listener = new pg.Client({ connectionString: t.database.url });
  await listener.connect();
  await listener.query('listen figures_changed');
  listener.on('notification', () => app.platform.figures.clear());
  boss = await createStaff(app, 'super_admin');
});

afterAll(async () => {
  await listener.end();
  await app.close();
  await t.close();
});

const bearer = (token: string, ip = '192.0.2.1') => ({ authorization: `Bearer ${token}`, 'x-forwarded-for': ip });
const get = (url: string, headers: Record<string, string>) => app.inject({ method: 'GET', url, headers });
const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers });

const request = { name: 'Partner', scopes: ['station.read' as const], stations: null, expiresOn: '2027-06-01' };
const STATIONS = '/api/v1/test/stations';
const STAFF = '/api/v1/admin/staff';

describe('a key', () => {
  it('opens what its scopes name and nothing else, wherever it comes from', async () => {
    const { key } = await createApiKey(boss.ctx, request);
    expect((await get(STATIONS, bearer(key))).statusCode).toBe(200);
    expect((await get(STAFF, bearer(key))).json()).toMatchObject({ code: 'forbidden' });
  });

  it('is counted by itself, whatever addresses it comes from', async () => {
    const { key } = await createApiKey(boss.ctx, request);
    const codes: number[] = [];
    for (let n = 1; n <= 4; n += 1) codes.push((await get(STATIONS, bearer(key, `192.0.2.${n}`))).statusCode);
    expect(codes).toEqual([200, 200, 200, 429]);
    const other = await createApiKey(boss.ctx, request);
    expect((await get(STATIONS, bearer(other.key))).statusCode).toBe(200);
  });

  it('looks the same unknown, run out and revoked', async () => {
    const [revoked, over] = [await createApiKey(boss.ctx, request), await createApiKey(boss.ctx, request)];
    await revokeApiKey(boss.ctx, { keyId: decodeId('key', revoked.apiKey.id) });
    const { db } = t.platform;
    await db
      .updateTable('api_keys')
      .set({ expires_at: t.clock.now() })
      .where('id', '=', decodeId('key', over.apiKey.id))
      .execute();
    const answers = await Promise.all(
      [revoked.key, over.key, `mhk_${'x'.repeat(43)}`].map(async (key) => {
        const answer = await get(STATIONS, bearer(key));
        return [answer.statusCode, { ...answer.json<object>(), requestId: '' }];
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[0]?.[0]).toBe(401);
  });
});

describe('a client', () => {
  it('is authorised from a page of ours, then writes without one, renews and revokes itself', async () => {
    const person = await createStaff(app, 'super_admin');
    const body = { name: 'Reports' };
    expect((await post('/api/v1/auth/token', body, { cookie: person.cookie })).statusCode).toBe(403);
    const made = await post('/api/v1/auth/token', body, staffHeaders(app, person.cookie));
    const first = made.json<TokenPair>();
    expect([made.statusCode, made.headers['cache-control']]).toEqual([201, 'no-store']);
    expect((await post('/api/v1/auth/token', body, bearer(first.accessToken))).statusCode).toBe(403);
    const block = { network: '198.51.100.7', reason: 'Written by a program, without a page.' };
    expect((await post('/api/v1/admin/ip-blocks', block, bearer(first.accessToken))).statusCode).toBe(201);
    const renewed = await post('/api/v1/auth/token/refresh', { refreshToken: first.refreshToken });
    const second = renewed.json<TokenPair>();
    expect((await get(STAFF, bearer(first.accessToken))).statusCode).toBe(401);
    expect((await get(STAFF, bearer(second.accessToken))).statusCode).toBe(200);
    expect((await post('/api/v1/auth/token/revoke', { token: second.accessToken })).statusCode).toBe(204);
    expect((await get(STAFF, bearer(second.accessToken))).statusCode).toBe(401);
  });
});

describe('an invitation', () => {
  it('is accepted in a browser, which then stands at the second factor and nowhere else', async () => {
    await inviteStaff(boss.ctx, { email: 'riley@staff.example', role: 'finance', stations: [], chef: null });
    const row = await t.platform.db
      .selectFrom('messages')
      .select('details')
      .where('template', '=', 'staff_invitation')
      .executeTakeFirstOrThrow();
    const token = app.platform.crypto.decrypt('messages.secret', (row.details as { sealed: string }).sealed);
    const url = `/api/v1/auth/invitations/${token}`;
    expect((await get(url, {})).json()).toMatchObject({ email: 'riley@staff.example', role: 'finance' });
    const joined = await post(`${url}/accept`, { name: 'Riley Park', password: 'seven knives and one onion volcano' });
    expect(joined.json()).toEqual({ step: 'second_factor_setup' });
    const [cookie = ''] = String(joined.headers['set-cookie']).split(';');
    expect((await get('/api/v1/admin/session', { cookie })).json()).toMatchObject({ code: 'second_factor_required' });
    expect((await get(url, {})).json()).toMatchObject({ status: 409, code: 'already_done' });
  });
});

describe('a blocked address', () => {
  it('is refused at every door of API and console at once, and let in again when that is lifted', async () => {
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const doors = ['/api/v1/auth/state', '/api/v1/nowhere', '/admin', '/api/v1/admin/live'];
    const codes = () => Promise.all(doors.map(async (url) => (await get(url, from)).statusCode));
    expect(await codes()).not.toContain(403);
    const headers = { ...staffHeaders(app, boss.cookie), 'x-forwarded-for': '192.0.2.1' };
    const body = { network: '203.0.113.0/24', reason: 'Hundreds of failed sign-ins within minutes.' };
    const { id } = (await post('/api/v1/admin/ip-blocks', body, headers)).json<{ id: string }>();
    await expect.poll(codes).toEqual([403, 403, 403, 403]);
    expect((await get('/api/v1/auth/state', from)).json()).toMatchObject({ code: 'forbidden' });
    expect((await get('/health/live', from)).statusCode).not.toBe(403);
    expect((await get(STAFF, headers)).statusCode).toBe(200);
    await post(`/api/v1/admin/ip-blocks/${id}/lift`, { reason: 'It was our own load test.' }, headers);
    await expect.poll(codes).not.toContain(403);
  });

  it('cannot be one’s own', async () => {
    const headers = { ...staffHeaders(app, boss.cookie), 'x-forwarded-for': '192.0.2.1' };
    const body = { network: '192.0.2.0/24', reason: 'Nobody saws off the branch they sit on.' };
    const answer = await post('/api/v1/admin/ip-blocks', body, headers);
    expect([answer.statusCode, answer.json<{ errors: object[] }>().errors]).toMatchObject([
      422,
      [{ field: 'network' }],
    ]);
  });
});
