/** The job queue's own tables (pg-boss), read for staff. Rows change only by sending and deleting. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface QueueCount {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly dead: number;
  readonly cron: string | null;
}

export async function readQueues(db: Database): Promise<QueueCount[]> {
  const { rows } = await sql<QueueCount>`
    with counts as (
      select name, count(*) filter (where state in ('created', 'retry')) as waiting,
             count(*) filter (where state = 'active') as active
        from pgboss.job where state < 'completed' group by name
    )
    select queue.name, coalesce(own.waiting, 0)::int as waiting, coalesce(own.active, 0)::int as active,
           coalesce(dead.waiting, 0)::int as dead, schedule.cron
      from pgboss.queue queue
      left join counts own on own.name = queue.name
      left join counts dead on dead.name = queue.dead_letter
      left join pgboss.schedule schedule on schedule.name = queue.name
     where queue.dead_letter is not null
     order by queue.name limit 500`.execute(db);
  return rows;
}

/** The queue its given-up jobs go to; null when there is no such queue. */
export async function findDeadLetterQueue(db: Database, queue: string): Promise<string | null> {
  const { rows } = await sql<{ dead_letter: string | null }>`
    select dead_letter from pgboss.queue where name = ${queue}`.execute(db);
  return rows[0]?.dead_letter ?? null;
}

export interface DeadRow {
  readonly id: string;
  readonly queue: string;
  readonly failedAt: Temporal.Instant;
  readonly attempts: number;
  readonly output: unknown;
  readonly payload: unknown;
}

/** Newest first, before the row a cursor stands for. */
export async function readDeadJobs(
  db: Database,
  deadLetterQueue: string,
  window: { before: readonly [at: string, id: string] | null; limit: number },
): Promise<DeadRow[]> {
  const [at, id] = window.before ?? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  const { rows } = await sql<DeadRow>`
    select id, coalesce(source_name, '') as queue, created_on as "failedAt",
           coalesce(source_retry_count, 0) + 1 as attempts, source_output as output, data as payload
      from pgboss.job
     where name = ${deadLetterQueue} and state = 'created' and (created_on, id) < (${at}::timestamptz, ${id}::uuid)
     order by created_on desc, id desc limit ${window.limit}`.execute(db);
  return rows;
}

export interface TakenJob {
  readonly id: string;
  readonly payload: object;
}

/** Takes given-up jobs out of their queue, oldest first; two people at once never take the same one. */
export async function takeDeadJobs(
  db: Database,
  deadLetterQueue: string,
  wanted: { id: string | null; limit: number },
): Promise<TakenJob[]> {
  const { rows } = await sql<TakenJob>`
    delete from pgboss.job where name = ${deadLetterQueue} and id in (
      select id from pgboss.job
       where name = ${deadLetterQueue} and state = 'created' and (${wanted.id}::uuid is null or id = ${wanted.id}::uuid)
       order by created_on limit ${wanted.limit} for update skip locked
    ) returning id, data as payload`.execute(db);
  return rows;
}
