/**
 * PostgreSQL refuses to run as root, so as root its programs run as the user `postgres`. Where that user cannot reach
 * the programs or the data, because they lie below one of root's private folders, they run in a user namespace of
 * their own instead: inside it they are `postgres`, for the file system they are still the folder's owner. Nobody's
 * modes are changed.
 */
import { execFile, spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Launcher {
  /** Whom the server's files belong to; null when that is simply us. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  run(program: string, args: readonly string[]): Promise<string>;
}

const USER = 'postgres';

async function idOf(flag: '-u' | '-g'): Promise<number | null> {
  return run('id', [flag, USER]).then(
    ({ stdout }) => Number(stdout.trim()),
    () => null,
  );
}

async function ensureUser(): Promise<{ uid: number; gid: number }> {
  if ((await idOf('-u')) === null) await run('useradd', ['--system', '--no-create-home', '--user-group', USER]);
  const [uid, gid] = [await idOf('-u'), await idOf('-g')];
  if (uid === null || gid === null)
    throw new Error(`The system user ${USER} could not be made; set DATABASE_URL instead.`);
  return { uid, gid };
}

function launch(command: string, args: readonly string[]): Promise<string> {
  // pg_ctl hands its output descriptors to the server, so waiting for them to close would wait for ever.
  return new Promise((done, fail) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', fail);
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) done(output);
      else fail(new Error(`${command} ${args[0] ?? ''} ended with ${code}: ${output.trim()}`));
    });
  });
}

function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, [...args]).then(
    () => true,
    () => false,
  );
}

/** Files change hands only when they have to: a server may be running on them. */
async function giveTo(owner: { uid: number; gid: number }, directory: string): Promise<void> {
  if ((await stat(directory)).uid !== owner.uid) await run('chown', ['-R', `${owner.uid}:${owner.gid}`, directory]);
}

const ROOT = { uid: 0, gid: 0 };

/** A way to run PostgreSQL's programs on this directory, whoever we are and wherever it lies. */
export async function superuserLauncher(program: string, directory: string): Promise<Launcher> {
  if (process.getuid?.() !== 0) return { owner: null, run: launch };
  const owner = await ensureUser();
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--init-groups'];
  if (await succeeds('setpriv', [...identity, 'test', '-x', program, '-a', '-x', dirname(directory)])) {
    await giveTo(owner, directory);
    return { owner, run: (command, args) => launch('setpriv', [...identity, command, ...args]) };
  }
  const namespace = ['--user', `--map-user=${owner.uid}`, `--map-group=${owner.gid}`, '--'];
  if (!(await succeeds('unshare', [...namespace, 'true']))) {
    throw new Error(
      `PostgreSQL does not run as root, and the user ${USER} cannot reach ${directory}. ` +
        'Start as an ordinary user, move the project to a folder others may enter, or set DATABASE_URL.',
    );
  }
  await giveTo(ROOT, directory);
  return { owner: null, run: (command, args) => launch('unshare', [...namespace, command, ...args]) };
}
