import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-files.ts';
import { runCommand } from './run-command.ts';

interface FrontEnd {
  readonly name: string;
  readonly workspace: string;
  /** Written last by its build. */
  readonly built: string;
  readonly sources: readonly string[];
}

const BOTH = ['packages/{contracts,api-client}/src/**', 'package-lock.json'];

const FRONT_ENDS: readonly FrontEnd[] = [
  {
    name: 'site',
    workspace: 'apps/site',
    built: 'apps/site/dist/server/entry.mjs',
    sources: ['apps/site/{src,public}/**', 'apps/site/{astro.config.ts,package.json,tsconfig.json}', ...BOTH],
  },
  {
    name: 'console',
    workspace: 'apps/admin',
    built: 'apps/admin/dist/index.html',
    sources: [
      'apps/admin/{src,public}/**',
      'apps/admin/{index.html,vite.config.ts,package.json,tsconfig.json}',
      ...BOTH,
    ],
  },
];

function changedAt(path: string): number {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isStale({ built, sources }: FrontEnd): boolean {
  const builtAt = changedAt(built);
  // Folders count too: a deleted file shows only in the time of its folder.
  return builtAt === 0 || globSync(sources, { cwd: ROOT }).some((path) => changedAt(path) > builtAt);
}

/** Builds the site and the console where they were never built or a source is newer. Throws when a build fails. */
export async function buildFrontEndsWhenStale(): Promise<void> {
  for (const frontEnd of FRONT_ENDS.filter(isStale)) {
    console.log(`Building the ${frontEnd.name} …`);
    const { exitCode, output, seconds } = await runCommand(['npm', 'run', 'build', '-w', frontEnd.workspace]);
    if (exitCode !== 0) throw new Error(`The ${frontEnd.name} does not build:\n${output}`);
    console.log(`Built the ${frontEnd.name} in ${seconds.toFixed(1)} s`);
  }
}

if (import.meta.main) await buildFrontEndsWhenStale();
