/** `npm run eval`: plays the scripted hosts and prints how many went as they have to. Fails below the floor. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../tooling/run-command.ts';
import { readCaseFile } from './case-file.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    family: { type: 'string' },
    reports: { type: 'string' },
    /** Corrections as the console exports them, played as a family of their own. */
    cases: { type: 'string' },
    /** Another model of the connected service than the one the variables name. */
    model: { type: 'string' },
    /** For whoever works on the engine: what is held out is not played, so that nobody tunes to it. */
    'without-held-out': { type: 'boolean', default: false },
  },
});

const environment = {
  EVALUATION_REPORTS: values.reports ?? mkdtempSync(join(tmpdir(), 'evaluation-')),
  ...(values.engine === undefined ? {} : { EVALUATION_ENGINE: values.engine }),
  ...(values.family === undefined ? {} : { EVALUATION_FAMILY: values.family }),
  ...(values.cases === undefined ? {} : { EVALUATION_CASES: resolve(values.cases) }),
  ...(values.model === undefined ? {} : { EVALUATION_MODEL: values.model }),
  ...(values['without-held-out'] ? { EVALUATION_HELD_OUT: 'no' } : {}),
};
/** A file that cannot be read as cases is told of before anything is opened. */
function refusedCases(path: string): string | null {
  try {
    readCaseFile(path);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const refused = values.cases === undefined ? null : refusedCases(values.cases);
if (refused === null) {
  const arguments_ = ['vitest', 'run', '--project', 'evaluation', 'tests/evaluation/evaluation.test.ts'];
  const { exitCode } = await runCommand(arguments_, { show: true, environment });
  process.exitCode = exitCode;
} else {
  process.stderr.write(`${refused}\n`);
  process.exitCode = 1;
}
