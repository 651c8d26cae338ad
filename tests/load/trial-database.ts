/**
 * A database of its own for the run, under a temporary folder and as durable as a real one; and our program on it, in
 * this process (to prepare) or in a child process (to be measured).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded, type EmbeddedServer } from '@myhibachi/database';
import { loadEnv } from '../../apps/server/src/env.ts';
import { createLogger } from '../../apps/server/src/logger.ts';
import { startServer, type RunningServer } from '../../apps/server/src/start/server.ts';
import { startProgram, type Program } from './start-program.ts';

const SERVER = join(import.meta.dirname, '../../apps/server/src/main.ts');
const LIVE = '/health/live';

export interface TrialDatabase {
  readonly server: EmbeddedServer;
  readonly dataDir: string;
  /** The settings of every program of this run; keys are made once and lie in the folder. */
  settings(database: string): Record<string, string>;
  remove(): Promise<void>;
}

export async function createTrialDatabase(): Promise<TrialDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-bench-'));
  const server = await startEmbedded({ dataDir });
  return {
    server,
    dataDir,
    settings: (database) => ({
      DATABASE_URL: server.urlOf(database),
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      APP_ENV: 'test',
      LOG_LEVEL: 'warn',
      RATE_LIMITS: 'off',
    }),
    async remove() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The program in this process, to prepare data through its own verbs. It works no jobs. */
export function openProgram(trial: TrialDatabase, database: string): Promise<RunningServer> {
  const env = loadEnv({ ...trial.settings(database), ROLES: 'api' });
  return startServer(env, createLogger('warn'), () => undefined);
}

/** The program as it is measured: alone in its process, with the jobs that its requests cause. */
export function startMeasuredProgram(trial: TrialDatabase, database: string): Promise<Program> {
  return startProgram(SERVER, { ...trial.settings(database), ROLES: 'api,worker' }, LIVE);
}
