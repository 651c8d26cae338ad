import { audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { findDeadLetterQueue, takeDeadJobs } from './queue-desk-store.ts';

const MAX_AT_ONCE = 1_000;

/**
 * Puts the given-up jobs of a queue back to work, at most 1,000 at once, or the one named; answers how many. Taken out
 * and sent again in one transaction, so that none is lost or doubled.
 */
export async function replayDeadJobs(
  ctx: Context,
  wanted: { queue: string; id?: string | undefined },
): Promise<{ replayed: number }> {
  authorize(ctx, 'job.replay');
  return withTransaction(ctx, async (tx) => {
    const deadLetters = await findDeadLetterQueue(tx.db, wanted.queue);
    if (deadLetters === null) throw notFound('queue');
    const jobs = await takeDeadJobs(tx.db, deadLetters, { id: wanted.id ?? null, limit: MAX_AT_ONCE });
    if (jobs.length === 0 && wanted.id !== undefined) throw notFound('job');
    for (const job of jobs) await tx.queue.send(tx.db, wanted.queue, job.payload, {});
    audit(tx, {
      action: 'job.replay',
      entityType: 'queue',
      entityId: wanted.queue,
      after: { replayed: jobs.length, ...(wanted.id === undefined ? {} : { job: wanted.id }) },
    });
    return { replayed: jobs.length };
  });
}
