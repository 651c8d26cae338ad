/** The two ways in which words come to stand in the database: as a new draft, and as a new version of an article. */
import { AppError, describeActor, newId, type TransactionContext } from '../kernel/index.ts';
import { insertArticle, updateArticle, type ArticleRow, type NewArticleRow } from './article-store.ts';
import type { ArticleWords } from './check-article.ts';
import { insertVersion } from './version-store.ts';

type Placed = Pick<NewArticleRow, 'slug' | 'language' | 'category' | 'audience' | 'ownerId' | 'reviewBy' | 'repoHash'>;

async function addWords(
  tx: TransactionContext,
  article: { readonly id: string; readonly version: number },
  words: ArticleWords,
  reason: string,
): Promise<void> {
  await insertVersion(tx.db, {
    articleId: article.id,
    version: article.version,
    ...words,
    writtenBy: describeActor(tx.actor),
    writtenAt: tx.clock.now(),
    reason,
  });
}

/** A new draft; answers its id. Throws `already_exists`. */
export async function writeDraft(
  tx: TransactionContext,
  placed: Placed,
  words: ArticleWords,
  reason: string,
): Promise<string> {
  const id = newId();
  if (!(await insertArticle(tx.db, { ...placed, id, title: words.title, at: tx.clock.now() }))) {
    throw new AppError('already_exists', { message: `There is an article ${placed.slug} in this language already.` });
  }
  await addWords(tx, { id, version: 1 }, words, reason);
  return id;
}

/** Other words for an article the transaction holds; answers its new version. Hosts read them once published. */
export async function writeVersion(
  tx: TransactionContext,
  row: Pick<ArticleRow, 'id' | 'version'>,
  words: ArticleWords,
  reason: string,
): Promise<number> {
  const version = row.version + 1;
  await addWords(tx, { id: row.id, version }, words, reason);
  await updateArticle(tx.db, row.id, { version, title: words.title }, tx.clock.now());
  return version;
}

/** Whether two texts are the same in every word. */
export function sameWords(a: ArticleWords, b: ArticleWords): boolean {
  return a.title === b.title && a.body === b.body && JSON.stringify(a.asks) === JSON.stringify(b.asks);
}
