import type { Job, JobResult, PgBoss } from 'pg-boss';
import { contextFor, type Context, type Platform } from '@myhibachi/core/kernel';
import type { Metrics } from '../http/metrics.ts';
import { deadLetterOf } from './queue.ts';
import type { RegisteredJob } from './registry.ts';

/** Where nothing notifies; and between two looks at what nobody waits for. */
const POLLING = { pollingIntervalSeconds: 0.5 };
/** Seconds between two looks where notifications wake workers at once: for what becomes due by itself. */
const LOOKS = { from: 3, to: 5 };

/**
 * How often the job at this place of the list is looked for. Each a little less often than the one before it: all in the
 * same moment they are a hundred questions at once, for which everybody who writes at that moment would wait.
 */
export function lookEvery(place: number, jobs: number): number {
  return LOOKS.from + ((LOOKS.to - LOOKS.from) * place) / Math.max(1, jobs);
}

/**
 * How so many attempts at the same time are spread: two workers, so that a slow attempt holds up half of them at most;
 * each takes several jobs at once, and while its hands are full it fetches again without a pause.
 */
export function spread(concurrency: number): { readonly localConcurrency: number; readonly batchSize: number } {
  const localConcurrency = Math.min(2, concurrency);
  return { localConcurrency, batchSize: Math.floor(concurrency / localConcurrency) };
}

function contextOfJob(platform: Platform, job: Job<unknown>): Context {
  return contextFor(platform, {
    actor: { kind: 'system', job: job.name },
    origin: { ip: null, userAgent: null },
    requestId: job.id,
  });
}

/** One attempt, settled: a payload that cannot be read goes to the dead letters at once, for trying again cannot help. */
async function attempt(
  platform: Platform,
  metrics: Metrics,
  registered: RegisteredJob,
  job: Job<unknown>,
): Promise<JobResult> {
  const from = performance.now();
  const done = (outcome: 'completed' | 'failed'): void =>
    metrics.jobDone(job.name, outcome, (performance.now() - from) / 1000);
  const details = { job: job.name, requestId: job.id, attempt: job.retryCount + 1 };
  const payload = registered.read(job.data);
  if (!payload.ok) {
    done('failed');
    platform.log.error({ ...details, reason: payload.reason }, 'job with a bad payload: moved to the dead letters');
    return { id: job.id, status: 'deadletter', output: { reason: payload.reason } };
  }
  try {
    await payload.run(contextOfJob(platform, job));
    done('completed');
    return { id: job.id, status: 'completed' };
  } catch (error) {
    done('failed');
    platform.log.error({ ...details, err: error }, 'job failed');
    return { id: job.id, status: 'failed', output: { reason: error instanceof Error ? error.name : 'unknown' } };
  }
}

/** Queues in the database that this version of the program does not know: left by another version. */
async function workUnknownQueues(
  boss: PgBoss,
  jobs: readonly RegisteredJob[],
  platform: Platform,
  metrics: Metrics,
): Promise<void> {
  const known = new Set(jobs.flatMap((job) => [job.name, deadLetterOf(job.name)]));
  const names = (await boss.getQueues()).map((queue) => queue.name);
  const unknown = names.filter((name) => !known.has(name) && !name.endsWith('.dead') && !name.startsWith('__pgboss'));
  for (const name of unknown) {
    await boss.work(name, { ...POLLING }, async ([job]) => {
      metrics.jobDone(name, 'unknown', 0);
      platform.log.warn({ job: name, requestId: job?.id }, 'job nobody here knows: completed without doing anything');
    });
  }
}

/** Starts working every job of the registry in this process. */
export async function startWorkers(
  boss: PgBoss,
  jobs: readonly RegisteredJob[],
  platform: Platform,
  metrics: Metrics,
): Promise<void> {
  for (const [place, registered] of jobs.entries()) {
    const { concurrency } = registered.options;
    const options = {
      ...POLLING,
      ...spread(concurrency),
      notifyPollingIntervalSeconds: lookEvery(place, jobs.length),
      burstWhenBatchFull: true,
      perJobResults: true,
    } as const;
    await boss.work(registered.name, options, (found: Job<unknown>[]) =>
      Promise.all(found.map((job) => attempt(platform, metrics, registered, job))),
    );
  }
  await workUnknownQueues(boss, jobs, platform, metrics);
}
