/** `npm run ops -- <command>`: the operator's console. */
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { contextFor, isAppError, newId } from '@myhibachi/core/kernel';
import { EnvError, loadEnv } from '../env.ts';
import { createLogger } from '../logger.ts';
import { COMMANDS } from './commands.ts';
import { openConsole } from './open-console.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = [
  'as',
  'cents',
  'city',
  'class',
  'code',
  'days',
  'email',
  'id',
  'key',
  'lat',
  'lng',
  'method',
  'name',
  'queue',
  'reason',
  'reference',
  'slug',
  'state',
  'station',
  'tax',
  'value',
  'zone',
] as const;

function usage(): string {
  const rows = Object.values(COMMANDS).map((command) => `  npm run ops -- ${command.usage}\n      ${command.about}`);
  return `Commands:\n${rows.join('\n')}\n`;
}

function explain(error: unknown): string {
  if (isAppError(error)) {
    const fields = error.fields.map((row) => `  ${row.field}: ${row.message}`).join('\n');
    return fields === '' ? error.message : `${error.message}\n${fields}`;
  }
  if (error instanceof UsageError)
    return `${error.message}\n\n${error.usage === undefined ? usage() : `  npm run ops -- ${error.usage}`}`;
  if (error instanceof EnvError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const command = COMMANDS[positionals.slice(0, 2).join(' ')];
  if (command === undefined) throw new UsageError('There is no such command.');
  const env = loadEnv(process.env);
  await using undo = new AsyncDisposableStack();
  const platform = await openConsole(env, createLogger('warn'), undo);
  const actor = { kind: 'system', job: `console-${userInfo().username}` } as const;
  const ctx = contextFor(platform, { actor, origin: { ip: null, userAgent: null }, requestId: newId() });
  const text = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
  process.stdout.write(`${await command.run({ usage: command.usage, ctx, positionals, options: text })}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
