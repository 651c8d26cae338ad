import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listProjectFiles, ROOT } from '../project-files.ts';

const PAGES = listProjectFiles().filter((path) => path.endsWith('.md'));

/** Targets inside the repository, of links and pictures outside code. */
function targetsOf(page: string): string[] {
  const prose = readFileSync(join(ROOT, page), 'utf8').replaceAll(/```[\s\S]*?```|`[^`]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#', 1)[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('the documentation', () => {
  it('has pages', () => {
    expect(PAGES).toContain('README.md');
  });

  it.each(PAGES)('%s links only to what exists', (page) => {
    const broken = targetsOf(page).filter((target) => !existsSync(join(ROOT, normalize(join(dirname(page), target)))));
    expect(broken).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = PAGES.flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/`((?:apps|packages|tooling|tests)\/[\w./-]+\.\w+)`/g)].map(
        ([, path = '']) => `${page}: ${path}`,
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((entry) => !existsSync(join(ROOT, entry.split(': ')[1] ?? '')))).toEqual([]);
  });
});
