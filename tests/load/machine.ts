import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { systemClock } from '@myhibachi/core/kernel';
import type { Connection } from '@myhibachi/database';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly postgres: string;
  readonly date: string;
  readonly commit: string;
  /** Processes that wanted the cores in the minute before the run. */
  readonly load: string;
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
}

/** Load of the last minute, asked before the run adds its own. */
export function currentLoad(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** What the numbers were measured on. A commit with changes on top of it says so. */
export async function describeMachine({ pool }: Connection, load: string): Promise<Machine> {
  const { rows } = await pool.query<{ server_version: string }>('show server_version');
  const changed = git('status', '--porcelain', '--', ':/packages', ':/apps') !== '';
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres: rows[0]?.server_version ?? 'unknown',
    date: systemClock.now().toString({ smallestUnit: 'second' }),
    commit: `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' and uncommitted changes' : ''}`,
    load,
  };
}
