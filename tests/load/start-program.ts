import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface Program {
  readonly url: string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 180_000;
const POLL_MS = 50;

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function untilLive(child: ChildProcess, url: string): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`the program at ${url} ended with ${child.exitCode}`);
    if (performance.now() > limit) throw new Error(`the program at ${url} did not start in time`);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/**
 * Starts a TypeScript program in a process of its own and resolves once `livePath` answers. What it complains about
 * goes to our own standard error. NODE_FLAGS_MEASURED hands flags such as --cpu-prof to it.
 */
export async function startProgram(
  file: string,
  settings: Readonly<Record<string, string>>,
  livePath: string,
): Promise<Program> {
  const port = await freePort();
  const flags = (process.env['NODE_FLAGS_MEASURED'] ?? '').split(' ').filter((flag) => flag !== '');
  const child = spawn(process.execPath, [...flags, file], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilLive(child, `${url}${livePath}`);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url, stop: () => stop(child) };
}
