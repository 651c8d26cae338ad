import { availableParallelism } from 'node:os';
import { runCommand } from './run-command.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

// The slowest first, so that the short ones fill the gaps.
const STEPS: readonly Step[] = [
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the console', command: ['tsc', '--noEmit', '-p', 'apps/admin/tsconfig.json'] },
  { name: 'types of the site', command: ['astro', 'check', '--root', 'apps/site'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'graph', command: ['node', 'tooling/check-graph.ts'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'names and sizes', command: ['node', 'tooling/check-files.ts'] },
  { name: 'API document', command: ['node', 'tooling/check-spec.ts'] },
  { name: 'policies', command: ['node', 'apps/server/src/http/check-policies.ts'] },
  { name: 'generated files', command: ['node', 'tooling/generated.ts', '--check'] },
];

/** Runs every check, as many at a time as the machine has cores; true when all passed. */
async function verify(steps: readonly Step[]): Promise<boolean> {
  const waiting = [...steps];
  const failed: string[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { exitCode, output, seconds } = await runCommand(step.command);
      const passed = exitCode === 0;
      console.log(`${passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(18)} ${seconds.toFixed(1).padStart(5)} s`);
      if (passed) continue;
      failed.push(step.name);
      console.log(`${output.trimEnd()}\n`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  console.log(failed.length === 0 ? 'everything holds' : `broken: ${failed.join(', ')}`);
  return failed.length === 0;
}

process.exitCode = (await verify(STEPS)) ? 0 : 1;
