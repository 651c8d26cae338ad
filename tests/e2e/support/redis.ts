/** A Redis of a test's own: Debian's server on a free port, keeping nothing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { vi } from 'vitest';
import { findOrInstallRedis } from '../../../tooling/find-redis.ts';
import { freePort } from './program.ts';

export interface RedisServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether somebody accepts connections there. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

export async function startRedis(): Promise<RedisServer> {
  const program = await findOrInstallRedis();
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(program, settings, { stdio: 'ignore' });
  await vi.waitUntil(() => listens(port), { timeout: 20_000, interval: 50 });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}
