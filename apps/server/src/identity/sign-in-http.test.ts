import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { defineEndpoint } from '@myhibachi/contracts';
import type { JobQueue } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appCode,
  createBareStaff,
  createStaff,
  readDeviceCode,
  signInCookie,
  staffHeaders,
} from '../../../../tests/support/staff.ts';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { TEST_ENDPOINT, testApp } from '../testing/test-app.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { identify } from './identify.ts';
import { addIdentityRoutes } from './routes.ts';

const queue: JobQueue = { send: async () => undefined };
const SIGN_IN = '/api/v1/auth/sign-in';
const SESSION = '/api/v1/admin/session';

const exportEndpoint = defineEndpoint({ ...TEST_ENDPOINT, id: 'forFew', method: 'GET', path: '/api/v1/few' });

let database: TestDatabase;
let platform: TestPlatform;
let app: App;

const addFew = (on: App) => register(on, exportEndpoint, { policy: 'staff:customer.erase' }, () => ({ name: 'few' }));

function build(on: TestPlatform): Promise<App> {
  const placeHeaders = { latitude: 'x-lat', longitude: 'x-lng', country: 'x-country' };
  return testApp(on, [addIdentityRoutes, addFew], { identify, placeHeaders });
}

beforeAll(async () => {
  database = await createTestDatabase();
  platform = testPlatform(database.db, queue);
  app = await build(platform);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

function post(url: string, payload: object, headers: Record<string, string> = {}) {
  return app.inject({ method: 'POST', url, payload, headers });
}

function cookiesOf(answer: { headers: Record<string, unknown> }): string[] {
  const set = answer.headers['set-cookie'];
  return (Array.isArray(set) ? set : [set]).filter((line) => typeof line === 'string');
}

describe('cookies', () => {
  it('are unreadable to scripts, for this host alone, and Secure with the __Host- prefix over https', async () => {
    const staff = await createBareStaff(platform, 'chef');
    const plain = cookiesOf(await post(SIGN_IN, { email: staff.email, password: staff.password }));
    expect(plain).toEqual([
      expect.stringMatching(/^mh_staff=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const settings = { ...platform.settings, publicUrl: 'https://myhibachi.example' };
    const secure = await build({ ...platform, settings });
    const answer = await secure.inject({
      method: 'POST',
      url: SIGN_IN,
      payload: { email: staff.email, password: staff.password },
    });
    expect(cookiesOf(answer)).toEqual([
      expect.stringMatching(/^__Host-mh_staff=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
    await secure.close();
  });

  it('are taken away on signing out, and the session with them', async () => {
    const staff = await createStaff(platform, 'chef');
    const headers = staffHeaders(platform, staff.cookie);
    const out = await post('/api/v1/auth/sign-out', {}, { ...headers, 'content-type': 'application/json' });
    expect([out.statusCode, cookiesOf(out)]).toEqual([
      204,
      [expect.stringContaining('mh_staff=; Max-Age=0; Path=/; HttpOnly')],
    ]);
    expect((await app.inject({ url: SESSION, headers })).statusCode).toBe(401);
  });
});

describe('requests of other sites', () => {
  const origins: readonly [string, Record<string, string>, boolean][] = [
    ['our own page', { origin: 'http://localhost' }, true],
    ['our own page, by its referrer', { referer: 'http://localhost/admin/bookings' }, true],
    ['our own page, by the browser’s word', { 'sec-fetch-site': 'same-origin' }, true],
    ['another site', { origin: 'https://evil.example' }, false],
    ['another site, by its referrer', { referer: 'https://evil.example/localhost' }, false],
    ['a sibling', { origin: 'http://admin.localhost', 'sec-fetch-site': 'same-site' }, false],
    ['a sandboxed frame', { origin: 'null' }, false],
    ['a partner we allow to read', { origin: 'https://partner.example' }, false],
    ['nobody knows', {}, false],
  ];

  it.each(origins)('a change by cookie from %s: %s', async (_who, headers, allowed) => {
    const staff = await createStaff(platform, 'chef');
    const url = `${SESSION}/sessions/revoke-others`;
    const answer = await app.inject({ method: 'POST', url, headers: { ...headers, cookie: staff.cookie } });
    expect(answer.statusCode).toBe(allowed ? 200 : 403);
  });

  it('cannot sign anybody in, and no origin but ours may ever send cookies along', async () => {
    const staff = await createBareStaff(platform, 'chef');
    const body = { email: staff.email, password: staff.password };
    expect((await post(SIGN_IN, body, { origin: 'https://evil.example' })).json()).toMatchObject({ code: 'forbidden' });
    for (const origin of ['https://partner.example', 'https://evil.example', 'null']) {
      const answer = await app.inject({ url: SESSION, headers: { origin } });
      const preflight = await app.inject({
        method: 'OPTIONS',
        url: SIGN_IN,
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      for (const { headers } of [answer, preflight]) {
        expect(headers['access-control-allow-credentials']).toBeUndefined();
        expect(headers['access-control-allow-origin'] ?? 'https://partner.example').toBe('https://partner.example');
      }
    }
  });
});

describe('a route for staff', () => {
  it('says which step of signing in is due, and nothing else, until all are done', async () => {
    const bare = await createBareStaff(platform, 'support');
    const answer = await post(SIGN_IN, { email: bare.email, password: bare.password });
    const cookie = cookiesOf(answer)[0]?.split(';')[0] ?? '';
    const headers = staffHeaders(platform, cookie);
    const ask = async () => (await app.inject({ url: SESSION, headers })).json<{ code: string }>().code;
    expect((await app.inject({ url: SESSION })).json()).toMatchObject({ code: 'unauthenticated' });
    expect(await ask()).toBe('device_unverified');
    await post('/api/v1/auth/device', { code: await readDeviceCode(platform, bare.staffId) }, headers);
    expect(await ask()).toBe('second_factor_required');
    const { secret } = (await post('/api/v1/auth/second-factor/start', {}, headers)).json<{ secret: string }>();
    const code = await appCode(platform, secret);
    expect((await post('/api/v1/auth/second-factor/confirm', { code }, headers)).json()).toMatchObject({
      step: 'ready',
    });
    const session = await app.inject({ url: SESSION, headers });
    expect(session.json()).toMatchObject({ role: 'support', email: bare.email, appEnv: 'test', sandbox: true });
  });

  it('notes who asked for what their role may not, twenty times an hour at most', async () => {
    const staff = await createStaff(platform, 'support');
    const headers = staffHeaders(platform, staff.cookie);
    const noted = async () => {
      const { rows } = await database.pool.query<{ detail: object; times: number }>(
        `select detail, count(*)::int as times from security_events
          where kind = 'permission_refused' and staff_id = $1 group by detail`,
        [staff.staffId],
      );
      return rows;
    };
    for (let n = 1; n <= 22; n += 1) {
      expect((await app.inject({ url: '/api/v1/few', headers })).statusCode).toBe(403);
      // Noted after the answer: the next request counts what stands there by then.
      await expect.poll(async () => (await noted())[0]?.times).toBe(Math.min(n, 20));
    }
    expect(await noted()).toEqual([{ detail: { route: 'GET /api/v1/few' }, times: 20 }]);
  });

  it('is closed to a session from the moment it is revoked', async () => {
    const staff = await createStaff(platform, 'support');
    const other = await signInCookie(platform, staff);
    const open = async () => (await app.inject({ url: SESSION, headers: { cookie: other } })).statusCode;
    expect(await open()).toBe(200);
    await post(`${SESSION}/sessions/revoke-others`, {}, staffHeaders(platform, staff.cookie));
    expect(await open()).toBe(401);
  });
});

it('secrets shown once are not kept for a second answer', async () => {
  const staff = await createBareStaff(platform, 'chef');
  const headers = { 'idempotency-key': 'one-and-the-same' };
  const body = { email: staff.email, password: staff.password };
  const [one, two] = [await post(SIGN_IN, body, headers), await post(SIGN_IN, body, headers)];
  expect(cookiesOf(one)).not.toEqual(cookiesOf(two));
  expect(two.headers['idempotent-replayed']).toBeUndefined();
});

it('a sign-in carries where the proxy says it came from', async () => {
  const staff = await createBareStaff(platform, 'chef');
  const place = { 'x-lat': '37.55', 'x-lng': '-121.99', 'x-country': 'US' };
  await post(SIGN_IN, { email: staff.email, password: 'wrong' }, place);
  const { rows } = await database.pool.query(
    `select country, lat, lng from security_events where staff_id = $1 and kind = 'sign_in_failed'`,
    [staff.staffId],
  );
  expect(rows).toEqual([{ country: 'US', lat: 37.55, lng: -121.99 }]);
});

it('no line of the log of a whole sign-in holds a password, code, cookie or token', async () => {
  const bare = await createBareStaff(platform, 'finance');
  const wrong = 'not-the-password-at-all';
  await post(SIGN_IN, { email: bare.email, password: wrong });
  const first = await post(SIGN_IN, { email: bare.email, password: bare.password });
  const cookie = cookiesOf(first)[0]?.split(';')[0] ?? '';
  const headers = staffHeaders(platform, cookie);
  const mailed = await readDeviceCode(platform, bare.staffId);
  const device = await post('/api/v1/auth/device', { code: mailed }, headers);
  const { secret } = (await post('/api/v1/auth/second-factor/start', {}, headers)).json<{ secret: string }>();
  const code = await appCode(platform, secret);
  const confirmed = await post('/api/v1/auth/second-factor/confirm', { code }, headers);
  const { backupCodes } = confirmed.json<{ backupCodes: string[] }>();
  await post('/api/v1/auth/password/forgot', { email: bare.email });
  await post('/api/v1/auth/password/set', { token: 'A'.repeat(43), password: wrong });
  const deviceCookie = cookiesOf(device)[0]?.split(';')[0]?.split('=')[1] ?? '';
  const log = platform.lines.join('');
  const secrets = [bare.password, wrong, bare.email, secret, cookie.split('=')[1] ?? '', deviceCookie, 'A'.repeat(43)];
  for (const text of [...secrets, ...backupCodes]) expect(log).not.toContain(text);
  for (const digits of [mailed, code]) expect(log).not.toMatch(new RegExp(`"${digits}"|code[^0-9]{1,4}${digits}`));
  expect(log).toContain('/api/v1/auth/second-factor/confirm');
});
