/** How the machine room is doing: queues, jobs that were given up on, and the parts we depend on. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { OPERATIONS_EXAMPLES } from '../examples/admin-operations.ts';
import { Readiness } from '../operations.ts';
import { Instant, PageQuery, page } from '../primitives.ts';

const QueueName = z
  .string()
  .regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/, 'Please send the name of a queue.')
  .max(80);

export const Queue = z
  .object({
    name: z.string(),
    waiting: z.int().meta({ description: 'Due now or later' }),
    active: z.int(),
    dead: z.int().meta({ description: 'Given up on after every attempt' }),
    cron: z.string().nullable().meta({ description: 'Five fields in UTC, where it starts by itself' }),
  })
  .meta({ id: 'Queue' });
export type Queue = z.infer<typeof Queue>;

export const listQueues = defineEndpoint({
  id: 'listQueues',
  method: 'GET',
  path: '/api/v1/admin/jobs',
  tag: 'Operations',
  summary: 'List the job queues',
  description: 'Every queue with what waits, runs and was given up on.',
  status: 200,
  response: z.object({ items: z.array(Queue) }).meta({ id: 'QueueList' }),
  errors: ['unauthenticated', 'forbidden'],
  example: OPERATIONS_EXAMPLES.listQueues,
});

export const DeadJob = z
  .object({
    id: z.uuid(),
    queue: z.string(),
    failedAt: Instant,
    attempts: z.int(),
    reason: z.string().nullable(),
    payload: z
      .record(z.string(), z.unknown())
      .meta({ description: 'References only; texts that are not ids are masked' }),
  })
  .meta({ id: 'DeadJob' });
export type DeadJob = z.infer<typeof DeadJob>;

const QueueParams = z.strictObject({ queue: QueueName });

export const listDeadJobs = defineEndpoint({
  id: 'listDeadJobs',
  method: 'GET',
  path: '/api/v1/admin/jobs/:queue/dead',
  tag: 'Operations',
  summary: "List a queue's dead letters",
  description: 'Newest first. `not_found`: there is no such queue.',
  params: QueueParams,
  query: PageQuery,
  status: 200,
  response: page(DeadJob).meta({ id: 'DeadJobPage' }),
  errors: ['unauthenticated', 'forbidden'],
  example: OPERATIONS_EXAMPLES.listDeadJobs,
});

export const replayDeadJobs = defineEndpoint({
  id: 'replayDeadJobs',
  method: 'POST',
  path: '/api/v1/admin/jobs/:queue/dead/replay',
  tag: 'Operations',
  summary: 'Put dead letters back to work',
  description: 'All of the queue, or the one named. `not_found`: there is no such queue, or no such job in it.',
  params: QueueParams,
  body: z.strictObject({ id: z.uuid().optional() }).meta({ id: 'ReplayRequest' }),
  status: 200,
  response: z.object({ replayed: z.int() }).meta({ id: 'Replayed' }),
  errors: ['unauthenticated', 'forbidden'],
  example: OPERATIONS_EXAMPLES.replayDeadJobs,
});

export const getHealthDetail = defineEndpoint({
  id: 'getHealthDetail',
  method: 'GET',
  path: '/api/v1/admin/health',
  tag: 'Operations',
  summary: 'See how every part is doing',
  description: 'The same checks as readiness, with the process, its memory and its database connections.',
  status: 200,
  response: z
    .object({
      readiness: Readiness,
      process: z.object({
        version: z.string(),
        nodeVersion: z.string(),
        startedAt: Instant,
        roles: z.array(z.string()),
        memoryBytes: z.int(),
        eventLoopDelayMs: z.number().meta({ description: '99th percentile since the last look' }),
        openConsoles: z.int().meta({ description: 'Live connections of this process' }),
      }),
      database: z.object({ sizeBytes: z.int(), connections: z.int(), oldestTransactionSeconds: z.number() }),
    })
    .meta({ id: 'HealthDetail' }),
  errors: ['unauthenticated', 'forbidden'],
  example: OPERATIONS_EXAMPLES.getHealthDetail,
});
