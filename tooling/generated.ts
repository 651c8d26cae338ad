import { runCommand } from './run-command.ts';

/** A program that writes files from their source; with `--check` it fails, without writing, when they are old. */
interface Generator {
  readonly name: string;
  readonly command: readonly string[];
}

// In the order in which one builds on another.
const GENERATORS: readonly Generator[] = [
  { name: 'lockfile', command: ['node', 'tooling/lockfile.ts'] },
  { name: '.env.example', command: ['node', 'apps/server/src/env-example.ts'] },
  { name: 'API document', command: ['node', 'apps/server/src/http/write-openapi.ts'] },
  { name: 'API client', command: ['node', 'packages/api-client/generate.ts'] },
  { name: 'database types', command: ['node', 'packages/database/src/generate-types.ts'] },
  { name: 'configuration page', command: ['node', 'tooling/docs/configuration.ts'] },
  { name: 'error page', command: ['node', 'tooling/docs/errors.ts'] },
  { name: 'job page', command: ['node', 'tooling/docs/jobs.ts'] },
  { name: 'decision index', command: ['node', 'tooling/docs/decisions.ts'] },
  { name: 'data model', command: ['node', 'tooling/docs/data-model.ts'] },
];

const check = process.argv.includes('--check');
for (const { name, command } of GENERATORS) {
  const { exitCode, output } = await runCommand(check ? [...command, '--check'] : command);
  if (exitCode === 0) {
    console.log(`${check ? 'up to date' : 'written'}: ${name}`);
  } else {
    console.error(`${name}: ${output.trimEnd()}`);
    process.exitCode = 1;
  }
}
