import {
  archiveArticle as archiveEndpoint,
  createArticle as createEndpoint,
  editArticle as editEndpoint,
  getArticle as getEndpoint,
  listArticleVersions,
  listArticles as listEndpoint,
  listFaqs as faqsEndpoint,
  listFigures as figuresEndpoint,
  previewArticle as previewEndpoint,
  publishArticle as publishEndpoint,
  restoreArticleVersion,
  searchKnowledge as searchEndpoint,
  tryQuestion,
} from '@myhibachi/contracts';
import {
  archiveArticle,
  createArticle,
  editArticle,
  getArticle,
  listArticles,
  listFaqs,
  listFigures,
  listVersions,
  previewArticle,
  publishArticle,
  restoreVersion,
  searchKnowledge,
} from '@myhibachi/core/knowledge';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

export function addKnowledgeRoutes(app: App): void {
  register(app, searchEndpoint, { policy: 'public' }, (ctx, { query }) => searchKnowledge(ctx, query));
  register(app, faqsEndpoint, { policy: 'public' }, (ctx, { query }) => listFaqs(ctx, query));
  register(app, listEndpoint, { policy: 'staff:knowledge.read' }, (ctx, { query }) => listArticles(ctx, query));
  register(app, getEndpoint, { policy: 'staff:knowledge.read' }, (ctx, { params }) => getArticle(ctx, params));
  register(app, createEndpoint, { policy: 'staff:knowledge.change' }, (ctx, { body }) => createArticle(ctx, body));
  register(app, editEndpoint, { policy: 'staff:knowledge.change' }, (ctx, { params, body }) =>
    editArticle(ctx, { ...params, ...body }),
  );
  register(app, publishEndpoint, { policy: 'staff:knowledge.change' }, (ctx, { params, body }) =>
    publishArticle(ctx, { ...params, ...body }),
  );
  register(app, archiveEndpoint, { policy: 'staff:knowledge.change' }, (ctx, { params, body }) =>
    archiveArticle(ctx, { ...params, ...body }),
  );
  register(app, listArticleVersions, { policy: 'staff:knowledge.read' }, (ctx, { params, query }) =>
    listVersions(ctx, { ...params, ...query }),
  );
  register(app, restoreArticleVersion, { policy: 'staff:knowledge.change' }, (ctx, { params, body }) =>
    restoreVersion(ctx, { ...params, ...body }),
  );
  register(app, previewEndpoint, { policy: 'staff:knowledge.read' }, (ctx, { body }) => previewArticle(ctx, body));
  register(app, figuresEndpoint, { policy: 'staff:knowledge.read' }, (ctx, { query }) => listFigures(ctx, query));
  register(app, tryQuestion, { policy: 'staff:knowledge.read' }, (ctx, { query }) => searchKnowledge(ctx, query));
}
