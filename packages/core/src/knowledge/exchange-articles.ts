import type { ArticleFile, ArticleImport, ArticleImportResult } from '@myhibachi/contracts';
import { strToU8, zipSync } from 'fflate';
import {
  AppError,
  audit,
  authorize,
  isAppError,
  withTransaction,
  type Context,
  type FieldError,
  type TransactionContext,
} from '../kernel/index.ts';
import { formatArticleFile, parseArticleFile } from './article-file.ts';
import { lockArticleNamed } from './article-store.ts';
import { faultsInArticle } from './check-article.ts';
import { MOST_ARTICLES } from './compare-with-repo.ts';
import { readFigures } from './figures.ts';
import type { Language } from './format-figure.ts';
import { wordsOf } from './present-article.ts';
import { readCurrentArticles } from './version-store.ts';
import { sameWords, writeDraft, writeVersion } from './write-words.ts';

const REASON = 'Brought in from a file.';

interface Incoming {
  /** What a complaint calls it. */
  readonly name: string;
  readonly article: ArticleFile;
}

type Outcome = ArticleImportResult['items'][number];

function collect<T>(read: () => T, fields: FieldError[]): T | null {
  try {
    return read();
  } catch (error) {
    if (!isAppError(error)) throw error;
    fields.push(...error.fields);
    return null;
  }
}

/** Every article of the request. Throws `validation_failed` naming each file that cannot be kept, with the fix. */
async function readIncoming(ctx: Context, { files, articles }: ArticleImport): Promise<readonly Incoming[]> {
  const fields: FieldError[] = [];
  const parsed = files.flatMap(({ name, text }): Incoming[] => {
    const article = collect(() => parseArticleFile(text, name), fields);
    return article === null ? [] : [{ name, article }];
  });
  const incoming = [...parsed, ...articles.map((article, at) => ({ name: `articles.${at}`, article }))];
  const figures = { en: await readFigures(ctx, 'en'), es: await readFigures(ctx, 'es') };
  const seen = new Set<string>();
  for (const { name, article } of incoming) {
    const faults = faultsInArticle(article, figures[article.language]);
    fields.push(...faults.map(({ field, message }) => ({ field: name, message: `${field}: ${message}` })));
    const key = `${article.language}/${article.slug}`;
    if (seen.has(key)) fields.push({ field: name, message: `${key} is there twice; please send it once.` });
    seen.add(key);
  }
  if (fields.length > 0) throw new AppError('validation_failed', { fields: fields.slice(0, 50) });
  return incoming;
}

async function bringIn(tx: TransactionContext, article: ArticleFile, apply: boolean): Promise<Outcome['outcome']> {
  const { slug, language, category, audience, reviewBy, title, body, asks } = article;
  const words = { title, body, asks };
  const row = await lockArticleNamed(tx.db, slug, language);
  if (row === undefined) {
    const placed = { slug, language, category, audience, reviewBy, ownerId: null, repoHash: null };
    if (apply) await writeDraft(tx, placed, words, REASON);
    return 'new';
  }
  if (sameWords(words, await wordsOf(tx, row.id, row.version))) return 'same';
  if (apply) await writeVersion(tx, row, words, REASON);
  return 'changed';
}

/**
 * Brings articles in, all or none: new ones as drafts, changed words as a version that waits to be published. Without
 * `apply` it only tells what would happen. Throws `validation_failed` naming each that cannot be kept, with the fix.
 */
export async function importArticles(ctx: Context, request: ArticleImport): Promise<ArticleImportResult> {
  authorize(ctx, 'knowledge.change');
  const incoming = await readIncoming(ctx, request);
  return withTransaction(ctx, async (tx) => {
    const items: Outcome[] = [];
    for (const { article } of incoming) {
      const outcome = await bringIn(tx, article, request.apply);
      items.push({ slug: article.slug, language: article.language, outcome });
    }
    const changed = items.filter(({ outcome }) => outcome !== 'same');
    if (request.apply && changed.length > 0) {
      audit(tx, { action: 'article.import', entityType: 'article', entityId: 'import', after: { changed } });
    }
    return { applied: request.apply, items };
  });
}

async function readToExport(ctx: Context, language: Language | undefined): Promise<readonly ArticleFile[]> {
  const rows = await readCurrentArticles(ctx.db, { language }, MOST_ARTICLES);
  return rows
    .filter(({ status }) => status !== 'archived')
    .map(({ slug, category, audience, title, reviewBy, asks, body, language: written }) => ({
      slug,
      language: written,
      category,
      audience,
      title,
      reviewBy,
      asks: [...asks],
      body,
    }));
}

/** The newest words of every article that is not archived, as data. */
export async function exportArticlesAsJson(
  ctx: Context,
  input: { readonly language?: Language | undefined },
): Promise<string> {
  authorize(ctx, 'knowledge.read');
  return JSON.stringify({ articles: await readToExport(ctx, input.language) }, null, 2);
}

/** The same as a zip of Markdown files, `en/party-minimum.md`. */
export async function exportArticlesAsZip(
  ctx: Context,
  input: { readonly language?: Language | undefined },
): Promise<Uint8Array> {
  authorize(ctx, 'knowledge.read');
  const articles = await readToExport(ctx, input.language);
  const files = articles.map((article) => [
    `${article.language}/${article.slug}.md`,
    strToU8(formatArticleFile(article)),
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}
