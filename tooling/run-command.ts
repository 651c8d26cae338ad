import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './project-files.ts';

/** What a finished command left behind. */
export interface CommandResult {
  readonly exitCode: number;
  /** Standard output and error in the order they came; empty when they went straight to the terminal. */
  readonly output: string;
  readonly seconds: number;
}

/** The environment in which `node` and every tool are the ones the lockfile names, whoever starts us. */
export function projectEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

/** Runs a command in the project's root. A command that cannot be started counts as failed, with the reason as output. */
export async function runCommand(
  command: readonly string[],
  options: { readonly show?: boolean; readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  const started = performance.now();
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, {
    cwd: ROOT,
    env: projectEnvironment(options.environment),
    stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('error', (error) => {
    chunks.push(Buffer.from(`${program}: ${error.message}\n`));
    resolve(127);
  });
  child.once('close', (code) => resolve(code ?? 1));
  const exitCode = await promise;
  return { exitCode, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - started) / 1000 };
}
