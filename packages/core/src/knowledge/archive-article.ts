import type { Article } from '@myhibachi/contracts';
import { AppError, afterCommit, audit, authorize, decodeId, withTransaction, type Context } from '../kernel/index.ts';
import { updateArticle } from './article-store.ts';
import { lockSeen, presentArticle } from './present-article.ts';

/**
 * Takes an article away from hosts; it keeps its versions and comes back by publishing it. Throws `not_found`,
 * `version_conflict`, and `invalid_transition` when it is archived already.
 */
export async function archiveArticle(
  ctx: Context,
  input: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<Article> {
  authorize(ctx, 'knowledge.change');
  const id = decodeId('art', input.id);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSeen(tx, id, input.version);
    if (row.status === 'archived') {
      throw new AppError('invalid_transition', { message: 'This article is archived already.' });
    }
    await updateArticle(tx.db, id, { status: 'archived' }, tx.clock.now());
    audit(tx, {
      action: 'article.archive',
      entityType: 'article',
      entityId: id,
      before: { status: row.status },
      after: { status: 'archived' },
      reason: input.reason,
    });
    afterCommit(tx, () => tx.figures.clear());
    return presentArticle(tx, id);
  });
}
