/** One process a data directory: the embedded database and the sandbox cannot be shared by two. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When the process began, in the kernel's ticks, so that a reused pid is not taken for it; empty where unknown. */
  readonly born: string;
}

/** Field 22 of /proc/PID/stat, counted after the name, which may hold spaces; empty where there is no such file. */
async function birthOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  return holder.pid !== process.pid && exists(holder.pid) && (await birthOf(holder.pid)) === holder.born;
}

async function readHolder(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [pid, born = ''] = text.split('\n');
  return Number(pid) > 0 ? { pid: Number(pid), born } : null;
}

export class DataDirInUse extends Error {
  override readonly name = 'DataDirInUse';
}

/**
 * Takes the directory for this process, or says who has it. A lock left by a killed process is taken over. Answers
 * how to give it back.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'server.lock');
  const holder = await readHolder(file);
  if (holder !== null && (await isAlive(holder))) {
    throw new DataDirInUse(
      `MyHibachi is already running on ${dataDir} (process ${holder.pid}). ` +
        'Stop it first, or give this one its own DATA_DIR and PORT.',
    );
  }
  await writeFile(file, `${process.pid}\n${await birthOf(process.pid)}\n`);
  return () => rm(file, { force: true });
}
