import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  authorize,
  contextFor,
  defineJob,
  enqueue,
  withTransaction,
  audit,
  type Context,
} from '@myhibachi/core/kernel';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { createMetrics } from '../http/metrics.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deadLetterOf, jobQueueOf, openQueue, prepareQueues } from './queue.ts';
import { handles } from './registry.ts';
import { lookEvery, spread, startWorkers } from './work.ts';

const greet = defineJob({ name: 'test.greet', schema: z.object({ name: z.string() }) });
const stumble = defineJob({ name: 'test.stumble', schema: z.object({ name: z.string() }) });
const hopeless = defineJob({ name: 'test.hopeless', schema: z.object({}) });
const later = defineJob({ name: 'test.later', schema: z.object({ name: z.string() }) });

const crowd = defineJob({ name: 'test.crowd', schema: z.object({ name: z.string() }) });

const greeted: { name: string; actor: string; requestId: string }[] = [];
let stumbles = 0;
let atOnce = 0;
const crowded: number[] = [];

const QUICK = { retries: 2, firstRetrySeconds: 1, longestRetrySeconds: 1 };
const JOBS = [
  handles(greet, {}, async (ctx, payload) => {
    const actor = ctx.actor.kind === 'system' ? ctx.actor.job : ctx.actor.kind;
    greeted.push({ name: payload.name, actor, requestId: ctx.requestId });
  }),
  handles(stumble, QUICK, async () => {
    stumbles += 1;
    if (stumbles < 2) throw new Error('jordan@mail.example tripped');
  }),
  handles(hopeless, { ...QUICK, retries: 0 }, async () => {
    throw new Error('always');
  }),
  handles(crowd, { concurrency: 6 }, async (job) => {
    atOnce += 1;
    await job.db.selectFrom('stations').select('id').execute();
    crowded.push(atOnce);
    atOnce -= 1;
  }),
  handles(later, {}, async (_ctx, payload) => {
    greeted.push({ name: payload.name, actor: 'later', requestId: '' });
  }),
];

let database: TestDatabase;
let boss: PgBoss;
let platform: TestPlatform;
let ctx: Context;

beforeAll(async () => {
  database = await createTestDatabase();
  const quiet = testPlatform(database.db, { send: async () => undefined });
  boss = openQueue({ url: database.url, supervise: true }, quiet.log);
  platform = testPlatform(database.db, jobQueueOf(boss));
  ctx = contextFor(platform, {
    actor: { kind: 'system', job: 'test' },
    origin: { ip: null, userAgent: null },
    requestId: 'test',
  });
  await boss.start();
  await boss.createQueue('test.from-another-version');
  await boss.send('test.from-another-version', { name: 'x' });
  await prepareQueues(boss, JOBS);
  await startWorkers(boss, JOBS, platform, createMetrics({}));
});

afterAll(async () => {
  await boss.stop({ graceful: false });
  await database.close();
});

function send(job: typeof greet, name: string, options: Parameters<typeof enqueue>[3] = {}): Promise<void> {
  return withTransaction(ctx, async (tx) => {
    authorize(tx, 'operations.run');
    audit(tx, { action: 'test.send', entityType: 'test', entityId: name });
    await enqueue(tx, job, { name }, options);
  });
}

function log(): string {
  return platform.lines.join('');
}

describe('a job', () => {
  it('sent in a transaction runs once that commits, as the system and under its own id', async () => {
    await send(greet, 'committed');
    await expect
      .poll(() => greeted, { timeout: 10_000 })
      .toContainEqual(
        expect.objectContaining({
          name: 'committed',
          actor: 'test.greet',
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        }),
      );
  });

  it('sent in a transaction that fails never existed', async () => {
    const failed = withTransaction(ctx, async (tx) => {
      authorize(tx, 'operations.run');
      audit(tx, { action: 'test.send', entityType: 'test', entityId: 'x' });
      await enqueue(tx, greet, { name: 'rolled back' });
      throw new Error('change of mind');
    });
    await expect(failed).rejects.toThrow('change of mind');
    await send(greet, 'after');
    await expect.poll(() => greeted.map((row) => row.name), { timeout: 10_000 }).toContain('after');
    expect(greeted.map((row) => row.name)).not.toContain('rolled back');
    expect(await boss.findJobs('test.greet', { data: { name: 'rolled back' } })).toEqual([]);
  });

  it('is tried again after a failure, which is logged', async () => {
    await send(stumble, 'x');
    await expect.poll(() => stumbles, { timeout: 15_000 }).toBe(2);
    expect(log()).toContain('job failed');
  });

  it('that keeps failing ends among the dead letters', async () => {
    await boss.send('test.hopeless', {});
    await expect.poll(() => boss.findJobs(deadLetterOf('test.hopeless')), { timeout: 15_000 }).toHaveLength(1);
  });

  it('starts without a pause when many are waiting, never more at a time than its concurrency', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => boss.send('test.crowd', { name: `${i}` }, { singletonKey: `${i}` })),
    );
    // One a look and worker would take ten seconds.
    await expect.poll(() => crowded.length, { timeout: 5_000 }).toBe(60);
    expect(Math.max(...crowded)).toBeLessThanOrEqual(6);
  });

  it('with a payload that cannot be read goes straight to the dead letters, loudly and without its values', async () => {
    await boss.send('test.greet', { name: 42, email: 'jordan@mail.example' });
    await expect.poll(() => boss.findJobs(deadLetterOf('test.greet')), { timeout: 15_000 }).toHaveLength(1);
    const line = platform.lines.find((text) => text.includes('bad payload'));
    expect(line).toContain('name: invalid_type');
    expect(line).not.toContain('jordan@');
  });

  it('with a key waits once, however often it is sent', async () => {
    const startAfter = Temporal.Now.instant().add({ hours: 1 });
    await Promise.all([1, 2, 3].map((time) => send(later, `time ${time}`, { singletonKey: 'k', startAfter })));
    await send(later, 'another', { singletonKey: 'other', startAfter });
    expect(await boss.findJobs('test.later')).toHaveLength(2);
  });

  it('for a moment that has come is due when it is sent, so that its worker is woken', async () => {
    await send(later, 'due', { singletonKey: 'due', startAfter: Temporal.Now.instant() });
    const jobs = await boss.findJobs('test.later');
    const due = jobs.find(({ singletonKey }) => singletonKey === 'due');
    expect(due?.startAfter.valueOf()).toBeLessThanOrEqual(due?.createdOn.valueOf() ?? 0);
  });

  it('that nobody here knows is completed and logged', async () => {
    await expect.poll(log, { timeout: 10_000 }).toContain('job nobody here knows');
    await expect
      .poll(async () => (await boss.findJobs('test.from-another-version')).map((job) => job.state), { timeout: 10_000 })
      .toEqual(['completed']);
  });
});

it.each([
  [1, 1, 1],
  [2, 2, 1],
  [4, 2, 2],
  [8, 2, 4],
])('%i attempts at once are %i workers with %i jobs each', (concurrency, localConcurrency, batchSize) => {
  expect(spread(concurrency)).toEqual({ localConcurrency, batchSize });
});

it('no two jobs are looked for in the same rhythm', () => {
  const rhythms = Array.from({ length: 60 }, (_, place) => lookEvery(place, 60));
  expect(new Set(rhythms).size).toBe(60);
  expect([Math.min(...rhythms), Math.max(...rhythms) < 5]).toEqual([3, true]);
});

describe('a change of figures', () => {
  it('empties the caches of every process that listens', async () => {
    let announced = 0;
    const listener = await boss.getDb().listen?.(
      'figures_changed',
      () => (announced += 1),
      () => (announced += 0),
    );
    await boss.getDb().executeSql("select pg_notify('figures_changed', 'menu_items')");
    await expect.poll(() => announced, { timeout: 10_000 }).toBe(1);
    await listener?.close();
  });
});
