import { Redis } from 'ioredis';
import { ProbeError, type Probe } from '@myhibachi/core/operations';
import type { Log } from '@myhibachi/core/kernel';

export interface SharedRedis {
  readonly client: Redis;
  readonly probe: Probe;
  close(): Promise<void>;
}

const LONGEST_RECONNECT_MS = 5_000;

/** Redis never holds anything that cannot be lost: without it each process goes on by itself, and readiness says so. */
export function openRedis(url: string, log: Log): SharedRedis {
  const client = new Redis(url, {
    // A command fails at once rather than waiting for a server that may be gone.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 3_000,
    commandTimeout: 1_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, LONGEST_RECONNECT_MS),
  });
  let wasReady = true;
  client.on('error', (error: Error) => {
    if (wasReady) log.warn({ err: error }, 'Redis does not answer; each process counts for itself');
    wasReady = false;
  });
  client.on('ready', () => {
    wasReady = true;
  });
  return {
    client,
    probe: {
      name: 'redis',
      essential: false,
      async check() {
        if (client.status !== 'ready') throw new ProbeError('not connected');
        await client.ping();
        return undefined;
      },
    },
    async close() {
      client.disconnect();
    },
  };
}
