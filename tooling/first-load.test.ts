import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstLoadBytes } from './first-load.ts';
import { ROOT } from './project-files.ts';

const LIMIT = 200_000;
/** As `npm test` has built it. */
const DIST = join(ROOT, 'apps/admin/dist');

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'console-'));
  await cp(DIST, copy, { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

/** The source of every page, as the route tables name them. */
const TABLES = ['shell-route.tsx', 'routes.tsx', 'office-routes.tsx'];
const routes = (await Promise.all(TABLES.map((name) => readFile(join(ROOT, 'apps/admin/src/app', name), 'utf8')))).join(
  '\n',
);
const pages = [...routes.matchAll(/\bimport\('\.\.\/([^']+)'\)/g)].map(([, page = '']) => `src/${page}`);

describe('the first load of the console', () => {
  it('finds the pages', () => {
    expect(pages).toContain('src/features/sign-in/sign-in-page.tsx');
    expect(pages.length).toBe([...routes.matchAll(/\bcomponent: lazyPart\(/g)].length);
  });

  it.each(pages)('stays below 200 KB for whoever opens %s first', (page) => {
    expect(firstLoadBytes(DIST, page)).toBeLessThan(LIMIT);
  });

  it('counts what its scripts import, however far down', async () => {
    const path = join(copy, '.vite', 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, { imports?: string[] }>;
    await writeFile(join(copy, 'heavy.js'), randomBytes(LIMIT).toString('base64'));
    const entry = manifest['index.html'];
    const below = entry?.imports?.[0] ?? '';
    const changed = {
      ...manifest,
      [below]: { ...manifest[below], imports: ['heavy.js'] },
      'heavy.js': { file: 'heavy.js' },
    };
    await writeFile(path, JSON.stringify(changed));
    expect(firstLoadBytes(copy)).toBeGreaterThan(LIMIT);
  });
});
