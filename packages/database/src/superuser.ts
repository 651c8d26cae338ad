/**
 * PostgreSQL refuses to run as root, so as root its programs run as the user `postgres`, who may not be able to
 * reach a data directory below root's private folders. For that case alone the programs keep the one capability
 * that lets them pass; the file system and its modes stay as the owner made them.
 */
import { execFile } from 'node:child_process';
import { chown } from 'node:fs/promises';
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

async function launch(command: string, args: readonly string[]): Promise<string> {
  // pg_ctl hands its output descriptors to the server, so waiting for them to close would wait for ever.
  const { spawn } = await import('node:child_process');
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

/** A way to run PostgreSQL's programs on this directory, whoever we are. */
export async function superuserLauncher(program: string, directory: string): Promise<Launcher> {
  if (process.getuid?.() !== 0) return { owner: null, run: launch };
  const owner = await ensureUser();
  await chown(directory, owner.uid, owner.gid);
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--init-groups'];
  const reachable = await run('setpriv', [...identity, 'test', '-x', program, '-a', '-w', directory]).then(
    () => true,
    () => false,
  );
  const passage = reachable ? [] : ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { owner, run: (command, args) => launch('setpriv', [...identity, ...passage, command, ...args]) };
}
