import { audit, authorize, enqueue, withTransaction, type Context } from '../kernel/index.ts';
import { listWithoutEmbedding, writeEmbedding } from './article-store.ts';
import { embedArticleJob } from './jobs.ts';
import { readPublished } from './version-store.ts';

/**
 * Asks for the vector of a published article and keeps it, unless another version is published by then. Does nothing
 * where no provider is configured. Throws `GatewayError`, after which the job tries again.
 */
export async function embedArticle(ctx: Context, input: { readonly articleId: string }): Promise<void> {
  authorize(ctx, 'operations.run');
  const { embeddings } = ctx.gateways;
  const [article] = await readPublished(ctx.db, [input.articleId]);
  if (!embeddings || article === undefined) return;
  const { title, body, asks } = article;
  const [vector] = await embeddings.embed([[title, ...asks, body].join('\n').slice(0, 12_000)]);
  if (vector === undefined) return;
  await withTransaction(ctx, async (tx) => {
    const row = { id: article.id, publishedVersion: article.version };
    if (!(await writeEmbedding(tx.db, row, vector, embeddings.model))) return;
    audit(tx, {
      action: 'article.embed',
      entityType: 'article',
      entityId: article.id,
      after: { model: embeddings.model, version: article.version },
    });
  });
}

const AT_A_TIME = 200;

/** Has every published article embedded that has no vector of the model in use. Answers how many were asked for. */
export async function embedMissing(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  const { embeddings } = ctx.gateways;
  if (!embeddings) return 0;
  const ids = await listWithoutEmbedding(ctx.db, embeddings.model, AT_A_TIME);
  if (ids.length === 0) return 0;
  return withTransaction(ctx, async (tx) => {
    for (const articleId of ids) await enqueue(tx, embedArticleJob, { articleId }, { singletonKey: articleId });
    audit(tx, {
      action: 'article.embed_missing',
      entityType: 'article',
      entityId: 'missing',
      after: { model: embeddings.model, articles: ids.length },
    });
    return ids.length;
  });
}
