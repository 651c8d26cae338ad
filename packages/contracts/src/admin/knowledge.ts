/** Articles as the people who write them see them: versions, figures, publishing. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { ARTICLE_EXAMPLES } from '../examples/admin-knowledge.ts';
import { ArticleSlug, KnowledgeAnswer, KnowledgeCategory, KnowledgeLanguage, KnowledgeQuestion } from '../knowledge.ts';
import { Instant, IsoDate, PageQuery, Reason, id, line, page, text } from '../primitives.ts';
import { visibleText } from '../visible-text.ts';

const STAFF_ERRORS = ['unauthenticated', 'forbidden'] as const;
export const ArticleStatus = z.enum(['draft', 'published', 'archived']).meta({ id: 'ArticleStatus' });
export const ArticleAudience = z.enum(['public', 'staff']).meta({ id: 'ArticleAudience' });

const Title = line(160);
const Body = text(12_000).meta({ description: 'Markdown; figures are references such as {{price.adult}}' });
const Asks = z.array(line(160)).max(30).meta({ description: 'Other ways in which people ask for it; never shown' });
const ById = z.strictObject({ id: id('art') });

const Owner = z.object({ id: id('stf'), name: z.string() }).nullable();

export const ArticleSummary = z
  .object({
    id: id('art'),
    slug: ArticleSlug,
    language: KnowledgeLanguage,
    category: KnowledgeCategory,
    audience: ArticleAudience,
    status: ArticleStatus,
    title: z.string(),
    version: z.int(),
    publishedVersion: z
      .int()
      .nullable()
      .meta({ description: 'What hosts read; less than `version` while a change waits' }),
    owner: Owner,
    reviewBy: IsoDate.nullable(),
    updatedAt: Instant,
  })
  .meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const Article = ArticleSummary.extend({
  body: z.string(),
  asks: z.array(z.string()),
  missingFigures: z.array(z.string()).meta({
    description: 'References nothing stands behind now: hosts are not shown the article until this is mended',
  }),
  translations: z.array(z.object({ id: id('art'), language: KnowledgeLanguage, status: ArticleStatus })),
}).meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;

export const ArticleQuery = PageQuery.extend({
  q: line(100).optional(),
  category: KnowledgeCategory.optional(),
  status: ArticleStatus.optional(),
  language: KnowledgeLanguage.optional(),
  audience: ArticleAudience.optional(),
  reviewDue: z.stringbool().optional().meta({ description: 'Only those whose day of review has come' }),
});
export type ArticleQuery = z.infer<typeof ArticleQuery>;

export const listArticles = defineEndpoint({
  id: 'listArticles',
  method: 'GET',
  path: '/api/v1/admin/knowledge/articles',
  tag: 'Knowledge',
  summary: 'List the articles',
  description:
    'The last changed first. A search looks in titles, by similarity, so that a typing error finds its article.',
  query: ArticleQuery,
  status: 200,
  response: page(ArticleSummary).meta({ id: 'ArticlePage' }),
  errors: STAFF_ERRORS,
  example: ARTICLE_EXAMPLES.listArticles,
});

export const getArticle = defineEndpoint({
  id: 'getArticle',
  method: 'GET',
  path: '/api/v1/admin/knowledge/articles/:id',
  tag: 'Knowledge',
  summary: 'Read an article',
  description: 'Its newest version, published or not, as it was written.',
  params: ById,
  status: 200,
  response: Article,
  errors: STAFF_ERRORS,
  example: ARTICLE_EXAMPLES.getArticle,
});

const Placing = {
  category: KnowledgeCategory,
  audience: ArticleAudience,
  reviewBy: IsoDate.nullable(),
  ownerId: id('stf').nullable(),
};

export const NewArticle = z
  .strictObject({ slug: ArticleSlug, language: KnowledgeLanguage, ...Placing, title: Title, body: Body, asks: Asks })
  .meta({ id: 'NewArticle' });
export type NewArticle = z.infer<typeof NewArticle>;

export const createArticle = defineEndpoint({
  id: 'createArticle',
  method: 'POST',
  path: '/api/v1/admin/knowledge/articles',
  tag: 'Knowledge',
  summary: 'Write a new article',
  description:
    'A draft, until it is published. Figures written as numbers and references that do not exist are refused by line, with the fix. `already_exists`: there is one of this slug in this language.',
  body: NewArticle,
  status: 201,
  response: Article,
  errors: [...STAFF_ERRORS, 'already_exists'],
  example: ARTICLE_EXAMPLES.createArticle,
});

export const ArticleEdit = z
  .strictObject({
    version: z.int().min(1).meta({ description: 'The one you have seen' }),
    ...Placing,
    title: Title,
    body: Body,
    asks: Asks,
    reason: Reason,
  })
  .meta({ id: 'ArticleEdit' });
export type ArticleEdit = z.infer<typeof ArticleEdit>;

export const editArticle = defineEndpoint({
  id: 'editArticle',
  method: 'PUT',
  path: '/api/v1/admin/knowledge/articles/:id',
  tag: 'Knowledge',
  summary: 'Change an article',
  description:
    'Other words make a new version, which hosts read once it is published; category, audience, owner and review take effect at once. `version_conflict`: somebody was faster; read it again.',
  params: ById,
  body: ArticleEdit,
  status: 200,
  response: Article,
  errors: [...STAFF_ERRORS, 'version_conflict'],
  example: ARTICLE_EXAMPLES.editArticle,
});

const Seen = z.strictObject({ version: z.int().min(1).meta({ description: 'The newest one you have seen' }) });

export const publishArticle = defineEndpoint({
  id: 'publishArticle',
  method: 'POST',
  path: '/api/v1/admin/knowledge/articles/:id/publish',
  tag: 'Knowledge',
  summary: 'Let hosts read the newest version',
  description:
    'Archived articles come back in this way too. `version_conflict`: there is a newer version than the one you have seen.',
  params: ById,
  body: Seen,
  status: 200,
  response: Article,
  errors: [...STAFF_ERRORS, 'version_conflict'],
  example: ARTICLE_EXAMPLES.publishArticle,
});

export const archiveArticle = defineEndpoint({
  id: 'archiveArticle',
  method: 'POST',
  path: '/api/v1/admin/knowledge/articles/:id/archive',
  tag: 'Knowledge',
  summary: 'Take an article away from hosts',
  description:
    'Kept with all its versions. `version_conflict`: there is a newer version than the one you have seen. `invalid_transition`: it is archived already.',
  params: ById,
  body: Seen.extend({ reason: Reason }),
  status: 200,
  response: Article,
  errors: [...STAFF_ERRORS, 'version_conflict', 'invalid_transition'],
  example: ARTICLE_EXAMPLES.archiveArticle,
});

export const ArticleVersion = z
  .object({
    version: z.int(),
    title: z.string(),
    body: z.string(),
    asks: z.array(z.string()),
    by: z.string(),
    at: Instant,
    reason: z.string(),
  })
  .meta({ id: 'ArticleVersion' });
export type ArticleVersion = z.infer<typeof ArticleVersion>;

export const listArticleVersions = defineEndpoint({
  id: 'listArticleVersions',
  method: 'GET',
  path: '/api/v1/admin/knowledge/articles/:id/versions',
  tag: 'Knowledge',
  summary: 'See every version of an article',
  description: 'Newest first, each with its words.',
  params: ById,
  query: PageQuery,
  status: 200,
  response: page(ArticleVersion).meta({ id: 'ArticleVersionPage' }),
  errors: STAFF_ERRORS,
  example: ARTICLE_EXAMPLES.listArticleVersions,
});

export const restoreArticleVersion = defineEndpoint({
  id: 'restoreArticleVersion',
  method: 'POST',
  path: '/api/v1/admin/knowledge/articles/:id/restore',
  tag: 'Knowledge',
  summary: 'Bring the words of an old version back',
  description:
    'As a new version, so that nothing of the history is lost; hosts read it once it is published. `version_conflict`: somebody was faster; read it again.',
  params: ById,
  body: Seen.extend({ restore: z.int().min(1), reason: Reason }),
  status: 200,
  response: Article,
  errors: [...STAFF_ERRORS, 'version_conflict'],
  example: ARTICLE_EXAMPLES.restoreArticleVersion,
});

export const ArticlePreview = z
  .object({
    title: z.string(),
    html: z.string(),
    text: z.string(),
    faults: z
      .array(z.object({ field: z.enum(['title', 'body']), message: z.string() }))
      .meta({ description: 'What stands in the way of keeping it, each with the fix' }),
    missingFigures: z.array(z.string()),
  })
  .meta({ id: 'ArticlePreview' });
export type ArticlePreview = z.infer<typeof ArticlePreview>;

export const previewArticle = defineEndpoint({
  id: 'previewArticle',
  method: 'POST',
  path: '/api/v1/admin/knowledge/preview',
  tag: 'Knowledge',
  summary: 'See words as hosts would read them',
  description: 'With the figures in force now. Keeps nothing, and names what would be refused.',
  body: z.strictObject({
    language: KnowledgeLanguage,
    title: z.string().overwrite(visibleText).max(160),
    body: z.string().overwrite(visibleText).max(12_000),
  }),
  status: 200,
  response: ArticlePreview,
  errors: STAFF_ERRORS,
  example: ARTICLE_EXAMPLES.previewArticle,
});

export const ArticleFigure = z
  .object({ name: z.string(), about: z.string(), value: z.string().nullable() })
  .meta({ id: 'ArticleFigure' });
export type ArticleFigure = z.infer<typeof ArticleFigure>;

export const listFigures = defineEndpoint({
  id: 'listFigures',
  method: 'GET',
  path: '/api/v1/admin/knowledge/figures',
  tag: 'Knowledge',
  summary: 'List the figures an article may hold',
  description: 'By the name that stands between double braces, with what it reads like now.',
  query: z.strictObject({ language: KnowledgeLanguage.default('en') }),
  status: 200,
  response: z.object({ items: z.array(ArticleFigure) }).meta({ id: 'ArticleFigureList' }),
  errors: STAFF_ERRORS,
  example: ARTICLE_EXAMPLES.listFigures,
});

export const tryQuestion = defineEndpoint({
  id: 'tryQuestion',
  method: 'GET',
  path: '/api/v1/admin/knowledge/search',
  tag: 'Knowledge',
  summary: 'See what a question finds',
  description: 'As hosts and the concierge are answered, with what only staff may read besides.',
  query: KnowledgeQuestion,
  status: 200,
  response: KnowledgeAnswer,
  errors: STAFF_ERRORS,
  example: ARTICLE_EXAMPLES.tryQuestion,
});
