import type { Article, NewArticle } from '@myhibachi/contracts';
import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { checkArticle } from './check-article.ts';
import { presentArticle } from './present-article.ts';
import { readOwner } from './read-owner.ts';
import { writeDraft } from './write-words.ts';

/**
 * Writes a new article as a draft. Throws `validation_failed` naming each figure written as a number and each reference
 * that does not exist, with the fix, and `already_exists`.
 */
export async function createArticle(ctx: Context, input: NewArticle): Promise<Article> {
  authorize(ctx, 'knowledge.change');
  const { title, body, asks, ownerId, ...placed } = input;
  await checkArticle(ctx, placed.language, { title, body, asks });
  const owner = await readOwner(ctx, ownerId);
  return withTransaction(ctx, async (tx) => {
    const draft = { ...placed, ownerId: owner, repoHash: null };
    const id = await writeDraft(tx, draft, { title, body, asks }, 'The first version of this article.');
    audit(tx, {
      action: 'article.create',
      entityType: 'article',
      entityId: id,
      after: { slug: placed.slug, language: placed.language, category: placed.category, audience: placed.audience },
    });
    return presentArticle(tx, id);
  });
}
