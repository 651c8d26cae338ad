/** Articles in and out, the ones that came with the program, and the questions nobody could answer. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { EXCHANGE_EXAMPLES } from '../examples/admin-knowledge-exchange.ts';
import { ArticleSlug, KnowledgeCategory, KnowledgeLanguage } from '../knowledge.ts';
import { Instant, IsoDate, PageQuery, id, line, page, text } from '../primitives.ts';
import { Article, ArticleAudience } from './knowledge.ts';

const STAFF_ERRORS = ['unauthenticated', 'forbidden'] as const;

export const ArticleFile = z
  .strictObject({
    slug: ArticleSlug,
    language: KnowledgeLanguage,
    category: KnowledgeCategory,
    audience: ArticleAudience,
    title: line(160),
    reviewBy: IsoDate.nullable(),
    asks: z.array(line(160)).max(30),
    body: text(12_000),
  })
  .meta({ id: 'ArticleFile' });
export type ArticleFile = z.infer<typeof ArticleFile>;

const ImportResult = z
  .object({
    applied: z.boolean(),
    items: z.array(
      z.object({ slug: ArticleSlug, language: KnowledgeLanguage, outcome: z.enum(['new', 'changed', 'same']) }),
    ),
  })
  .meta({ id: 'ArticleImportResult' });
export type ArticleImportResult = z.infer<typeof ImportResult>;

export const ArticleImport = z
  .strictObject({
    apply: z.boolean().meta({ description: 'False only tells what would happen' }),
    files: z
      .array(z.strictObject({ name: line(200), text: text(20_000) }))
      .max(300)
      .meta({ description: 'Markdown files with front matter, as they are exported' }),
    articles: z.array(ArticleFile).max(300).meta({ description: 'The same as data' }),
  })
  .refine(({ files, articles }) => files.length + articles.length > 0, {
    message: 'Please send at least one file or article.',
    path: ['files'],
  })
  .meta({ id: 'ArticleImport' });
export type ArticleImport = z.infer<typeof ArticleImport>;

export const importArticles = defineEndpoint({
  id: 'importArticles',
  method: 'POST',
  path: '/api/v1/admin/knowledge/import',
  tag: 'Knowledge',
  summary: 'Bring articles in',
  description:
    'All or none: one that cannot be kept is named by its file, with the fix, and nothing is changed. New ones are drafts, changed ones get a new version that waits to be published.',
  body: ArticleImport,
  status: 200,
  response: ImportResult,
  errors: STAFF_ERRORS,
  example: EXCHANGE_EXAMPLES.importArticles,
});

const ExportQuery = z.strictObject({ language: KnowledgeLanguage.optional() });

export const exportArticlesAsMarkdown = defineEndpoint({
  id: 'exportArticlesAsMarkdown',
  method: 'GET',
  path: '/api/v1/admin/knowledge/export.zip',
  tag: 'Knowledge',
  summary: 'Take the articles along as Markdown',
  description:
    'A zip with one file an article, its front matter first, as the import takes it. Archived ones are left out.',
  query: ExportQuery,
  status: 200,
  produces: 'application/zip',
  errors: STAFF_ERRORS,
  example: EXCHANGE_EXAMPLES.exportArticles,
});

export const exportArticlesAsJson = defineEndpoint({
  id: 'exportArticlesAsJson',
  method: 'GET',
  path: '/api/v1/admin/knowledge/export.json',
  tag: 'Knowledge',
  summary: 'Take the articles along as data',
  description: '`{ "articles": […] }`, as the import takes it. Archived ones are left out.',
  query: ExportQuery,
  status: 200,
  produces: 'application/json',
  errors: STAFF_ERRORS,
  example: EXCHANGE_EXAMPLES.exportArticles,
});

const Words = z.object({ title: z.string(), body: z.string(), asks: z.array(z.string()) });

export const SyncEntry = z
  .object({
    slug: ArticleSlug,
    language: KnowledgeLanguage,
    articleId: id('art').nullable(),
    version: z.int().nullable(),
    state: z.enum(['missing', 'edited', 'outdated', 'both']).meta({
      description:
        'missing: not in the database; edited: changed here; outdated: changed in the repository; both: changed on both sides',
    }),
    here: Words.nullable(),
    repository: Words,
  })
  .meta({ id: 'SyncEntry' });
export type SyncEntry = z.infer<typeof SyncEntry>;

export const KnowledgeSync = z
  .object({ same: z.int(), onlyHere: z.int(), items: z.array(SyncEntry) })
  .meta({ id: 'KnowledgeSync' });
export type KnowledgeSync = z.infer<typeof KnowledgeSync>;

export const compareWithRepository = defineEndpoint({
  id: 'compareWithRepository',
  method: 'GET',
  path: '/api/v1/admin/knowledge/sync',
  tag: 'Knowledge',
  summary: 'Compare with the articles that come with the program',
  description: 'Only those that differ, with the words of both sides; what was written here alone is counted.',
  status: 200,
  response: KnowledgeSync,
  errors: STAFF_ERRORS,
  example: EXCHANGE_EXAMPLES.compareWithRepository,
});

export const takeFromRepository = defineEndpoint({
  id: 'takeFromRepository',
  method: 'POST',
  path: '/api/v1/admin/knowledge/sync/take',
  tag: 'Knowledge',
  summary: 'Take the program’s version of an article',
  description:
    'As a new version, published at once; the words before stay in the history. `version_conflict`: the article has changed since you compared.',
  body: z.strictObject({
    slug: ArticleSlug,
    language: KnowledgeLanguage,
    version: z.int().min(1).nullable().meta({ description: 'The one you compared with; null where there was none' }),
  }),
  status: 200,
  response: Article,
  errors: [...STAFF_ERRORS, 'version_conflict'],
  example: EXCHANGE_EXAMPLES.takeFromRepository,
});

const GapStatus = z.enum(['open', 'answered', 'dismissed']);

export const KnowledgeGap = z
  .object({
    id: id('gap'),
    question: z.string().meta({ description: 'Without what looks like an address or a number' }),
    language: KnowledgeLanguage,
    asked: z.int(),
    firstAskedAt: Instant,
    lastAskedAt: Instant,
    status: GapStatus,
    article: z.object({ id: id('art'), title: z.string() }).nullable(),
    resolvedAt: Instant.nullable(),
  })
  .meta({ id: 'KnowledgeGap' });
export type KnowledgeGap = z.infer<typeof KnowledgeGap>;

export const listGaps = defineEndpoint({
  id: 'listGaps',
  method: 'GET',
  path: '/api/v1/admin/knowledge/gaps',
  tag: 'Knowledge',
  summary: 'List the questions nobody could answer',
  description: 'The most asked first.',
  query: PageQuery.extend({ status: GapStatus.default('open') }),
  status: 200,
  response: page(KnowledgeGap).meta({ id: 'KnowledgeGapPage' }),
  errors: STAFF_ERRORS,
  example: EXCHANGE_EXAMPLES.listGaps,
});

export const recordGap = defineEndpoint({
  id: 'recordGap',
  method: 'POST',
  path: '/api/v1/admin/knowledge/gaps',
  tag: 'Knowledge',
  summary: 'Note a question nobody could answer',
  description:
    'The same question is counted, and opened again when it was resolved. `limit_reached`: so many are open that somebody has to look at them first.',
  body: z.strictObject({ question: line(500), language: KnowledgeLanguage }),
  status: 200,
  response: KnowledgeGap,
  errors: [...STAFF_ERRORS, 'limit_reached'],
  example: EXCHANGE_EXAMPLES.recordGap,
});

export const resolveGap = defineEndpoint({
  id: 'resolveGap',
  method: 'POST',
  path: '/api/v1/admin/knowledge/gaps/:id/resolve',
  tag: 'Knowledge',
  summary: 'Say what became of a question',
  description: 'Answered by an article, or not ours to answer (null). `invalid_transition`: it is not open.',
  params: z.strictObject({ id: id('gap') }),
  body: z.strictObject({ articleId: id('art').nullable() }),
  status: 200,
  response: KnowledgeGap,
  errors: [...STAFF_ERRORS, 'invalid_transition'],
  example: EXCHANGE_EXAMPLES.resolveGap,
});
