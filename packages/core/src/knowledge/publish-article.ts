import type { Article } from '@myhibachi/contracts';
import {
  afterCommit,
  audit,
  authorize,
  decodeId,
  enqueue,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { updateArticle, type ArticleRow } from './article-store.ts';
import { embedArticleJob } from './jobs.ts';
import { lockSeen, presentArticle } from './present-article.ts';

/** Lets hosts read a version of an article the transaction holds, and has it made comparable by meaning. */
export async function publishVersion(
  tx: TransactionContext,
  row: Pick<ArticleRow, 'id' | 'status' | 'publishedVersion'>,
  version: number,
): Promise<void> {
  await updateArticle(tx.db, row.id, { status: 'published', publishedVersion: version }, tx.clock.now());
  if (tx.gateways.embeddings) await enqueue(tx, embedArticleJob, { articleId: row.id });
  audit(tx, {
    action: 'article.publish',
    entityType: 'article',
    entityId: row.id,
    before: { status: row.status, publishedVersion: row.publishedVersion },
    after: { status: 'published', publishedVersion: version },
  });
  afterCommit(tx, () => tx.figures.clear());
}

/** Lets hosts read the newest version, which is the one that was seen. Throws `not_found`, `version_conflict`. */
export async function publishArticle(
  ctx: Context,
  input: { readonly id: string; readonly version: number },
): Promise<Article> {
  authorize(ctx, 'knowledge.change');
  const id = decodeId('art', input.id);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSeen(tx, id, input.version);
    const already = row.status === 'published' && row.publishedVersion === row.version;
    if (!already) await publishVersion(tx, row, row.version);
    return presentArticle(tx, id);
  });
}
