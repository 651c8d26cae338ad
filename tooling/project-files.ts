import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The top folder of the checkout. */
export const ROOT = dirname(import.meta.dirname);

/** Every file of the project that git tracks or would track, relative to the root; what git ignores is not ours. */
export function listProjectFiles(): string[] {
  const listing = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listing.split('\0').filter((path) => path !== '' && existsSync(`${ROOT}/${path}`));
}

/** True for the fixtures that break rules on purpose. */
export function isCanary(path: string): boolean {
  return path.startsWith('tooling/canary/');
}
