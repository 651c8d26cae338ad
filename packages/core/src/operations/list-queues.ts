import type { DeadJob, Queue } from '@myhibachi/contracts';
import { z } from 'zod';
import { authorize, decodeCursor, notFound, pageOf, type Context, type Page } from '../kernel/index.ts';
import { findDeadLetterQueue, readDeadJobs, readQueues, type DeadRow } from './queue-desk-store.ts';

type QueueView = z.infer<typeof Queue>;
type DeadJobView = z.infer<typeof DeadJob>;

const Key = z.tuple([z.string().max(40), z.uuid()]);
const Output = z.object({ reason: z.string().max(300) });
const REFERENCE = /^[\w.:-]{1,100}$/;

/** Every queue of the business with what waits, runs and was given up on. */
export async function listQueues(ctx: Context): Promise<{ items: QueueView[] }> {
  authorize(ctx, 'job.read');
  return { items: await readQueues(ctx.db) };
}

function show(value: unknown): unknown {
  if (typeof value === 'string') return REFERENCE.test(value) ? value : '•••';
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : '•••';
}

/** Payloads are references; whatever else a job carried may be personal and stays hidden. */
function shownPayload(payload: unknown): Record<string, unknown> {
  if (typeof payload !== 'object' || payload === null) return {};
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, show(value)]));
}

function view(row: DeadRow): DeadJobView {
  const output = Output.safeParse(row.output);
  return {
    id: row.id,
    queue: row.queue,
    failedAt: row.failedAt.toString(),
    attempts: row.attempts,
    reason: output.success ? output.data.reason : null,
    payload: shownPayload(row.payload),
  };
}

/** The jobs of a queue that were given up on, newest first. Throws `not_found` when there is no such queue. */
export async function listDeadJobs(
  ctx: Context,
  wanted: { queue: string; cursor?: string | undefined; limit: number },
): Promise<Page<DeadJobView>> {
  authorize(ctx, 'job.read');
  const deadLetters = await findDeadLetterQueue(ctx.db, wanted.queue);
  if (deadLetters === null) throw notFound('queue');
  const before = wanted.cursor === undefined ? null : decodeCursor(wanted.cursor, Key);
  const rows = await readDeadJobs(ctx.db, deadLetters, { before, limit: wanted.limit + 1 });
  const { items, nextCursor } = pageOf(rows, wanted.limit, (row) => [row.failedAt.toString(), row.id]);
  return { items: items.map(view), nextCursor };
}
