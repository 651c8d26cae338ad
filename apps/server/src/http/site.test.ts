import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineEndpoint } from '@myhibachi/contracts';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { TEST_ENDPOINT, testApp } from '../testing/test-app.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { createLimits } from './limits.ts';
import { register } from './register.ts';
import { SiteMissing, addSite } from './site.ts';

/** A site as @astrojs/node builds it, reduced to what the server relies on. */
const ENTRY = `
let renders = 0;
export async function handler(req, res, next, locals) {
  const path = req.url.split('?')[0];
  if (path === '/404') { res.writeHead(404, { 'content-type': 'text/html' }); return res.end('<h1>no such page</h1>'); }
  if (path === '/book') { res.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }); return res.end('book ' + (++renders)); }
  if (path === '/faqs') { res.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'public, max-age=60' }); return res.end('faqs ' + (++renders)); }
  if (path !== '/') return next();
  const config = await (await locals.fetchApi('/api/v1/config')).json();
  res.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'public, max-age=60', 'content-security-policy': "script-src 'self' 'sha256-abc='" });
  res.end('<h1>' + config.name + ' ' + (++renders) + ' ' + req.headers.host + '</h1>');
}
`;

let database: TestDatabase;
let platform: TestPlatform;
let app: App;
let build: string;
let price = '$55';
let articles = 'one';

const figures = (id: string, path: string) =>
  defineEndpoint({ ...TEST_ENDPOINT, id, method: 'GET', path, response: z.object({ name: z.string() }) });

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(build, 'server'));
  await mkdir(join(build, 'client', '_astro'), { recursive: true });
  await writeFile(join(build, 'server', 'entry.mjs'), ENTRY);
  await writeFile(join(build, 'client', '_astro', 'app.abc123.js'), 'export {}');
  await writeFile(join(build, 'client', 'robots.txt'), 'User-agent: *');
  database = await createTestDatabase();
  platform = testPlatform(database.db, { send: async () => undefined });
  const routes = [
    (server: App) => {
      register(server, figures('config', '/api/v1/config'), { policy: 'public' }, () => ({ name: price }));
      register(server, figures('menu', '/api/v1/menu'), { policy: 'public' }, () => ({ name: 'menu' }));
      register(server, figures('faqs', '/api/v1/knowledge/articles'), { policy: 'public' }, () => ({ name: articles }));
    },
  ];
  const few = {
    quotes: 1,
    writes: 1,
    webhooks: 1,
    chat: 1,
    mcp: 1,
    misses: 1,
    sessionReads: 1,
    sessionWrites: 1,
    keys: 1,
  };
  const limits = createLimits({ reads: 100, ...few }, null);
  app = await testApp(platform, routes, { limits, mount: (server) => addSite(server, build) });
});

afterAll(async () => {
  await app.close();
  await database.close();
});

function get(url: string, headers: Record<string, string> = {}) {
  return app.inject({ method: 'GET', url, headers });
}

describe('the site', () => {
  it('renders with figures from the API in the same process, once for as long as they hold', async () => {
    const first = await get('/');
    expect(first.body).toContain('<h1>$55 1 localhost</h1>');
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect((await get('/')).body).toBe(first.body);
    expect((await get('/', { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(304);
    price = '$60';
    const changed = await get('/', { 'if-none-match': String(first.headers.etag) });
    expect([changed.statusCode, changed.body]).toEqual([200, '<h1>$60 2 localhost</h1>']);
  });

  it('renders the questions and answers anew when an article changes, and no other page', async () => {
    const [questions, home] = [await get('/faqs'), await get('/')];
    expect((await get('/faqs')).body).toBe(questions.body);
    articles = 'two';
    expect((await get('/faqs')).body).not.toBe(questions.body);
    expect((await get('/')).body).toBe(home.body);
  });

  it('renders once for everybody who asks at the same time', async () => {
    price = '$61';
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/')));
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
  });

  it('cannot be made to keep a page for a forged host', async () => {
    price = '$62';
    expect((await get('/', { host: 'evil.example' })).body).toContain(' localhost</h1>');
  });

  it('keeps the policy a page brings, and gives the strict one to a page without', async () => {
    expect((await get('/')).headers['content-security-policy']).toBe("script-src 'self' 'sha256-abc='");
    expect((await get('/book')).headers['content-security-policy']).toContain("script-src 'self';");
  });

  it('never keeps what belongs to one visitor', async () => {
    const [first, second] = [await get('/book'), await get('/book')];
    expect(first.body).not.toBe(second.body);
    expect(first.headers['cache-control']).toBe('no-store');
  });

  it('answers unknown pages with its own 404 and unknown API addresses with a problem', async () => {
    const page = await get('/nothing');
    expect([page.statusCode, page.body]).toEqual([404, '<h1>no such page</h1>']);
    const api = await get('/api/v1/nothing');
    expect([api.statusCode, api.json().code]).toEqual([404, 'not_found']);
  });

  it('lets browsers keep hashed files for ever and ask again for the others', async () => {
    expect((await get('/_astro/app.abc123.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/robots.txt')).headers['cache-control']).toContain('must-revalidate');
    expect((await get('/..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
  });

  it('counts a page once against the limit of who asked for it', async () => {
    const left = async () => Number(/r=(\d+)/.exec(String((await get('/')).headers['ratelimit']))?.[1]);
    const before = await left();
    expect(await left()).toBe(before - 1);
  });

  it('tells a person whose network asks for too many pages so on a page, and machines when to come back', async () => {
    const ask = () =>
      app.inject({ method: 'GET', url: '/', remoteAddress: '203.0.113.50', headers: { accept: 'text/html' } });
    const answers = await Promise.all(Array.from({ length: 101 }, ask));
    const refused = answers.filter((answer) => answer.statusCode === 429);
    expect(refused).toHaveLength(1);
    const [page] = refused;
    expect(page?.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Number(page?.headers['retry-after'])).toBeGreaterThan(0);
    expect(page?.body).toContain('<h1>One moment, please</h1>');
    const nonce = /<style nonce="([\w-]{22})"/.exec(page?.body ?? '')?.[1];
    expect(page?.headers['content-security-policy']).toContain(`style-src 'nonce-${nonce}'`);
    const file = await app.inject({ method: 'GET', url: '/_astro/app.abc123.js', remoteAddress: '203.0.113.50' });
    expect(file.statusCode).toBe(200);
  });

  it('stops the start with the fix when it has not been built', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'site-'));
    const start = testApp(platform, [], { mount: (server) => addSite(server, empty) });
    await expect(start).rejects.toThrow(SiteMissing);
    await expect(testApp(platform, [], { mount: (server) => addSite(server, empty) })).rejects.toThrow('npm run build');
  });
});
