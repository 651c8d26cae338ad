/** The real program as a child process, as `npm start` runs it: to be asked, killed and started again. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startEmbedded } from '@myhibachi/database';
import { inject } from 'vitest';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

const MAIN = join(ROOT, 'apps/server/src/main.ts');
const CONSOLE = join(ROOT, 'apps/server/src/cli/main.ts');

/** A start on a busy machine, schema and all. */
const START_LIMIT_MS = 150_000;

export type Settings = Readonly<Record<string, string>>;

export interface Program {
  /** `http://127.0.0.1:PORT`, the same after every restart. */
  readonly url: string;
  readonly dataDir: string;
  /** Everything every start has written so far. */
  log(): string;
  /** Starts the program again, after it ended; resolves when it is ready. */
  start(): Promise<void>;
  /** SIGKILL: nothing of ours gets to say goodbye. PostgreSQL goes on as an orphan. */
  kill9(): Promise<void>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
  /** Ends it however it can, with its database, and removes its files. */
  close(): Promise<void>;
}

/** Below those the system gives to whoever calls out, which may take one between our look and the program's start. */
const FIRST_PORT = 20_000;
const LAST_PORT = 30_000;

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < 50; tried += 1) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    const probe = createServer();
    const opened = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!opened) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
  throw new Error(`no port from ${FIRST_PORT} on is free`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A killed program leaves its PostgreSQL running: it is adopted and stopped, so that no test leaves one behind. */
async function stopOrphan(dataDir: string): Promise<void> {
  if (!(await exists(join(dataDir, 'postgres', 'postmaster.pid')))) return;
  const orphan = await startEmbedded({ dataDir });
  await orphan.stop();
}

/**
 * Ready, and past the first second: on a busy machine the stall of the start itself makes the guard against overload
 * turn requests away, of which probes are exempt. The sandbox's pages count towards no limit.
 */
async function isReady(url: string): Promise<boolean> {
  const [ready, any] = await Promise.allSettled([fetch(`${url}/health/ready`), fetch(`${url}/sandbox/outbox.json`)]);
  const statusOf = (answer: PromiseSettledResult<Response>) =>
    answer.status === 'fulfilled' ? answer.value.status : 503;
  return statusOf(ready) === 200 && statusOf(any) !== 503;
}

/** What one program has compiled, the next does not compile again: loading is most of what a start costs. */
const COMPILED = join(tmpdir(), 'myhibachi-compiled');

/** What a program needs to find Node and nothing else of ours. */
function environment(settings: Settings): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], TZ: 'UTC', NODE_COMPILE_CACHE: COMPILED, ...settings };
}

/** What a first start left, made once a run: `plain` has stations and people of our own, `demo` has parties too. */
export type Prepared = 'plain' | 'demo';

interface ProgramOptions {
  /** Has the last word on every setting. */
  readonly env?: Settings;
  /** By which browsers reach it; it listens on the loopback interface whatever the name. */
  readonly hostName?: string;
  /** Begin with what an earlier first start left (`prepare-programs.ts`), or with nothing at all. */
  readonly from?: Prepared | 'nothing';
}

/** A directory of its own; owners and modes are kept, for PostgreSQL refuses files that others may read. */
async function newDataDir(from: Prepared | 'nothing'): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-e2e-'));
  if (from !== 'nothing') await promisify(execFile)('cp', ['-a', `${inject('preparedPrograms')}/${from}/.`, dataDir]);
  return dataDir;
}

/** Starts the program with a data directory and port of its own, and waits until it is ready. */
export async function startProgram({
  env = {},
  hostName = '127.0.0.1',
  from = env['SEED_DEMO'] === 'on' ? 'demo' : 'plain',
}: ProgramOptions = {}): Promise<Program> {
  const dataDir = await newDataDir('DATABASE_URL' in env ? 'nothing' : from);
  const port = String(await freePort());
  const url = `http://${hostName}:${port}`;
  const standard = { APP_ENV: 'test', ROLES: 'api,worker', RATE_LIMITS: 'off', HOST: '127.0.0.1', PUBLIC_URL: url };
  const settings = { ...standard, DATA_DIR: dataDir, PORT: port, ...env };
  let text = '';
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    const begun = spawn(process.execPath, [MAIN], { env: environment(settings), stdio: ['ignore', 'pipe', 'pipe'] });
    child = begun;
    const keep = (chunk: Buffer): void => void (text += chunk.toString());
    begun.stdout.on('data', keep);
    begun.stderr.on('data', keep);
    const tooLate = performance.now() + START_LIMIT_MS;
    while (!(await isReady(url))) {
      if (begun.exitCode !== null) throw new Error(`the program did not start:\n${text.slice(-4_000)}`);
      if (performance.now() > tooLate) throw new Error(`the program was not ready in time:\n${text.slice(-4_000)}`);
      await sleep(50);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ending = child;
    child = null;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null;
    const exited = once(ending, 'exit');
    ending.kill(signal);
    await exited;
    return ending.exitCode;
  }

  async function close(): Promise<void> {
    await end('SIGTERM');
    await stopOrphan(dataDir);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  }

  try {
    await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    dataDir,
    log: () => text,
    start,
    kill9: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    close,
  };
}

/** `npm run ops -- …` beside a program; answers what it printed, and throws when it failed. */
export async function runConsole(settings: Settings, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [CONSOLE, ...args], {
    env: environment({ APP_ENV: 'test', ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`ops ${args.join(' ')} ended with ${child.exitCode}:\n${output}`);
  return output.trim();
}
