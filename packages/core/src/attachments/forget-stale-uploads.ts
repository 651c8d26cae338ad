import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { deleteStaleDrafts } from './attachment-store.ts';

/** How long an upload waits for its message. */
const WAITS = { hours: 24 } as const;

/** Lets go uploads that no message has taken along within a day. */
export async function forgetStaleUploads(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  return withTransaction(ctx, async (tx) => {
    const count = await deleteStaleDrafts(tx.db, tx.clock.now().subtract(WAITS));
    if (count > 0)
      audit(tx, { action: 'attachment.forget', entityType: 'attachment', entityId: 'uploads', after: { count } });
    return count;
  });
}
