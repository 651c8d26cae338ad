import { z } from 'zod';
import { audit, authorize, defineJob, enqueue, withTransaction, type Context } from '../kernel/index.ts';
import { listSilent } from './message-store.ts';
import { messageDeliver } from './queue-message.ts';

/** Looks for messages nobody works on any more. */
export const messageResume = defineJob({ name: 'message.resume', schema: z.strictObject({}) });

/** Longer than the longest pause between two attempts of a job that is still there. */
const SILENCE = { hours: 2 } as const;
const BATCH = 200;

/**
 * Gives messages that fell silent a job again, so that each ends as sent, skipped or failed, where staff see it. Attempts
 * are counted with the message: what always fails is given up all the same. Answers how many it found.
 */
export async function resumeSilent(ctx: Context): Promise<number> {
  authorize(ctx, 'message.send');
  const since = ctx.clock.now().subtract(SILENCE);
  const silent = await listSilent(ctx.db, since, BATCH);
  for (const messageId of silent)
    await withTransaction(ctx, async (tx) => {
      authorize(tx, 'message.send');
      await enqueue(tx, messageDeliver, { messageId }, { singletonKey: messageId });
      audit(tx, { action: 'message.resume', entityType: 'message', entityId: messageId, after: { resumed: true } });
    });
  return silent.length;
}
