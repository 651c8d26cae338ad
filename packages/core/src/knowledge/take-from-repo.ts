import type { Article, ArticleFile } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { lockArticleNamed, updateArticle, type ArticleRow } from './article-store.ts';
import type { Language } from './format-figure.ts';
import { presentArticle, wordsOf } from './present-article.ts';
import { publishVersion } from './publish-article.ts';
import { hashOfWords, readRepoArticles } from './repo-articles.ts';
import { readCurrentArticles } from './version-store.ts';
import { MOST_ARTICLES } from './compare-with-repo.ts';
import { sameWords, writeDraft, writeVersion } from './write-words.ts';

const REASON = 'Taken from the articles that come with the program.';

async function writeNew(tx: TransactionContext, file: ArticleFile): Promise<string> {
  const { title, body, asks, slug, language, category, audience } = file;
  const days = (await getVariables(tx))['knowledge.reviewDays'];
  const reviewBy = tx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days }).toString();
  const placed = { slug, language, category, audience, reviewBy, ownerId: null, repoHash: hashOfWords(file) };
  return writeDraft(tx, placed, { title, body, asks }, REASON);
}

async function writeOver(tx: TransactionContext, row: ArticleRow, file: ArticleFile): Promise<number> {
  const { title, body, asks } = file;
  const same = sameWords(await wordsOf(tx, row.id, row.version), { title, body, asks });
  const version = same ? row.version : await writeVersion(tx, row, { title, body, asks }, REASON);
  await updateArticle(tx.db, row.id, { repoHash: hashOfWords(file) }, tx.clock.now());
  return version;
}

/** The one way in which words of the program come into the database. The words before stay as history. */
async function take(tx: TransactionContext, file: ArticleFile, row: ArticleRow | undefined): Promise<string> {
  const id = row?.id ?? (await writeNew(tx, file));
  const version = row === undefined ? 1 : await writeOver(tx, row, file);
  audit(tx, {
    action: 'article.take',
    entityType: 'article',
    entityId: id,
    before: { version: row?.version ?? null },
    after: { slug: file.slug, language: file.language, version },
  });
  await publishVersion(tx, row ?? { id, status: 'draft', publishedVersion: null }, version);
  return id;
}

/**
 * Takes the program’s version of an article, published at once. Throws `not_found` when the program has none of this
 * name, `version_conflict` when the article is not the one that was compared.
 */
export async function takeFromRepo(
  ctx: Context,
  input: { readonly slug: string; readonly language: Language; readonly version: number | null },
): Promise<Article> {
  authorize(ctx, 'knowledge.change');
  const { slug, language, version } = input;
  const file = (await readRepoArticles()).find((each) => each.slug === slug && each.language === language);
  if (file === undefined) throw notFound('article of the program');
  return withTransaction(ctx, async (tx) => {
    const row = await lockArticleNamed(tx.db, slug, language);
    if ((row?.version ?? null) !== version) {
      throw new AppError('version_conflict', { details: { version: row?.version ?? null } });
    }
    return presentArticle(tx, await take(tx, file, row));
  });
}

/**
 * Brings in every article of the program that is not there yet, and touches none that is: whatever staff have made of
 * them, archived ones included, stays. Answers how many came in; a second run brings none.
 */
export async function seedArticles(ctx: Context): Promise<number> {
  authorize(ctx, 'knowledge.change');
  const current = await readCurrentArticles(ctx.db, {}, MOST_ARTICLES);
  const named = new Set(current.map((row) => `${row.language}/${row.slug}`));
  const missing = (await readRepoArticles()).filter(({ language, slug }) => !named.has(`${language}/${slug}`));
  if (missing.length === 0) return 0;
  return withTransaction(ctx, async (tx) => {
    for (const file of missing) await take(tx, file, undefined);
    return missing.length;
  });
}
