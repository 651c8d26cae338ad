import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { testApp } from '../testing/test-app.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { addConsole } from './console.ts';
import { SiteMissing } from './site.ts';

const PAGE = '<!doctype html><meta name="style-nonce" content="%STYLE_NONCE%"><title>console</title>';

let database: TestDatabase;
let platform: TestPlatform;
let app: App;

beforeAll(async () => {
  const build = await mkdtemp(join(tmpdir(), 'console-'));
  await mkdir(join(build, 'assets'));
  await mkdir(join(build, '.vite'));
  await writeFile(join(build, 'index.html'), PAGE);
  await writeFile(join(build, 'theme.js'), '// theme');
  await writeFile(join(build, '.vite', 'manifest.json'), '{}');
  await writeFile(join(build, 'assets', 'index-abc123.js'), 'export {}');
  database = await createTestDatabase();
  platform = testPlatform(database.db, { send: async () => undefined });
  app = await testApp(platform, [], { mount: (server) => addConsole(server, build) });
});

afterAll(async () => {
  await app.close();
  await database.close();
});

async function get(url: string) {
  const { statusCode, body, headers } = await app.inject({ method: 'GET', url });
  return { statusCode, body, headers, csp: String(headers['content-security-policy']) };
}

describe('the console', () => {
  it('is one page for each of its addresses, kept and indexed by nobody', async () => {
    for (const url of ['/admin', '/admin/', '/admin/bookings', '/admin/bookings/bkg_1?tab=money']) {
      const { statusCode, body, headers } = await get(url);
      expect([url, statusCode, headers['content-type']]).toEqual([url, 200, 'text/html; charset=utf-8']);
      expect(body).toContain('<title>console</title>');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    }
  });

  it('allows no inline script, and inline styles only with the value made for this one answer', async () => {
    const [first, second] = [await get('/admin'), await get('/admin')];
    const nonce = /content="([\w-]{22})"/.exec(first.body)?.[1] ?? '';
    expect(first.csp).toContain(`style-src 'self' 'nonce-${nonce}';`);
    expect(second.csp).not.toContain(nonce);
    expect(first.csp).toContain("script-src 'self';");
    expect(first.csp).toContain("connect-src 'self' ws://localhost");
    expect(first.csp).not.toContain('unsafe');
  });

  it('lets browsers keep hashed files for ever, and shows none that are not for them', async () => {
    expect((await get('/admin/assets/index-abc123.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/admin/theme.js')).headers['cache-control']).toContain('must-revalidate');
    for (const url of ['/admin/assets/index-old.js', '/admin/.vite/manifest.json', '/admin/..%2f..%2fpackage.json'])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
  });

  it('stops the start with the fix when it has not been built', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'console-'));
    const start = testApp(platform, [], { mount: (server) => addConsole(server, empty) });
    await expect(start).rejects.toThrow(SiteMissing);
    await expect(start).rejects.toThrow('front-end-build');
  });
});
