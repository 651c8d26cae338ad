/** `npm run staff:create -- --email … --name …`: the first super admin, by a link that is shown once. */
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { createSuperAdmin } from '@myhibachi/core/identity';
import { contextFor, isAppError, newId } from '@myhibachi/core/kernel';
import { EnvError, loadEnv } from '../env.ts';
import { createLogger } from '../logger.ts';
import { openConsole } from './open-console.ts';
import { UsageError } from './usage-error.ts';

const USAGE = 'npm run staff:create -- --email sam@mail.example --name "Sam Okafor" [--another]';

function explain(error: unknown): string {
  if (isAppError(error))
    return [error.message, ...error.fields.map((row) => `  ${row.field}: ${row.message}`)].join('\n');
  if (error instanceof UsageError) return `${error.message}\n\n  ${USAGE}`;
  if (error instanceof EnvError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const text = { type: 'string' as const };
  const { values } = parseArgs({ options: { email: text, name: text, another: { type: 'boolean' } } });
  const { email, name, another = false } = values;
  if (email === undefined || name === undefined) throw new UsageError('Please give --email and --name.');
  const env = loadEnv(process.env);
  await using undo = new AsyncDisposableStack();
  const platform = await openConsole(env, createLogger('warn'), undo);
  const actor = { kind: 'system', job: `console-${userInfo().username}` } as const;
  const ctx = contextFor(platform, { actor, origin: { ip: null, userAgent: null }, requestId: newId() });
  const { setupUrl } = await createSuperAdmin(ctx, { email, name, another });
  process.stdout.write(
    `${name} is a super admin. Open this link within a day to choose a password and set up the second factor:\n\n  ${setupUrl}\n\nIt is good once, and shown only here.\n`,
  );
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
