import type { Article } from '@myhibachi/contracts';
import { audit, authorize, decodeId, withTransaction, type Context } from '../kernel/index.ts';
import { checkArticle } from './check-article.ts';
import { lockSeen, presentArticle, wordsOf } from './present-article.ts';
import { sameWords, writeVersion } from './write-words.ts';

/**
 * Brings the words of an old version back as a new one. Throws `validation_failed` when they refer to a figure there is
 * no more, `not_found`, `version_conflict`.
 */
export async function restoreVersion(
  ctx: Context,
  input: { readonly id: string; readonly version: number; readonly restore: number; readonly reason: string },
): Promise<Article> {
  authorize(ctx, 'knowledge.change');
  const id = decodeId('art', input.id);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSeen(tx, id, input.version);
    const words = await wordsOf(tx, id, input.restore);
    await checkArticle(tx, row.language, words);
    if (sameWords(words, await wordsOf(tx, id, row.version))) return presentArticle(tx, id);
    const version = await writeVersion(tx, row, words, input.reason);
    audit(tx, {
      action: 'article.restore_version',
      entityType: 'article',
      entityId: id,
      before: { version: row.version },
      after: { version, restored: input.restore },
      reason: input.reason,
    });
    return presentArticle(tx, id);
  });
}
