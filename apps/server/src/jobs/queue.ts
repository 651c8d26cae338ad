/** The job queue: pg-boss in our own database, so that a job exists exactly when the change that caused it does. */
import { PgBoss, fromKysely } from 'pg-boss';
import { newId, systemClock, type JobQueue, type Log } from '@myhibachi/core/kernel';
import type { RegisteredJob } from './registry.ts';

export interface QueueSettings {
  readonly url: string;
  /** Whether this process also looks after the queue: schedules, expiry, clean-up. */
  readonly supervise: boolean;
}

/** A worker that has said nothing for so long is dead, and its job is somebody else's; the least pg-boss allows is 10. */
const HEARTBEAT_SECONDS = 20;

export function deadLetterOf(name: string): string {
  return `${name}.dead`;
}

/** Opens the queue without starting it. It keeps its own few connections, so that jobs never wait for requests. */
export function openQueue(settings: QueueSettings, log: Log): PgBoss {
  const boss = new PgBoss({
    connectionString: settings.url,
    application_name: 'myhibachi-jobs',
    max: 4,
    supervise: settings.supervise,
    schedule: settings.supervise,
    // How soon the jobs of a process that was killed are noticed and tried again.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    cronMonitorIntervalSeconds: 10,
    cronWorkerIntervalSeconds: 2,
    useListenNotify: true,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue failed'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'job queue warns'));
  return boss;
}

/**
 * Makes the queues of these jobs, or brings them to their present options. `short` allows one waiting job a key;
 * dead letters keep everything for staff to see and replay.
 */
export async function prepareQueues(boss: PgBoss, jobs: readonly RegisteredJob[]): Promise<void> {
  for (const { name, options } of jobs) {
    const deadLetter = deadLetterOf(name);
    const retry = {
      retryLimit: options.retries,
      retryDelay: options.firstRetrySeconds,
      retryBackoff: true,
      retryDelayMax: options.longestRetrySeconds,
      expireInSeconds: options.timeoutSeconds,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    };
    await boss.createQueue(deadLetter, { policy: 'standard', retentionSeconds: 60 * 60 * 24 * 365 });
    await boss.createQueue(name, { policy: 'short', deadLetter, notify: true, ...retry });
    await boss.updateQueue(name, { deadLetter, notify: true, ...retry });
    if (options.cron === undefined) await boss.unschedule(name);
    else await boss.schedule(name, options.cron, {});
  }
}

/**
 * When it may begin, where that is still to come. A moment that has been reached by now lies ahead of the transaction's own
 * for the database, which would wake nobody for it.
 */
function dueLater(startAfter: Temporal.Instant | undefined): { readonly startAfter?: Date } {
  if (startAfter === undefined || Temporal.Instant.compare(startAfter, systemClock.now()) <= 0) return {};
  return { startAfter: new Date(startAfter.epochMilliseconds) };
}

/** How verbs send: through the transaction they are in. */
export function jobQueueOf(boss: PgBoss): JobQueue {
  return {
    async send(db, name, payload, options) {
      await boss.send(name, payload, {
        db: fromKysely(db),
        // Without a key of its own, every job is its own: `short` would otherwise keep one of them.
        singletonKey: options.singletonKey ?? newId(),
        ...dueLater(options.startAfter),
      });
    },
  };
}
