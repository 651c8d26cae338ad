import { DEFAULT_POOL, connect, migrateUp, startEmbedded, type Connection } from '@myhibachi/database';
import type { Log } from '@myhibachi/core/kernel';
import type { Env } from '../env.ts';
import { lockDataDir } from './data-dir-lock.ts';

export interface OpenDatabase {
  readonly url: string;
  readonly connection: Connection;
  readonly embedded: boolean;
}

const EMBEDDED_NAME = 'myhibachi';

/** The address of the configured database, or of the embedded one, which is started (or adopted after a crash). */
async function locate(env: Env, undo: AsyncDisposableStack, say: (line: string) => void): Promise<string> {
  if (env.DATABASE_URL !== undefined) return env.DATABASE_URL;
  undo.defer(await lockDataDir(env.DATA_DIR));
  say(`Starting PostgreSQL in ${env.DATA_DIR} …`);
  const server = await startEmbedded({ dataDir: env.DATA_DIR });
  undo.defer(() => server.stop());
  await server.createDatabase(EMBEDDED_NAME);
  return server.urlOf(EMBEDDED_NAME);
}

/** Opens the database with its schema up to date. What was opened is closed by `undo`, newest first. */
export async function openDatabase(
  env: Env,
  undo: AsyncDisposableStack,
  log: Log,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const url = await locate(env, undo, say);
  const applied = await migrateUp(url);
  if (applied.length > 0) say(`Brought the database up to date: ${applied.join(', ')}.`);
  const settings = {
    ...DEFAULT_POOL,
    url,
    size: env.DATABASE_POOL_SIZE,
    connectTimeoutMs: env.DATABASE_CONNECT_TIMEOUT_MS,
    statementTimeoutMs: env.DATABASE_STATEMENT_TIMEOUT_MS,
  };
  const connection = connect(settings, (error) => log.warn({ err: error }, 'a database connection died while idle'));
  undo.defer(() => connection.close());
  return { url, connection, embedded: env.DATABASE_URL === undefined };
}
