/** `npm run eval`: plays the scripted hosts and prints how many went as they have to. Fails below the floor. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../tooling/run-command.ts';

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    family: { type: 'string' },
    reports: { type: 'string' },
    /** For whoever works on the engine: what is held out is not played, so that nobody tunes to it. */
    'without-held-out': { type: 'boolean', default: false },
  },
});

const environment = {
  EVALUATION_REPORTS: values.reports ?? mkdtempSync(join(tmpdir(), 'evaluation-')),
  ...(values.engine === undefined ? {} : { EVALUATION_ENGINE: values.engine }),
  ...(values.family === undefined ? {} : { EVALUATION_FAMILY: values.family }),
  ...(values['without-held-out'] ? { EVALUATION_HELD_OUT: 'no' } : {}),
};
const arguments_ = ['vitest', 'run', '--project', 'evaluation'];
const { exitCode } = await runCommand(arguments_, { show: true, environment });
process.exitCode = exitCode;
