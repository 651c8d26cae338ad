import { z } from 'zod';
import { audit, authorize, defineJob, withTransaction, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { deleteOldDevices } from './device-store.ts';
import { deleteOldFailures } from './failure-store.ts';
import { forgetEventOrigins } from './security-event-store.ts';
import { deleteEndedSessions, forgetEndReasons } from './session-store.ts';

export const purgeIdentityJob = defineJob({ name: 'identity.purge', schema: z.object({}) });

/** Longer than any window failures are counted in. */
const FAILURES_KEPT_DAYS = 2;
/** Longer than any cookie of ours lives. */
const END_REASONS_KEPT_DAYS = 30;

/** Removes ended sessions, used-up links and old failures, and forgets where events of more than a year ago came from. */
export async function purgeIdentity(ctx: Context): Promise<void> {
  authorize(ctx, 'operations.run');
  const now = ctx.clock.now();
  // Addresses and user agents are kept for a year (domain 14).
  const keptDays = (await getVariables(ctx))['retention.originDays'];
  const before = (days: number) => now.subtract({ hours: days * 24 });
  await withTransaction(ctx, async (tx) => {
    const sessions = await deleteEndedSessions(tx.db, now);
    const origins = await forgetEventOrigins(tx.db, before(keptDays));
    const failures = await deleteOldFailures(tx.db, before(FAILURES_KEPT_DAYS));
    await forgetEndReasons(tx.db, before(END_REASONS_KEPT_DAYS));
    await deleteOldDevices(tx.db, before(keptDays));
    if (sessions + origins + failures === 0) return;
    audit(tx, { action: 'identity.purge', entityType: 'identity', entityId: 'purge', after: { sessions, origins } });
  });
}
