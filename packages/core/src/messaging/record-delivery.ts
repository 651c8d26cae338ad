import { z } from 'zod';
import { audit, authorize, defineJob, enqueue, withTransaction, type Context } from '../kernel/index.ts';
import { messageBounced } from './mail-bounce.ts';
import { applyDelivery, isProviderIdKnown } from './message-store.ts';

const Report = z.strictObject({
  providerMessageId: z.string().min(1).max(80),
  status: z.enum(['queued', 'sent', 'delivered', 'failed']),
  /** As how many parts it was billed, where the report says so. */
  segments: z.int().min(1).max(255).nullable().default(null),
  /** How often this report has been looked at without finding its message. */
  tries: z.int().min(0).default(0),
});
export type DeliveryReport = z.input<typeof Report>;

/** A report that overtook its message: it is looked at again once the sender has written down what it sent. */
export const deliveryReported = defineJob({ name: 'message.delivery_reported', schema: Report });

/** Seconds until the next look; the last one outlasts the recovery of a crashed sender. */
const WAITS = [5, 60, 600];

/**
 * Writes down what the carrier says became of a text. Reports may come twice, late or out of order: delivered is final,
 * and nothing goes back. A failure is told to our people. A report for a message not yet known waits; one that never finds its message is logged.
 */
export async function recordDelivery(ctx: Context, report: DeliveryReport): Promise<void> {
  authorize(ctx, 'message.send');
  const { providerMessageId, status, segments, tries } = Report.parse(report);
  if (status !== 'delivered' && status !== 'failed') return;
  await withTransaction(ctx, async (tx) => {
    const change = { providerMessageId, status, segments, at: tx.clock.now() };
    const found = await applyDelivery(tx.db, change);
    const isKnown = found === null && (await isProviderIdKnown(tx.db, providerMessageId));
    // Known only now: its sender wrote it down between the two looks, and this report is still news.
    const id = isKnown ? await applyDelivery(tx.db, change) : found;
    if (id !== null) {
      audit(tx, { action: 'message.delivery', entityType: 'message', entityId: id, after: { status } });
      if (status === 'failed') await enqueue(tx, messageBounced, { messageId: id });
      return;
    }
    if (isKnown) return;
    const wait = WAITS[tries];
    if (wait === undefined) {
      tx.log.warn({ providerMessageId, status }, 'a delivery report belongs to no message of ours');
      return;
    }
    const again = { providerMessageId, status, segments, tries: tries + 1 };
    await enqueue(tx, deliveryReported, again, { startAfter: tx.clock.now().add({ seconds: wait }) });
  });
}
