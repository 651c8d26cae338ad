import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-files.ts';
import { runCommand } from './run-command.ts';

const BUILT = 'apps/site/dist/server/entry.mjs';
const SOURCES = [
  'apps/site/{src,public}/**',
  'apps/site/{astro.config.ts,package.json,tsconfig.json}',
  'packages/{contracts,api-client}/src/**',
  'package-lock.json',
];

function changedAt(path: string): number {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Builds the site when it has never been built or a source is newer than the build. Throws when the build fails. */
export async function buildSiteWhenStale(): Promise<void> {
  const built = changedAt(BUILT);
  // Folders count too: a deleted file shows only in the time of its folder.
  if (built > 0 && globSync(SOURCES, { cwd: ROOT }).every((path) => changedAt(path) <= built)) return;
  console.log('Building the site …');
  const { exitCode, output, seconds } = await runCommand(['npm', 'run', 'build', '-w', 'apps/site']);
  if (exitCode !== 0) throw new Error(`The site does not build:\n${output}`);
  console.log(`Built the site in ${seconds.toFixed(1)} s`);
}

if (import.meta.main) await buildSiteWhenStale();
