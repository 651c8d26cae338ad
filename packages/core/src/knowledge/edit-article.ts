import type { Article, ArticleEdit } from '@myhibachi/contracts';
import { afterCommit, audit, authorize, decodeId, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { findArticle, updateArticle, type ArticleRow } from './article-store.ts';
import { checkArticle } from './check-article.ts';
import { lockSeen, presentArticle, wordsOf } from './present-article.ts';
import { readOwner } from './read-owner.ts';
import { sameWords, writeVersion } from './write-words.ts';

const PLACING = ['category', 'audience', 'reviewBy', 'ownerId'] as const;
type Placing = Pick<ArticleRow, (typeof PLACING)[number]>;

function differences(before: Placing, after: Placing) {
  const changed = PLACING.filter((name) => before[name] !== after[name]);
  const pick = (from: Placing): Partial<Placing> => Object.fromEntries(changed.map((name) => [name, from[name]]));
  return { before: pick(before), after: pick(after), none: changed.length === 0 };
}

/**
 * Changes an article whose version is the one that was seen: other words become a new version, which hosts read once it is
 * published; where it belongs takes effect at once. Throws `validation_failed` as `createArticle` does, `not_found`,
 * `version_conflict`.
 */
export async function editArticle(ctx: Context, input: ArticleEdit & { readonly id: string }): Promise<Article> {
  authorize(ctx, 'knowledge.change');
  const id = decodeId('art', input.id);
  const { title, body, asks, version, reason, category, audience, reviewBy } = input;
  const known = await findArticle(ctx.db, id);
  if (known === undefined) throw notFound('article');
  await checkArticle(ctx, known.language, { title, body, asks });
  const placing = { category, audience, reviewBy, ownerId: await readOwner(ctx, input.ownerId) };
  return withTransaction(ctx, async (tx) => {
    const row = await lockSeen(tx, id, version);
    const reworded = !sameWords(await wordsOf(tx, id, row.version), { title, body, asks });
    const now = reworded ? await writeVersion(tx, row, { title, body, asks }, reason) : row.version;
    const { before, after, none } = differences(row, placing);
    if (none && !reworded) return presentArticle(tx, id);
    if (!none) await updateArticle(tx.db, id, placing, tx.clock.now());
    audit(tx, {
      action: 'article.edit',
      entityType: 'article',
      entityId: id,
      before: { ...before, version: row.version },
      after: { ...after, version: now },
      reason,
    });
    afterCommit(tx, () => tx.figures.clear());
    return presentArticle(tx, id);
  });
}
