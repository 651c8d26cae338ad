/** `npm start`: the whole program, or the roles named in ROLES. */
import { warmUp } from '@myhibachi/core/concierge';
import { contextFor, newId } from '@myhibachi/core/kernel';
import { EnvError, loadEnv, type Env } from './env.ts';
import { createLogger } from './logger.ts';
import { banner } from './start/banner.ts';
import { DataDirInUse } from './start/data-dir-lock.ts';
import { startServer, type RunningServer } from './start/server.ts';
import { SiteMissing } from './http/site.ts';

/** After this long a stop is no longer graceful: whatever still hangs, the next start recovers from. */
const HARD_LIMIT_MS = 25_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Mistakes of whoever starts the program are told in words, without a stack. */
function explain(error: unknown): string {
  if (error instanceof EnvError || error instanceof DataDirInUse || error instanceof SiteMissing) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `MyHibachi cannot start: ${error.message}. Something else uses this port; stop it or set another PORT.`;
  }
  return `MyHibachi cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function killHard(): void {
  process.kill(process.pid, 'SIGKILL');
}

function stopOnSignals(server: RunningServer, log: ReturnType<typeof createLogger>): void {
  let stopping = false;
  const stop = async (cause: string, exitCode: number): Promise<void> => {
    // A second Ctrl-C means now.
    if (stopping) return killHard();
    stopping = true;
    log.info({ cause }, 'stopping');
    const limit = setTimeout(() => {
      log.error({}, 'could not stop in time');
      killHard();
    }, HARD_LIMIT_MS);
    limit.unref();
    try {
      await server.stop();
      log.info({}, 'stopped');
      process.exitCode = exitCode;
    } catch (error) {
      log.error({ err: error }, 'stopped with a failure');
      process.exitCode = 1;
    }
  };
  process.on('SIGTERM', () => void stop('SIGTERM', 0));
  process.on('SIGINT', () => void stop('SIGINT', 0));
  // After a fault nobody caught, the state of the process is unknown: finish and let it be started again.
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught fault');
    void stop('uncaught fault', 1);
  });
  process.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'unhandled rejection');
    void stop('unhandled rejection', 1);
  });
}

/** Nobody waits for it: without it the first answers are slower, and nothing else. */
async function warmUpBeside({ platform }: RunningServer, log: ReturnType<typeof createLogger>): Promise<void> {
  const job = { actor: { kind: 'system', job: 'warm-up' }, origin: { ip: null, userAgent: null } } as const;
  try {
    await warmUp(contextFor(platform, { ...job, requestId: newId() }));
  } catch (error) {
    log.warn({ err: error }, 'could not warm up');
  }
}

async function main(): Promise<void> {
  let env: Env;
  try {
    env = loadEnv(process.env);
  } catch (error) {
    return complain(explain(error));
  }
  const log = createLogger(env.LOG_LEVEL);
  try {
    const server = await startServer(env, log, say);
    stopOnSignals(server, log);
    say(banner(env, server));
    await warmUpBeside(server, log);
  } catch (error) {
    complain(explain(error));
  }
}

if (import.meta.main) await main();
