import { AppError, afterCommit, audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { lockFlag, removeFlag } from './flag-store.ts';

/**
 * Removes a flag; where the program still asks for it, its default counts from then on. Throws `not_found`,
 * `version_conflict`.
 */
export async function deleteFlag(
  ctx: Context,
  { key, version, reason }: { key: string; version: number; reason: string },
): Promise<void> {
  authorize(ctx, 'flag.change');
  await withTransaction(ctx, async (tx) => {
    const before = await lockFlag(tx.db, key);
    if (before === undefined) throw notFound('flag');
    if (before.version !== version) throw new AppError('version_conflict', { details: { version: before.version } });
    await removeFlag(tx.db, key);
    const { description, owner, expiresOn } = before;
    audit(tx, {
      action: 'flag.delete',
      entityType: 'flag',
      entityId: key,
      before: { description, owner, expiresOn },
      reason,
    });
    afterCommit(tx, () => tx.figures.clear());
  });
}
