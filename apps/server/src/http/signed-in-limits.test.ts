/** Whom a limit counts: who has signed in for themselves, everybody else by the address they share. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineEndpoint } from '@myhibachi/contracts';
import { blockIp } from '@myhibachi/core/access';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders } from '../../../../tests/support/staff.ts';
import { identify } from '../identity/identify.ts';
import { TEST_ENDPOINT, testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { addConsole } from './console.ts';
import { createLimits } from './limits.ts';
import { register } from './register.ts';

const SETTINGS = {
  reads: 4,
  quotes: 4,
  writes: 2,
  webhooks: 9,
  chat: 9,
  mcp: 9,
  misses: 3,
  sessionReads: 6,
  sessionWrites: 3,
  keys: 9,
};
const READ = '/api/v1/test/desk';
let t: TestPlatform;
let app: App;
let lookUps = 0;

const read = defineEndpoint({ ...TEST_ENDPOINT, id: 'readDesk', method: 'GET', path: READ });
const write = defineEndpoint({ ...TEST_ENDPOINT, id: 'writeDesk', method: 'POST', path: READ });

beforeAll(async () => {
  t = await createTestPlatform();
  const build = await mkdtemp(join(tmpdir(), 'console-'));
  await mkdir(join(build, 'assets'));
  await writeFile(join(build, 'index.html'), '<title>console</title>');
  const platform = { ...testPlatform(t.platform.db, t.platform.queue, 'silent'), clock: t.clock };
  const routes = [
    (server: App) => {
      register(server, read, { policy: 'staff:profile.manage' }, () => ({ name: 'in' }));
      register(server, write, { policy: 'staff:profile.manage' }, () => ({ name: 'done' }));
    },
  ];
  app = await testApp(platform, routes, {
    identify: (ctx, request) => {
      lookUps += 1;
      return identify(ctx, request);
    },
    limits: createLimits(SETTINGS, null),
    mount: (server) => addConsole(server, build),
  });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

const times = <Answer>(count: number, ask: () => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: count }, ask));
const allowed = (answers: readonly { statusCode: number }[]): number =>
  answers.filter(({ statusCode }) => statusCode === 200).length;

function get(remoteAddress: string, headers: Record<string, string> = {}, url = READ) {
  return app.inject({ method: 'GET', url, headers, remoteAddress });
}

describe('colleagues behind one address', () => {
  it('have a limit each, which neither a visitor nor another colleague uses up', async () => {
    const address = '203.0.113.1';
    const [one, other] = [await createStaff(app, 'support'), await createStaff(app, 'chef')];
    await times(20, () => get(address, {}, '/api/v1/nothing-here'));
    expect(allowed(await times(10, () => get(address, { cookie: one.cookie })))).toBe(SETTINGS.sessionReads);
    const answers = await times(10, () => get(address, { cookie: other.cookie }));
    expect(allowed(answers)).toBe(SETTINGS.sessionReads);
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect(refused?.headers['ratelimit-policy']).toBe('"sessionReads";q=6;w=60');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('are counted by session wherever they are, so that another address is no second limit', async () => {
    const staff = await createStaff(app, 'support');
    const headers = { ...staffHeaders(app, staff.cookie), 'content-type': 'application/json' };
    const post = (remoteAddress: string) =>
      app.inject({ method: 'POST', url: READ, payload: {}, headers, remoteAddress });
    expect(allowed(await times(2, () => post('203.0.113.2')))).toBe(2);
    expect(allowed(await times(2, () => post('203.0.113.3')))).toBe(1);
  });
});

describe('whoever is not signed in', () => {
  it('is counted by address, and made-up sessions are looked up only so often', async () => {
    const address = '203.0.113.4';
    const forged = () => get(address, { cookie: 'mh_staff=forged' });
    lookUps = 0;
    const answers = [];
    for (let count = 0; count < 12; count += 1) answers.push((await forged()).statusCode);
    expect(answers).toEqual([401, 401, 401, 401, ...Array.from({ length: 8 }, () => 429)]);
    expect(lookUps).toBeLessThanOrEqual(SETTINGS.reads);
    const staff = await createStaff(app, 'support');
    expect((await get('203.0.113.5', { cookie: staff.cookie })).statusCode).toBe(200);
  });
});

describe('a page of the console', () => {
  it('is never refused by a limit, and a blocked network reads why on a page', async () => {
    const address = '203.0.113.6';
    const page = () => get(address, { accept: 'text/html' }, '/admin/bookings');
    expect(allowed(await times(50, page))).toBe(50);
    const boss = await createStaff(app, 'super_admin');
    const expiresAt = t.clock.now().add({ hours: 1 }).toString();
    await blockIp(boss.ctx, { network: address, reason: 'Guessing at links for hours.', expiresAt });
    app.platform.figures.clear();
    const blocked = await page();
    expect([blocked.statusCode, blocked.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
    expect(blocked.body).toContain('<h1>This door is closed</h1>');
    expect((await get(address)).json()).toMatchObject({ code: 'forbidden' });
  });
});
