import type { Article, ArticleSummary } from '@myhibachi/contracts';
import { AppError, encodeId, notFound, type Context } from '../kernel/index.ts';
import { findArticle, lockArticle, readTranslations, type ArticleRow } from './article-store.ts';
import { missingFigures, type ArticleWords } from './check-article.ts';
import { readFigures } from './figures.ts';
import { findVersion } from './version-store.ts';

/** An article as a list shows it. */
export function summarise(row: ArticleRow): ArticleSummary {
  const { id, ownerId, ownerName, updatedAt, repoHash: _taken, ...rest } = row;
  return {
    ...rest,
    id: encodeId('art', id),
    owner: ownerId === null ? null : { id: encodeId('stf', ownerId), name: ownerName ?? '' },
    updatedAt: updatedAt.toString(),
  };
}

/** The words of a version. Throws `not_found`. */
export async function wordsOf(ctx: Context, articleId: string, version: number): Promise<ArticleWords> {
  const words = await findVersion(ctx.db, articleId, version);
  if (words === undefined) throw notFound('article version');
  return words;
}

/** An article with its newest words and what they lack. Throws `not_found`. */
export async function presentArticle(ctx: Context, id: string): Promise<Article> {
  const row = await findArticle(ctx.db, id);
  if (row === undefined) throw notFound('article');
  const words = await wordsOf(ctx, id, row.version);
  const translations = await readTranslations(ctx.db, row);
  return {
    ...summarise(row),
    ...words,
    asks: [...words.asks],
    missingFigures: [...missingFigures(words, await readFigures(ctx, row.language))],
    translations: translations.map((other) => ({ ...other, id: encodeId('art', other.id) })),
  };
}

/** The article, held for a change of somebody who has seen this version. Throws `not_found`, `version_conflict`. */
export async function lockSeen(ctx: Context, id: string, version: number): Promise<ArticleRow> {
  const row = await lockArticle(ctx.db, id);
  if (row === undefined) throw notFound('article');
  if (row.version !== version) throw new AppError('version_conflict', { details: { version: row.version } });
  return row;
}
