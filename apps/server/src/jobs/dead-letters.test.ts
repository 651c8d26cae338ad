import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contextFor, defineJob, newId, type Actor, type Context } from '@myhibachi/core/kernel';
import { listDeadJobs, listQueues, replayDeadJobs } from '@myhibachi/core/operations';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deadLetterOf, jobQueueOf, openQueue, prepareQueues } from './queue.ts';
import { handles } from './registry.ts';

const QUEUE = 'test.letter';
const letter = defineJob({ name: QUEUE, schema: z.object({ messageId: z.string(), note: z.string() }) });

let database: TestDatabase;
let boss: PgBoss;
let platform: TestPlatform;
let admin: Context;

function as(actor: Actor): Context {
  return contextFor(platform, { actor, origin: { ip: null, userAgent: null }, requestId: newId() });
}

beforeAll(async () => {
  database = await createTestDatabase();
  const quiet = testPlatform(database.db, { send: async () => undefined });
  boss = openQueue({ url: database.url, supervise: false }, quiet.log);
  platform = testPlatform(database.db, jobQueueOf(boss));
  await boss.start();
  await prepareQueues(boss, [handles(letter, { cron: '5 4 * * *' }, async () => undefined)]);
  const person = { kind: 'staff', staffId: newId(), stationIds: [], chefId: null, sessionId: null } as const;
  admin = as({ ...person, role: 'super_admin' });
});

afterAll(async () => {
  await boss.stop({ graceful: false });
  await database.close();
});

/** Fetched and failed as often as it is tried, a job ends among the dead letters. */
async function giveUp(note: string): Promise<void> {
  await boss.send(QUEUE, { messageId: newId(), note }, { singletonKey: newId(), retryLimit: 0 });
  const [job] = await boss.fetch(QUEUE);
  await boss.fail(QUEUE, job?.id ?? '', { reason: 'GatewayError' });
}

async function deadNotes(): Promise<string[]> {
  const jobs = await boss.findJobs<{ note: string }>(deadLetterOf(QUEUE));
  return jobs.map(({ data }) => data.note).toSorted();
}

beforeEach(async () => {
  await boss.deleteAllJobs(QUEUE);
  await boss.deleteAllJobs(deadLetterOf(QUEUE));
  for (const note of ['a', 'b', 'jordan@mail.example']) await giveUp(note);
});

describe('jobs that were given up on', () => {
  it('are counted by queue, beside what waits and when it starts by itself', async () => {
    await boss.send(QUEUE, { messageId: newId(), note: 'waiting' }, { singletonKey: newId() });
    const { items } = await listQueues(admin);
    expect(items).toContainEqual({ name: QUEUE, waiting: 1, active: 0, dead: 3, cron: '5 4 * * *' });
    expect(items.map(({ name }) => name)).not.toContain(deadLetterOf(QUEUE));
  });

  it('are listed newest first, page by page, with their reason and nothing personal', async () => {
    const first = await listDeadJobs(admin, { queue: QUEUE, limit: 2 });
    expect(first.items.map(({ payload }) => payload['note'])).toEqual(['•••', 'b']);
    expect(first.items[0]).toMatchObject({ queue: QUEUE, reason: 'GatewayError', attempts: 1 });
    const second = await listDeadJobs(admin, { queue: QUEUE, limit: 2, cursor: first.nextCursor ?? '' });
    expect(second.items.map(({ payload }) => payload['note'])).toEqual(['a']);
    expect(second.nextCursor).toBeNull();
  });

  it('go back to work once each, however many people press the button at once', async () => {
    const replays = await Promise.all(Array.from({ length: 6 }, () => replayDeadJobs(admin, { queue: QUEUE })));
    expect(replays.reduce((sum, { replayed }) => sum + replayed, 0)).toBe(3);
    expect(await deadNotes()).toEqual([]);
    expect(await boss.findJobs(QUEUE, { queued: true })).toHaveLength(3);
    const rows = await platform.db
      .selectFrom('audit_log')
      .select('record')
      .where('action', '=', 'job.replay')
      .execute();
    expect(rows).toHaveLength(6);
  });

  it('go back one by one, and one that is not there is not found', async () => {
    const [job] = (await listDeadJobs(admin, { queue: QUEUE, limit: 1 })).items;
    expect(await replayDeadJobs(admin, { queue: QUEUE, id: job?.id })).toEqual({ replayed: 1 });
    expect(await deadNotes()).toEqual(['a', 'b']);
    await expect(replayDeadJobs(admin, { queue: QUEUE, id: job?.id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(replayDeadJobs(admin, { queue: 'test.none' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are nobody’s business but the machine room’s', async () => {
    const support = as({
      kind: 'staff',
      staffId: newId(),
      role: 'support',
      stationIds: [],
      chefId: null,
      sessionId: null,
    });
    for (const refused of [listQueues(support), replayDeadJobs(support, { queue: QUEUE })]) {
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    }
  });
});
