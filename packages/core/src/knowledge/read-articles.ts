import type {
  Article,
  ArticleFigure,
  ArticlePreview,
  ArticleQuery,
  ArticleSummary,
  ArticleVersion,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { authorize, decodeCursor, decodeId, notFound, pageOf, type Context, type Page } from '../kernel/index.ts';
import { findArticle, listArticleRows } from './article-store.ts';
import { faultsInArticle } from './check-article.ts';
import { readFigures } from './figures.ts';
import { fillMarkdown, fillWords } from './fill-figures.ts';
import type { Language } from './format-figure.ts';
import { presentArticle, summarise } from './present-article.ts';
import { markdownToHtml, markdownToWords } from './read-markdown.ts';
import { listVersionRows, type VersionRow } from './version-store.ts';

const After = z.tuple([z.iso.datetime({ offset: true, precision: null }), z.uuid()]);

/** One page of articles, the last changed first. */
export async function listArticles(ctx: Context, query: ArticleQuery): Promise<Page<ArticleSummary>> {
  authorize(ctx, 'knowledge.read');
  const { cursor, limit, reviewDue, ...filter } = query;
  const today = ctx.clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString();
  const due = reviewDue === true ? { reviewedUntil: today } : {};
  const after = cursor === undefined ? null : decodeCursor(cursor, After);
  const rows = await listArticleRows(ctx.db, { ...filter, ...due }, after, limit + 1);
  const page = pageOf(rows, limit, (row) => [row.updatedAt.toString(), row.id]);
  return { ...page, items: page.items.map(summarise) };
}

/** An article with its newest words. Throws `not_found`. */
export async function getArticle(ctx: Context, input: { readonly id: string }): Promise<Article> {
  authorize(ctx, 'knowledge.read');
  return presentArticle(ctx, decodeId('art', input.id));
}

function presentVersion({ writtenBy, writtenByName, writtenAt, ...row }: VersionRow): ArticleVersion {
  const by = writtenByName ?? (writtenBy.startsWith('system:') ? 'The program' : writtenBy);
  return { ...row, asks: [...row.asks], by, at: writtenAt.toString() };
}

/** Every version of an article with its words, newest first. Throws `not_found`. */
export async function listVersions(
  ctx: Context,
  query: { readonly id: string; readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<ArticleVersion>> {
  authorize(ctx, 'knowledge.read');
  const id = decodeId('art', query.id);
  if ((await findArticle(ctx.db, id)) === undefined) throw notFound('article');
  const [before] = query.cursor === undefined ? [null] : decodeCursor(query.cursor, z.tuple([z.int()]));
  const rows = await listVersionRows(ctx.db, id, before, query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.version]);
  return { ...page, items: page.items.map(presentVersion) };
}

/** Words as hosts would read them now, and what stands in the way of keeping them. Keeps nothing. */
export async function previewArticle(
  ctx: Context,
  input: { readonly language: Language; readonly title: string; readonly body: string },
): Promise<ArticlePreview> {
  authorize(ctx, 'knowledge.read');
  const figures = await readFigures(ctx, input.language);
  const [title, body] = [fillWords(input.title, figures), fillMarkdown(input.body, figures)];
  return {
    title: title.text,
    html: markdownToHtml(body.text),
    text: markdownToWords(body.text),
    faults: faultsInArticle(input, figures).map(({ field, message }) => ({
      field: field === 'title' ? 'title' : 'body',
      message,
    })),
    missingFigures: [...new Set([...title.missing, ...body.missing])],
  };
}

/** The figures an article may hold, with what each reads like now. */
export async function listFigures(
  ctx: Context,
  input: { readonly language: Language },
): Promise<{ items: ArticleFigure[] }> {
  authorize(ctx, 'knowledge.read');
  return { items: [...(await readFigures(ctx, input.language)).values()] };
}
