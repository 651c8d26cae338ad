/**
 * Vitest's global set-up of the journeys: the program's first start, made once a run for every journey. The schema, the
 * stations, demo parties and demo sign-ins are the same for each, and making them is most of what a journey would wait
 * for. A journey begins with a copy of the files; a few begin with nothing, as a newcomer does.
 */
import { appendFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runConsole, startProgram, type Prepared, type Settings } from './program.ts';
import { SIGN_INS } from './staff-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with one data directory for each `Prepared`. */
    preparedPrograms: string;
  }
}

/** The copies are thrown away, so nothing waits for a disk. */
const CARELESS = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off', ''].join('\n');

/** Without a worker: what the parties cause is sent by the copy, which knows its own address. */
async function prepare(folder: string, name: Prepared, settings: Settings): Promise<void> {
  const program = await startProgram({ env: { ROLES: 'api', ...settings }, from: 'nothing' });
  await writeFile(
    join(program.dataDir, SIGN_INS),
    await runConsole({ DATA_DIR: program.dataDir }, ['staff', 'demo-sign-ins']),
  );
  await program.stop();
  await appendFile(join(program.dataDir, 'postgres', 'postgresql.auto.conf'), CARELESS);
  await rename(program.dataDir, join(folder, name));
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'myhibachi-prepared-'));
  await Promise.all([prepare(folder, 'plain', {}), prepare(folder, 'demo', { SEED_DEMO: 'on' })]);
  project.provide('preparedPrograms', folder);
  return () => rm(folder, { recursive: true, force: true });
}
